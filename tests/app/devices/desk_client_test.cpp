#include "app/devices/desk_client.h"
#include "desk_server.h"
#include "tests/support/requires.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// The answer to the only request, as a sentence.
QString told(const QSignalSpy& answers) {
    if (answers.size() != 1) {
        return u"%1 answers"_s.arg(answers.size());
    }
    return u"%1 %2 %3"_s.arg(answers[0][1].toBool() ? u"delivered"_s : u"failed"_s,
                             answers[0][2].toBool() ? u"acknowledged"_s : u"waiting"_s, answers[0][3].toString());
}

} // namespace

class DeskClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judge_answers_onlyAPlainYesIsAnAcknowledgement_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("delivered");
        QTest::addColumn<bool>("acknowledged");
        const QByteArray yes = "{\"acknowledged\":true}";
        QTest::newRow("yes") << 200 << yes << true << true;
        QTest::newRow("yes, created") << 201 << yes << true << true;
        QTest::newRow("not yet") << 200 << QByteArray("{\"acknowledged\":false}") << true << false;
        QTest::newRow("no word of it") << 202 << QByteArray("{}") << true << false;
        QTest::newRow("nothing at all") << 204 << QByteArray() << true << false;
        QTest::newRow("a text") << 200 << QByteArray("{\"acknowledged\":\"true\"}") << true << false;
        QTest::newRow("a number") << 200 << QByteArray("{\"acknowledged\":1}") << true << false;
        QTest::newRow("a list") << 200 << QByteArray("[{\"acknowledged\":true}]") << true << false;
        QTest::newRow("cut") << 200 << QByteArray("{\"acknowledged\":tru") << true << false;
        QTest::newRow("a page") << 200 << QByteArray("<html>acknowledged: true</html>") << true << false;
        QTest::newRow("yes with an error") << 500 << yes << false << false;
        QTest::newRow("yes with a redirect") << 302 << yes << false << false;
        QTest::newRow("no status") << 0 << yes << false << false;
    }
    void judge_answers_onlyAPlainYesIsAnAcknowledgement() {
        REQUIRES("INV-3");
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const DeskAnswer answer = DeskClient::judge(status, body, {}, QUrl(u"https://desk.bank.example/call"_s));
        QTEST(answer.delivered, "delivered");
        QTEST(answer.acknowledged, "acknowledged");
    }

    void judge_addressToAsk_isTheDesksOwnServerOrNone_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("url");
        const QString own = u"https://desk.bank.example/calls/7"_s;
        const QByteArray none = "{}";
        QTest::newRow("location") << none << QByteArray("/calls/7") << own;
        QTest::newRow("relative location") << none << QByteArray("calls/7") << own;
        QTest::newRow("whole location") << none << QByteArray("https://desk.bank.example:443/calls/7")
                                        << u"https://desk.bank.example:443/calls/7"_s;
        QTest::newRow("status_url") << QByteArray("{\"status_url\":\"/calls/7\"}") << QByteArray() << own;
        QTest::newRow("both") << QByteArray("{\"status_url\":\"/calls/7\"}") << QByteArray("/other") << own;
        QTest::newRow("other host") << none << QByteArray("https://evil.example/calls/7") << QString();
        QTest::newRow("other port") << none << QByteArray("https://desk.bank.example:444/calls/7") << QString();
        QTest::newRow("in clear") << none << QByteArray("http://desk.bank.example/calls/7") << QString();
        QTest::newRow("a file") << QByteArray("{\"status_url\":\"file:///etc/passwd\"}") << QByteArray() << QString();
        QTest::newRow("with a password") << none << QByteArray("https://a:b@desk.bank.example/") << QString();
        QTest::newRow("not an address") << QByteArray("{\"status_url\":7}") << QByteArray("ht tp:[") << QString();
        QTest::newRow("none") << none << QByteArray() << QString();
    }
    void judge_addressToAsk_isTheDesksOwnServerOrNone() {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, location);
        const DeskAnswer answer = DeskClient::judge(202, body, location, QUrl(u"https://desk.bank.example/call"_s));
        QTEST(answer.statusUrl, "url");
    }

    void post_desk_getsTheJson() {
        DeskServer desk;
        desk.server.setScript([](const WireRequest&, QSslSocket* socket) {
            DeskServer::say(socket, "202 Accepted", "{}", "Location: /calls/1\r\n");
        });
        DeskClient client(desk.options());
        QSignalSpy answers(&client, &DeskClient::answered);
        client.post(7, "{\"kiosk\":\"bj-1\"}");
        QVERIFY(answers.wait(patience));
        QCOMPARE(answers[0][0].toULongLong(), 7U);
        QCOMPARE(told(answers), u"delivered waiting %1"_s.arg(desk.server.url().toString() + u"/calls/1"_s));
        const WireRequest request = desk.server.requests().constFirst();
        QCOMPARE(request.verb, QByteArray("POST"));
        QCOMPARE(request.target, QByteArray("/kaban/call"));
        QCOMPARE(request.body, QByteArray("{\"kiosk\":\"bj-1\"}"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
    }

    void post_wrongAnswers_areFailures_data() {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<qsizetype>("bytes");
        QTest::newRow("busy") << QByteArray("503 Busy") << QByteArray() << qsizetype(2);
        QTest::newRow("unknown") << QByteArray("404 Not Found") << QByteArray() << qsizetype(2);
        QTest::newRow("elsewhere") << QByteArray("307 Elsewhere") << QByteArray("Location: /other\r\n") << qsizetype(0);
        QTest::newRow("too large") << QByteArray("200 OK") << QByteArray() << qsizetype(DeskClient::largestAnswer + 1);
    }
    void post_wrongAnswers_areFailures() {
        REQUIRES("SEC-48");
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, headers);
        QFETCH(qsizetype, bytes);
        DeskServer desk;
        desk.server.setScript([&](const WireRequest&, QSslSocket* socket) {
            DeskServer::say(socket, status, QByteArray(bytes, ' '), headers);
        });
        DeskClient client(desk.options());
        QSignalSpy answers(&client, &DeskClient::answered);
        client.post(1, "{}");
        QVERIFY(answers.wait(patience));
        QCOMPARE(told(answers), u"failed waiting "_s);
        QCOMPARE(desk.server.requests().size(), 1); // and no redirect is followed
    }

    void post_serverThatNobodyVouchesFor_learnsNothing_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("other authority") << 0;
        QTest::newRow("other name") << 1;
        QTest::newRow("expired") << 2;
    }
    void post_serverThatNobodyVouchesFor_learnsNothing() {
        REQUIRES("SEC-43");
        QFETCH(int, kind);
        CertificateWish wish;
        if (kind == 1) {
            wish.commonName = "elsewhere.example";
            wish.alternativeNames = "DNS:elsewhere.example";
        } else if (kind == 2) {
            wish.notAfter = -60;
        }
        DeskServer desk(TestIdentity(wish, kind == 0 ? TestIdentity::authority("other") : DeskServer::authority()));
        DeskClient client(desk.options());
        QSignalSpy answers(&client, &DeskClient::answered);
        client.post(1, "{}");
        QVERIFY(answers.wait(patience));
        QCOMPARE(told(answers), u"failed waiting "_s);
        QCOMPARE(desk.server.bytesReceived(), 0);
    }

    void post_serverInClear_learnsNothing() {
        DeskServer desk;
        desk.server.setTls(false);
        DeskOptions options = desk.options();
        options.deadline = std::chrono::seconds(2); // it takes the greeting for noise and says nothing
        DeskClient client(options);
        QSignalSpy answers(&client, &DeskClient::answered);
        client.post(1, "{\"kiosk\":\"bj-1\"}");
        QVERIFY(answers.wait(patience));
        QCOMPARE(told(answers), u"failed waiting "_s);
        QVERIFY(desk.server.requests().isEmpty());
    }

    void post_silentOrBrokenServer_endsByItself_data() {
        QTest::addColumn<bool>("mute");
        QTest::newRow("says nothing") << true;
        QTest::newRow("hangs up") << false;
    }
    void post_silentOrBrokenServer_endsByItself() {
        REQUIRES("REL-35");
        QFETCH(bool, mute);
        DeskServer desk;
        desk.server.setMute(mute);
        desk.server.setHangUp(!mute);
        DeskOptions options = desk.options();
        options.deadline = std::chrono::seconds(1);
        DeskClient client(options);
        QSignalSpy answers(&client, &DeskClient::answered);
        client.post(1, "{}");
        QVERIFY(answers.wait(patience));
        QCOMPARE(told(answers), u"failed waiting "_s);
    }

    void drop_runningRequest_isNeverAnswered() {
        DeskServer desk;
        QSslSocket* open = nullptr;
        desk.server.setScript([&](const WireRequest&, QSslSocket* socket) {
            if (!open) {
                open = socket; // waits
            } else {
                DeskServer::say(socket, "200 OK", "{\"acknowledged\":true}");
            }
        });
        DeskClient client(desk.options());
        QSignalSpy answers(&client, &DeskClient::answered);
        client.post(1, "{}");
        QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), 1, patience);
        client.drop();
        client.poll(2, desk.options().webhook.toString());
        QVERIFY(answers.wait(patience));
        QCOMPARE(answers[0][0].toULongLong(), 2U);
        QCOMPARE(told(answers), u"delivered acknowledged "_s);
        QCOMPARE(desk.server.requests().constLast().verb, QByteArray("GET"));
    }
};

QTEST_GUILESS_MAIN(DeskClientTest)
#include "desk_client_test.moc"
