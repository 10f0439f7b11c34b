// The device grant with a server that behaves: pace, refresh, scan, approval, denial (LOG-01, LOG-26, SEC-80).
#include "grant_driver.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class DeviceGrantTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void start_asks_for_a_code_and_shows_it() {
        REQUIRES("LOG-01");
        GrantDriver driver;
        QVERIFY(driver.ended());
        driver.start();
        QCOMPARE(driver.log(), QStringList{u"code"_s});
        QCOMPARE(driver.lastFields,
                 (FormFields{{"client_id", SecretText(u"kaban-kiosk"_s)}, {"scope", SecretText(u"openid"_s)}}));
        driver.answer(codeAnswer());
        QCOMPARE(driver.log(), QStringList{u"show 60000"_s});
        QCOMPARE(driver.shown, u"https://phone.example/p/1"_s);
    }

    void poll_comes_an_interval_after_the_answer() {
        GrantDriver driver = shownGrant();
        driver.until(4999);
        QCOMPARE(driver.log(), QStringList());
        driver.until(5000);
        QCOMPARE(driver.log(), QStringList{u"poll"_s});
        QCOMPARE(driver.lastFields,
                 (FormFields{{"grant_type", SecretText(u"urn:ietf:params:oauth:grant-type:device_code"_s)},
                             {"device_code", SecretText(u"device-1"_s)},
                             {"client_id", SecretText(u"kaban-kiosk"_s)}}));
        driver.until(7000); // the answer takes two seconds
        driver.answer(pending());
        driver.until(11999);
        QCOMPARE(driver.log(), QStringList());
        driver.until(12000);
        QCOMPARE(driver.log(), QStringList{u"poll"_s});
    }

    void missing_interval_means_five_seconds() {
        GrantDriver driver;
        driver.start();
        QJsonObject json = codeJson();
        json.remove(u"interval"_s);
        driver.answer(said(200, json));
        driver.log();
        driver.until(4999);
        QCOMPARE(driver.log(), QStringList());
        driver.until(5000);
        QCOMPARE(driver.log(), QStringList{u"poll"_s});
    }

    void slow_down_adds_five_seconds_for_good() {
        GrantDriver driver = shownGrant();
        answerNext(driver, oauthError(u"slow_down"_s)); // at 5 s
        driver.log();
        driver.until(14999);
        QCOMPARE(driver.log(), QStringList());
        answerNext(driver, oauthError(u"slow_down"_s)); // at 15 s
        QCOMPARE(driver.now, 15000);
        answerNext(driver, pending()); // at 30 s
        QCOMPARE(driver.now, 30000);
        driver.until(44999);
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, u"poll"_s}));
        driver.until(45000);
        QCOMPARE(driver.log(), QStringList{u"poll"_s});
    }

    void approval_ends_with_the_token() {
        REQUIRES("LOG-01");
        GrantDriver driver = shownGrant();
        answerNext(driver, pending());
        answerNext(driver, tokenAnswer());
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, u"poll"_s, u"token"_s}));
        QCOMPARE(driver.token, QByteArray("token-A.1_~+/="));
        QVERIFY(driver.ended());
        driver.until(600000);
        QCOMPARE(driver.log(), QStringList());
    }

    void scan_is_told_once_per_code() {
        REQUIRES("LOG-26");
        GrantDriver driver = shownGrant();
        answerNext(driver, scannedAnswer());
        answerNext(driver, scannedAnswer());
        answerNext(driver, pending());
        answerNext(driver, scannedAnswer());
        QCOMPARE(driver.log().count(u"scanned"_s), 1);
        answerNext(driver, oauthError(u"expired_token"_s));
        driver.answer(codeAnswer(2));
        answerNext(driver, scannedAnswer());
        QCOMPARE(driver.log().count(u"scanned"_s), 1);
    }

    void denial_ends_it() {
        GrantDriver driver = shownGrant();
        answerNext(driver, oauthError(u"access_denied"_s));
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, failedDenied}));
        QVERIFY(driver.ended());
        driver.start(); // and may be tried again
        QCOMPARE(driver.log(), QStringList{u"code"_s});
    }

    void code_is_replaced_when_its_minute_is_over() {
        REQUIRES("LOG-26");
        GrantDriver driver = shownGrant();
        while (driver.now < 55000) {
            answerNext(driver, pending());
        }
        driver.log();
        driver.until(59999);
        QCOMPARE(driver.log(), QStringList());
        driver.until(60000);
        QCOMPARE(driver.log(), QStringList{u"code"_s});
        driver.answer(codeAnswer(2));
        QCOMPARE(driver.log(), QStringList{u"show 60000"_s});
        QCOMPARE(driver.shown, u"https://phone.example/p/2"_s);
    }

    void ended_code_is_replaced_at_once_data() {
        QTest::addColumn<QString>("error");
        QTest::newRow("expired") << u"expired_token"_s;
        QTest::newRow("used or unknown") << u"invalid_grant"_s;
    }
    void ended_code_is_replaced_at_once() {
        REQUIRES("LOG-26");
        QFETCH(QString, error);
        GrantDriver driver = shownGrant();
        answerNext(driver, oauthError(error));
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, u"code"_s}));
    }

    void approval_after_the_end_is_not_taken() {
        REQUIRES("SEC-80");
        GrantDriver driver = shownGrant();
        for (int i = 0; i < 10; ++i) {
            answerNext(driver, pending());
        }
        driver.until(55000);
        const quint64 late = driver.lastCall;
        driver.log();
        driver.until(60000);
        QCOMPARE(driver.log(), (QStringList{u"cancel"_s, u"code"_s}));
        driver.answerTo(late, tokenAnswer());
        QCOMPARE(driver.log(), QStringList());
        QVERIFY(driver.token.isEmpty());

        // The same when the shell was too busy to be in time.
        GrantDriver slow = shownGrant();
        slow.until(5000);
        slow.log();
        slow.now = 60000;
        slow.answer(tokenAnswer());
        QCOMPARE(slow.log(), QStringList{u"code"_s});
    }

    void answer_of_an_older_code_is_ignored() {
        REQUIRES("SEC-20");
        REQUIRES("SEC-80");
        GrantDriver driver = shownGrant();
        driver.until(5000);
        const quint64 older = driver.lastCall;
        driver.start();
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, u"cancel"_s, u"code"_s}));
        driver.answerTo(older, tokenAnswer());
        QCOMPARE(driver.log(), QStringList());
        driver.answer(codeAnswer(2));
        driver.answerTo(older, tokenAnswer());
        driver.answerTo(driver.lastCall, tokenAnswer()); // its answer has been taken already
        QCOMPARE(driver.log(), QStringList{u"show 60000"_s});
        QVERIFY(!driver.ended());
    }

    void stop_forgets_everything() {
        REQUIRES("SEC-20");
        GrantDriver driver = shownGrant();
        driver.until(5000);
        driver.log();
        driver.stop();
        QCOMPARE(driver.log(), QStringList{u"cancel"_s});
        driver.answer(tokenAnswer());
        driver.until(600000);
        QCOMPARE(driver.log(), QStringList());
        QVERIFY(driver.ended());
        driver.stop();
        QCOMPARE(driver.log(), QStringList());
    }
};

QTEST_GUILESS_MAIN(DeviceGrantTest)
#include "device_grant_test.moc"
