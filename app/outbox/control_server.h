#pragma once
// Purpose: how a tool speaks to the engine of a running kiosk: a local socket of this user only (0600, SEC-88), because
// the store has exactly one writing connection. Thread: the engine's. Ownership: borrows the engine. Shapes: JSON
// lines.
// {"command":"status"} and {"command":"send"} → one line {"waiting":n,"states":{…},"online":bool};
// {"command":"send","until_empty":true} → such a line at once and after every change, the last one with "done":true;
// {"command":"retry","key":"…"} sends a parked item off again. What is not understood → {"error":"…"}.
// Errors: listen() gives a sentence; a line may have 4 KiB, a caller with a longer one is let go. Nothing personal
// passes.

#include "app/outbox/outbox_engine.h"

#include <QJsonObject>
#include <QLocalServer>

#include <map>

namespace kaban {

/// <data folder>/engine.sock
QString controlSocketPath(const QString& dataFolder);

class ControlServer : public QObject {
    Q_OBJECT
public:
    explicit ControlServer(OutboxEngine& engine);
    ~ControlServer() override;

    /// A socket file of a dead process is replaced: the store's lock, which is ours, says that it is dead.
    Result<void, QString> listen(const QString& dataFolder);

private:
    void serve(QLocalSocket* socket);
    void read(QLocalSocket* socket);
    void answer(QLocalSocket* socket, const QByteArray& line);
    void reportToWatchers();
    QJsonObject summary();

    OutboxEngine& engine_;
    QLocalServer server_;
    std::map<QLocalSocket*, QByteArray> watchers_; ///< who waits until the queue is empty, and the last line it got
    int callers_ = 0;
};

} // namespace kaban
