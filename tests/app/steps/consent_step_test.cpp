#include "app/steps/authorise_step.h"
#include "app/steps/consent_step.h"
#include "app/steps/consents.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;

class ConsentStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachText_fresh_isUntickedAndCannotBePassed_data() {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("accept");
        QTest::newRow("disclaimer") << u"disclaimer"_s << u"agree"_s;
        QTest::newRow("commitment") << u"commitment"_s << u"submit"_s;
    }
    void eachText_fresh_isUntickedAndCannotBePassed() {
        REQUIRES("GEN-12");
        REQUIRES("GEN-13");
        REQUIRES("IND-04");
        REQUIRES("IND-13");
        QFETCH(QString, step);
        QFETCH(QString, accept);
        StepBench bench;
        auto made = bench.make(step);
        auto& consent = static_cast<ConsentStep&>(*made);
        QSignalSpy finished(made.get(), &Step::finished);
        made->run();
        QCOMPARE(consent.acceptOutcome(), accept);
        QVERIFY(!consent.ticked());
        made->intent(accept);
        QVERIFY(finished.isEmpty());
        made->intent(u"tick"_s);
        QVERIFY2(!consent.ticked(), "not before it was read to the end");
        made->intent(u"read_to_end"_s);
        made->intent(u"tick"_s);
        QVERIFY(consent.ticked());
        made->intent(accept);
        QCOMPARE(finished.value(0).value(0).toString(), accept);
    }

    void text_ticked_recordsVersionHashAndTime() {
        REQUIRES("GEN-13");
        REQUIRES("SEC-74");
        StepBench bench;
        auto step = bench.make(u"commitment"_s);
        step->run();
        step->intent(u"read_to_end"_s);
        step->intent(u"tick"_s);
        const auto consent = bench.answers.consent(u"commitment.individual"_s);
        QVERIFY(consent);
        QCOMPARE(consent->sha256, bench.text(u"commitment.individual"_s).sha256);
        QCOMPARE(consent->version, bench.text(u"commitment.individual"_s).version);
        QCOMPARE(consent->acceptedAtMilliseconds, bench.clock.wallMilliseconds());
        step->intent(u"tick"_s);
        QVERIFY(!bench.answers.consent(u"commitment.individual"_s));
    }

    void disclaimer_refused_leadsHome() {
        REQUIRES("IND-04");
        StepBench bench;
        QCOMPARE(bench.walk(u"disclaimer"_s, {u"refuse"_s}), u"refuse"_s);
        const OutcomeTargets targets = bench.service.step(u"disclaimer"_s)->outcomes.value(u"refuse"_s);
        QCOMPARE(targets.value(0).step, u"@home"_s);
        QVERIFY(bench.answers.consents().isEmpty());
    }

    void disclaimer_hasNoBack_intentIsIgnored() {
        StepBench bench;
        QVERIFY(bench.walk(u"disclaimer"_s, {u"back"_s}).isEmpty());
        QCOMPARE(bench.walk(u"commitment"_s, {u"back"_s}), u"back"_s);
        QVERIFY(bench.walk(u"commitment"_s, {u"refuse"_s}).isEmpty());
    }

    void commitment_backFromSecondConfirmation_keepsTheTick() {
        REQUIRES("TV-19");
        StepBench bench;
        bench.commit();
        auto again = bench.make(u"commitment"_s);
        again->run();
        QVERIFY(static_cast<ConsentStep&>(*again).ticked());
    }

    void text_changedMeanwhile_asksAgain() {
        REQUIRES("TV-25");
        StepBench bench;
        bench.commit();
        bench.text(u"commitment.individual"_s).sha256 = QString(64, u'0');
        auto again = bench.make(u"commitment"_s);
        again->run();
        QVERIFY(!static_cast<ConsentStep&>(*again).ticked());
        QVERIFY(!bench.answers.consent(u"commitment.individual"_s));
    }

    void authorisation_fresh_asksTwoThingsAndHasNeither() {
        REQUIRES("ELG-01");
        REQUIRES("ELG-02");
        REQUIRES("ELG-03");
        REQUIRES("ELG-06");
        StepBench bench;
        auto made = bench.make(u"authorise"_s);
        auto& step = static_cast<AuthoriseStep&>(*made);
        made->run();
        QCOMPARE(step.requiredText()->id, u"authorisation.eligibility"_s);
        QCOMPARE(step.optionalText()->id, u"authorisation.electronic_licence"_s);
        QVERIFY(!step.requiredTicked() && !step.optionalTicked());
    }

    void authorisation_withoutTheRequiredTick_doesNotStart() {
        REQUIRES("ELG-06");
        StepBench bench;
        QVERIFY(bench.walk(u"authorise"_s, {u"start"_s}).isEmpty());
        QVERIFY(bench.walk(u"authorise"_s, {u"tick.optional"_s, u"start"_s}).isEmpty());
        QCOMPARE(bench.walk(u"authorise"_s, {u"refuse"_s}), u"refuse"_s);
        QCOMPARE(bench.walk(u"authorise"_s, {u"back"_s}), u"back"_s);
    }

    void authorisation_ticks_areRecordedSeparately() {
        REQUIRES("ELG-06");
        REQUIRES("SEC-74");
        StepBench bench;
        QCOMPARE(bench.walk(u"authorise"_s, {u"tick.required"_s, u"start"_s}), u"start"_s);
        QVERIFY(consentCurrent(bench.context(), u"authorisation.eligibility"_s));
        QVERIFY(!bench.answers.consent(u"authorisation.electronic_licence"_s));
        bench.clock.advance(std::chrono::milliseconds(5'000));
        bench.walk(u"authorise"_s, {u"tick.optional"_s});
        const auto optional = bench.answers.consent(u"authorisation.electronic_licence"_s);
        QVERIFY(optional);
        QCOMPARE(optional->acceptedAtMilliseconds, bench.clock.wallMilliseconds());
        QVERIFY(optional->acceptedAtMilliseconds >
                bench.answers.consent(u"authorisation.eligibility"_s)->acceptedAtMilliseconds);
        bench.walk(u"authorise"_s, {u"tick.optional"_s});
        QVERIFY(!bench.answers.consent(u"authorisation.electronic_licence"_s));
    }

    void authorisation_textChanged_asksAgain() {
        REQUIRES("TV-25");
        StepBench bench;
        bench.walk(u"authorise"_s, {u"tick.required"_s, u"tick.optional"_s});
        bench.text(u"authorisation.eligibility"_s).sha256 = QString(64, u'0');
        auto made = bench.make(u"authorise"_s);
        auto& step = static_cast<AuthoriseStep&>(*made);
        made->run();
        QVERIFY(!step.requiredTicked());
        QVERIFY(step.optionalTicked());
    }

    void requiredConsents_missingOrOld_areNamedOneByOne() {
        REQUIRES("SEC-74");
        StepBench bench;
        QCOMPARE(outdatedConsent(bench.context()), u"disclaimer.individual"_s);
        bench.agree();
        QCOMPARE(outdatedConsent(bench.context()), u"commitment.individual"_s);
        bench.commit();
        QVERIFY2(outdatedConsent(bench.context()).isEmpty(), "the optional one may be missing");
        bench.text(u"authorisation.eligibility"_s).sha256 = QString(64, u'0');
        QCOMPARE(outdatedConsent(bench.context()), u"authorisation.eligibility"_s);
    }
};

QTEST_GUILESS_MAIN(ConsentStepTest)
#include "consent_step_test.moc"
