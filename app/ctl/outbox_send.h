#pragma once
// Purpose: `kabanctl outbox send`: the product's sync engine without a window, or a word to the engine of the kiosk
// that runs on the same data. Exit codes as outbox_commands.h says. Thread: main, with an event loop. Units: seconds.

#include <QString>
#include <QTextStream>

namespace kaban::ctl {

struct SendRequest {
    QString dataFolder;
    QString configurationFile;
    bool untilEmpty = false; ///< otherwise: one attempt for what waits
    int timeoutSeconds = 60;
};

int outboxSend(const SendRequest& request, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
