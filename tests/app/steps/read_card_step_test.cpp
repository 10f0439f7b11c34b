#include "app/steps/read_card_step.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;

class ReadCardStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goodCard_read_fillsAnswersFromTheCard() {
        REQUIRES("FLD-54");
        StepBench bench;
        auto step = bench.make(u"place_card"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        QVERIFY(bench.cards.watching);
        Q_EMIT bench.cards.cardRead(sampleCard());
        QCOMPARE(finished.value(0).value(0).toString(), u"read"_s);
        QCOMPARE(bench.answer(u"id_number"_s), u"11010519491231002X"_s);
        QCOMPARE(bench.answer(u"valid_to"_s), u"long-term"_s);
        QCOMPARE(bench.answers.source(u"name"_s), std::optional(AnswerSource::Card));
        step->stop();
        QVERIFY(!bench.cards.watching);
    }

    void cardThatCannotApply_read_leavesNoAnswerAndSaysWhy_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<int>("failure");
        const QDate born(1949, 12, 31);
        QTest::newRow("expired yesterday") << u"11010519491231002X"_s << born << QDate(2026, 11, 20) << 301;
        QTest::newRow("check character") << u"110105194912310021"_s << born << QDate(2030, 1, 1) << 302;
        QTest::newRow("birth date is not the number's")
            << u"11010519491231002X"_s << QDate(1950, 1, 1) << QDate(2030, 1, 1) << 302;
        QTest::newRow("sex is not the number's") << u"110105194912310038"_s << born << QDate(2030, 1, 1) << 302;
        QTest::newRow("eleven years old") << u"110105201506010024"_s << QDate(2015, 6, 1) << QDate(2030, 6, 1) << 303;
    }
    void cardThatCannotApply_read_leavesNoAnswerAndSaysWhy() {
        REQUIRES("FLD-03");
        REQUIRES("FLD-07");
        REQUIRES("FLD-08");
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
        QCOMPARE(bench.readCard(card), u"failed"_s);
        QCOMPARE(failureEntry(bench.lastFailure->code).number, failure);
        QVERIFY(bench.answers.fields().isEmpty());
    }

    void age_read_isJudgedByTheSetting_data() {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QDate>("born");
        QTest::addColumn<int>("minimum");
        QTest::addColumn<QString>("outcome");
        const QDate eighteenToday(2008, 11, 21);
        const QDate eighteenTomorrow(2008, 11, 22);
        QTest::newRow("18 today") << u"110105200811210028"_s << eighteenToday << 18 << u"read"_s;
        QTest::newRow("18 tomorrow") << u"110105200811220023"_s << eighteenTomorrow << 18 << u"failed"_s;
        QTest::newRow("17, from 16") << u"110105200811220023"_s << eighteenTomorrow << 16 << u"read"_s;
        QTest::newRow("18, from 19") << u"110105200811210028"_s << eighteenToday << 19 << u"failed"_s;
    }
    void age_read_isJudgedByTheSetting() {
        REQUIRES("IND-16");
        QFETCH(QString, number);
        QFETCH(QDate, born);
        QFETCH(int, minimum);
        QFETCH(QString, outcome);
        StepBench bench;
        bench.facts.minimumAge = minimum;
        ResidentCard card = sampleCard();
        card.number = SecretText(number);
        card.birthDate = born;
        QCOMPARE(bench.readCard(card), outcome);
        QCOMPARE(bench.lastFailure.has_value(), outcome == u"failed"_s);
        QVERIFY(!bench.lastFailure || bench.lastFailure->code == FailureCode::ApplicantTooYoung);
    }

    void lastValidDay_read_isAccepted() {
        REQUIRES("TV-21");
        StepBench bench;
        ResidentCard card = sampleCard();
        card.validUntil = {false, QDate(2026, 11, 21)};
        QCOMPARE(bench.readCard(card), u"read"_s);
    }

    void cardOfTomorrow_read_isRefusedUntilItsFirstDay() {
        REQUIRES("FLD-05");
        REQUIRES("VAL-08");
        StepBench bench;
        ResidentCard card = sampleCard();
        card.validFrom = QDate(2026, 11, 22);
        QCOMPARE(bench.readCard(card), u"failed"_s);
        QCOMPARE(failureNumberText(bench.lastFailure->code), u"E-305"_s);
        QVERIFY(bench.answers.fields().isEmpty());
        card.validFrom = QDate(2026, 11, 21);
        QCOMPARE(bench.readCard(card), u"read"_s);
    }

    void readsThatFail_thirdTime_giveUpAndTwoDoNot() {
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

    void cardAfterStop_read_isNotHeard() {
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

    void cardOfAnotherPerson_thanSignedIn_isRefusedAndNothingIsKept() {
        REQUIRES("SEC-71");
        StepBench bench;
        PersonProfile other = sampleProfile();
        other.idNumber = SecretText(u"110101199003070038"_s);
        bench.beSignedIn(other);
        QCOMPARE(bench.readCard(), u"failed"_s);
        QCOMPARE(failureNumberText(bench.lastFailure->code), u"E-207"_s);
        QVERIFY(!bench.answers.has(u"id_number"_s));
        QVERIFY(!bench.answers.has(u"name"_s));
    }

    void secondCard_ofSomebodyElse_leavesTheFirstPersonsAnswers() {
        REQUIRES("SEC-71");
        StepBench bench;
        bench.beOffline();
        QCOMPARE(bench.readCard(), u"read"_s);
        ResidentCard second = sampleCard();
        second.name = SecretText(u"李另外"_s);
        second.number = SecretText(u"110101199003070038"_s);
        second.sex = Sex::Male;
        second.birthDate = QDate(1990, 3, 7);
        QCOMPARE(bench.readCard(second), u"failed"_s);
        QCOMPARE(bench.lastFailure->code, FailureCode::CardOfAnotherPerson);
        QCOMPARE(bench.answer(u"name"_s), u"张测试"_s);
        QCOMPARE(bench.readCard(), u"read"_s);
    }

    void nameThatDiffersFromTheAuthoritys_read_isFlagged_data() {
        QTest::addColumn<QString>("upstream");
        QTest::addColumn<QString>("card");
        QTest::addColumn<bool>("differs");
        QTest::newRow("same") << u"张测试"_s << u"张测试"_s << false;
        QTest::newRow("another way to write the dot") << u"阿卜杜拉•买买提"_s << u"阿卜杜拉·买买提"_s << false;
        QTest::newRow("another name") << u"张侧试"_s << u"张测试"_s << true;
    }
    void nameThatDiffersFromTheAuthoritys_read_isFlagged() {
        REQUIRES("FLD-53");
        REQUIRES("GEN-14");
        QFETCH(QString, upstream);
        QFETCH(QString, card);
        QFETCH(bool, differs);
        StepBench bench;
        PersonProfile profile = sampleProfile();
        profile.name = SecretText(upstream);
        bench.beSignedIn(profile);
        ResidentCard read = sampleCard();
        read.name = SecretText(card);
        QCOMPARE(bench.readCard(read), u"read"_s);
        QCOMPARE(bench.answer(u"card.differs"_s) == u"yes", differs);
        // Then nothing leads on but the page that says whom to ask.
        const OutcomeTargets targets = bench.service.step(u"check_data"_s)->outcomes.value(u"next"_s);
        const auto chosen = std::find_if(targets.begin(), targets.end(),
                                         [&](const OutcomeTarget& target) { return bench.answers.holds(target.when); });
        QCOMPARE(chosen->step, differs ? u"info_wrong"_s : u"supplement"_s);
    }

    void chipWithoutEthnicity_read_asksForItAndKeepsWhatIsKnown() {
        REQUIRES("IND-11");
        StepBench bench;
        PersonProfile profile = sampleProfile();
        profile.ethnicityCode = u"11"_s;
        bench.beSignedIn(profile);
        ResidentCard card = sampleCard();
        card.ethnicityCode.clear();
        QCOMPARE(bench.readCard(card), u"read"_s);
        QCOMPARE(bench.answer(u"ethnicity.missing"_s), u"yes"_s);
        QCOMPARE(bench.answer(u"ethnicity_code"_s), u"11"_s);
        QCOMPARE(bench.readCard(), u"read"_s);
        QVERIFY(!bench.answers.has(u"ethnicity.missing"_s));
        QCOMPARE(bench.answers.source(u"ethnicity_code"_s), std::optional(AnswerSource::Card));
    }
};

QTEST_GUILESS_MAIN(ReadCardStepTest)
#include "read_card_step_test.moc"
