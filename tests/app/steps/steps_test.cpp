#include "app/steps/commitment_step.h"
#include "app/steps/end_step.h"
#include "app/steps/read_card_step.h"
#include "app/steps/step_factory.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_ports.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray stepsTestFile(const char* path) {
    QFile file(QStringLiteral(KABAN_SOURCE_DIR "/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One session's worth of what steps work on.
struct StepBench {
    StepBench() {
        clock.setWallMilliseconds(1'795'230'000'000); // 2026-11-21 in Beijing
        service = *parseService(stepsTestFile("resources/services/individual.json"));
        texts = {*parseLegalText(stepsTestFile("resources/texts/commitment.individual.json"))};
        facts = {u"demo-01"_s, u"0.1.0"_s, 18};
    }
    StepContext context() { return {answers, lastFailure, clock, random, cards, outbox, texts, facts, service}; }
    std::unique_ptr<Step> make(const QString& id) { return makeStep(*service.step(id), context()); }

    FakeClock clock;
    CountingRandom random;
    ScriptedCardSource cards;
    ScriptedOutbox outbox;
    ServiceDefinition service;
    QList<LegalText> texts;
    KioskFacts facts;
    Answers answers;
    std::optional<StepFailure> lastFailure;
};

void giveConsent(StepBench& bench) {
    auto step = bench.make(u"commitment"_s);
    step->run();
    step->intent(u"read_to_end"_s);
    step->intent(u"tick"_s);
}

} // namespace

class StepsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readCard_goodCard_fillsAnswersFromTheCard() {
        StepBench bench;
        auto step = bench.make(u"place_card"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        QVERIFY(bench.cards.watching);
        Q_EMIT bench.cards.cardRead(sampleCard());
        QCOMPARE(finished.value(0).value(0).toString(), u"read"_s);
        QCOMPARE(bench.answers.value(u"id_number"_s), u"11010519491231002X"_s);
        QCOMPARE(bench.answers.value(u"valid_to"_s), u"long-term"_s);
        QCOMPARE(bench.answers.source(u"name"_s), std::optional(AnswerSource::Card));
        step->stop();
        QVERIFY(!bench.cards.watching);
    }

    void readCard_cardThatCannotApply_leavesNoAnswerAndSaysWhy_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("failure");
        const QDate born(1949, 12, 31);
        QTest::newRow("expired yesterday") << u"11010519491231002X"_s << born << QDate(2026, 11, 20) << 301;
        QTest::newRow("check character") << u"110105194912310021"_s << born << QDate(2030, 1, 1) << 302;
        QTest::newRow("birth date is not the number's")
            << u"11010519491231002X"_s << QDate(1950, 1, 1) << QDate(2030, 1, 1) << 302;
        QTest::newRow("eleven years old") << u"110105201506010024"_s << QDate(2015, 6, 1) << QDate(2030, 6, 1) << 303;
    }
    void readCard_cardThatCannotApply_leavesNoAnswerAndSaysWhy() {
        REQUIRES("IND-16");
        REQUIRES("IND-17");
        REQUIRES("TV-21");
        QFETCH(QString, number);
        QFETCH(QDate, born);
        QFETCH(QDate, until);
        QFETCH(int, failure);
        StepBench bench;
        ResidentCard card = sampleCard();
        card.number = SecretText(number);
        card.birthDate = born;
        card.validUntil = {false, until};
        auto step = bench.make(u"place_card"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        Q_EMIT bench.cards.cardRead(card);
        QCOMPARE(finished.value(0).value(0).toString(), u"failed"_s);
        QCOMPARE(failureEntry(bench.lastFailure->code).number, failure);
        QVERIFY(bench.answers.fields().isEmpty());
    }

    void readCard_lastValidDay_isAccepted() {
        REQUIRES("TV-21");
        StepBench bench;
        ResidentCard card = sampleCard();
        card.validUntil = {false, QDate(2026, 11, 21)};
        auto step = bench.make(u"place_card"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        Q_EMIT bench.cards.cardRead(card);
        QCOMPARE(finished.value(0).value(0).toString(), u"read"_s);
    }

    void readCard_threeFailedReads_giveUpAndTwoDoNot() {
        StepBench bench;
        auto step = bench.make(u"place_card"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        Q_EMIT bench.cards.failed(FailureCode::CardUnreadable, u"41"_s);
        Q_EMIT bench.cards.failed(FailureCode::CardUnreadable, u"41"_s);
        QVERIFY(finished.isEmpty());
        QCOMPARE(static_cast<ReadCardStep&>(*step).phase(), ReadCardStep::Phase::Retry);
        Q_EMIT bench.cards.failed(FailureCode::CardUnreadable, u"41"_s);
        QCOMPARE(finished.value(0).value(0).toString(), u"failed"_s);
        QCOMPARE(bench.lastFailure->statusForSupport, u"41"_s);
    }

    void readCard_stopped_hearsNothingMore() {
        REQUIRES("SEC-20");
        StepBench bench;
        auto step = bench.make(u"place_card"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        step->stop();
        Q_EMIT bench.cards.cardRead(sampleCard());
        QVERIFY(finished.isEmpty());
        QVERIFY(bench.answers.fields().isEmpty());
    }

    void commitment_fresh_isUntickedAndCannotBeSubmitted() {
        REQUIRES("IND-13");
        StepBench bench;
        auto step = bench.make(u"commitment"_s);
        auto& commitment = static_cast<CommitmentStep&>(*step);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        QVERIFY(!commitment.ticked());
        step->intent(u"submit"_s);
        QVERIFY(finished.isEmpty());
        step->intent(u"tick"_s);
        QVERIFY2(!commitment.ticked(), "not before it was read to the end");
    }

    void commitment_readAndTicked_recordsVersionHashAndTime() {
        REQUIRES("IND-13");
        StepBench bench;
        auto step = bench.make(u"commitment"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        step->intent(u"read_to_end"_s);
        step->intent(u"tick"_s);
        const auto consent = bench.answers.consent(u"commitment.individual"_s);
        QVERIFY(consent);
        QCOMPARE(consent->sha256, bench.texts.first().sha256);
        QCOMPARE(consent->version, bench.texts.first().version);
        QCOMPARE(consent->acceptedAtMilliseconds, bench.clock.wallMilliseconds());
        step->intent(u"submit"_s);
        QCOMPARE(finished.value(0).value(0).toString(), u"submit"_s);
        step->intent(u"tick"_s);
        QVERIFY(!bench.answers.consent(u"commitment.individual"_s));
    }

    void commitment_backFromSecondConfirmation_keepsTheTick() {
        REQUIRES("TV-19");
        StepBench bench;
        giveConsent(bench);
        auto again = bench.make(u"commitment"_s);
        again->run();
        QVERIFY(static_cast<CommitmentStep&>(*again).ticked());
    }

    void commitment_textChanged_asksAgain() {
        REQUIRES("TV-25");
        StepBench bench;
        giveConsent(bench);
        bench.texts[0].sha256 = QString(64, u'0');
        auto again = bench.make(u"commitment"_s);
        again->run();
        QVERIFY(!static_cast<CommitmentStep&>(*again).ticked());
        QVERIFY(!bench.answers.consent(u"commitment.individual"_s));
    }

    void secondConfirmation_cancelled_leavesEverythingAndSendsNothing() {
        REQUIRES("IND-14");
        REQUIRES("TV-19");
        StepBench bench;
        setCardAnswersThroughTheCard(bench);
        giveConsent(bench);
        auto confirm = bench.make(u"confirm_submit"_s);
        QSignalSpy finished(confirm.get(), &Step::finished);
        confirm->run();
        confirm->intent(u"review"_s);
        QCOMPARE(finished.value(0).value(0).toString(), u"review"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
        QCOMPARE(bench.answers.value(u"name"_s), u"张测试"_s);
        QVERIFY(bench.answers.consent(u"commitment.individual"_s));
    }

    void submit_answerThatNeverCame_isAskedAgainWithTheSameKey() {
        REQUIRES("GEN-17");
        StepBench bench;
        setCardAnswersThroughTheCard(bench);
        giveConsent(bench);
        auto first = bench.make(u"seal"_s);
        first->run();
        QCOMPARE(bench.outbox.asked.size(), 1);
        first->stop(); // the flow's time ran out
        auto second = bench.make(u"seal"_s);
        second->run();
        QCOMPARE(bench.outbox.asked.size(), 2);
        QCOMPARE(bench.outbox.asked[1].key.text(), bench.outbox.asked[0].key.text());
    }

    void submit_storeKeptNothing_isTriedAgainWithANewKey() {
        REQUIRES("INV-5");
        StepBench bench;
        setCardAnswersThroughTheCard(bench);
        giveConsent(bench);
        auto first = bench.make(u"seal"_s);
        QSignalSpy failed(first.get(), &Step::finished);
        first->run();
        Q_EMIT bench.outbox.sealFailed(bench.outbox.asked[0].key.text(), FailureCode::StoreFault);
        QCOMPARE(failed.value(0).value(0).toString(), u"failed"_s);
        first->stop();
        auto second = bench.make(u"seal"_s);
        second->run();
        QVERIFY(bench.outbox.asked[1].key.text() != bench.outbox.asked[0].key.text());
    }

    void submit_answerOfAnotherKey_isNotTaken() {
        StepBench bench;
        setCardAnswersThroughTheCard(bench);
        giveConsent(bench);
        auto step = bench.make(u"seal"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        ItemStatus other;
        other.key = u"0196e1f2-7cb1-7abc-8def-0123456789ab"_s;
        Q_EMIT bench.outbox.sealed(other);
        QVERIFY(finished.isEmpty());
    }

    void submit_withoutConsent_sendsNothing() {
        REQUIRES("IND-13");
        StepBench bench;
        setCardAnswersThroughTheCard(bench);
        auto step = bench.make(u"seal"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        QCOMPARE(finished.value(0).value(0).toString(), u"failed"_s);
        QVERIFY(bench.outbox.asked.isEmpty());
    }

private:
    static void setCardAnswersThroughTheCard(StepBench& bench) {
        auto step = bench.make(u"place_card"_s);
        step->run();
        Q_EMIT bench.cards.cardRead(sampleCard());
        step->stop();
    }
};

QTEST_GUILESS_MAIN(StepsTest)
#include "steps_test.moc"
