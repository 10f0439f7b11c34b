// When the core tries again: pauses, Retry-After, outages, budgets, the clock.

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
    void offline_longOutage_costsNoAttemptAndProbesWithOneItem();
    void recovery_afterOutage_othersWaitTheSpread();
    void linkUp_afterOutage_probesWithinTheSpread();
    void threeItemsFailing_inARow_leaveOneProbe();
    void poison_eightOwnFailuresWhileOthersSucceed_isParked();
    void failingAlone_noOtherSucceeds_isNeverParked();
    void budget_restart_isNotReset();
    void notSignedIn_queuePauses_noBudgetUsedAndResumes();
    void configurationFault_ofOneItemOnly_doesNotStopTheOthers();
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

void OutboxCorePausesTest::offline_longOutage_costsNoAttemptAndProbesWithOneItem() {
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

void OutboxCorePausesTest::recovery_afterOutage_othersWaitTheSpread() {
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

void OutboxCorePausesTest::linkUp_afterOutage_probesWithinTheSpread() {
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

void OutboxCorePausesTest::threeItemsFailing_inARow_leaveOneProbe() {
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

void OutboxCorePausesTest::poison_eightOwnFailuresWhileOthersSucceed_isParked() {
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

void OutboxCorePausesTest::failingAlone_noOtherSucceeds_isNeverParked() {
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

void OutboxCorePausesTest::budget_restart_isNotReset() {
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

void OutboxCorePausesTest::notSignedIn_queuePauses_noBudgetUsedAndResumes() {
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

void OutboxCorePausesTest::configurationFault_ofOneItemOnly_doesNotStopTheOthers() {
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
