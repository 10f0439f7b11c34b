#pragma once
// Purpose: the kiosk itself, without a robot, on a data folder of the test's. Thread: the test's. Ownership: by the
// test; the program ends with it. Units: milliseconds. Errors: start() is false, failure() says why.

#include "tests/support/child_process.h"

#include <QLocalSocket>
#include <QTest>

namespace kaban::tests {

class RunningKiosk {
public:
    explicit RunningKiosk(const QString& dataFolder)
        : socket_(dataFolder + QStringLiteral("/engine.sock")),
          process_(QStringLiteral("kaban"), {QStringLiteral("--data-dir"), dataFolder, QStringLiteral("--window"),
                                             QStringLiteral("1080x1920")}) {}

    /// True once its engine can be asked.
    bool start() {
        return process_.start() && QTest::qWaitFor([this] { return listens() || !process_.isRunning(); }, patience) &&
               listens();
    }
    QString failure() { return process_.failure(); }

private:
    static constexpr int patience = 60'000; ///< only an end to waiting, never a measure

    bool listens() const {
        QLocalSocket socket;
        socket.connectToServer(socket_);
        return socket.waitForConnected(1'000);
    }

    QString socket_;
    ChildProcess process_;
};

} // namespace kaban::tests
