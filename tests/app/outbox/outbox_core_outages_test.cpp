// What the core does when nothing gets through, and when one item does not: outages and their end, probes, budgets.

#include "core_driver.h"

#include "tests/support/requires.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

class OutboxCoreOutagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offline_longOutage_costsNoAttemptAndProbesWithOneItem();
    void recovery_afterOutage_othersWaitTheSpread();
    void linkUp_afterOutage_probesWithinTheSpread();
    void threeItemsFailing_inARow_leaveOneProbe();
    void poison_eightOwnFailuresWhileOthersSucceed_isParked();
    void failingAlone_noOtherSucceeds_isNeverParked();
    void budget_restart_isNotReset();
    void notSignedIn_queuePauses_noBudgetUsedAndResumes();
    void configurationFault_ofOneItemOnly_doesNotStopTheOthers();
};

void OutboxCoreOutagesTest::offline_longOutage_costsNoAttemptAndProbesWithOneItem() {
    CoreDriver driver;
    driver.seal();
    driver.answer(UpstreamOutcome::Offline);
    QCOMPARE(driver.lastOnline(), std::optional(false));
    driver.seal();
    driver.seal();
    QVERIFY(!driver.call);
    const qint64 start = driver.now.monotonic;
    int probes = 0;
    while (driver.now.monotonic - start < 72 * 3'600'000LL) {
        QVERIFY(driver.waitForTimer());
        QVERIFY(driver.call);
        QCOMPARE(driver.state.active->sequence, 1); // one probe item, the others wait
        driver.answer(UpstreamOutcome::Offline);
        ++probes;
    }
    QVERIFY(probes > 72 * 4 && probes < 72 * 8 + 20); // between every 7.5 and every 15 minutes
    for (qint64 sequence = 1; sequence <= 3; ++sequence) {
        QCOMPARE(driver.item(sequence).attempts, 0);
        QCOMPARE(driver.item(sequence).state, ItemState::Sealed);
    }
}

void OutboxCoreOutagesTest::recovery_afterOutage_othersWaitTheSpread() {
    CoreDriver driver;
    driver.seal();
    driver.answer(UpstreamOutcome::Offline);
    driver.seal();
    driver.waitForTimer();
    driver.now.random = 0xffffffffU;
    driver.sendWhole();
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.lastOnline(), std::optional(true));
    QVERIFY(!driver.call);
    QCOMPARE(*driver.timer - driver.now.monotonic, 60'000);

    CoreDriver tool;
    tool.state.settings.recoverySpread = 0;
    tool.seal();
    tool.answer(UpstreamOutcome::Offline);
    tool.seal();
    tool.waitForTimer();
    tool.sendWhole();
    tool.answerState(SubmissionState::Accepted);
    QVERIFY(tool.call); // without spread the next one follows at once
}

