// A clerk confirms a person at the kiosk, or sends the request back: what it takes, what is left behind, what is not.
#include "app/steps/clerk_witness_step.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = ClerkAnswer::Outcome;

namespace clerk_witness_step_test_detail {

StepDefinition definition() {
    StepDefinition witness;
    witness.id = u"clerk_witness"_s;
    witness.deed = u"clerk_witness"_s;
    return witness;
}

/// The step, running, and a clerk's fingers.
struct Witness {
    Witness() : step(makeStep(witnessStep, bench.context())), finished(step.get(), &Step::finished) { step->run(); }
    ClerkWitnessStep& deed() { return static_cast<ClerkWitnessStep&>(*step); }
    void use(const QStringList& intents) {
        for (const QString& id : intents) {
            step->intent(id);
        }
    }
    void type(const QString& digits) {
        for (const QChar digit : digits) {
            step->intent(u"key."_s + digit);
        }
    }
    void beClerk(const QString& number = u"0721"_s) {
        type(number);
        step->intent(u"next"_s);
    }
    void confirm(const QString& pin = u"273846"_s) {
        type(pin);
        step->intent(u"confirm"_s);
    }
    QString outcome() const { return finished.value(0).value(0).toString(); }

    const StepDefinition witnessStep = definition();
    StepBench bench;
    std::unique_ptr<Step> step;
    QSignalSpy finished;
};

QStringList logLines;
void keepLine(QtMsgType, const QMessageLogContext&, const QString& line) {
    logLines.append(line);
}

} // namespace clerk_witness_step_test_detail

using namespace clerk_witness_step_test_detail;

class ClerkWitnessStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void confirm_bothTicksAndRightPin_isRecordedWithTheClerksNumber() {
        REQUIRES("LOG-25");
        REQUIRES("LOG-29");
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.confirm();
        QCOMPARE(witness.bench.clerks.numbers, QStringList{u"0721"_s});
        QCOMPARE(witness.bench.clerks.pins.first().reveal(), QByteArrayLiteral("273846"));
        QCOMPARE(witness.outcome(), QString());
        witness.bench.clerks.say({Outcome::Right, 0, 0});
        QCOMPARE(witness.outcome(), u"confirmed"_s);
        QCOMPARE(witness.bench.answer(u"witness.clerk"_s), u"0721"_s);
        QCOMPARE(witness.bench.answer(u"sign_in.at"_s), QString::number(witness.bench.clock.wallMilliseconds()));
        QCOMPARE(witness.bench.answer(u"sign_in.method"_s), u"card-witness"_s);
        QCOMPARE(witness.bench.answers.source(u"witness.clerk"_s), AnswerSource::Clerk);
    }

    void confirm_clerkWithASecondFactor_isAskedForTheCodeToo() {
        REQUIRES("LOG-29");
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.confirm();
        QVERIFY(witness.bench.clerks.codes.first().reveal().isEmpty());
        witness.bench.clerks.say({Outcome::NeedsCode, 0, 0});
        QCOMPARE(witness.outcome(), QString());
        QCOMPARE(witness.deed().phase(), ClerkWitnessStep::Phase::Code);
        witness.use({u"key.2"_s, u"key.8"_s, u"key.7"_s, u"key.0"_s, u"key.8"_s, u"confirm"_s});
        QCOMPARE(witness.bench.clerks.codes.size(), 1); // one digit is missing
        witness.use({u"key.2"_s, u"key.9"_s});
        QCOMPARE(witness.deed().code(), u"287082"_s);
        witness.use({u"confirm"_s});
        QCOMPARE(witness.bench.clerks.codes.last().reveal(), QByteArrayLiteral("287082"));
        QCOMPARE(witness.bench.clerks.pins.last().reveal(), QByteArrayLiteral("273846"));
        witness.bench.clerks.say({Outcome::Right, 0, 0});
        QCOMPARE(witness.outcome(), u"confirmed"_s);
    }

    void confirm_wrongCode_asksForPinAndCodeAnew() {
        REQUIRES("LOG-29");
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.confirm();
        witness.bench.clerks.say({Outcome::NeedsCode, 0, 0});
        for (int digit = 0; digit < 6; ++digit) {
            witness.use({u"key.1"_s});
        }
        witness.use({u"confirm"_s});
        witness.bench.clerks.say({Outcome::Wrong, 3, 0});
        QCOMPARE(witness.deed().phase(), ClerkWitnessStep::Phase::Pin);
        QCOMPARE(witness.deed().trouble(), ClerkWitnessStep::Trouble::Wrong);
        QCOMPARE(witness.deed().pinDigits(), 0);
        QCOMPARE(witness.deed().code(), QString());
    }

    void confirm_anythingMissing_asksNothing_data() {
        QTest::addColumn<QStringList>("ticks");
        QTest::addColumn<QString>("pin");
        QTest::newRow("nothing ticked") << QStringList{} << u"273846"_s;
        QTest::newRow("person only") << QStringList{u"tick.person"_s} << u"273846"_s;
        QTest::newRow("original only") << QStringList{u"tick.original"_s} << u"273846"_s;
        QTest::newRow("ticked and unticked")
            << QStringList{u"tick.person"_s, u"tick.original"_s, u"tick.person"_s} << u"273846"_s;
        QTest::newRow("five digits") << QStringList{u"tick.person"_s, u"tick.original"_s} << u"27384"_s;
    }
    void confirm_anythingMissing_asksNothing() {
        QFETCH(QStringList, ticks);
        QFETCH(QString, pin);
        Witness witness;
        witness.use(ticks);
        witness.beClerk();
        witness.confirm(pin);
        QVERIFY(!witness.deed().ready());
        QVERIFY(witness.bench.clerks.numbers.isEmpty());
    }

    void photoRelease_withReasonAndRightPin_isRecorded() {
        REQUIRES("PHO-17");
        REQUIRES("LOG-29");
        StepBench bench;
        bench.answers.set(u"card_photo.release"_s, u"face"_s, AnswerSource::Clerk); // of an earlier clerk
        const auto step = bench.make(u"photo_release"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        QVERIFY(!bench.answers.has(u"card_photo.release"_s));
        for (const char* intent : {"key.0", "key.7", "key.2", "key.1", "next", "key.2", "key.7", "key.3", "key.8",
                                   "key.4", "key.6", "confirm"}) {
            step->intent(QString::fromLatin1(intent));
        }
        QVERIFY(bench.clerks.numbers.isEmpty()); // without a reason nothing is asked
        step->intent(u"reason.head_covering"_s);
        step->intent(u"confirm"_s);
        bench.clerks.say({Outcome::Right, 0, 0});
        QCOMPARE(finished.value(0).value(0).toString(), u"released"_s);
        QCOMPARE(bench.answer(u"card_photo.release"_s), u"head_covering"_s);
        QCOMPARE(bench.answer(u"card_photo.clerk"_s), u"0721"_s);
        QCOMPARE(bench.answers.source(u"card_photo.clerk"_s), AnswerSource::Clerk);
    }

    void photoRelease_notGiven_leavesNothingAndNeedsNoName() {
        REQUIRES("PHO-17");
        StepBench bench;
        const auto step = bench.make(u"photo_release"_s);
        QSignalSpy finished(step.get(), &Step::finished);
        step->run();
        for (const char* intent : {"key.0", "key.7", "reason.eyes", "back"}) {
            step->intent(QString::fromLatin1(intent));
        }
        QCOMPARE(finished.value(0).value(0).toString(), u"back"_s);
        QVERIFY(!bench.answers.has(u"card_photo.release"_s));
    }

    void ticks_atFirst_areEmpty() {
        Witness witness;
        QVERIFY(!witness.deed().samePerson());
        QVERIFY(!witness.deed().original());
    }

    void number_outsideItsLength_goesNoFurther() {
        Witness witness;
        witness.beClerk(u"072"_s);
        QCOMPARE(witness.deed().phase(), ClerkWitnessStep::Phase::Number);
        witness.type(u"123456"_s);
        QCOMPARE(witness.deed().number(), u"07212345"_s);
        witness.use({u"key.backspace"_s, u"next"_s});
        QCOMPARE(witness.deed().phase(), ClerkWitnessStep::Phase::Pin);
        QCOMPARE(witness.deed().number(), u"0721234"_s);
    }

    void wrongPin_isSaidAndForgotten() {
        REQUIRES("SEC-78");
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.confirm(u"111222"_s);
        witness.bench.clerks.say({Outcome::Wrong, 3, 0});
        QCOMPARE(witness.deed().trouble(), ClerkWitnessStep::Trouble::Wrong);
        QCOMPARE(witness.deed().triesLeft(), 3);
        QCOMPARE(witness.deed().pinDigits(), 0);
        QCOMPARE(witness.outcome(), QString());
        QVERIFY(!witness.bench.answers.has(u"witness.clerk"_s));
        witness.confirm();
        witness.bench.clerks.say({Outcome::Right, 0, 0});
        QCOMPARE(witness.outcome(), u"confirmed"_s);
    }

    void locked_takesNoPinUntilTheTimeIsOver() {
        REQUIRES("SEC-78");
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.confirm();
        witness.bench.clerks.say({Outcome::Locked, 0, 30'000});
        witness.confirm();
        QCOMPARE(witness.bench.clerks.numbers.size(), 1);
        witness.bench.clock.advance(30s);
        witness.step->intent(u"confirm"_s);
        QCOMPARE(witness.bench.clerks.numbers.size(), 2);
    }

    void accountsBroken_letNobodyThrough() {
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.confirm();
        witness.bench.clerks.say({Outcome::Unavailable, 0, 0});
        QCOMPARE(witness.deed().trouble(), ClerkWitnessStep::Trouble::Unavailable);
        QCOMPARE(witness.outcome(), QString());
    }

    void accountsThatDoNotAnswer_areGivenUpAndTheirLateAnswerIsNone() {
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.confirm();
        witness.bench.clock.advance(14s);
        witness.use({u"key.1"_s}); // impatience does not make it wait longer
        witness.step->timePassed();
        QCOMPARE(witness.deed().phase(), ClerkWitnessStep::Phase::Checking);
        witness.bench.clock.advance(1s);
        witness.step->timePassed();
        QCOMPARE(witness.deed().phase(), ClerkWitnessStep::Phase::Pin);
        QCOMPARE(witness.deed().trouble(), ClerkWitnessStep::Trouble::Unavailable);
        witness.bench.clerks.say({Outcome::Right, 0, 0});
        QCOMPARE(witness.outcome(), QString());
    }

    void return_needsAReasonAndThePin() {
        REQUIRES("SEC-79"); // every action by a named person
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.use({u"return"_s});
        witness.confirm();
        QVERIFY(witness.bench.clerks.numbers.isEmpty());
        logLines.clear();
        const auto before = qInstallMessageHandler(keepLine);
        witness.use({u"reason.other_person"_s, u"confirm"_s});
        witness.bench.clerks.say({Outcome::Right, 0, 0});
        qInstallMessageHandler(before);
        QCOMPARE(witness.outcome(), u"returned"_s);
        QVERIFY(!witness.bench.answers.has(u"witness.clerk"_s));
        QVERIFY(logLines.join(u'\n').contains(u"0721"_s) && logLines.join(u'\n').contains(u"other_person"_s));
        QVERIFY(!logLines.join(u'\n').contains(u"273846"_s));
    }

    void return_takenBack_isNoReturn() {
        Witness witness;
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.use({u"return"_s, u"reason.unclear"_s, u"keep"_s});
        witness.confirm();
        witness.bench.clerks.say({Outcome::Right, 0, 0});
        QCOMPARE(witness.outcome(), u"confirmed"_s);
    }

    void page_leftAlone_locksAfterAMinute() {
        REQUIRES("SEC-79");
        Witness witness;
        witness.bench.clock.advance(59s);
        witness.step->timePassed();
        QCOMPARE(witness.outcome(), QString());
        QCOMPARE(witness.deed().untilPageLocks(), 1'000);
        witness.use({u"tick.person"_s}); // a touch
        witness.bench.clock.advance(59s);
        witness.step->timePassed();
        QCOMPARE(witness.outcome(), QString());
        witness.bench.clock.advance(1s);
        witness.step->timePassed();
        QCOMPARE(witness.outcome(), u"locked"_s);
    }

    void back_onlyBeforeAClerkHasBegun() {
        Witness witness;
        witness.type(u"0"_s);
        witness.use({u"back"_s});
        QCOMPARE(witness.outcome(), QString());
        witness.use({u"key.backspace"_s, u"back"_s});
        QCOMPARE(witness.outcome(), u"back"_s);
    }

    void change_anotherClerk_startsWithNothing() {
        Witness witness;
        witness.beClerk();
        witness.type(u"2738"_s);
        witness.use({u"change"_s});
        QCOMPARE(witness.deed().number(), QString());
        QCOMPARE(witness.deed().pinDigits(), 0);
    }

    void answer_ofAnotherVisitOrALeftStep_isDropped() {
        REQUIRES("SEC-20");
        Witness witness;
        Q_EMIT witness.bench.clerks.answered(1, {Outcome::Right, 0, 0}); // nobody asked
        witness.use({u"tick.person"_s, u"tick.original"_s});
        witness.beClerk();
        witness.confirm();
        witness.step->stop();
        witness.bench.clerks.say({Outcome::Right, 0, 0});
        QCOMPARE(witness.outcome(), QString());
        QVERIFY(!witness.bench.answers.has(u"witness.clerk"_s));
    }

    void run_again_forgetsTheLastWitness() {
        Witness witness;
        witness.bench.answers.set(u"witness.clerk"_s, u"0721"_s, AnswerSource::Clerk);
        witness.step->run();
        QVERIFY(!witness.bench.answers.has(u"witness.clerk"_s));
    }
};

QTEST_GUILESS_MAIN(ClerkWitnessStepTest)
#include "clerk_witness_step_test.moc"
