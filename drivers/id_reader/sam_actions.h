#pragma once
// Purpose: what the SAM session wants done. The shell performs the actions one by one, in order.
// Thread: plain values. Ownership: by value.

#include "drivers/api/id_card_reader.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace kaban::drivers::sam {

struct OpenPort {
    int baudRate;
};
struct SetBaudRate {
    int baudRate;
};
struct ClosePort {};
struct PurgeInput {}; ///< throw away what the system has received and not yet handed over
struct WriteBytes {
    QByteArray bytes;
};

struct ReportState {
    ReaderState state;
};
struct ReportReading {};
struct ReportCard {
    IdCard card;
};
struct ReportFailure {
    ReaderError error;
    QString status;
};
struct ReportSeen {};
struct ReportRemoved {};
struct Note {
    QString text; ///< for the log; never personal data
};

using Action = std::variant<OpenPort, SetBaudRate, ClosePort, PurgeInput, WriteBytes, ReportState, ReportReading,
                            ReportCard, ReportFailure, ReportSeen, ReportRemoved, Note>;

} // namespace kaban::drivers::sam
