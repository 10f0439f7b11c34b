// The device grant with a network that goes away and comes back, and a server that does not behave.
#include "grant_driver.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class DeviceGrantTroubleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void no_network_is_told_once_and_tried_on_with_growing_pauses() {
        REQUIRES("LOG-01");
        GrantDriver driver;
        driver.start();
        driver.answer(away());
        QCOMPARE(driver.log(), (QStringList{u"code"_s, failedOffline}));
        for (const qint64 moment : {2000, 6000, 14000, 30000, 60000, 90000}) {
            driver.until(moment - 1);
            QCOMPARE(driver.log(), QStringList());
            driver.until(moment);
            QCOMPARE(driver.log(), QStringList{u"code"_s});
            driver.answer(away());
            QCOMPARE(driver.log(), QStringList());
        }
        driver.until(120000);
        driver.answer(codeAnswer()); // it is back
        QCOMPARE(driver.log(), (QStringList{u"code"_s, u"show 60000"_s}));
        driver.stop();
        driver.start();
        driver.answer(away()); // and told again when it goes away again
        QCOMPARE(driver.log().last(), failedOffline);
    }

    void who_asks_again_is_told_again() {
        GrantDriver driver;
        driver.start();
        driver.answer(away());
        driver.start();
        driver.answer(away());
        QCOMPARE(driver.log(), (QStringList{u"code"_s, failedOffline, u"code"_s, failedOffline}));
    }

    void short_loss_of_the_network_costs_nothing() {
        GrantDriver driver = shownGrant();
        answerNext(driver, away()); // at 5 s
        QCOMPARE(driver.log(), QStringList{u"poll"_s});
        driver.until(14999);
        QCOMPARE(driver.log(), QStringList()); // twice the interval (RFC 8628, section 3.5)
        answerNext(driver, away());            // at 15 s
        QCOMPARE(driver.now, 15000);
        answerNext(driver, pending()); // at 35 s
        QCOMPARE(driver.now, 35000);
        answerNext(driver, tokenAnswer()); // at 40 s, the usual pace again
        QCOMPARE(driver.now, 40000);
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, u"poll"_s, u"poll"_s, u"token"_s}));
    }

    void third_trouble_in_a_row_is_told_data() {
        QTest::addColumn<FormAnswer>("answer");
        QTest::addColumn<QString>("told");
        QTest::newRow("offline") << away() << failedOffline;
        QTest::newRow("portal page") << page(200) << failedUnavailable;
        QTest::newRow("server error") << page(503) << failedUnavailable;
        QTest::newRow("no answer") << FormAnswer() << failedUnavailable;
        QTest::newRow("wrong schema") << said(200, {{u"access_token"_s, 5}}) << failedUnavailable;
    }
    void third_trouble_in_a_row_is_told() {
        QFETCH(FormAnswer, answer);
        QFETCH(QString, told);
        GrantDriver driver = shownGrant();
        answerNext(driver, answer);
        answerNext(driver, answer);
        answerNext(driver, answer);
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, u"poll"_s, u"poll"_s, told}));
        answerNext(driver, codeAnswer(2)); // and comes back by itself
        QCOMPARE(driver.log(), (QStringList{u"code"_s, u"show 60000"_s}));
    }

    void code_that_ends_in_trouble_is_told() {
        GrantDriver driver = shownGrant();
        for (int i = 0; i < 10; ++i) {
            answerNext(driver, pending());
        }
        driver.log();
        answerNext(driver, away()); // at 55 s
        driver.until(60000);
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, failedOffline}));
    }

    void wrong_client_is_told_at_once() {
        GrantDriver driver = shownGrant();
        answerNext(driver, said(401, {{u"error"_s, u"invalid_client"_s}}));
        QCOMPARE(driver.log(), (QStringList{u"poll"_s, failedUnavailable}));
        GrantDriver other;
        other.start();
        other.answer(said(400, {{u"error"_s, u"unauthorized_client"_s}}));
        QCOMPARE(other.log(), (QStringList{u"code"_s, failedUnavailable}));
    }

    void call_without_answer_is_given_up() {
        GrantDriver driver;
        driver.start();
        driver.until(19999);
        QCOMPARE(driver.log(), QStringList{u"code"_s});
        driver.until(20000);
        QCOMPARE(driver.log(), (QStringList{u"cancel"_s, failedUnavailable}));

        GrantDriver polling = shownGrant();
        polling.until(25000); // the poll went out at 5 s
        QCOMPARE(polling.log(), (QStringList{u"poll"_s, u"cancel"_s}));
        polling.until(35000);
        QCOMPARE(polling.log(), QStringList{u"poll"_s});
    }

    void pause_that_the_server_asks_for_is_kept() {
        GrantDriver driver;
        driver.start();
        FormAnswer busy = page(503);
        busy.retryAfterMilliseconds = 45000;
        driver.answer(busy);
        driver.log();
        driver.until(44999);
        QCOMPARE(driver.log(), QStringList());
        busy.retryAfterMilliseconds = 10'000'000; // but not for ever
        driver.until(45000);
        driver.answer(busy);
        driver.until(45000 + 60000);
        QCOMPARE(driver.log(), (QStringList{u"code"_s, u"code"_s}));
    }

    void server_that_only_slows_down_ends_with_the_code() {
        GrantDriver driver = shownGrant();
        for (const qint64 moment : {5000, 15000, 30000, 50000}) {
            answerNext(driver, oauthError(u"slow_down"_s));
            QCOMPARE(driver.now, moment);
        }
        driver.log();
        driver.until(60000);
        QCOMPARE(driver.log(), QStringList{u"code"_s});
    }
};

QTEST_GUILESS_MAIN(DeviceGrantTroubleTest)
#include "device_grant_trouble_test.moc"
