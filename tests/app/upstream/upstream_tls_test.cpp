// Who may be the other side (SEC-43, SEC-44): whoever cannot prove it receives not one byte.
#include "tests/support/requires.h"
#include "upstream_fixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// `openssl s_server` at the lowest security level; it prints what it receives.
class OpensslServer {
public:
    explicit OpensslServer(const TestIdentity& identity) {
        const QString certificate = folder_.filePath(u"certificate.pem"_s);
        const QString key = folder_.filePath(u"key.pem"_s);
        QFile certificateFile(certificate);
        QFile keyFile(key);
        if (certificateFile.open(QIODevice::WriteOnly) && keyFile.open(QIODevice::WriteOnly)) {
            certificateFile.write(identity.certificate().toPem());
            keyFile.write(identity.key().toPem());
        }
        certificateFile.close();
        keyFile.close();
        process_.setProcessChannelMode(QProcess::MergedChannels);
        process_.start(u"openssl"_s, {u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, certificate, u"-key"_s,
                                      key, u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s});
    }
    ~OpensslServer() {
        process_.kill();
        process_.waitForFinished();
    }
    OpensslServer(const OpensslServer&) = delete;
    OpensslServer& operator=(const OpensslServer&) = delete;

    int port() {
        const QRegularExpression accept(u"ACCEPT 127\\.0\\.0\\.1:(\\d+)"_s);
        const auto match = [&] { return accept.match(QString::fromLatin1(output())); };
        static_cast<void>(QTest::qWaitFor([&] { return match().hasMatch(); }, 10000));
        return match().captured(1).toInt();
    }
    QByteArray output() {
        output_ += process_.readAll();
        return output_;
    }

private:
    QTemporaryDir folder_;
    QProcess process_;
    QByteArray output_;
};

} // namespace

class UpstreamTlsTest : public QObject {
    Q_OBJECT

