#include "tests/support/requires.h"
#include "upstream_fixture.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class UpstreamRedirectTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void redirect_is_never_followed_data() {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 307, 308}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void redirect_is_never_followed() {
        REQUIRES("REL-54");
        REQUIRES("SEC-51");
        QFETCH(int, status);
        UpstreamFixture fixture;
        ScriptedTlsServer other(UpstreamFixture::serverConfiguration(TestIdentity({}, UpstreamFixture::authority())));
        QTcpServer clear;
        QVERIFY(clear.listen(QHostAddress::LocalHost));
        const QByteArrayList targets{"/elsewhere",
                                     other.url().toEncoded(),
                                     "http://127.0.0.1:" + QByteArray::number(clear.serverPort()),
                                     fixture.server.url().toEncoded() + "/v1/uploads",
                                     "//127.0.0.1/x",
                                     ""};
        for (const QByteArray& target : targets) {
            fixture.server.setScript(UpstreamFixture::sayAndClose("HTTP/1.1 " + QByteArray::number(status) +
                                                                  " Moved\r\nLocation: " + target +
                                                                  "\r\nContent-Length: 0\r\n\r\n"));
            for (const CallKind kind : {CallKind::Create, CallKind::Offset, CallKind::Bytes, CallKind::LookUp}) {
                fixture.server.forget();
                QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::ConfigurationFault);
                QCOMPARE(fixture.server.heads(), 1);
            }
        }
        QCOMPARE(other.connections(), 0);
        QVERIFY(!clear.hasPendingConnections());
    }

    void upload_location_elsewhere_is_a_configuration_fault() {
        REQUIRES("SEC-51");
        UpstreamFixture fixture;
        ScriptedTlsServer other(UpstreamFixture::serverConfiguration(TestIdentity({}, UpstreamFixture::authority())));
        const QByteArray location = other.url().toEncoded() + "/v1/uploads/7";
        fixture.server.setScript(UpstreamFixture::sayAndClose("HTTP/1.1 201 Created\r\nLocation: " + location +
                                                              "\r\nContent-Length: 0\r\n\r\n"));
        const UpstreamAnswer answer = fixture.ask(CallKind::Create);
        QCOMPARE(answer.outcome, UpstreamOutcome::ConfigurationFault);
        QVERIFY(answer.location.isEmpty());
        // The same from a store that somebody has changed.
        fixture.location = QString::fromLatin1(location);
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::ConfigurationFault);
        QCOMPARE(fixture.ask(CallKind::Offset).outcome, UpstreamOutcome::ConfigurationFault);
        QCOMPARE(other.connections(), 0);
    }

    void proxy_authentication_is_a_configuration_fault() {
        REQUIRES("REL-63");
        UpstreamFixture fixture;
        fixture.server.setScript(
            UpstreamFixture::sayAndClose("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                                         "realm=\"x\"\r\nContent-Length: 0\r\n\r\n"));
        QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::ConfigurationFault);
        QCOMPARE(fixture.server.heads(), 1);
    }

    void question_for_a_password_is_not_signed_in() {
        REQUIRES("REL-48");
        UpstreamFixture fixture;
        for (const QByteArray& challenge : {QByteArray("WWW-Authenticate: Basic realm=\"x\"\r\n"),
                                            QByteArray("WWW-Authenticate: Bearer\r\n"), QByteArray()}) {
            fixture.server.setScript(UpstreamFixture::sayAndClose("HTTP/1.1 401 Unauthorized\r\n" + challenge +
                                                                  "Content-Length: 0\r\n\r\n"));
            for (const CallKind kind : {CallKind::Create, CallKind::Offset, CallKind::Bytes, CallKind::LookUp}) {
                fixture.server.forget();
                QCOMPARE(fixture.ask(kind).outcome, UpstreamOutcome::NotSignedIn);
                QCOMPARE(fixture.server.heads(), 1);
            }
        }
    }
};

QTEST_GUILESS_MAIN(UpstreamRedirectTest)
#include "upstream_redirect_test.moc"
