// The way of an item through the pure core: no files, no sockets, no waiting.

#include "core_driver.h"

#include "tests/support/requires.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

/// The states that an item was made durable in, in order, without repeats.
QStringList storedStates(const CoreDriver& driver, qint64 sequence) {
    QStringList states;
    for (const Effect& effect : driver.log) {
        const OutboxItem* item = nullptr;
        if (const auto* store = std::get_if<effect::StoreItem>(&effect)) {
            item = &store->item;
        } else if (const auto* receipt = std::get_if<effect::StoreReceipt>(&effect)) {
            item = &receipt->item;
        }
        if (item != nullptr && item->sequence == sequence &&
            (states.isEmpty() || states.last() != itemStateName(item->state))) {
            states.append(itemStateName(item->state));
        }
    }
    return states;
}

template <class T>
qsizetype firstIndex(const CoreDriver& driver) {
    for (std::size_t i = 0; i < driver.log.size(); ++i) {
        if (std::holds_alternative<T>(driver.log[i])) {
            return static_cast<qsizetype>(i);
        }
    }
    return -1;
}

} // namespace

class OutboxCoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newItem_upstreamWorks_goesTheWholeWay();
    void firstByte_beforeItGoes_departureIsDurable();
    void lostAcknowledgement_afterLastByte_isResolvedByLookUpOnly();
    void unknown_whateverTimePasses_neverSendsWithoutAnAnswer();
    void unknown_upstreamNeverHadIt_sendsSameKeyAndBytesAgain();
    void crashWhileSending_flagDurable_startsWithLookUp();
    void crashBeforeFirstByte_nothingLeft_startsFromSealed();
    void uploadGone_beginsAgainWithTheSameKey();
    void offset_outsideTheBody_beginsAgain_data();
    void offset_outsideTheBody_beginsAgain();
    void offsetConflict_asksForTheOffsetOnce();
    void partTaken_goesOnFromThere();
    void alreadyComplete_looksUp();
    void completeUploadThatNobodyKnows_isStartedAnew();
    void lateAnswer_ofAnEarlierCall_isIgnored();
    void answerThatNeverComes_isCancelledAtTheDeadline();
    void stop_whileSending_cancelsAndLeavesUnknown();
    void retryOfParked_looksUpFirst();
};

void OutboxCoreTest::newItem_upstreamWorks_goesTheWholeWay() {
    CoreDriver driver;
    const OutboxItem item = driver.seal();
    QVERIFY(driver.calls<effect::CreateUpload>());
    QCOMPARE(std::get<effect::CreateUpload>(*driver.call).key, item.key);
    driver.answerCreated();
    QVERIFY(driver.calls<effect::QueryOffset>());
    driver.answerOffset(0);
    QVERIFY(driver.calls<effect::SendBytes>());
    QCOMPARE(std::get<effect::SendBytes>(*driver.call).size, 1000);
    driver.answerOffset(1000);
    QVERIFY(driver.calls<effect::LookUp>());
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(storedStates(driver, 1), QStringList({u"sending"_s, u"unknown"_s, u"accepted"_s}));
    QVERIFY(driver.item(1).purged);
    QVERIFY(!driver.timer);
}

void OutboxCoreTest::firstByte_beforeItGoes_departureIsDurable() {
    CoreDriver driver;
    driver.seal();
    driver.answerCreated();
    QVERIFY(!driver.item(1).bytesMayHaveLeft);
    driver.storeWorks = false;
    driver.answerOffset(0);
    QCOMPARE(driver.count<effect::SendBytes>(), 0);
    driver.storeWorks = true;
    driver.waitForTimer();
    driver.answerOffset(0);
    QVERIFY(driver.calls<effect::SendBytes>());
    QVERIFY(driver.item(1).bytesMayHaveLeft);
}

void OutboxCoreTest::lostAcknowledgement_afterLastByte_isResolvedByLookUpOnly() {
    REQUIRES("REL-37");
    CoreDriver driver;
    driver.seal();
    driver.answerCreated();
    driver.answerOffset(0);
    driver.answer(UpstreamOutcome::Ambiguous);
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
    const int sends = driver.count<effect::SendBytes>();
    QVERIFY(driver.waitForTimer());
    QVERIFY(driver.calls<effect::LookUp>());
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.item(1).state, ItemState::Accepted);
    QCOMPARE(driver.count<effect::SendBytes>(), sends);
    QCOMPARE(storedStates(driver, 1), QStringList({u"sending"_s, u"unknown"_s, u"accepted"_s}));
}