    static void row(const char* name, const TestIdentity& identity, const QString& host = u"127.0.0.1"_s) {
        QTest::newRow(name) << UpstreamFixture::serverConfiguration(identity) << host;
    }
    static TestIdentity with(const std::function<void(CertificateWish&)>& change) {
        CertificateWish wish;
        change(wish);
        return {wish, UpstreamFixture::authority()};
    }

private Q_SLOTS:
    void trusted_server_is_used() {
        UpstreamFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::Bytes)));
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::Ok);
        QVERIFY(fixture.server.bytesReceived() > fixture.body.size());
    }

    void server_that_cannot_prove_itself_gets_nothing_data() {
        QTest::addColumn<QSslConfiguration>("configuration");
        QTest::addColumn<QString>("host");
        const TestIdentity otherAuthority = TestIdentity::authority("test authority"); // the same name, another key
        row("other authority", {{}, otherAuthority});
        row("self-signed", TestIdentity(CertificateWish{}));
        row("other address", with([](CertificateWish& wish) {
                wish.commonName = "127.0.0.2";
                wish.alternativeNames = "IP:127.0.0.2";
            }));
        row("other name", with([](CertificateWish& wish) { wish.alternativeNames = "DNS:localhost.example"; }),
            u"localhost"_s);
        row("wildcard for all", with([](CertificateWish& wish) { wish.alternativeNames = "DNS:*"; }), u"localhost"_s);
        row("wildcard inside", with([](CertificateWish& wish) { wish.alternativeNames = "DNS:loc*"; }), u"localhost"_s);
        row("expired", with([](CertificateWish& wish) { wish.notAfter = -60; }));
        row("not yet valid", with([](CertificateWish& wish) { wish.notBefore = 3600; }));
        row("for clients", with([](CertificateWish& wish) { wish.purpose = "clientAuth"; }));
        row("issued by a server", {{}, with([](CertificateWish& wish) { wish.commonName = "a server"; })});
        CertificateWish middle;
        middle.commonName = "middle";
        middle.alternativeNames.clear();
        middle.authority = true;
        row("chain missing", {{}, TestIdentity(middle, UpstreamFixture::authority())});
    }
    void server_that_cannot_prove_itself_gets_nothing() {
        REQUIRES("SEC-43");
        REQUIRES("REL-59");
        QFETCH(QSslConfiguration, configuration);
        QFETCH(QString, host);
        UpstreamFixture fixture(configuration, host);
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::Bytes)));
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::ConfigurationFault);
        QVERIFY(fixture.server.connections() >= 1); // the fault was met
        QCOMPARE(fixture.server.bytesReceived(), 0);
        QCOMPARE(fixture.device->pos(), 0);
        for (const CallKind kind : {CallKind::Create, CallKind::Offset, CallKind::LookUp}) {
            QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::ConfigurationFault);
        }
        QCOMPARE(fixture.server.bytesReceived(), 0);
    }

    // Qt's own server side will not even show such a certificate, so the openssl command does.
    void weak_hash_is_refused_data() {
        QTest::addColumn<bool>("sha1");
        QTest::newRow("SHA-1") << true;
        QTest::newRow("SHA-256") << false; // the control: this server is reached and shows what it gets
    }
    void weak_hash_is_refused() {
        REQUIRES("SEC-43");
        QFETCH(bool, sha1);
        OpensslServer server(with([sha1](CertificateWish& wish) { wish.sha1 = sha1; }));
        QVERIFY2(server.port() > 0, server.output().constData());
        UpstreamFixture fixture;
        HttpUpstreamOptions options = fixture.options();
        options.base.setPort(server.port());
        options.noProgressDeadline = std::chrono::seconds(1);
        fixture.setOptions(options);
        const UpstreamOutcome outcome = fixture.ask(CallKind::Bytes).outcome;
        QCOMPARE(outcome, sha1 ? UpstreamOutcome::ConfigurationFault : UpstreamOutcome::Ambiguous);
        QTRY_VERIFY(sha1 || server.output().contains("PATCH /v1/uploads/7"));
        QVERIFY(!sha1 || !server.output().contains("PATCH"));
        QCOMPARE(fixture.device->pos() > 0, !sha1);
    }

    void complete_chain_is_trusted() {
        CertificateWish middle;
        middle.commonName = "middle";
        middle.alternativeNames.clear();
        middle.authority = true;
        const TestIdentity issuer(middle, UpstreamFixture::authority());
        UpstreamFixture fixture(UpstreamFixture::serverConfiguration({{}, issuer}, {issuer.certificate()}));
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::Bytes)));
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::Ok);
    }

    void without_an_authority_nobody_is_trusted() {
        REQUIRES("SEC-43");
        UpstreamFixture fixture;
        HttpUpstreamOptions options = fixture.options();
        options.ca.clear();
        fixture.setOptions(options);
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::ConfigurationFault);
        QCOMPARE(fixture.server.bytesReceived(), 0);
    }

    void authorities_of_the_system_are_not_believed() {
        REQUIRES("SEC-43");
        // One that the whole program believes, as a system's store would make it.
        const TestIdentity system = TestIdentity::authority("system authority");
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration withSystem = before;
        withSystem.setCaCertificates({system.certificate()});
        QSslConfiguration::setDefaultConfiguration(withSystem);
        UpstreamFixture fixture(UpstreamFixture::serverConfiguration({{}, system}));
        const UpstreamOutcome outcome = fixture.ask(CallKind::Bytes).outcome;
        QSslConfiguration::setDefaultConfiguration(before);
        QCOMPARE(outcome, UpstreamOutcome::ConfigurationFault);
        QCOMPARE(fixture.server.bytesReceived(), 0);
    }

    void old_tls_is_refused_data() {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<bool>("good");
        QTest::newRow("TLS 1.0") << QByteArray("TLSv1") << false;
        QTest::newRow("TLS 1.1") << QByteArray("TLSv1.1") << false;
        QTest::newRow("TLS 1.2") << QByteArray("TLSv1.2") << true;
        QTest::newRow("TLS 1.3") << QByteArray("TLSv1.3") << true;
    }
    void old_tls_is_refused() {
        REQUIRES("SEC-44");
        QFETCH(QByteArray, version);
        QFETCH(bool, good);
        QSslConfiguration configuration =
            UpstreamFixture::serverConfiguration(TestIdentity({}, UpstreamFixture::authority()));
        configuration.setProtocol(QSsl::AnyProtocol);
        configuration.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT:@SECLEVEL=0"));
        configuration.setBackendConfigurationOption("MinProtocol", version);
        configuration.setBackendConfigurationOption("MaxProtocol", version);
        UpstreamFixture fixture(configuration);
        fixture.server.setScript(UpstreamFixture::sayAndClose(UpstreamFixture::goodAnswer(CallKind::Bytes)));
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome,
                 good ? UpstreamOutcome::Ok : UpstreamOutcome::ConfigurationFault);
        QCOMPARE(fixture.server.bytesReceived() > 0, good);
    }

    void server_in_clear_gets_nothing() {
        REQUIRES("SEC-44");
        UpstreamFixture fixture;
        fixture.server.setTls(false);
        const auto speak =
            connect(&fixture.server, &ScriptedTlsServer::bytesSeen, this, [](qint64, QSslSocket* socket) {
                socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n"); // as servers do that see a
                                                                                        // handshake in clear
                socket->disconnectFromHost();
            });
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::ConfigurationFault);
        QCOMPARE(fixture.device->pos(), 0);
        QVERIFY(fixture.server.requests().isEmpty());
        disconnect(speak);
    }

    void nobody_there_is_offline() {
        REQUIRES("REL-35");
        UpstreamFixture fixture;
        fixture.server.close();
        for (const CallKind kind : {CallKind::Create, CallKind::Offset, CallKind::Bytes, CallKind::LookUp}) {
            QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::Offline);
        }
        HttpUpstreamOptions options = fixture.options();
        options.base = QUrl(u"https://no-such-name.invalid"_s);
        options.connectDeadline = std::chrono::seconds(2); // a name server that says nothing is no other case
        fixture.setOptions(options);
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::Offline);
        QCOMPARE(fixture.device->pos(), 0);
    }

    void connection_closed_before_tls_is_offline() {
        REQUIRES("REL-35");
        UpstreamFixture fixture;
        fixture.server.setHangUp(true);
        for (const CallKind kind : {CallKind::Create, CallKind::Offset, CallKind::Bytes, CallKind::LookUp}) {
            QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::Offline);
        }
        QVERIFY(fixture.server.connections() >= 4);
        QCOMPARE(fixture.device->pos(), 0);
    }
};

QTEST_GUILESS_MAIN(UpstreamTlsTest)
#include "upstream_tls_test.moc"
