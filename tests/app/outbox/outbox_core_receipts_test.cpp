// What an answer is worth: receipts, bodies, and a store that fails at the wrong moment.

#include "core_driver.h"

#include "tests/support/requires.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

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

class OutboxCoreReceiptsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void acceptance_receiptDurableFirst_thenToldThenPurged();
    void custody_receiptStored_bodyGoesAndPollingEndsWithAcceptance();
    void keyReused_atCreation_isParkedAtOnce();
    void tooLarge_atCreation_isParkedAtOnce();
    void receiptForOther_keyOrHash_isParkedAndNotBelieved_data();
    void receiptForOther_keyOrHash_isParkedAndNotBelieved();
    void receiptNumber_alreadyUsed_isParked();
    void receipt_notTrusted_isNoAnswer_data();
    void receipt_notTrusted_isNoAnswer();
    void receipt_contradictsTheState_isParked();
    void acceptedWord_withCustodyReceipt_isOnlyCustody();
    void damagedBody_beforeSending_isParkedAndNothingLeaves();
    void damagedBody_whenReceiptComes_isParkedWithTheReceiptKept();
    void unreadableBody_isNoProofOfDamage_isTriedAgain();
    void storeFails_beforeACall_noCallIsMade();
    void storeFails_withTheReceipt_nothingIsToldAndItIsAskedAgain();
    void heldButForgotten_bodyGone_isParked();
    void rejected_receiptStored_bodyStays();
};

void OutboxCoreReceiptsTest::acceptance_receiptDurableFirst_thenToldThenPurged() {
    REQUIRES("INV-3");
    REQUIRES("INV-4");
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.log.clear();
    driver.answerState(SubmissionState::Accepted);
    const qsizetype stored = firstIndex<effect::StoreReceipt>(driver);
    const qsizetype told = firstIndex<effect::Tell>(driver);
    const qsizetype purged = firstIndex<effect::PurgeBody>(driver);
    QVERIFY(stored >= 0 && stored < told);
    QVERIFY(stored < purged);
    QCOMPARE(std::get<effect::Tell>(driver.log[static_cast<std::size_t>(told)]).status.state, ItemState::Accepted);
}

void OutboxCoreReceiptsTest::custody_receiptStored_bodyGoesAndPollingEndsWithAcceptance() {
    REQUIRES("INV-4");
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.answerState(SubmissionState::Held);
    QCOMPARE(driver.item(1).state, ItemState::Held);
    QVERIFY(driver.item(1).purged);
    for (int poll = 0; poll < 5; ++poll) {
        QVERIFY(driver.waitForTimer());
        QVERIFY(driver.calls<effect::LookUp>());
        driver.answerState(SubmissionState::Held);
        QCOMPARE(driver.count<effect::StoreReceipt>(), 1);
    }
    QVERIFY(driver.waitForTimer());
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.item(1).state, ItemState::Accepted);
    QCOMPARE(driver.count<effect::StoreReceipt>(), 2);
    QVERIFY(!driver.timer);
}

void OutboxCoreReceiptsTest::keyReused_atCreation_isParkedAtOnce() {
    REQUIRES("REL-44");
    CoreDriver driver;
    const OutboxItem sealed = driver.seal();
    driver.answer(UpstreamOutcome::KeyReused);
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QCOMPARE(driver.alarms(AlarmReason::KeyReused), 1);
    QCOMPARE(driver.item(1).key, sealed.key);
    QVERIFY(!driver.call && !driver.timer);
}

void OutboxCoreReceiptsTest::tooLarge_atCreation_isParkedAtOnce() {
    CoreDriver driver;
    driver.seal();
    driver.answer(UpstreamOutcome::TooLarge);
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QCOMPARE(driver.alarms(AlarmReason::TooLarge), 1);
    QVERIFY(!driver.timer); // not tried every 15 minutes
}

void OutboxCoreReceiptsTest::receiptForOther_keyOrHash_isParkedAndNotBelieved_data() {
    QTest::addColumn<ReceiptFault>("fault");
    QTest::newRow("other key") << ReceiptFault::OtherKey;
    QTest::newRow("other hash") << ReceiptFault::OtherHash;
}

void OutboxCoreReceiptsTest::receiptForOther_keyOrHash_isParkedAndNotBelieved() {
    REQUIRES("REL-42");
    QFETCH(ReceiptFault, fault);
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.answerBadReceipt(SubmissionState::Accepted, fault);
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QCOMPARE(driver.alarms(AlarmReason::ReceiptForOther), 1);
    QCOMPARE(driver.count<effect::StoreReceipt>() + driver.count<effect::PurgeBody>(), 0);
}

void OutboxCoreReceiptsTest::receiptNumber_alreadyUsed_isParked() {
    REQUIRES("REL-42");
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.receiptNumberIsTaken = true;
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QCOMPARE(driver.alarms(AlarmReason::ReceiptNumberTaken), 1);
    QCOMPARE(driver.count<effect::PurgeBody>(), 0);
}

void OutboxCoreReceiptsTest::receipt_notTrusted_isNoAnswer_data() {
    QTest::addColumn<ReceiptFault>("fault");
    QTest::newRow("malformed") << ReceiptFault::Malformed;
    QTest::newRow("unknown signer") << ReceiptFault::UnknownSigner;
    QTest::newRow("bad signature") << ReceiptFault::BadSignature;
}

