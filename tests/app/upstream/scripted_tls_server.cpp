#include "scripted_tls_server.h"

#include <QTimer>

namespace kaban::tests {

using namespace Qt::StringLiterals;

ScriptedTlsServer::ScriptedTlsServer(const QSslConfiguration& configuration) : configuration_(configuration) {
    listen(QHostAddress::LocalHost);
}

// A socket that is destroyed says goodbye to a server that is no more.
ScriptedTlsServer::~ScriptedTlsServer() {
    const QList<QSslSocket*> sockets = findChildren<QSslSocket*>();
    for (QSslSocket* socket : sockets) {
        socket->disconnect();
        delete socket;
    }
}

QUrl ScriptedTlsServer::url(const QString& host) const {
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(host);
    url.setPort(serverPort());
    return url;
}

void ScriptedTlsServer::forget() {
    connections_ = encrypted_ = heads_ = 0;
    bytes_ = 0;
    requests_.clear();
}

void ScriptedTlsServer::incomingConnection(qintptr handle) {
    ++connections_;
    auto* socket = new QSslSocket(this);
    socket->setSocketDescriptor(handle);
    if (hangUp_) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    connect(socket, &QSslSocket::disconnected, socket, [this, socket] {
        pending_.remove(socket);
        headCounted_.remove(socket);
        socket->deleteLater();
    });
    if (mute_) {
        return;
    }
    if (!tls_) {
        serve(socket);
        return;
    }
    socket->setSslConfiguration(configuration_);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        ++encrypted_;
        serve(socket);
    });
    socket->startServerEncryption();
}

void ScriptedTlsServer::serve(QSslSocket* socket) {
    if (trickleBytes_ > 0) {
        socket->setReadBufferSize(trickleBytes_);
        auto* drops = new QTimer(socket);
        connect(drops, &QTimer::timeout, this, [this, socket] { take(socket, socket->read(trickleBytes_)); });
        drops->start(tricklePause_);
        return;
    }
    if (readDelay_ > 0) {
        socket->setReadBufferSize(1);
        QTimer::singleShot(readDelay_, socket, [this, socket] {
            socket->setReadBufferSize(0);
            connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
            read(socket);
        });
        return;
    }
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(socket); });
    read(socket);
}

void ScriptedTlsServer::read(QSslSocket* socket) {
    take(socket, socket->readAll());
}

void ScriptedTlsServer::take(QSslSocket* socket, const QByteArray& bytes) {
    bytes_ += bytes.size();
    pending_[socket] += bytes;
    Q_EMIT bytesSeen(bytes_, socket);
    if (socket->state() == QAbstractSocket::ConnectedState) {
        takeRequests(socket);
    }
}

void ScriptedTlsServer::takeRequests(QSslSocket* socket) {
    QByteArray& pending = pending_[socket];
    const qsizetype headEnd = pending.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    if (!headCounted_.value(socket)) {
        ++heads_;
        headCounted_[socket] = true;
    }
    WireRequest request;
    QList<QByteArray> lines = pending.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.verb = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const qsizetype size = request.headers.value("content-length").toLongLong();
    if (pending.size() < headEnd + 4 + size) {
        return;
    }
    request.body = pending.mid(headEnd + 4, size);
    pending.remove(0, headEnd + 4 + size);
    headCounted_[socket] = false;
    requests_.append(request);
    if (script_) {
        script_(request, socket);
    }
}

} // namespace kaban::tests
