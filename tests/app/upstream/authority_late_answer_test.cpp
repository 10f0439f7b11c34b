// Answers that come when nobody wants them any more, and ends in the middle of things (SEC-20, SEC-81).
#include "authority_fixture.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class AuthorityLateAnswerTest : public QObject {
    Q_OBJECT

    /// Keeps the connections of all requests open and unanswered.
    static ScriptedTlsServer::Script holdBack(QList<QSslSocket*>* held) {
        return [held](const WireRequest&, QSslSocket* socket) { held->append(socket); };
    }
    static QByteArray eligible() {
        return AuthorityFixture::answer(200, "application/json",
                                        R"({"outcome":"ELIGIBLE","electronic_licence":false})");
    }

private Q_SLOTS:
    void cancelled_requests_are_never_answered() {
        REQUIRES("SEC-20");
        AuthorityFixture fixture;
        fixture.signIn();
        QList<QSslSocket*> held;
        fixture.server.setScript(holdBack(&held));
        fixture.port().requestEligibility(u"individual"_s, false);
        fixture.port().requestList(u"banks"_s);
        QVERIFY(QTest::qWaitFor([&] { return held.size() == 2; }, 30000));
        fixture.port().cancelAll();
        for (QSslSocket* socket : held) {
            connect(socket, &QSslSocket::disconnected, this, [&held, socket] { held.removeOne(socket); });
        }
        QVERIFY(QTest::qWaitFor([&] { return held.isEmpty(); }, 30000)); // the calls themselves have ended
        fixture.server.setScript(UpstreamFixture::sayAndClose(eligible()));
        QCOMPARE(fixture.wait(fixture.port().requestEligibility(u"individual"_s, false)), u"eligibility ELIGIBLE no"_s);
        QCOMPARE(fixture.said().size(), 1);
    }

    void answer_on_its_way_to_the_session_is_dropped_after_cancel() {
        REQUIRES("SEC-20");
        AuthorityFixture fixture;
        // Without a token the answer needs no network: it is on its way through the threads when we cancel.
        for (int i = 0; i < 50; ++i) {
            fixture.port().requestProfile();
        }
        fixture.port().cancelAll();
        const quint64 last = fixture.port().requestProfile();
        QCOMPARE(fixture.wait(last), u"failed signed-out"_s);
        QCOMPARE(fixture.said().size(), 1);
    }

    void answer_of_the_one_before_is_not_given_to_the_next() {
        REQUIRES("SEC-81");
        REQUIRES("LOG-22");
        AuthorityFixture fixture;
        fixture.signIn("token-of-A");
        QList<QSslSocket*> held;
        fixture.server.setScript(holdBack(&held));
        const quint64 ofA = fixture.port().requestEligibility(u"individual"_s, false);
        QVERIFY(QTest::qWaitFor([&] { return held.size() == 1; }, 30000));
        fixture.token().forget();
        fixture.signIn("token-of-B");
        held.first()->write(eligible());
        held.first()->disconnectFromHost();
        QCOMPARE(fixture.wait(ofA), u"failed signed-out"_s);
    }

    void request_carries_the_token_of_its_moment() {
        REQUIRES("SEC-81");
        AuthorityFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(eligible()));
        fixture.signIn("token-of-A");
        fixture.port().requestEligibility(u"individual"_s, false); // has not left yet
        fixture.token().forget();
        fixture.signIn("token-of-B");
        fixture.wait(fixture.port().requestEligibility(u"individual"_s, false));
        QVERIFY(QTest::qWaitFor([&] { return fixture.server.requests().size() == 2; }, 30000));
        QSet<QByteArray> tokens;
        for (const WireRequest& request : fixture.server.requests()) {
            tokens.insert(request.headers.value("authorization"));
        }
        QCOMPARE(tokens, (QSet<QByteArray>{"Bearer token-of-A", "Bearer token-of-B"}));
    }

    void destruction_while_calls_run_is_clean() {
        REQUIRES("SEC-20");
        AuthorityFixture fixture;
        fixture.signIn();
        QList<QSslSocket*> held;
        fixture.server.setScript(holdBack(&held));
        fixture.port().requestProfile();
        fixture.port().requestSmsCode(SecretText(u"13800000000"_s));
        fixture.port().requestBranches(u"ICBC"_s);
        fixture.forms().post(u"/v1/oauth/token"_s, {{"client_id", SecretText(u"a"_s)}});
        QVERIFY(QTest::qWaitFor([&] { return held.size() == 4; }, 30000));
        fixture.port().requestProfile(); // and one that has not begun
        fixture.thread.reset();
        QCoreApplication::processEvents();
        QCOMPARE(fixture.said(), QStringList());
    }

    void cancelled_form_is_never_answered() {
        REQUIRES("SEC-20");
        AuthorityFixture fixture;
        QList<QSslSocket*> held;
        fixture.server.setScript(holdBack(&held));
        const quint64 ticket = fixture.forms().post(u"/v1/oauth/token"_s, {});
        QVERIFY(QTest::qWaitFor([&] { return held.size() == 1; }, 30000));
        fixture.forms().cancel(ticket);
        fixture.server.setScript(AuthorityFixture::json(200, "{}"));
        QCOMPARE(fixture.waitForm(fixture.forms().post(u"/v1/oauth/token"_s, {})).status, 200);
        QCOMPARE(fixture.said().size(), 1);
    }
};

QTEST_GUILESS_MAIN(AuthorityLateAnswerTest)
#include "authority_late_answer_test.moc"
