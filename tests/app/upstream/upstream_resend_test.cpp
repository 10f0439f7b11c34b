// REL-38: what the library sends behind our back, counted on the wire.
#include "tests/support/requires.h"
#include "upstream_fixture.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class UpstreamResendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lost_answer_leaves_one_request_on_the_wire_data() {
        QTest::addColumn<bool>("orderly");
        QTest::addColumn<qsizetype>("size");
        QTest::newRow("closed, 3 MiB") << true << qsizetype(3 * 1024 * 1024);
        QTest::newRow("reset, 3 MiB") << false << qsizetype(3 * 1024 * 1024);
        QTest::newRow("closed, small") << true << qsizetype(4000);
        QTest::newRow("reset, small") << false << qsizetype(4000);
        QTest::newRow("closed, one byte") << true << qsizetype(1);
    }
    void lost_answer_leaves_one_request_on_the_wire() {
        REQUIRES("REL-37");
        REQUIRES("REL-38");
        QFETCH(bool, orderly);
        QFETCH(qsizetype, size);
        UpstreamFixture fixture; // the body is a QBuffer: one that could be rewound
        fixture.body = UpstreamFixture::content(size);
        fixture.server.setScript([orderly](const WireRequest&, QSslSocket* socket) {
            if (orderly) {
                socket->disconnectFromHost();
            } else {
                socket->abort();
            }
        });
        const quint64 call = fixture.begin(CallKind::Bytes);
        QCOMPARE(fixture.wait(call).outcome, UpstreamOutcome::Ambiguous);
        QVERIFY2(!QTest::qWaitFor([&] { return fixture.server.requests().size() > 1; }, 100), "a late second request");
        QCOMPARE(fixture.server.requests().size(), 1);
        QCOMPARE(fixture.server.heads(), 1);
        QVERIFY(fixture.server.requests().first().body == fixture.body);
        QCOMPARE(fixture.answersTo(call), 1);
    }

    // The control: without our measures the same library on the same server does send twice, and the count sees it.
    void ordinary_body_is_sent_twice_by_the_library() {
        REQUIRES("REL-38");
        UpstreamFixture fixture;
        fixture.server.setScript([](const WireRequest&, QSslSocket* socket) { socket->disconnectFromHost(); });
        QNetworkAccessManager manager;
        QNetworkRequest request(fixture.server.url());
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates({UpstreamFixture::authority().certificate()});
        request.setSslConfiguration(tls);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        const std::unique_ptr<QNetworkReply> reply(
            manager.sendCustomRequest(request, "PATCH", UpstreamFixture::content(100000)));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        QVERIFY(finished.wait(10000));
        QVERIFY(reply->error() != QNetworkReply::NoError);
        QVERIFY2(fixture.server.requests().size() >= 2, qPrintable(QString::number(fixture.server.requests().size())));
    }

    void connection_of_an_earlier_call_is_never_used() {
        REQUIRES("REL-38");
        UpstreamFixture fixture; // a server that keeps connections open and forgets them at the next request
        int served = 0;
        fixture.server.setScript([&served](const WireRequest& request, QSslSocket* socket) {
            if (socket->property("used").toBool()) {
                socket->abort();
                return;
            }
            socket->setProperty("used", true);
            ++served;
            socket->write(UpstreamFixture::goodAnswer(request.verb == "PATCH" ? CallKind::Bytes : CallKind::Offset));
        });
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(fixture.ask(CallKind::Offset).outcome, UpstreamOutcome::Ok);
            QCOMPARE(fixture.ask(CallKind::Bytes).outcome, UpstreamOutcome::Ok);
        }
        QCOMPARE(served, 10);
        QCOMPARE(fixture.server.encryptedConnections(), 10);
    }
};

QTEST_GUILESS_MAIN(UpstreamResendTest)
#include "upstream_resend_test.moc"