void OutboxCoreTest::unknown_whateverTimePasses_neverSendsWithoutAnAnswer() {
    REQUIRES("INV-2");
    CoreDriver driver;
    driver.seal();
    driver.answerCreated();
    driver.answerOffset(0);
    driver.answer(UpstreamOutcome::Ambiguous);
    driver.log.clear();
    using enum UpstreamOutcome;
    const std::vector<UpstreamOutcome> noAnswers = {Offline,    Ambiguous,     Busy, NotSignedIn, ConfigurationFault,
                                                    UploadGone, OffsetConflict};
    for (int round = 0; round < 140; ++round) {
        QVERIFY(driver.waitForTimer());
        QVERIFY(driver.calls<effect::LookUp>());
        driver.answer(noAnswers[static_cast<std::size_t>(round) % noAnswers.size()]);
        QCOMPARE(driver.item(1).state, ItemState::Unknown);
        if (round % 10 == 9) {
            driver.restart(86'400'000);
            if (driver.call) { // due at once after a day: the look-up is already under way
                driver.answer(Offline);
            }
        }
    }
    QCOMPARE(driver.count<effect::CreateUpload>() + driver.count<effect::SendBytes>() +
                 driver.count<effect::QueryOffset>(),
             0);
}

void OutboxCoreTest::unknown_upstreamNeverHadIt_sendsSameKeyAndBytesAgain() {
    REQUIRES("INV-5");
    CoreDriver driver;
    const OutboxItem sealed = driver.seal();
    driver.answerCreated(QStringLiteral("/v1/uploads/7"));
    driver.answerOffset(0);
    driver.answer(UpstreamOutcome::Ambiguous);
    driver.waitForTimer();
    driver.log.clear();
    driver.answer(UpstreamOutcome::UnknownKey);
    QVERIFY(firstIndex<effect::CheckBody>(driver) >= 0); // the hash is checked before every send
    QVERIFY(driver.calls<effect::QueryOffset>());
    QCOMPARE(std::get<effect::QueryOffset>(*driver.call).location, QStringLiteral("/v1/uploads/7"));
    driver.answerOffset(400);
    const auto sent = std::get<effect::SendBytes>(*driver.call);
    QCOMPARE(sent.offset, 400);
    QCOMPARE(sent.size, 600);
    driver.answerOffset(1000);
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.item(1).key, sealed.key);
    QCOMPARE(driver.item(1).sha256, sealed.sha256);
}

void OutboxCoreTest::crashWhileSending_flagDurable_startsWithLookUp() {
    CoreDriver driver;
    driver.seal();
    driver.answerCreated();
    driver.answerOffset(0);
    QVERIFY(driver.calls<effect::SendBytes>());
    driver.restart();
    QVERIFY(driver.calls<effect::LookUp>());
}

void OutboxCoreTest::crashBeforeFirstByte_nothingLeft_startsFromSealed() {
    CoreDriver driver;
    driver.seal();
    driver.answerCreated(QStringLiteral("/v1/uploads/3"));
    QVERIFY(driver.calls<effect::QueryOffset>());
    driver.restart();
    QVERIFY(driver.calls<effect::QueryOffset>()); // and the upload is known again: not created twice
    QCOMPARE(driver.count<effect::CreateUpload>(), 1);
}

void OutboxCoreTest::uploadGone_beginsAgainWithTheSameKey() {
    CoreDriver driver;
    const OutboxItem sealed = driver.seal();
    driver.answerCreated();
    driver.answer(UpstreamOutcome::UploadGone);
    QVERIFY(driver.calls<effect::CreateUpload>()); // at once …
    driver.answerCreated(QStringLiteral("/v1/uploads/2"));
    driver.answer(UpstreamOutcome::UploadGone);
    QVERIFY(!driver.call); // … but once
    QVERIFY(driver.waitForTimer());
    QVERIFY(driver.calls<effect::CreateUpload>());
    QCOMPARE(std::get<effect::CreateUpload>(*driver.call).key, sealed.key);
    driver.answerCreated(QStringLiteral("/v1/uploads/3"));
    driver.answerOffset(0);
    driver.answer(UpstreamOutcome::UploadGone); // while bytes were on the way
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
    driver.waitForTimer();
    QVERIFY(driver.calls<effect::LookUp>());
    driver.answer(UpstreamOutcome::UnknownKey);
    QVERIFY(driver.calls<effect::CreateUpload>());
    QCOMPARE(std::get<effect::CreateUpload>(*driver.call).key, sealed.key);
}

