// A code that a phone has opened is not taken away while the person confirms, and not kept for ever (LOG-26, SEC-80).
#include "grant_driver.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class DeviceGrantScanTest : public QObject {
    Q_OBJECT

    static void pollUntil(GrantDriver& driver, qint64 moment, const FormAnswer& answer) {
        while (*driver.grant.deadline() <= moment) {
            answerNext(driver, answer);
        }
        driver.until(moment);
    }

private Q_SLOTS:
    void person_who_has_scanned_confirms_after_the_codes_minute() {
        REQUIRES("LOG-26");
        GrantDriver driver = shownGrant(120);
        pollUntil(driver, 50000, pending());
        pollUntil(driver, 99000, scannedAnswer());
        QCOMPARE(driver.scannedLife, 65000); // told at 55 s
        const QStringList log = driver.log();
        QCOMPARE(log.count(u"scanned"_s), 1);
        QVERIFY(!log.contains(u"code"_s) && !log.contains(u"cancel"_s));
        answerNext(driver, tokenAnswer());
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, u"token"_s}));
    }

    void scanned_code_ends_with_the_servers_time_data() {
        QTest::addColumn<int>("granted");
        QTest::addColumn<qint64>("end");
        QTest::newRow("the server's") << 120 << qint64(120000);
        QTest::newRow("not for ever") << 1800 << qint64(300000);
        QTest::newRow("shorter than a minute") << 40 << qint64(40000);
    }
    void scanned_code_ends_with_the_servers_time() {
        REQUIRES("SEC-80");
        QFETCH(int, granted);
        QFETCH(qint64, end);
        GrantDriver driver = shownGrant(granted);
        pollUntil(driver, end - 1, scannedAnswer());
        QVERIFY(!driver.log().contains(u"code"_s));
        const quint64 late = driver.lastCall;
        driver.until(end);
        QCOMPARE(driver.log(), QStringList{u"code"_s});
        driver.answerTo(late, tokenAnswer());
        QCOMPARE(driver.log(), QStringList());
    }

    void approval_after_the_servers_time_is_not_taken() {
        REQUIRES("SEC-80");
        GrantDriver driver = shownGrant(120);
        pollUntil(driver, 114999, scannedAnswer());
        driver.until(115000);
        driver.log();
        driver.now = 120000; // the shell was too busy to be in time
        driver.answer(tokenAnswer());
        QCOMPARE(driver.log(), QStringList{u"code"_s});
        QVERIFY(driver.token.isEmpty());
    }

    void scan_in_the_last_seconds_is_asked_for_at_the_very_end() {
        REQUIRES("LOG-26");
        GrantDriver driver = shownGrant(120);
        driver.until(6000); // questions come at other moments than whole intervals
        pollUntil(driver, 59999, pending());
        QVERIFY(!driver.log().contains(u"code"_s));
        driver.until(60000);
        QCOMPARE(driver.log(), QStringList{u"poll"_s});
        driver.until(61000);
        driver.answer(scannedAnswer());
        QCOMPARE(driver.log(), QStringList{u"scanned"_s});
        QCOMPARE(driver.scannedLife, 59000);
    }

    void code_that_nobody_opened_goes_with_the_last_answer() {
        REQUIRES("LOG-26");
        GrantDriver driver = shownGrant(1800);
        pollUntil(driver, 60000, pending());
        const QStringList log = driver.log();
        QCOMPARE(log.last(), u"code"_s);
        QVERIFY(!log.contains(u"cancel"_s));
    }

    void last_answer_is_not_waited_for_long() {
        REQUIRES("LOG-26");
        GrantDriver driver = shownGrant(1800);
        pollUntil(driver, 59999, pending());
        driver.until(64999);
        driver.log();
        driver.until(65000);
        QCOMPARE(driver.log(), (QStringList{u"cancel"_s, u"code"_s}));
    }

    void code_whose_next_question_comes_too_late_ends_with_its_minute() {
        REQUIRES("LOG-26");
        GrantDriver driver = shownGrant(1800);
        pollUntil(driver, 54999, pending());
        driver.log();
        driver.until(55000);
        driver.answer(oauthError(u"slow_down"_s));
        driver.log();
        driver.until(60000);
        QCOMPARE(driver.log(), QStringList{u"code"_s});
    }
};

QTEST_GUILESS_MAIN(DeviceGrantScanTest)
#include "device_grant_scan_test.moc"
