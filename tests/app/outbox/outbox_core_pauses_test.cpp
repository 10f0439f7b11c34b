// When the core tries again: pauses, Retry-After, the clock, a hand that says "now".

#include "core_driver.h"

#include "tests/support/requires.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

/// One item fails once in the way that the test wants, from sealed.
void failOnce(CoreDriver& driver, UpstreamOutcome outcome, std::optional<qint64> retryAfter = std::nullopt) {
    driver.answer(outcome, retryAfter);
}

} // namespace

class OutboxCorePausesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pauses_failureAfterFailure_doubleUpToTheCap_data();
    void pauses_failureAfterFailure_doubleUpToTheCap();
    void retryAfter_givenByServer_isALowerBoundForTheWholeQueue_data();
    void retryAfter_givenByServer_isALowerBoundForTheWholeQueue();
    void retryAfter_restartInBetween_isStillKept();
    void retryAfter_ofOneItemOnly_doesNotStopTheOthers();
    void processing_obeysTheServerAndIsParkedAfterADay();
    void storedDueTime_wallClockJumps_staysBounded_data();
    void storedDueTime_wallClockJumps_staysBounded();
    void sendNow_endsOurPausesButNotTheServers();
    void sendNow_againAndAgain_usesUpNoBudget();
    void oldest_ofSeveral_goesFirst();
};

void OutboxCorePausesTest::pauses_failureAfterFailure_doubleUpToTheCap_data() {
    QTest::addColumn<quint32>("random");
    QTest::newRow("shortest") << quint32(0);
    QTest::newRow("middle") << quint32(0x80000000U);
    QTest::newRow("longest") << quint32(0xffffffffU);
}