void OutboxCoreOutagesTest::linkUp_afterOutage_probesWithinTheSpread() {
    CoreDriver driver;
    driver.seal();
    for (int i = 0; i < 12; ++i) {
        driver.answer(UpstreamOutcome::Offline);
        driver.waitForTimer();
    }
    driver.answer(UpstreamOutcome::Offline);
    QVERIFY(*driver.timer - driver.now.monotonic > 60'000);
    driver.apply(event::LinkChanged{true});
    QVERIFY(*driver.timer - driver.now.monotonic <= 60'000);
}

void OutboxCoreOutagesTest::threeItemsFailing_inARow_leaveOneProbe() {
    CoreDriver driver;
    for (int i = 0; i < 5; ++i) {
        driver.seal();
    }
    for (int i = 0; i < 3; ++i) {
        QVERIFY(driver.call);
        driver.answer(UpstreamOutcome::Busy);
    }
    QVERIFY(!driver.call); // the fourth and fifth wait although they never failed
    QCOMPARE(driver.lastOnline(), std::optional(false));
    driver.waitForTimer();
    QCOMPARE(driver.state.active->sequence, 4); // the probe goes round, so one bad item cannot keep the door shut
    driver.answer(UpstreamOutcome::Busy);
    QVERIFY(!driver.call);
    driver.waitForTimer();
    driver.sendWhole();
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.lastOnline(), std::optional(true));
}

void OutboxCoreOutagesTest::poison_eightOwnFailuresWhileOthersSucceed_isParked() {
    REQUIRES("INV-6");
    CoreDriver driver;
    driver.seal();
    driver.seal();
    const qint64 start = driver.now.monotonic;
    int failures = 0;
    int delivered = 0;
    while (driver.item(1).state != ItemState::Parked) {
        QVERIFY(driver.call);
        if (driver.state.active->sequence == 1) {
            driver.answer(UpstreamOutcome::Busy);
            ++failures;
        } else {
            driver.sendWhole();
            driver.answerState(SubmissionState::Accepted);
            ++delivered;
        }
        QVERIFY(failures <= 8);
        while (!driver.call && driver.item(1).state != ItemState::Parked) {
            QVERIFY(driver.waitForTimer());
        }
    }
    QCOMPARE(failures, 8);
    QCOMPARE(delivered, 1);
    QVERIFY(driver.now.monotonic - start < 3'600'000);
    QCOMPARE(driver.alarms(AlarmReason::TriedTooOften), 1);
}

void OutboxCoreOutagesTest::failingAlone_noOtherSucceeds_isNeverParked() {
    CoreDriver driver;
    driver.seal();
    for (int i = 0; i < 100; ++i) {
        QVERIFY(driver.call);
        driver.answer(UpstreamOutcome::Busy);
        driver.waitForTimer();
    }
    QCOMPARE(driver.item(1).state, ItemState::Sending);
    QCOMPARE(driver.alarms(AlarmReason::TriedTooOften), 0);
}

void OutboxCoreOutagesTest::budget_restart_isNotReset() {
    CoreDriver driver;
    driver.seal();
    driver.answer(UpstreamOutcome::Busy);
    driver.seal();
    driver.sendWhole();
    driver.answerState(SubmissionState::Accepted);
    for (int failures = 1; failures < 8; ++failures) {
        while (!driver.call) {
            QVERIFY(driver.waitForTimer());
        }
        driver.answer(UpstreamOutcome::Busy);
        const int attempts = driver.item(1).attempts;
        driver.restart();
        QCOMPARE(driver.item(1).attempts, attempts);
        QVERIFY(!driver.call); // the due time is stored too
    }
    QCOMPARE(driver.item(1).state, ItemState::Parked);
}

void OutboxCoreOutagesTest::notSignedIn_queuePauses_noBudgetUsedAndResumes() {
    CoreDriver driver;
    driver.seal();
    driver.seal();
    driver.answer(UpstreamOutcome::NotSignedIn);
    QVERIFY(!driver.call); // the other one is not tried either
    QCOMPARE(driver.alarms(AlarmReason::NotSignedIn), 1);
    QCOMPARE(driver.item(1).attempts, 0);
    QVERIFY(*driver.timer - driver.now.monotonic >= 450'000);
    QVERIFY(*driver.timer - driver.now.monotonic <= 900'000);
    driver.waitForTimer();
    QVERIFY(driver.call);
    for (int i = 0; i < 2; ++i) {
        driver.sendWhole();
        driver.answerState(SubmissionState::Accepted);
    }
    QCOMPARE(driver.item(1).state, ItemState::Accepted);
    QCOMPARE(driver.item(2).state, ItemState::Accepted);
}

void OutboxCoreOutagesTest::configurationFault_ofOneItemOnly_doesNotStopTheOthers() {
    REQUIRES("INV-6");
    CoreDriver driver;
    driver.seal();
    driver.answer(UpstreamOutcome::ConfigurationFault);
    const qint64 start = driver.now.monotonic;
    while (driver.item(1).state != ItemState::Parked && driver.now.monotonic - start < 2 * 3'600'000) {
        const OutboxItem next = driver.seal(); // one applicant a minute
        driver.advance(60'000);
        driver.apply(event::Tick{});
        while (driver.call) {
            if (driver.state.active->sequence == 1) {
                driver.answer(UpstreamOutcome::ConfigurationFault);
            } else {
                driver.sendWhole();
                driver.answerState(SubmissionState::Accepted);
            }
        }
        if (driver.now.monotonic - start > 900'000) { // after the first pause nobody waits for the bad one
            QCOMPARE(driver.item(next.sequence).state, ItemState::Accepted);
        }
    }
    QCOMPARE(driver.item(1).state, ItemState::Parked);
}

QTEST_GUILESS_MAIN(OutboxCoreOutagesTest)
#include "outbox_core_outages_test.moc"
