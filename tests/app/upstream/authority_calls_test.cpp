// Profile, eligibility and SMS codes over a real connection: what goes out, what comes back, what every other answer
// is.
#include "authority_fixture.h"
#include "tests/support/requires.h"

#include <QJsonDocument>
#include <QMutex>
#include <QTest>
#include <QTimer>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace authority_calls_test_detail {

const QByteArray goodProfile = R"({"name":"张测试","id_type":"resident","id_number":"11010519491231002X",
    "mobile":"13800000000","card_functions":["social_security"],"unknown_member":{"a":[1]}})";

QMutex logMutex;
QByteArray logText;
void keepLine(QtMsgType, const QMessageLogContext&, const QString& line) {
    const QMutexLocker lock(&logMutex);
    logText += line.toUtf8() + '\n';
}

enum class Call { Profile, Eligibility, SmsCode, SmsCheck };

quint64 begin(AuthorityFixture& fixture, Call call) {
    switch (call) {
    case Call::Profile:
        return fixture.port().requestProfile();
    case Call::Eligibility:
        return fixture.port().requestEligibility(u"individual"_s, true);
    case Call::SmsCode:
        return fixture.port().requestSmsCode(SecretText(u"13800000000"_s));
    case Call::SmsCheck:
        return fixture.port().checkSmsCode(u"ch_1-A"_s, SecretText(u"123456"_s));
    }
    Q_UNREACHABLE();
}

} // namespace authority_calls_test_detail

using namespace authority_calls_test_detail;
Q_DECLARE_METATYPE(authority_calls_test_detail::Call)

class AuthorityCallsTest : public QObject {
    Q_OBJECT

    static void everyCall() {
        QTest::addColumn<Call>("call");
        QTest::newRow("profile") << Call::Profile;
        QTest::newRow("eligibility") << Call::Eligibility;
        QTest::newRow("sms code") << Call::SmsCode;
        QTest::newRow("sms check") << Call::SmsCheck;
    }

private Q_SLOTS:
    void profile_is_asked_for_with_the_token_and_comes() {
        REQUIRES("LOG-01");
        AuthorityFixture fixture;
        fixture.signIn();
        fixture.server.setScript(AuthorityFixture::json(200, goodProfile));
        QCOMPARE(fixture.wait(fixture.port().requestProfile()), u"profile"_s);
        QCOMPARE(fixture.profile.name.reveal(), u"张测试"_s);
        QCOMPARE(fixture.profile.mobile.reveal(), u"13800000000"_s);
        const WireRequest request = fixture.server.requests().value(0);
        QCOMPARE(request.verb, QByteArray("GET"));
        QCOMPARE(request.target, QByteArray("/v1/me"));
        QCOMPARE(request.headers.value("authorization"), QByteArray("Bearer tok-EN.1~+/="));
        QCOMPARE(request.headers.value("kaban-kiosk"), QByteArray("bj-test-01"));
        QCOMPARE(request.headers.value("kaban-version"), QByteArray("0.1.0"));
        QCOMPARE(request.headers.value("traceparent").size(), 55);
        QVERIFY(!request.headers.contains("cookie"));
    }

    void eligibility_is_asked_for_and_comes() {
        REQUIRES("ELG-05");
        REQUIRES("ELG-07");
        AuthorityFixture fixture;
        fixture.signIn();
        for (const char* outcome : {"ELIGIBLE", "HAS_CARD", "IN_PROGRESS", "COLLECTIVE", "MINOR", "ADULT", "NOT_FOUND",
                                    "MISMATCH", "EXPIRED_ID", "UNAVAILABLE"}) {
            fixture.server.setScript(AuthorityFixture::json(200, QByteArray(R"({"outcome":")") + outcome +
                                                                     R"(","electronic_licence":true})"));
            QCOMPARE(fixture.wait(fixture.port().requestEligibility(u"individual"_s, true)),
                     u"eligibility %1 yes"_s.arg(QLatin1String(outcome)));
        }
        const WireRequest request = fixture.server.requests().value(0);
        QCOMPARE(request.verb + ' ' + request.target, QByteArray("POST /v1/eligibility"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QCOMPARE(QJsonDocument::fromJson(request.body).object(),
                 (QJsonObject{
                     {u"service"_s, u"individual"_s}, {u"authorised"_s, true}, {u"use_electronic_licence"_s, true}}));
    }

    void licence_that_the_person_did_not_tick_is_not_used() {
        REQUIRES("ELG-06");
        AuthorityFixture fixture;
        fixture.signIn();
        fixture.server.setScript(AuthorityFixture::json(200, R"({"outcome":"ELIGIBLE","electronic_licence":true})"));
        QCOMPARE(fixture.wait(fixture.port().requestEligibility(u"individual"_s, false)), u"eligibility ELIGIBLE no"_s);
        QCOMPARE(QJsonDocument::fromJson(fixture.server.requests().value(0).body)[u"use_electronic_licence"_s],
                 QJsonValue(false));
    }

    void sms_code_is_sent_and_checked() {
        REQUIRES("LOG-27");
        AuthorityFixture fixture;
        fixture.signIn();
        fixture.server.setScript(
            AuthorityFixture::json(201, R"({"challenge":"ch_1-A","valid_seconds":300,"resend_after_seconds":60})"));
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCode)), u"sent ch_1-A"_s);
        QCOMPARE(fixture.challenge.validMilliseconds, 300000);
        QCOMPARE(fixture.challenge.resendAfterMilliseconds, 60000);
        QCOMPARE(fixture.server.requests().last().target, QByteArray("/v1/sms/codes"));
        QCOMPARE(fixture.server.requests().last().body, QByteArray(R"({"mobile":"13800000000"})"));

