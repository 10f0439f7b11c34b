#pragma once
// Purpose: the doctor's look at the ID card reader: it is opened through the real driver and asked how it is, as the
// kiosk would. Thread: main, with an event loop of its own while it waits. Ownership: the reader is closed before this
// returns. Units: milliseconds. Errors: they are the answer.

#include <QString>

namespace kaban::ctl {

struct ReaderHealth {
    bool well = false;
    QString what;
    QString todo; ///< empty when well
};

/// `dataFolder` tells whether a kiosk runs there: it has the port then, and is not disturbed.
ReaderHealth askReader(const QString& port, int baudRate, const QString& dataFolder);

} // namespace kaban::ctl
