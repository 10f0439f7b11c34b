#include "app/steps/sign_in_step.h"
#include "step_bench.h"

using namespace kaban;
using namespace kaban::tests;
using Phase = SignInStep::Phase;

namespace {

/// The running step and what it said.
struct SignInVisit {
    explicit SignInVisit(StepBench& onBench) : bench(onBench), step(onBench.make(u"sign_in"_s)) {
        finished = std::make_unique<QSignalSpy>(step.get(), &Step::finished);
        step->run();
    }
    SignInStep& deed() { return static_cast<SignInStep&>(*step); }
    QString outcome() const { return finished->value(0).value(0).toString(); }
    void code() { Q_EMIT bench.signIn.codeReady({u"https://a.example/phone/ABCD"_s, 60'000}); }
    void confirmOnPhone() { Q_EMIT bench.signIn.signedIn(); }
    void profile() { Q_EMIT bench.authority.profileReady(bench.authority.last(u"profile"_s).ticket, sampleProfile()); }

    StepBench& bench;
    std::unique_ptr<Step> step;
    std::unique_ptr<QSignalSpy> finished;
};

} // namespace

class SignInStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void code_ready_isShownAndCountsDown() {
        REQUIRES("LOG-26");
        StepBench bench;
        SignInVisit visit(bench);
        QCOMPARE(visit.deed().phase(), Phase::Loading);
        QVERIFY(bench.signIn.watching);
        visit.code();
        QCOMPARE(visit.deed().phase(), Phase::Live);
        QCOMPARE(visit.deed().codeText(), u"https://a.example/phone/ABCD"_s);
        bench.clock.advance(std::chrono::milliseconds(18'000));
        QCOMPARE(visit.deed().remainingMilliseconds(), 42'000);
    }

    void code_over_isNotShownAnyMoreUntilTheNewOneComes() {
        REQUIRES("LOG-26");
        StepBench bench;
        SignInVisit visit(bench);
        visit.code();
        bench.clock.advance(std::chrono::milliseconds(60'000));
        QCOMPARE(visit.deed().phase(), Phase::Expired);
        QVERIFY(visit.deed().codeText().isEmpty());
        Q_EMIT bench.signIn.codeReady({u"https://a.example/phone/EFGH"_s, 60'000});
        QCOMPARE(visit.deed().phase(), Phase::Live);
        QCOMPARE(visit.deed().codeText(), u"https://a.example/phone/EFGH"_s);
    }

    void code_scanned_asksToConfirmOnThePhoneAndHidesTheCode() {
        REQUIRES("LOG-26");
        StepBench bench;
        SignInVisit visit(bench);
        visit.code();
        Q_EMIT bench.signIn.scanned();
        QCOMPARE(visit.deed().phase(), Phase::Scanned);
        QVERIFY(visit.deed().codeText().isEmpty());
        QVERIFY(visit.outcome().isEmpty());
    }

    void renew_asked_getsAnotherCode() {
        StepBench bench;
        SignInVisit visit(bench);
        visit.code();
        visit.step->intent(u"renew"_s);
        QCOMPARE(bench.signIn.starts, 2);
        QCOMPARE(visit.deed().phase(), Phase::Loading);
        QCOMPARE(visit.deed().remainingMilliseconds(), 0);
    }

    void phone_confirmed_bringsTheAuthoritysDataAsUpstreamAnswers() {
        REQUIRES("IND-09");
        REQUIRES("FLD-54");
        REQUIRES("GEN-04");
        StepBench bench;
        SignInVisit visit(bench);
        visit.code();
        visit.confirmOnPhone();
        QVERIFY2(visit.outcome().isEmpty(), "not before the data are here");
        QCOMPARE(bench.authority.count(u"profile"_s), 1);
        visit.step->intent(u"renew"_s);
        QCOMPARE(bench.signIn.starts, 1);
        visit.profile();
        QCOMPARE(visit.outcome(), u"signed_in"_s);
        QCOMPARE(bench.answer(u"sign_in.method"_s), u"jingtong-qr"_s);
        QCOMPARE(bench.answer(u"sign_in.at"_s).toLongLong(), bench.clock.wallMilliseconds());
        QCOMPARE(bench.answer(u"sign_in.id_number"_s), u"11010519491231002X"_s);
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
        QCOMPARE(bench.answer(u"card_functions"_s), u"social_security,medical_settlement"_s);
        QCOMPARE(bench.answers.source(u"occupation_code"_s), std::optional(AnswerSource::Upstream));
        QVERIFY2(!bench.answers.has(u"landline"_s), "what the authority does not know is not an answer");
        QVERIFY2(!bench.answers.has(u"name"_s), "only the card names the applicant");
    }

    void phone_refused_failsWithItsOwnCode() {
        StepBench bench;
        SignInVisit visit(bench);
        Q_EMIT bench.signIn.failed(SignInFailure::Denied);
        QCOMPARE(visit.outcome(), u"failed"_s);
        QCOMPARE(bench.lastFailure->code, FailureCode::SignInDenied);
    }

    void service_away_failsWithItsOwnCode() {
        StepBench bench;
        SignInVisit visit(bench);
        Q_EMIT bench.signIn.failed(SignInFailure::Unavailable);
        QCOMPARE(visit.outcome(), u"failed"_s);
        QCOMPARE(bench.lastFailure->code, FailureCode::SignInUnavailable);
    }

    void network_away_offersToGoOnWithoutSigningIn() {
        StepBench bench;
        SignInVisit visit(bench);
        visit.step->intent(u"offline"_s);
        QVERIFY2(visit.outcome().isEmpty(), "only when the network is away");
        Q_EMIT bench.signIn.failed(SignInFailure::Offline);
        QCOMPARE(visit.deed().phase(), Phase::Offline);
        visit.step->intent(u"offline"_s);
        QCOMPARE(visit.outcome(), u"offline"_s);
        QCOMPARE(bench.answer(u"sign_in.method"_s), u"none"_s);
        QVERIFY(!signedIn(bench.answers));
    }

    void network_away_canBeTriedAgain() {
        StepBench bench;
        SignInVisit visit(bench);
        Q_EMIT bench.signIn.failed(SignInFailure::Offline);
        visit.step->intent(u"renew"_s);
        QCOMPARE(visit.deed().phase(), Phase::Loading);
        QCOMPARE(bench.signIn.starts, 2);
    }

    void profile_lineLost_aNewCodeComesWhenItIsBack() {
        REQUIRES("LOG-26");
        StepBench bench;
        SignInVisit visit(bench);
        visit.confirmOnPhone();
        Q_EMIT bench.authority.failed(bench.authority.last(u"profile"_s).ticket, AuthorityFailure::Offline);
        QCOMPARE(visit.deed().phase(), Phase::Offline);
        QCOMPARE(bench.signIn.starts, 2);
        QVERIFY(!signedIn(bench.answers));
        Q_EMIT bench.signIn.codeReady({u"https://example.org/again"_s, 60'000});
        QCOMPARE(visit.deed().phase(), Phase::Live);
    }

    void profile_cannotBeHad_nobodyIsSignedIn() {
        REQUIRES("SEC-81");
        StepBench bench;
        SignInVisit visit(bench);
        visit.confirmOnPhone();
        const int before = bench.signIn.signOuts;
        Q_EMIT bench.authority.failed(bench.authority.last(u"profile"_s).ticket, AuthorityFailure::SignedOut);
        QCOMPARE(visit.outcome(), u"failed"_s);
        QCOMPARE(bench.signIn.signOuts, before + 1);
        QVERIFY(!signedIn(bench.answers));
    }

    void answerOfAnotherTicket_isNotTaken() {
        REQUIRES("SEC-20");
        StepBench bench;
        SignInVisit visit(bench);
        Q_EMIT bench.authority.profileReady(77, sampleProfile());
        visit.confirmOnPhone();
        Q_EMIT bench.authority.profileReady(bench.authority.last(u"profile"_s).ticket + 1, sampleProfile());
        QVERIFY(visit.outcome().isEmpty());
        QVERIFY(bench.answers.fields().isEmpty());
    }

    void step_left_endsTheCodeAndHearsNothingMore() {
        REQUIRES("SEC-20");
        StepBench bench;
        SignInVisit visit(bench);
        visit.confirmOnPhone();
        visit.step->stop();
        QVERIFY(!bench.signIn.watching);
        QCOMPARE(bench.authority.cancels, 1);
        visit.profile();
        Q_EMIT bench.signIn.failed(SignInFailure::Denied);
        QVERIFY(visit.outcome().isEmpty());
        QVERIFY(bench.answers.fields().isEmpty());
    }

    void earlierSignIn_newVisit_isForgottenFirst() {
        REQUIRES("LOG-22");
        StepBench bench;
        bench.beSignedIn();
        SignInVisit visit(bench);
        QVERIFY(!signedIn(bench.answers));
        QVERIFY(!bench.answers.has(u"mobile"_s));
        QCOMPARE(bench.signIn.signOuts, 1);
    }

    void otherApp_chosen_changesOnlyTheHints() {
        REQUIRES("LOG-01");
        StepBench bench;
        SignInVisit visit(bench);
        visit.code();
        QCOMPARE(visit.deed().app(), ScanningApp::WeChat);
        visit.step->intent(u"app.alipay"_s);
        QCOMPARE(visit.deed().app(), ScanningApp::Alipay);
        QCOMPARE(visit.deed().phase(), Phase::Live);
        QCOMPARE(bench.signIn.starts, 1);
    }
};

QTEST_GUILESS_MAIN(SignInStepTest)
#include "sign_in_step_test.moc"