        fixture.server.setScript(AuthorityFixture::json(200, R"({"verified":true})"));
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCheck)), u"checked 0 -1"_s);
        QCOMPARE(fixture.server.requests().last().target, QByteArray("/v1/sms/codes/ch_1-A/check"));
        QCOMPARE(fixture.server.requests().last().body, QByteArray(R"({"code":"123456"})"));
    }

    void sms_code_before_signing_in_is_asked_for_without_a_token() {
        REQUIRES("LOG-20");
        AuthorityFixture fixture;
        fixture.server.setScript(
            AuthorityFixture::json(201, R"({"challenge":"ch_1-A","valid_seconds":300,"resend_after_seconds":60})"));
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCode)), u"sent ch_1-A"_s);
        QVERIFY(!fixture.server.requests().last().headers.contains("authorization"));
    }

    void limits_of_sms_codes_are_told() {
        REQUIRES("LOG-27");
        AuthorityFixture fixture;
        fixture.signIn();
        const auto problem = [&fixture](int status, const QByteArray& name, const QByteArray& more = {}) {
            fixture.server.setScript(UpstreamFixture::sayAndClose(AuthorityFixture::answer(
                status, "application/problem+json", R"({"type":"urn:kaban:problem:)" + name + "\"" + more + "}")));
        };
        problem(422, "wrong-code", R"(,"attempts_left":4)");
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCheck)), u"checked 1 4"_s);
        problem(410, "code-expired");
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCheck)), u"checked 2 -1"_s);
        problem(423, "code-locked");
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCheck)), u"checked 3 -1"_s);
        problem(429, "too-many-codes");
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCode)), u"checked 4 -1"_s);
        problem(409, "too-soon");
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCode)), u"failed refused"_s);
        // Only the authority's own word counts.
        problem(422, "wrong-code", R"(,"attempts_left":"4")");
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCheck)), u"failed unavailable"_s);
        problem(429, "slow-down-please");
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCode)), u"failed unavailable"_s);
    }

    void challenge_that_would_change_the_address_is_never_sent() {
        AuthorityFixture fixture;
        fixture.signIn();
        for (const QString& id : {u"../../me"_s, u"a?b"_s, u""_s, u"a/b"_s, u"a%2fb"_s}) {
            QCOMPARE(fixture.wait(fixture.port().checkSmsCode(id, SecretText(u"123456"_s))), u"failed unavailable"_s);
        }
        QCOMPARE(fixture.server.connections(), 0);
    }

    void every_other_answer_is_unavailable_data() { everyCall(); }
    void every_other_answer_is_unavailable() {
        REQUIRES("SEC-48");
        QFETCH(Call, call);
        AuthorityFixture fixture;
        fixture.signIn();
        using F = AuthorityFixture;
        const QByteArray json = "application/json";
        const QList<QByteArray> answers{
            F::answer(200, "text/html", "<html>Welcome</html>"),
            F::answer(200, json, ""),
            F::answer(200, json, "{"),
            F::answer(200, json, "[]"),
            F::answer(200, json, "{}"),
            F::answer(201, json, "{}"),
            F::answer(200, json, R"({"name":1,"outcome":1,"verified":1,"challenge":1})"),
            F::answer(200, json, R"({"outcome":"MAYBE","electronic_licence":true,"verified":"true"})"),
            F::answer(200, json, "{\"a\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}"),
            F::answer(200, json + "; charset=gbk", goodProfile),
            F::answer(204, json, ""),
            F::answer(302, "text/html", "", "Location: https://elsewhere.example/\r\n"),
            F::answer(307, "text/html", "", "Location: /v1/other\r\n"),
            F::answer(400, "application/problem+json", R"({"type":"urn:kaban:problem:bad-request"})"),
            F::answer(404, "text/html", "<html/>"),
            F::answer(500, "text/plain", "oops"),
            F::answer(503, "text/plain", "busy", "Retry-After: 5\r\n"),
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 4000\r\n\r\n" + goodProfile,
            "220 smtp.example ESMTP\r\n",
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"name\":\"" + QByteArray(1100 * 1024, 'a') +
                "\"}",
        };
        for (const QByteArray& answer : answers) {
            fixture.server.forget();
            fixture.server.setScript(UpstreamFixture::sayAndClose(answer));
            const QString said = fixture.wait(begin(fixture, call));
            QVERIFY2(said == u"failed unavailable"_s, (answer.left(100) + ": " + said.toUtf8()).constData());
            if (call != Call::Profile) { // a GET the library may repeat, it changes nothing there
                QCOMPARE(fixture.server.requests().size(), 1);
            }
        }
    }

    void signed_out_is_told_data() { everyCall(); }
    void signed_out_is_told() {
        QFETCH(Call, call);
        AuthorityFixture fixture;
        if (call != Call::SmsCode && call != Call::SmsCheck) { // a number is proven before its owner signs in, too
            QCOMPARE(fixture.wait(begin(fixture, call)), u"failed signed-out"_s);
            QCOMPARE(fixture.server.connections(), 0); // without a token there is nothing to ask with
        }
        fixture.signIn();
        for (const int status : {401, 403}) {
            fixture.server.setScript(UpstreamFixture::sayAndClose(AuthorityFixture::answer(
                status, "application/problem+json", R"({"type":"urn:kaban:problem:not-signed-in"})")));
            QCOMPARE(fixture.wait(begin(fixture, call)), u"failed signed-out"_s);
        }
    }

    void no_network_is_offline_data() { everyCall(); }
    void no_network_is_offline() {
        QFETCH(Call, call);
        AuthorityFixture fixture;
        fixture.signIn();
        fixture.server.close();
        QCOMPARE(fixture.wait(begin(fixture, call)), u"failed offline"_s);
    }

    void silent_network_is_offline_at_the_deadline() {
        AuthorityFixture fixture;
        fixture.options.connectDeadline = 300ms;
        fixture.restart();
        fixture.signIn();
        fixture.server.setMute(true);
        QCOMPARE(fixture.wait(fixture.port().requestProfile()), u"failed offline"_s);
    }

    void slow_answer_ends_at_the_deadline() {
        REQUIRES("SEC-48");
        AuthorityFixture fixture;
        fixture.options.answerDeadline = 700ms;
        fixture.restart();
        fixture.signIn();
        fixture.server.setScript([](const WireRequest&, QSslSocket* socket) { // always a little progress
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n");
            auto* drops = new QTimer(socket);
            connect(drops, &QTimer::timeout, socket, [socket] { socket->write(" "); });
            drops->start(20);
        });
        QCOMPARE(fixture.wait(fixture.port().requestProfile()), u"failed unavailable"_s);
    }

    void man_in_the_middle_gets_nothing() {
        REQUIRES("SEC-43");
        AuthorityFixture fixture;
        fixture.options.ca = {TestIdentity::authority("another").certificate()};
        fixture.restart();
        fixture.signIn();
        QCOMPARE(fixture.wait(begin(fixture, Call::SmsCode)), u"failed unavailable"_s);
        QCOMPARE(fixture.server.bytesReceived(), 0);
    }

    void options_that_cannot_work_fail_every_call() {
        AuthorityFixture fixture;
        fixture.options.base.setScheme(u"http"_s);
        fixture.restart();
        fixture.signIn();
        QCOMPARE(fixture.wait(begin(fixture, Call::Profile)), u"failed unavailable"_s);
        QCOMPARE(fixture.waitForm(fixture.forms().post(u"/v1/oauth/token"_s, {})).end, FormEnd::NoAnswer);
        QCOMPARE(fixture.server.connections(), 0);
    }

    void token_and_personal_data_are_in_no_url_and_no_line_of_the_log() {
        REQUIRES("SEC-81");
        logText.clear();
        const auto before = qInstallMessageHandler(keepLine);
        {
            AuthorityFixture fixture;
            fixture.signIn();
            fixture.server.setScript(AuthorityFixture::json(200, goodProfile));
            for (const Call call : {Call::Profile, Call::Eligibility, Call::SmsCode, Call::SmsCheck}) {
                fixture.wait(begin(fixture, call));
            }
            fixture.waitForm(fixture.forms().post(u"/v1/oauth/token"_s, {{"device_code", SecretText(u"dev-CODE"_s)}}));
            fixture.server.setScript(UpstreamFixture::sayAndClose("garbage"));
            fixture.wait(begin(fixture, Call::Profile));
            for (const WireRequest& request : fixture.server.requests()) {
                QVERIFY(!request.target.contains("tok-EN") && !request.target.contains("1380000") &&
                        !request.target.contains("123456") && !request.target.contains("dev-CODE"));
            }
        }
        qInstallMessageHandler(before);
        QVERIFY(logText.contains("profile: status 200"));
        for (const char* secret :
             {"tok-EN", "Bearer", "13800000000", "123456", "dev-CODE", "11010519491231002X", "张"}) {
            QVERIFY2(!logText.contains(secret), logText.constData());
        }
    }
};

QTEST_GUILESS_MAIN(AuthorityCallsTest)
#include "authority_calls_test.moc"
