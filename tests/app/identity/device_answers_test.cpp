// RFC 8628 and RFC 6749 answers: only the agreed one counts (SEC-48).
#include "app/identity/device_answers.h"
#include "grant_answers.h"
#include "tests/support/requires.h"

#include <QJsonArray>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class DeviceAnswersTest : public QObject {
    Q_OBJECT

    static FormAnswer with(const QString& member, const QJsonValue& value) {
        QJsonObject json = codeJson();
        json.insert(member, value);
        return said(200, json);
    }
    static FormAnswer without(const QString& member) {
        QJsonObject json = codeJson();
        json.remove(member);
        return said(200, json);
    }

private Q_SLOTS:
    void code_as_agreed_is_taken() {
        const auto code = deviceCodeOf(codeAnswer());
        QVERIFY(code);
        QCOMPARE(code->code.reveal(), QByteArray("device-1"));
        QCOMPARE(code->completeUri, u"https://phone.example/p/1"_s);
        QCOMPARE(code->shownLife, 60000);
        QCOMPARE(code->scannedLife, 60000);
        QCOMPARE(code->interval, 5000);
    }

    void missing_interval_is_five_seconds() { QCOMPARE(deviceCodeOf(without(u"interval"_s))->interval, 5000); }

    void long_life_is_cut_to_a_minute() {
        REQUIRES("LOG-26");
        QCOMPARE(deviceCodeOf(with(u"expires_in"_s, 1800))->shownLife, 60000);
        QCOMPARE(deviceCodeOf(with(u"expires_in"_s, 30))->shownLife, 30000);
    }

    void scanned_code_lives_as_the_server_says_within_reason() {
        REQUIRES("SEC-80");
        QCOMPARE(deviceCodeOf(with(u"expires_in"_s, 30))->scannedLife, 30000);
        QCOMPARE(deviceCodeOf(with(u"expires_in"_s, 120))->scannedLife, 120000);
        QCOMPARE(deviceCodeOf(with(u"expires_in"_s, 1800))->scannedLife, 300000);
    }

    void interval_of_nothing_is_one_second() { QCOMPARE(deviceCodeOf(with(u"interval"_s, 0))->interval, 1000); }

    void code_that_is_not_agreed_is_refused_data() {
        QTest::addColumn<FormAnswer>("answer");
        QTest::newRow("offline") << away();
        QTest::newRow("page") << page(200);
        QTest::newRow("other status") << said(201, codeJson());
        QTest::newRow("redirect") << said(302, codeJson());
        for (const QString& name : {u"device_code"_s, u"user_code"_s, u"verification_uri"_s,
                                    u"verification_uri_complete"_s, u"expires_in"_s}) {
            QTest::addRow("no %s", qPrintable(name)) << without(name);
            QTest::addRow("%s is null", qPrintable(name)) << with(name, QJsonValue::Null);
            QTest::addRow("%s is a list", qPrintable(name)) << with(name, QJsonArray{1});
            QTest::addRow("%s is empty", qPrintable(name)) << with(name, u""_s);
        }
        QTest::newRow("life as text") << with(u"expires_in"_s, u"60"_s);
        QTest::newRow("half seconds") << with(u"expires_in"_s, 59.5);
        QTest::newRow("negative life") << with(u"expires_in"_s, -60);
        QTest::newRow("huge life") << with(u"expires_in"_s, 1e300);
        QTest::newRow("life not longer than the interval") << with(u"expires_in"_s, 5);
        QTest::newRow("interval as text") << with(u"interval"_s, u"5"_s);
        QTest::newRow("interval null") << with(u"interval"_s, QJsonValue::Null);
        QTest::newRow("interval longer than the life") << with(u"interval"_s, 60);
        QTest::newRow("code with a space") << with(u"device_code"_s, u"a b"_s);
        QTest::newRow("code too long") << with(u"device_code"_s, QString(2049, u'a'));
        QTest::newRow("address not secure") << with(u"verification_uri_complete"_s, u"http://phone.example/p/1"_s);
        QTest::newRow("address of a script") << with(u"verification_uri_complete"_s, u"javascript:alert(1)"_s);
        QTest::newRow("address with a name in it") << with(u"verification_uri_complete"_s, u"https://a@b.example/"_s);
        QTest::newRow("address without host") << with(u"verification_uri_complete"_s, u"https:///p"_s);
        QTest::newRow("address too long")
            << with(u"verification_uri_complete"_s, u"https://phone.example/"_s + QString(500, u'a'));
    }
    void code_that_is_not_agreed_is_refused() {
        REQUIRES("SEC-48");
        QFETCH(FormAnswer, answer);
        QVERIFY(!deviceCodeOf(answer));
    }

    void poll_means_what_the_standard_says_data() {
        QTest::addColumn<FormAnswer>("answer");
        QTest::addColumn<int>("meaning");
        const auto row = [](const char* name, const FormAnswer& answer, PollMeaning meaning) {
            QTest::newRow(name) << answer << static_cast<int>(meaning);
        };
        const QJsonObject token = *tokenAnswer().json;
        const auto tokenWith = [token](const QString& member, const QJsonValue& value) {
            QJsonObject json = token;
            json.insert(member, value);
            return said(200, json);
        };
        row("pending", pending(), PollMeaning::Pending);
        row("scanned", scannedAnswer(), PollMeaning::Scanned);
        row("not scanned", said(400, {{u"error"_s, u"authorization_pending"_s}, {u"scanned"_s, false}}),
            PollMeaning::Pending);
        row("scanned as text", said(400, {{u"error"_s, u"authorization_pending"_s}, {u"scanned"_s, u"true"_s}}),
            PollMeaning::NotOurs);
        row("slow down", oauthError(u"slow_down"_s), PollMeaning::SlowDown);
        row("denied", oauthError(u"access_denied"_s), PollMeaning::Denied);
        row("expired", oauthError(u"expired_token"_s), PollMeaning::CodeEnded);
        row("used", oauthError(u"invalid_grant"_s), PollMeaning::CodeEnded);
        row("unknown client", said(401, {{u"error"_s, u"invalid_client"_s}}), PollMeaning::Rejected);
        row("unknown error", oauthError(u"something_new"_s), PollMeaning::Rejected);
        row("error as number", said(400, {{u"error"_s, 5}}), PollMeaning::NotOurs);
        row("no error member", said(400, {}), PollMeaning::NotOurs);
        row("pending with another status", said(500, *pending().json), PollMeaning::NotOurs);
        row("page", page(200), PollMeaning::NotOurs);
        row("busy page", page(503), PollMeaning::NotOurs);
        row("offline", away(), PollMeaning::Offline);
        row("nothing", {}, PollMeaning::NotOurs);
        row("token", tokenAnswer(), PollMeaning::Token);
        row("token in another status", said(201, token), PollMeaning::NotOurs);
        row("token type in small letters", tokenWith(u"token_type"_s, u"bearer"_s), PollMeaning::Token);
        row("other token type", tokenWith(u"token_type"_s, u"mac"_s), PollMeaning::NotOurs);
        row("no token type", tokenWith(u"token_type"_s, QJsonValue::Undefined), PollMeaning::NotOurs);
        row("token as number", tokenWith(u"access_token"_s, 7), PollMeaning::NotOurs);
        row("empty token", tokenWith(u"access_token"_s, u""_s), PollMeaning::NotOurs);
        row("token with a line break", tokenWith(u"access_token"_s, u"a\r\nX: 1"_s), PollMeaning::NotOurs);
        row("token too long", tokenWith(u"access_token"_s, QString(4097, u'a')), PollMeaning::NotOurs);
        row("life as text", tokenWith(u"expires_in"_s, u"1800"_s), PollMeaning::NotOurs);
    }
    void poll_means_what_the_standard_says() {
        REQUIRES("SEC-48");
        QFETCH(FormAnswer, answer);
        QFETCH(int, meaning);
        const PollAnswer poll = pollAnswerOf(answer);
        QCOMPARE(static_cast<int>(poll.meaning), meaning);
        QCOMPARE(poll.token.reveal().isEmpty(), poll.meaning != PollMeaning::Token);
    }
};

QTEST_GUILESS_MAIN(DeviceAnswersTest)
#include "device_answers_test.moc"
