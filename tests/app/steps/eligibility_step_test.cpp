#include "app/steps/check_eligibility_step.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;

namespace {

struct EligibilityVisit {
    EligibilityVisit(StepBench& onBench, const QString& id) : bench(onBench), step(onBench.make(id)) {
        finished = std::make_unique<QSignalSpy>(step.get(), &Step::finished);
        step->run();
    }
    QString outcome() const { return finished->value(0).value(0).toString(); }
    quint64 ticket() const { return bench.authority.last(u"eligibility"_s).ticket; }
    void answer(Eligibility verdict, bool licence = false) {
        Q_EMIT bench.authority.eligibilityReady(ticket(), {verdict, licence});
    }

    StepBench& bench;
    std::unique_ptr<Step> step;
    std::unique_ptr<QSignalSpy> finished;
};

} // namespace

Q_DECLARE_METATYPE(kaban::Eligibility)

class EligibilityStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachOutcome_answered_leadsWhereItShould_data() {
        QTest::addColumn<Eligibility>("verdict");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("leadsTo");
        using enum Eligibility;
        QTest::newRow("eligible") << Eligible << u"eligible"_s << u"place_card"_s;
        for (const Eligibility no : {HasCard, InProgress, Collective, Minor, Adult, NotFound, Mismatch, ExpiredId}) {
            QTest::newRow(qPrintable(eligibilityName(no))) << no << u"other"_s << u"not_eligible"_s;
        }
        QTest::newRow("unavailable") << Unavailable << u"unavailable"_s << u"eligibility_unavailable"_s;
    }
    void eachOutcome_answered_leadsWhereItShould() {
        REQUIRES("ELG-07");
        QFETCH(Eligibility, verdict);
        QFETCH(QString, outcome);
        QFETCH(QString, leadsTo);
        StepBench bench;
        bench.beSignedIn();
        QCOMPARE(bench.service.step(u"eligibility"_s)->outcomes.value(outcome).last().step, leadsTo); // unconditional
        EligibilityVisit visit(bench, u"eligibility"_s);
        QCOMPARE(bench.authority.last(u"eligibility"_s).about, u"individual"_s);
        visit.answer(verdict, true);
        QCOMPARE(visit.outcome(), outcome);
        QCOMPARE(bench.answer(u"eligibility.outcome"_s), eligibilityName(verdict).toLower());
        const bool known = verdict != Eligibility::Unavailable;
        QCOMPARE(bench.answer(u"eligibility.electronic_licence"_s), known ? u"yes"_s : u"no"_s);
        QCOMPARE(bench.answers.has(u"eligibility.at"_s), known);
    }

    void check_placeInTheService_isBeforeTheCardAndTheForms() {
        REQUIRES("ELG-05");
        StepBench bench;
        QCOMPARE(bench.service.step(u"authorise"_s)->outcomes.value(u"start"_s).value(0).step, u"eligibility"_s);
        QCOMPARE(bench.service.step(u"eligibility"_s)->outcomes.value(u"eligible"_s).last().step, u"place_card"_s);
        QCOMPARE(bench.service.step(u"eligibility"_s)->timeoutSeconds, std::optional(10));
    }

    void licence_onlyWithTheOptionalConsent_isAskedFor() {
        REQUIRES("ELG-06");
        StepBench bench;
        bench.beSignedIn();
        bench.agree();
        EligibilityVisit without(bench, u"eligibility"_s);
        QVERIFY(!bench.authority.last(u"eligibility"_s).electronicLicence);
        bench.walk(u"authorise"_s, {u"tick.optional"_s});
        EligibilityVisit with(bench, u"eligibility"_s);
        QVERIFY(bench.authority.last(u"eligibility"_s).electronicLicence);
    }

    void networkAway_failed_isUnavailableAndGoesOnLater_data() {
        QTest::addColumn<AuthorityFailure>("why");
        QTest::newRow("offline") << AuthorityFailure::Offline;
        QTest::newRow("unavailable") << AuthorityFailure::Unavailable;
        QTest::newRow("signed out") << AuthorityFailure::SignedOut;
    }
    void networkAway_failed_isUnavailableAndGoesOnLater() {
        REQUIRES("ELG-07");
        QFETCH(AuthorityFailure, why);
        StepBench bench;
        bench.beSignedIn();
        EligibilityVisit visit(bench, u"eligibility"_s);
        Q_EMIT bench.authority.failed(visit.ticket(), why);
        QCOMPARE(visit.outcome(), u"unavailable"_s);
        QCOMPARE(bench.answer(u"eligibility.outcome"_s), u"unavailable"_s);
        QCOMPARE(bench.walk(u"eligibility_unavailable"_s, {u"go_on"_s}), u"go_on"_s);
    }

    void signedOutMeanwhile_retry_leadsToSignInAnew() {
        REQUIRES("ELG-07");
        StepBench bench;
        const auto retry = [&] {
            for (const OutcomeTarget& way :
                 bench.service.step(u"eligibility_unavailable"_s)->outcomes.value(u"retry"_s)) {
                if (bench.answers.holds(way.when)) {
                    return way.step;
                }
            }
            return QString();
        };
        for (const auto& [why, target] : {std::pair(AuthorityFailure::Unavailable, u"eligibility"_s),
                                          std::pair(AuthorityFailure::SignedOut, u"sign_in"_s)}) {
            bench.beSignedIn();
            EligibilityVisit visit(bench, u"eligibility"_s);
            Q_EMIT bench.authority.failed(visit.ticket(), why);
            QCOMPARE(retry(), target);
        }
        beginAsNobody(bench.answers);
        QVERIFY2(!bench.answers.has(u"sign_in.ended"_s), "a new sign-in begins without it");
    }

    void neverSignedIn_check_asksNobody() {
        StepBench bench;
        bench.beOffline();
        EligibilityVisit visit(bench, u"eligibility"_s);
        QCOMPARE(visit.outcome(), u"unavailable"_s);
        QCOMPARE(bench.authority.count(u"eligibility"_s), 0);
    }

    void noAnswerInTime_left_standsAsUnavailable() {
        REQUIRES("SEC-20");
        StepBench bench;
        bench.beSignedIn();
        bench.beEligible();
        EligibilityVisit visit(bench, u"eligibility"_s);
        visit.step->stop();
        QCOMPARE(bench.authority.cancels, 1);
        visit.answer(Eligibility::Eligible);
        QVERIFY(visit.outcome().isEmpty());
        QCOMPARE(bench.answer(u"eligibility.outcome"_s), u"unavailable"_s);
    }

    void answerOfAnotherTicket_isNotTaken() {
        REQUIRES("SEC-20");
        StepBench bench;
        bench.beSignedIn();
        EligibilityVisit visit(bench, u"eligibility"_s);
        Q_EMIT bench.authority.eligibilityReady(visit.ticket() + 1, {Eligibility::Eligible, false});
        Q_EMIT bench.authority.failed(visit.ticket() + 1, AuthorityFailure::Offline);
        QVERIFY(visit.outcome().isEmpty());
    }

    void beforeSealing_freshAnswer_isNotAskedAgain_data() {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("asks");
        QTest::newRow("at once") << 0 << false;
        QTest::newRow("30 minutes") << 30 << false;
        QTest::newRow("31 minutes") << 31 << true;
        QTest::newRow("the date went back") << -1 << true;
    }
    void beforeSealing_freshAnswer_isNotAskedAgain() {
        REQUIRES("ELG-08");
        QFETCH(int, minutes);
        QFETCH(bool, asks);
        StepBench bench;
        bench.beSignedIn();
        bench.beEligible();
        bench.clock.advance(std::chrono::minutes(minutes));
        EligibilityVisit visit(bench, u"eligibility_again"_s);
        QCOMPARE(bench.authority.count(u"eligibility"_s), asks ? 1 : 0);
        QCOMPARE(visit.outcome(), asks ? QString() : u"eligible"_s);
    }

    void beforeSealing_newAnswer_decides() {
        REQUIRES("ELG-08");
        StepBench bench;
        bench.beSignedIn();
        bench.beEligible();
        bench.clock.advance(std::chrono::minutes(45));
        EligibilityVisit visit(bench, u"eligibility_again"_s);
        visit.answer(Eligibility::InProgress);
        QCOMPARE(visit.outcome(), u"other"_s);
        QCOMPARE(bench.service.step(u"eligibility_again"_s)->outcomes.value(u"other"_s).value(0).step,
                 u"not_eligible"_s);
        QCOMPARE(bench.service.step(u"eligibility_again"_s)->outcomes.value(u"unavailable"_s).value(0).step, u"seal"_s);
    }

    void beforeSealing_authorityAway_keepsTheOlderAnswerWithItsTime() {
        REQUIRES("ELG-08");
        StepBench bench;
        bench.beSignedIn();
        bench.beEligible();
        const QString at = bench.answer(u"eligibility.at"_s);
        bench.clock.advance(std::chrono::minutes(45));
        EligibilityVisit visit(bench, u"eligibility_again"_s);
        Q_EMIT bench.authority.failed(visit.ticket(), AuthorityFailure::Offline);
        QCOMPARE(visit.outcome(), u"unavailable"_s);
        QCOMPARE(bench.answer(u"eligibility.outcome"_s), u"eligible"_s);
        QCOMPARE(bench.answer(u"eligibility.at"_s), at);
    }

    void beforeSealing_neverAnswered_isAskedAgain() {
        REQUIRES("ELG-07");
        StepBench bench;
        bench.beSignedIn();
        EligibilityVisit first(bench, u"eligibility"_s);
        Q_EMIT bench.authority.failed(first.ticket(), AuthorityFailure::Offline);
        EligibilityVisit again(bench, u"eligibility_again"_s);
        QCOMPARE(bench.authority.count(u"eligibility"_s), 2);
        again.answer(Eligibility::Eligible);
        QCOMPARE(again.outcome(), u"eligible"_s);
    }

    void notEligible_retry_leadsToSignInOnlyAfterMismatch() {
        REQUIRES("ELG-07");
        StepBench bench;
        const auto target = [&](const QString& outcome) {
            bench.answers.set(u"eligibility.outcome"_s, outcome, AnswerSource::Upstream);
            for (const OutcomeTarget& way : bench.service.step(u"not_eligible"_s)->outcomes.value(u"retry"_s)) {
                if (bench.answers.holds(way.when)) {
                    return way.step;
                }
            }
            return QString();
        };
        QCOMPARE(target(u"mismatch"_s), u"sign_in"_s);
        QCOMPARE(target(u"has_card"_s), u"not_eligible"_s);
        QCOMPARE(bench.walk(u"not_eligible"_s, {u"leave"_s}), u"leave"_s);
    }
};

QTEST_GUILESS_MAIN(EligibilityStepTest)
#include "eligibility_step_test.moc"
