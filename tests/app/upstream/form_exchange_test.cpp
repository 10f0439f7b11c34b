// Forms over a real connection: the encoding, and what each kind of answer is to a sign-in method.
#include "authority_fixture.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class FormExchangeTest : public QObject {
    Q_OBJECT

    static FormAnswer post(AuthorityFixture& fixture) {
        return fixture.waitForm(fixture.forms().post(
            u"/v1/oauth/token"_s,
            {{"grant_type", SecretText(u"urn:a:b"_s)}, {"device_code", SecretText(u"a&b=c +%/张"_s)}, {"empty", {}}}));
    }

private Q_SLOTS:
    void fields_travel_encoded_in_the_body() {
        REQUIRES("LOG-01");
        REQUIRES("SEC-81");
        AuthorityFixture fixture;
        fixture.server.setScript(AuthorityFixture::json(200, R"({"a":1})"));
        const FormAnswer answer = post(fixture);
        QCOMPARE(answer.end, FormEnd::Answered);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json, std::optional(QJsonObject{{u"a"_s, 1}}));
        const WireRequest request = fixture.server.requests().value(0);
        QCOMPARE(request.verb + ' ' + request.target, QByteArray("POST /v1/oauth/token"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.headers.value("kaban-kiosk"), QByteArray("bj-test-01"));
        QVERIFY(!request.headers.contains("authorization"));
        QCOMPARE(request.body, QByteArray("grant_type=urn%3Aa%3Ab&device_code=a%26b%3Dc%20%2B%25%2F%E5%BC%A0&empty="));
    }

    void json_travels_in_the_body_as_it_is() {
        REQUIRES("LOG-09");
        REQUIRES("SEC-81");
        AuthorityFixture fixture;
        fixture.server.setScript(AuthorityFixture::json(200, R"({"result":"not_matched","tries_left":2})"));
        const FormAnswer answer =
            fixture.waitForm(fixture.forms().postJson(u"/v1/identity/face"_s, SecretBytes(R"({"name":"张"})")));
        QCOMPARE(answer.end, FormEnd::Answered);
        QCOMPARE((*answer.json)[u"tries_left"_s], QJsonValue(2));
        const WireRequest request = fixture.server.requests().value(0);
        QCOMPARE(request.verb + ' ' + request.target, QByteArray("POST /v1/identity/face"));
        QCOMPARE(request.headers.value("content-type"), QByteArray("application/json"));
        QVERIFY(!request.headers.contains("authorization"));
        QCOMPARE(request.body, QByteArray(R"({"name":"张"})"));
    }

    void error_answers_keep_status_and_json() {
        AuthorityFixture fixture;
        fixture.server.setScript(AuthorityFixture::json(400, R"({"error":"slow_down"})"));
        const FormAnswer answer = post(fixture);
        QCOMPARE(answer.status, 400);
        QCOMPARE((*answer.json)[u"error"_s], QJsonValue(u"slow_down"_s));
    }

    void other_answers_have_no_json_data() {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        using F = AuthorityFixture;
        QTest::newRow("page") << F::answer(200, "text/html", "<html/>") << 200;
        QTest::newRow("wrong type") << F::answer(200, "text/plain", "{}") << 200;
        QTest::newRow("broken") << F::answer(200, "application/json", "{\"a\":") << 200;
        QTest::newRow("twice") << F::answer(200, "application/json", R"({"a":1,"a":2})") << 200;
        QTest::newRow("list") << F::answer(200, "application/json", "[1]") << 200;
        QTest::newRow("problem") << F::answer(429, "application/problem+json", "{}") << 429;
        QTest::newRow("redirect") << F::answer(302, "text/html", "", "Location: /v1/me\r\n") << 302;
    }
    void other_answers_have_no_json() {
        REQUIRES("SEC-48");
        QFETCH(QByteArray, answer);
        QFETCH(int, status);
        AuthorityFixture fixture;
        fixture.server.setScript(UpstreamFixture::sayAndClose(answer));
        const FormAnswer form = post(fixture);
        QCOMPARE(form.end, FormEnd::Answered);
        QCOMPARE(form.status, status);
        QVERIFY(!form.json);
        QCOMPARE(fixture.server.requests().size(), 1);
    }

    void pause_of_the_server_is_passed_on() {
        AuthorityFixture fixture;
        fixture.server.setScript(
            UpstreamFixture::sayAndClose(AuthorityFixture::answer(503, "text/plain", "busy", "Retry-After: 7\r\n")));
        QCOMPARE(post(fixture).retryAfterMilliseconds, std::optional<qint64>(7000));
    }

    void cut_and_garbage_are_no_answer() {
        AuthorityFixture fixture;
        for (const QByteArray& bytes :
             {QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{}"),
              QByteArray("garbage"), QByteArray("HTTP/1.1 200 OK\r\nContent-Ty")}) {
            fixture.server.setScript(UpstreamFixture::sayAndClose(bytes));
            QCOMPARE(post(fixture).end, FormEnd::NoAnswer);
        }
    }

    void no_network_is_offline() {
        AuthorityFixture fixture;
        fixture.server.close();
        QCOMPARE(post(fixture).end, FormEnd::Offline);
    }

    void man_in_the_middle_gets_nothing() {
        REQUIRES("SEC-43");
        AuthorityFixture fixture;
        fixture.options.ca = {TestIdentity::authority("another").certificate()};
        fixture.restart();
        QCOMPARE(post(fixture).end, FormEnd::NoAnswer);
        QCOMPARE(fixture.server.bytesReceived(), 0);
    }
};

QTEST_GUILESS_MAIN(FormExchangeTest)
#include "form_exchange_test.moc"
