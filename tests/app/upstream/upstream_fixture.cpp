#include "upstream_fixture.h"

#include <QTimer>

#include <algorithm>

namespace kaban::tests {

using namespace Qt::StringLiterals;

UpstreamFixture::UpstreamFixture() : UpstreamFixture(serverConfiguration(TestIdentity({}, authority()))) {}

UpstreamFixture::UpstreamFixture(const QSslConfiguration& configuration, const QString& host) : server(configuration) {
    HttpUpstreamOptions options;
    options.base = server.url(host);
    options.ca = {authority().certificate()};
    options.kioskId = u"bj-test-01"_s;
    options.programVersion = u"0.1.0"_s;
    setOptions(options);
}

void UpstreamFixture::setOptions(const HttpUpstreamOptions& options) {
    options_ = options;
    client = std::make_unique<HttpSubmissionUpstream>(options, random, clock);
    QObject::connect(client.get(), &SubmissionUpstream::answered, client.get(),
                     [this](quint64 call, const UpstreamAnswer& answer) {
                         answers_.append({call, answer});
                         if (waiting_) {
                             waiting_->quit();
                         }
                     });
}

quint64 UpstreamFixture::begin(CallKind kind) {
    const quint64 call = ++lastCall_;
    switch (kind) {
    case CallKind::Create:
        client->createUpload(call, key(), QString(64, u'a'), body.size());
        break;
    case CallKind::Offset:
        client->queryOffset(call, location);
        break;
    case CallKind::Bytes:
        device = std::make_unique<QBuffer>(&body);
        device->open(QIODevice::ReadOnly);
        client->sendBytes(call, location, 0, device.get(), body.size());
        break;
    case CallKind::LookUp:
        client->lookUp(call, key());
        break;
    }
    return call;
}

UpstreamAnswer UpstreamFixture::wait(quint64 call, int milliseconds) {
    // A loop of its own and not QTest::qWaitFor, which sleeps 10 ms between the many small steps of a handshake.
    QEventLoop loop;
    QTimer deadline;
    QObject::connect(&deadline, &QTimer::timeout, &loop, &QEventLoop::quit);
    deadline.setSingleShot(true);
    deadline.start(milliseconds);
    waiting_ = &loop;
    while (milliseconds > 0 && answersTo(call) == 0 && deadline.remainingTime() > 0) {
        loop.exec();
    }
    waiting_ = nullptr;
    for (const auto& [number, answer] : answers_) {
        if (number == call) {
            return answer;
        }
    }
    UpstreamAnswer missing;
    missing.outcome = UpstreamOutcome::Ok;
    missing.offset = -99;
    return missing;
}

int UpstreamFixture::answersTo(quint64 call) const {
    return static_cast<int>(
        std::count_if(answers_.begin(), answers_.end(), [call](const auto& entry) { return entry.first == call; }));
}

ScriptedTlsServer::Script UpstreamFixture::sayAndClose(const QByteArray& text) {
    return [text](const WireRequest&, QSslSocket* socket) {
        socket->write(text);
        socket->disconnectFromHost();
    };
}

QByteArray UpstreamFixture::goodAnswer(CallKind kind) {
    switch (kind) {
    case CallKind::Create:
        return "HTTP/1.1 201 Created\r\nTus-Resumable: 1.0.0\r\nLocation: /v1/uploads/7\r\nContent-Length: 0\r\n\r\n";
    case CallKind::Offset:
        return "HTTP/1.1 200 OK\r\nUpload-Offset: 1234\r\nUpload-Length: 5000\r\nCache-Control: no-store\r\n\r\n";
    case CallKind::Bytes:
        return "HTTP/1.1 204 No Content\r\nUpload-Offset: 5000\r\n\r\n";
    case CallKind::LookUp: {
        const QByteArray json = R"({"state":"accepted","receipt":"aGVhZA.cGF5.c2ln"})";
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(json.size()) + "\r\n\r\n" + json;
    }
    }
    Q_UNREACHABLE();
}

QSslConfiguration UpstreamFixture::serverConfiguration(const TestIdentity& identity,
                                                       const QList<QSslCertificate>& chain) {
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QList<QSslCertificate>{identity.certificate()} + chain);
    configuration.setPrivateKey(identity.key());
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

const TestIdentity& UpstreamFixture::authority() {
    static const TestIdentity identity = TestIdentity::authority("test authority");
    return identity;
}

const SubmissionKey& UpstreamFixture::key() {
    static const SubmissionKey value = *SubmissionKey::parse(u"019aa3b0-1234-7abc-8def-0123456789ab"_s);
    return value;
}

QByteArray UpstreamFixture::content(qsizetype size) {
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = static_cast<char>((i * 2654435761U) >> 11);
    }
    return bytes;
}

} // namespace kaban::tests
