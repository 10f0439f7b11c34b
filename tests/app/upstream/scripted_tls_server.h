#pragma once
// Purpose: a server that says byte for byte what the test wants and counts what reaches it on the wire, behind TLS. It
// knows just enough HTTP to see where a request ends. Thread: the test's. Ownership: of its sockets. Units: bytes.
// Errors: none; the counts tell.

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace kaban::tests {

struct WireRequest {
    QByteArray verb;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

class ScriptedTlsServer : public QTcpServer {
    Q_OBJECT
public:
    /// Called with each complete request; `socket` is the connection it came on.
    using Script = std::function<void(const WireRequest& request, QSslSocket* socket)>;

    explicit ScriptedTlsServer(const QSslConfiguration& configuration);
    ~ScriptedTlsServer() override;

    QUrl url(const QString& host = QStringLiteral("127.0.0.1")) const;
    void setScript(Script script) { script_ = std::move(script); }
    void setTls(bool tls) { tls_ = tls; }             ///< false: talks in clear
    void setMute(bool mute) { mute_ = mute; }         ///< true: accepts and never says a word, not even of TLS
    void setHangUp(bool hangUp) { hangUp_ = hangUp; } ///< true: accepts and closes at once
    /// Reads nothing for so long after TLS is established.
    void setReadDelay(int milliseconds) { readDelay_ = milliseconds; }
    /// Reads only so many bytes at a time, with a pause after each.
    void setTrickle(qint64 bytes, int pauseMilliseconds) {
        trickleBytes_ = bytes;
        tricklePause_ = pauseMilliseconds;
    }

    int connections() const { return connections_; }
    int encryptedConnections() const { return encrypted_; }
    int heads() const { return heads_; }            ///< request heads seen, complete or not their bodies
    qint64 bytesReceived() const { return bytes_; } ///< after decryption
    const QList<WireRequest>& requests() const { return requests_; }
    void forget();

Q_SIGNALS:
    /// Bytes received so far on all connections, before they are looked at.
    void bytesSeen(qint64 bytes, QSslSocket* socket);

protected:
    void incomingConnection(qintptr handle) override;

private:
    void serve(QSslSocket* socket);
    void read(QSslSocket* socket);
    void take(QSslSocket* socket, const QByteArray& bytes);
    void takeRequests(QSslSocket* socket);

    QSslConfiguration configuration_;
    Script script_;
    bool tls_ = true;
    bool mute_ = false;
    bool hangUp_ = false;
    int readDelay_ = 0;
    qint64 trickleBytes_ = 0;
    int tricklePause_ = 0;
    int connections_ = 0;
    int encrypted_ = 0;
    int heads_ = 0;
    qint64 bytes_ = 0;
    QList<WireRequest> requests_;
    QHash<QSslSocket*, QByteArray> pending_; ///< bytes of an incomplete request
    QHash<QSslSocket*, bool> headCounted_;
};

} // namespace kaban::tests