void OutboxCoreTest::offset_outsideTheBody_beginsAgain_data() {
    QTest::addColumn<qint64>("offset");
    QTest::newRow("too high") << qint64(1001);
    QTest::newRow("negative") << qint64(-1);
    QTest::newRow("lower than confirmed") << qint64(100);
}

void OutboxCoreTest::offset_outsideTheBody_beginsAgain() {
    QFETCH(qint64, offset);
    CoreDriver driver;
    driver.seal();
    driver.answerCreated();
    driver.answerOffset(300);
    driver.answer(UpstreamOutcome::OffsetConflict);
    QVERIFY(driver.calls<effect::QueryOffset>());
    driver.answerOffset(offset);
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
    QVERIFY(driver.item(1).uploadLocation.isEmpty());
    driver.waitForTimer();
    driver.answer(UpstreamOutcome::UnknownKey);
    QVERIFY(driver.calls<effect::CreateUpload>());
}

void OutboxCoreTest::offsetConflict_asksForTheOffsetOnce() {
    CoreDriver driver;
    driver.seal();
    driver.answerCreated();
    driver.answerOffset(0);
    driver.answer(UpstreamOutcome::OffsetConflict);
    driver.answerOffset(500);
    QCOMPARE(std::get<effect::SendBytes>(*driver.call).offset, 500);
    driver.answer(UpstreamOutcome::OffsetConflict);
    QVERIFY(!driver.call); // not for ever
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
}

void OutboxCoreTest::partTaken_goesOnFromThere() {
    CoreDriver driver;
    driver.seal();
    driver.answerCreated();
    driver.answerOffset(0);
    driver.answerOffset(250);
    QCOMPARE(std::get<effect::SendBytes>(*driver.call).offset, 250);
    QCOMPARE(std::get<effect::SendBytes>(*driver.call).size, 750);
    driver.answerOffset(250); // no step forward is no success
    QVERIFY(!driver.call);
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
}

void OutboxCoreTest::alreadyComplete_looksUp() {
    CoreDriver driver;
    driver.seal();
    driver.answer(UpstreamOutcome::AlreadyComplete);
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
    QVERIFY(driver.calls<effect::LookUp>());
}

void OutboxCoreTest::completeUploadThatNobodyKnows_isStartedAnew() {
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.answer(UpstreamOutcome::UnknownKey);
    QVERIFY(!driver.call); // not in a tight circle
    driver.waitForTimer();
    QVERIFY(driver.calls<effect::CreateUpload>());
}

void OutboxCoreTest::lateAnswer_ofAnEarlierCall_isIgnored() {
    CoreDriver driver;
    driver.seal();
    const quint64 old = driver.callId;
    driver.answer(UpstreamOutcome::Ambiguous);
    driver.waitForTimer();
    QVERIFY(driver.callId != old);
    driver.log.clear();
    driver.apply(event::UpstreamAnswered{old, {}, std::nullopt});
    QCOMPARE(driver.log.size(), std::size_t(1)); // the timer only
    QVERIFY(driver.call);
}

void OutboxCoreTest::answerThatNeverComes_isCancelledAtTheDeadline() {
    CoreDriver driver;
    driver.seal();
    QVERIFY(driver.waitForTimer());
    QCOMPARE(driver.count<effect::Cancel>(), 1);
    driver.apply(event::Tick{});
    QCOMPARE(driver.count<effect::Cancel>(), 1);
    driver.answer(UpstreamOutcome::Ambiguous);
    QVERIFY(driver.timer);
}

void OutboxCoreTest::stop_whileSending_cancelsAndLeavesUnknown() {
    CoreDriver driver;
    driver.seal();
    driver.answerCreated();
    driver.answerOffset(0);
    driver.apply(event::StopRequested{});
    QCOMPARE(driver.count<effect::Cancel>(), 1);
    driver.answer(UpstreamOutcome::Ambiguous);
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
    QVERIFY(!driver.timer && !driver.call);
}

void OutboxCoreTest::retryOfParked_looksUpFirst() {
    REQUIRES("INV-2");
    CoreDriver driver;
    const OutboxItem sealed = driver.seal();
    driver.answer(UpstreamOutcome::TooLarge);
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    driver.apply(event::RetryParked{sealed.key});
    QVERIFY(driver.calls<effect::LookUp>());
    driver.answer(UpstreamOutcome::UnknownKey);
    QVERIFY(driver.calls<effect::CreateUpload>());
}

QTEST_GUILESS_MAIN(OutboxCoreTest)
#include "outbox_core_test.moc"
