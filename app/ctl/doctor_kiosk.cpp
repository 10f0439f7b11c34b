#include "app/ctl/doctor_kiosk.h"

#include "app/outbox/control_server.h"

#include <QLocalSocket>

namespace kaban::ctl {

bool kioskRuns(const QString& dataFolder) {
    constexpr int connectMilliseconds = 1'000;
    QLocalSocket socket;
    socket.connectToServer(controlSocketPath(dataFolder));
    return socket.waitForConnected(connectMilliseconds);
}

} // namespace kaban::ctl