void OutboxCoreReceiptsTest::receipt_notTrusted_isNoAnswer() {
    QFETCH(ReceiptFault, fault);
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.answerBadReceipt(SubmissionState::Accepted, fault);
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
    QCOMPARE(driver.alarms(AlarmReason::ReceiptUntrusted), 1);
    driver.waitForTimer();
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.item(1).state, ItemState::Accepted);
}

void OutboxCoreReceiptsTest::receipt_contradictsTheState_isParked() {
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    UpstreamAnswer answer;
    answer.outcome = UpstreamOutcome::Ok;
    answer.state = SubmissionState::Rejected;
    answer.receipt = "header.payload.signature";
    Receipt accepted;
    accepted.strength = ReceiptStrength::Accepted;
    driver.answer(answer, Result<Receipt, ReceiptFault>(accepted));
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QCOMPARE(driver.alarms(AlarmReason::ReceiptContradicts), 1);
}

void OutboxCoreReceiptsTest::acceptedWord_withCustodyReceipt_isOnlyCustody() {
    REQUIRES("INV-3");
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    UpstreamAnswer answer;
    answer.outcome = UpstreamOutcome::Ok;
    answer.state = SubmissionState::Accepted;
    answer.receipt = "header.payload.signature";
    Receipt held;
    held.strength = ReceiptStrength::Held;
    held.number = QStringLiteral("R-1");
    driver.answer(answer, Result<Receipt, ReceiptFault>(held));
    QCOMPARE(driver.item(1).state, ItemState::Held);
}

void OutboxCoreReceiptsTest::damagedBody_beforeSending_isParkedAndNothingLeaves() {
    REQUIRES("REL-28");
    REQUIRES("INV-5");
    CoreDriver driver;
    driver.bodyCondition = BodyCondition::Different;
    driver.seal();
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QCOMPARE(driver.alarms(AlarmReason::BodyDamaged), 1);
    QVERIFY(!driver.call);
    QCOMPARE(driver.count<effect::CreateUpload>() + driver.count<effect::SendBytes>(), 0);
}

void OutboxCoreReceiptsTest::damagedBody_whenReceiptComes_isParkedWithTheReceiptKept() {
    REQUIRES("INV-5");
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.bodyCondition = BodyCondition::Different;
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QCOMPARE(driver.count<effect::StoreReceipt>(), 1);
    QVERIFY(!driver.item(1).receiptNumber.isEmpty());
    QCOMPARE(driver.count<effect::PurgeBody>(), 0);
}

void OutboxCoreReceiptsTest::unreadableBody_isNoProofOfDamage_isTriedAgain() {
    CoreDriver driver;
    driver.bodyCondition = BodyCondition::Unreadable;
    driver.seal();
    QCOMPARE(driver.item(1).state, ItemState::Sealed);
    QCOMPARE(driver.alarms(AlarmReason::StoreFault), 1);
    driver.bodyCondition = BodyCondition::Intact;
    QVERIFY(driver.waitForTimer());
    QVERIFY(driver.call);
}

void OutboxCoreReceiptsTest::storeFails_beforeACall_noCallIsMade() {
    CoreDriver driver;
    driver.storeWorks = false;
    driver.seal();
    QVERIFY(!driver.call);
    QCOMPARE(driver.alarms(AlarmReason::StoreFault), 1);
    QCOMPARE(driver.count<effect::Tell>(), 0);
    driver.storeWorks = true;
    QVERIFY(driver.waitForTimer());
    QVERIFY(driver.calls<effect::CreateUpload>());
}

void OutboxCoreReceiptsTest::storeFails_withTheReceipt_nothingIsToldAndItIsAskedAgain() {
    REQUIRES("INV-3");
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.log.clear();
    driver.storeWorks = false;
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.count<effect::Tell>(), 0);
    QCOMPARE(driver.count<effect::PurgeBody>(), 0);
    QCOMPARE(driver.item(1).state, ItemState::Unknown);
    driver.storeWorks = true;
    QVERIFY(driver.waitForTimer());
    QVERIFY(driver.calls<effect::LookUp>());
    driver.answerState(SubmissionState::Accepted);
    QCOMPARE(driver.item(1).state, ItemState::Accepted);
}

void OutboxCoreReceiptsTest::heldButForgotten_bodyGone_isParked() {
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.answerState(SubmissionState::Held);
    driver.waitForTimer();
    driver.answer(UpstreamOutcome::UnknownKey);
    QCOMPARE(driver.item(1).state, ItemState::Parked);
    QCOMPARE(driver.alarms(AlarmReason::HeldForgotten), 1);
}

void OutboxCoreReceiptsTest::rejected_receiptStored_bodyStays() {
    CoreDriver driver;
    driver.seal();
    driver.sendWhole();
    driver.answerState(SubmissionState::Rejected);
    QCOMPARE(driver.item(1).state, ItemState::Rejected);
    QVERIFY(!driver.item(1).purged);
    QCOMPARE(driver.count<effect::StoreReceipt>(), 1);
    QCOMPARE(driver.count<effect::PurgeBody>(), 0);
    QVERIFY(!driver.timer);
}

QTEST_GUILESS_MAIN(OutboxCoreReceiptsTest)
#include "outbox_core_receipts_test.moc"