void OutboxCorePausesTest::pauses_failureAfterFailure_doubleUpToTheCap() {
    QFETCH(quint32, random);
    CoreDriver driver;
    driver.now.random = random;
    driver.seal();
    for (const qint64 whole :
         {5'000, 10'000, 20'000, 40'000, 80'000, 160'000, 320'000, 640'000, 900'000, 900'000, 900'000}) {
        const qint64 failedAt = driver.now.monotonic;
        failOnce(driver, UpstreamOutcome::Ambiguous);
        QVERIFY(driver.timer);
        const qint64 pause = *driver.timer - failedAt;
        const auto expected = static_cast<double>(whole) / 2 * (1.0 + random / 4294967295.0);
        QVERIFY2(std::abs(static_cast<double>(pause) - expected) <= 1.0, qPrintable(QString::number(pause)));
        driver.waitForTimer();
        QVERIFY(driver.call);
    }
}

void OutboxCorePausesTest::retryAfter_givenByServer_isALowerBoundForTheWholeQueue_data() {
    QTest::addColumn<qint64>("asked");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::newRow("ten minutes") << qint64(600'000) << qint64(600'000) << qint64(660'000);
    QTest::newRow("shorter than our pause") << qint64(1'000) << qint64(1'000) << qint64(61'000);
    QTest::newRow("ten years") << qint64(315'360'000'000) << qint64(6 * 3'600'000) << qint64(6 * 3'600'000 + 60'000);
    QTest::newRow("zero") << qint64(0) << qint64(2'500) << qint64(5'000);
    QTest::newRow("negative") << qint64(-7) << qint64(2'500) << qint64(5'000);
}

void OutboxCorePausesTest::retryAfter_givenByServer_isALowerBoundForTheWholeQueue() {
    REQUIRES("REL-51");
    QFETCH(qint64, asked);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    CoreDriver driver;
    driver.seal();
    const qint64 askedAt = driver.now.monotonic;
    failOnce(driver, UpstreamOutcome::Busy, asked);
    if (asked > 0) { // another item must not go either before that
        driver.seal();
        QVERIFY(!driver.call);
    }
    QVERIFY(driver.timer);
    QVERIFY2(*driver.timer - askedAt >= least, qPrintable(QString::number(*driver.timer - askedAt)));
    QVERIFY2(*driver.timer - askedAt <= most, qPrintable(QString::number(*driver.timer - askedAt)));
    const qint64 bounded = std::min<qint64>(std::max<qint64>(asked, 0), 6 * 3'600'000);
    driver.advance(bounded - 1);
    driver.apply(event::Tick{});
    QVERIFY(!driver.call);
    driver.waitForTimer();
    QVERIFY(driver.call);
}

void OutboxCorePausesTest::retryAfter_restartInBetween_isStillKept() {
    REQUIRES("REL-51");
    CoreDriver driver;
    driver.seal();
    failOnce(driver, UpstreamOutcome::Busy, 3'600'000);
    const qint64 end = driver.now.monotonic + 3'600'000;
    driver.restart(600'000);
    driver.seal();
    QVERIFY(!driver.call);
    QVERIFY(driver.timer);
    QVERIFY(*driver.timer >= end);
    QVERIFY(*driver.timer <= end + 60'000);
}

void OutboxCorePausesTest::retryAfter_ofOneItemOnly_doesNotStopTheOthers() {
    REQUIRES("INV-6");
    CoreDriver driver;
    driver.seal();
    failOnce(driver, UpstreamOutcome::Busy, 60'000);
    driver.seal();
    driver.waitForTimer(); // the younger one goes first now, because the other one has failed
    QCOMPARE(driver.state.active->sequence, 2);
    driver.sendWhole();
    driver.answerState(SubmissionState::Accepted);
    while (!driver.call) {
        QVERIFY(driver.waitForTimer());
    }
    QCOMPARE(driver.state.active->sequence, 1);
    failOnce(driver, UpstreamOutcome::Busy, 6 * 3'600'000);
    driver.seal(); // others succeeded meanwhile: the long wish is the item's own
    QVERIFY(driver.call);
    QCOMPARE(driver.state.active->sequence, 3);
}

void OutboxCorePausesTest::processing_obeysTheServerAndIsParkedAfterADay() {
    REQUIRES("REL-41");
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.answerState(SubmissionState::Processing, 120'000);
    QCOMPARE(*driver.timer - driver.now.monotonic, 120'000);
    const qint64 start = driver.now.monotonic;
    int rounds = 0;
    while (driver.item(1).state == ItemState::Unknown) {
        driver.waitForTimer();
        QVERIFY(driver.calls<effect::LookUp>());
        driver.answerState(SubmissionState::Processing, 120'000);
        if (++rounds % 50 == 0) {
            driver.restart(1'000);
        }
        QCOMPARE(driver.item(1).attempts, 0);
    }
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QVERIFY(driver.now.monotonic - start >= 24 * 3'600'000);
    QVERIFY(driver.now.monotonic - start < 30 * 3'600'000);
}

void OutboxCorePausesTest::storedDueTime_wallClockJumps_staysBounded_data() {
    QTest::addColumn<qint64>("jump");
    QTest::newRow("a year back") << qint64(-31'536'000'000);
    QTest::newRow("a year on") << qint64(31'536'000'000);
    QTest::newRow("not at all") << qint64(0);
}

void OutboxCorePausesTest::storedDueTime_wallClockJumps_staysBounded() {
    REQUIRES("REL-64");
    QFETCH(qint64, jump);
    CoreDriver driver;
    driver.seal();
    for (int i = 0; i < 5; ++i) {
        driver.answer(UpstreamOutcome::Ambiguous);
        driver.now.wall += jump; // while it runs, only monotonic time counts
        const qint64 pause = *driver.timer - driver.now.monotonic;
        QVERIFY(pause > 0 && pause <= 900'000);
        driver.waitForTimer();
        QVERIFY(driver.call);
    }
    driver.answer(UpstreamOutcome::Ambiguous);
    const qint64 pause = *driver.timer - driver.now.monotonic;
    driver.restart(0, jump);
    if (jump > 0) {
        QVERIFY(driver.call);
    } else {
        QVERIFY(driver.timer);
        QCOMPARE(*driver.timer - driver.now.monotonic, pause);
    }
}

void OutboxCorePausesTest::sendNow_endsOurPausesButNotTheServers() {
    CoreDriver driver;
    driver.seal();
    driver.answer(UpstreamOutcome::Ambiguous);
    QVERIFY(!driver.call);
    driver.apply(event::SendNow{});
    QVERIFY(driver.call);
    driver.answer(UpstreamOutcome::Busy, 600'000);
    driver.apply(event::SendNow{});
    QVERIFY(!driver.call);
    QVERIFY(*driver.timer - driver.now.monotonic >= 600'000);
}

void OutboxCorePausesTest::sendNow_againAndAgain_usesUpNoBudget() {
    CoreDriver driver;
    driver.seal();
    driver.answer(UpstreamOutcome::Busy);
    driver.seal();
    driver.sendWhole();
    driver.answerState(SubmissionState::Accepted);
    for (int i = 0; i < 30; ++i) {
        driver.advance(1'000);
        driver.apply(event::SendNow{});
        if (driver.call) {
            driver.answer(UpstreamOutcome::Busy);
        }
    }
    QVERIFY(driver.item(1).state != ItemState::Parked);
    QVERIFY(driver.item(1).attempts <= 3);
}

void OutboxCorePausesTest::oldest_ofSeveral_goesFirst() {
    CoreDriver driver;
    driver.answer(UpstreamOutcome::Ok); // nobody waits: ignored
    driver.seal();
    driver.seal();
    driver.seal();
    for (qint64 sequence = 1; sequence <= 3; ++sequence) {
        QCOMPARE(driver.state.active->sequence, sequence);
        driver.sendWhole();
        driver.answerState(SubmissionState::Accepted);
    }
}

QTEST_GUILESS_MAIN(OutboxCorePausesTest)
#include "outbox_core_pauses_test.moc"
