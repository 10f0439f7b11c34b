#include "app/outbox/control_server.h"

#include <QDir>
#include <QJsonDocument>
#include <QLocalSocket>

namespace kaban {

using namespace Qt::StringLiterals;

namespace control_server_detail {

constexpr qint64 longestLine = 4096;
constexpr int mostCallers = 8;

QByteArray lineOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray errorLine(const QString& sentence) {
    return lineOf({{u"error"_s, sentence}});
}

} // namespace control_server_detail

using namespace control_server_detail;

QString controlSocketPath(const QString& dataFolder) {
    return QDir(dataFolder).absoluteFilePath(u"engine.sock"_s);
}

ControlServer::ControlServer(OutboxEngine& engine) : engine_(engine) {
    server_.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&server_, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = server_.nextPendingConnection()) {
            serve(socket);
        }
    });
    connect(&engine, &OutboxEngine::itemChanged, this, &ControlServer::reportToWatchers);
    connect(&engine, &OutboxEngine::onlineChanged, this, &ControlServer::reportToWatchers);
    connect(&engine, &OutboxEngine::rested, this, &ControlServer::reportToWatchers);
}

ControlServer::~ControlServer() {
    const auto sockets = server_.findChildren<QLocalSocket*>();
    for (QLocalSocket* socket : sockets) { // they go with the server; what they still say must not reach us
        socket->disconnect(this);
    }
}

Result<void, QString> ControlServer::listen(const QString& dataFolder) {
    const QString path = controlSocketPath(dataFolder);
    QLocalServer::removeServer(path);
    if (!server_.listen(path)) {
        return failure(u"%1: %2"_s.arg(path, server_.errorString()));
    }
    return {};
}

void ControlServer::serve(QLocalSocket* socket) {
    if (callers_ >= mostCallers) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    ++callers_;
    connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
        --callers_;
        watchers_.erase(socket);
        socket->deleteLater();
    });
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void ControlServer::read(QLocalSocket* socket) {
    while (socket->canReadLine()) {
        answer(socket, socket->readLine(longestLine));
    }
    if (socket->bytesAvailable() > longestLine) {
        socket->abort();
    }
}

QJsonObject ControlServer::summary() {
    QJsonObject states;
    const QMap<QString, int> counts = engine_.states();
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        states.insert(it.key(), it.value());
    }
    return {{u"waiting"_s, engine_.waiting()}, {u"states"_s, states}, {u"online"_s, engine_.online()}};
}

void ControlServer::answer(QLocalSocket* socket, const QByteArray& line) {
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    const QString command = request.value(u"command"_s).toString();
    const auto key = SubmissionKey::parse(request.value(u"key"_s).toString());
    if (command == u"send"_s && request.value(u"until_empty"_s).toBool()) {
        watchers_[socket] = {};
        return engine_.sendNow(); // the engine's signals bring the lines
    }
    if (command == u"send"_s) {
        engine_.sendNow();
    } else if (command == u"retry"_s && key) {
        engine_.retryParked(*key);
    } else if (command != u"status"_s) {
        socket->write(errorLine(u"known commands are send, status and retry"_s));
        return;
    }
    socket->write(lineOf(summary()));
}

void ControlServer::reportToWatchers() {
    if (watchers_.empty()) {
        return;
    }
    QJsonObject object = summary();
    const bool over = engine_.waiting() == 0;
    if (over) {
        object.insert(u"done"_s, true);
    }
    const QByteArray line = lineOf(object);
    for (auto& [socket, last] : watchers_) {
        if (line != last) {
            last = line;
            socket->write(line);
        }
    }
    if (over) {
        watchers_.clear();
    }
}

} // namespace kaban
