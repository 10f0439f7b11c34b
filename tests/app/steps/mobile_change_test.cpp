#include "form_visit.h"

using namespace kaban;
using namespace kaban::tests;
using Fault = SmsCheck::Fault;

namespace {

/// A signed-in person has typed a new number and the code is on its way.
struct MobileVisit : FormVisit {
    explicit MobileVisit(StepBench& onBench) : FormVisit(onBench, u"supplement"_s) {
        fill(u"mobile"_s, u"13800001234"_s);
    }
    const SmsCheck& sms() const { return *editor()->sms(); }
    void sent() {
        Q_EMIT bench.authority.smsCodeSent(bench.authority.last(u"sms"_s).ticket, {u"c-1"_s, 300'000, 60'000});
    }
    void enter(const QString& code) {
        type(code);
        act(u"confirm"_s);
    }
    void judged(SmsVerdict verdict, int attemptsLeft = -1) {
        Q_EMIT bench.authority.smsCodeChecked(bench.authority.last(u"check"_s).ticket, verdict, attemptsLeft);
    }
};

} // namespace

class MobileChangeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void newNumber_codeRight_replacesTheOldOne() {
        REQUIRES("LOG-27");
        REQUIRES("FLD-13");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        QCOMPARE(visit.editor()->kind(), FieldEditor::Kind::SmsCode);
        QCOMPARE(bench.authority.last(u"sms"_s).about, u"13800001234"_s);
        visit.sent();
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
        visit.enter(u"271828"_s);
        QCOMPARE(bench.authority.last(u"check"_s).about, u"c-1"_s);
        QCOMPARE(bench.authority.last(u"check"_s).code, u"271828"_s);
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
        visit.judged(SmsVerdict::Right);
        QVERIFY(visit.editor() == nullptr);
        QCOMPARE(bench.answer(u"mobile"_s), u"13800001234"_s);
        QCOMPARE(bench.answer(u"mobile.verified"_s), u"yes"_s);
        QCOMPARE(bench.answers.source(u"mobile"_s), std::optional(AnswerSource::Typed));
    }

    void badNumber_confirmed_sendsNothing_data() {
        QTest::addColumn<QString>("keys");
        QTest::newRow("ten digits") << u"1380000123"_s;
        QTest::newRow("begins with 12") << u"12800001234"_s;
    }
    void badNumber_confirmed_sendsNothing() {
        REQUIRES("FLD-13");
        QFETCH(QString, keys);
        StepBench bench;
        bench.beSignedIn();
        FormVisit visit(bench, u"supplement"_s);
        visit.fill(u"mobile"_s, keys);
        QVERIFY(visit.editor()->fault());
        QCOMPARE(bench.authority.count(u"sms"_s), 0);
    }

    void sameNumber_typedAgain_needsNoCode() {
        StepBench bench;
        bench.beSignedIn();
        FormVisit visit(bench, u"supplement"_s);
        visit.fill(u"mobile"_s, u"13412342456"_s);
        QVERIFY(visit.editor() == nullptr);
        QCOMPARE(bench.authority.count(u"sms"_s), 0);
        QCOMPARE(bench.answers.source(u"mobile"_s), std::optional(AnswerSource::Upstream));
    }

    void fewerThanSixDigits_confirmed_areNotSent() {
        REQUIRES("LOG-27");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        visit.sent();
        visit.enter(u"27182"_s);
        QCOMPARE(visit.sms().fault(), std::optional(Fault::Incomplete));
        QCOMPARE(bench.authority.count(u"check"_s), 0);
        QCOMPARE(visit.editor()->typed(), u"27182"_s);
        visit.type(u"81"_s);
        QCOMPARE(visit.editor()->typed(), u"271828"_s);
    }

    void codeThatNobodyCouldCheck_isKeptAndCheckedAgain() {
        REQUIRES("LOG-27");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        visit.sent();
        visit.enter(u"271828"_s);
        Q_EMIT bench.authority.failed(bench.authority.last(u"check"_s).ticket, AuthorityFailure::Unavailable);
        QCOMPARE(visit.sms().fault(), std::optional(Fault::Unchecked));
        QCOMPARE(visit.editor()->typed(), u"271828"_s);
        visit.act(u"confirm"_s);
        QCOMPARE(bench.authority.count(u"check"_s), 2);
        QCOMPARE(bench.authority.last(u"check"_s).code, u"271828"_s);
        visit.judged(SmsVerdict::Right);
        QCOMPARE(bench.answer(u"mobile"_s), u"13800001234"_s);
    }

    void wrongCodes_fiveTimes_lockTheCode() {
        REQUIRES("LOG-27");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        visit.sent();
        for (int left = 4; left >= 1; --left) {
            visit.enter(u"000000"_s);
            visit.judged(SmsVerdict::Wrong, left);
            QCOMPARE(visit.sms().fault(), std::optional(Fault::Wrong));
            QCOMPARE(visit.sms().attemptsLeft(), left);
            QVERIFY2(visit.editor()->typed().isEmpty(), "the wrong code does not stay");
        }
        visit.enter(u"000000"_s);
        visit.judged(SmsVerdict::Wrong, 0);
        QCOMPARE(visit.sms().fault(), std::optional(Fault::Locked));
        const int asked = bench.authority.count(u"check"_s);
        visit.enter(u"271828"_s);
        QCOMPARE(bench.authority.count(u"check"_s), asked);
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
    }

    void wrongCodes_authorityDoesNotCount_lockAllTheSame() {
        REQUIRES("LOG-27");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        visit.sent();
        for (int i = 0; i < 5; ++i) {
            visit.enter(u"000000"_s);
            visit.judged(SmsVerdict::Wrong, -1);
        }
        QCOMPARE(visit.sms().fault(), std::optional(Fault::Locked));
    }

    void newCode_onlyAfterItsTime_canBeAskedFor() {
        REQUIRES("LOG-27");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        visit.sent();
        bench.clock.advance(std::chrono::milliseconds(18'000));
        QCOMPARE(visit.sms().resendInMilliseconds(), 42'000);
        visit.act(u"resend"_s);
        QCOMPARE(bench.authority.count(u"sms"_s), 1);
        bench.clock.advance(std::chrono::milliseconds(42'000));
        QVERIFY(visit.sms().canResend());
        visit.act(u"resend"_s);
        QCOMPARE(bench.authority.count(u"sms"_s), 2);
        QVERIFY2(!visit.sms().codeUsable(), "the old code is not asked about any more");
        visit.sent();
        QVERIFY(visit.sms().codeUsable());
    }

    void lockedOrExpired_newCode_beginsAnew_data() {
        QTest::addColumn<SmsVerdict>("verdict");
        QTest::newRow("locked") << SmsVerdict::Locked;
        QTest::newRow("expired") << SmsVerdict::Expired;
    }
    void lockedOrExpired_newCode_beginsAnew() {
        REQUIRES("LOG-27");
        QFETCH(SmsVerdict, verdict);
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        visit.sent();
        visit.enter(u"111111"_s);
        visit.judged(verdict);
        QVERIFY(!visit.sms().codeUsable());
        bench.clock.advance(std::chrono::milliseconds(60'000));
        visit.act(u"resend"_s);
        visit.sent();
        QVERIFY(!visit.sms().fault());
        visit.enter(u"271828"_s);
        visit.judged(SmsVerdict::Right);
        QCOMPARE(bench.answer(u"mobile"_s), u"13800001234"_s);
    }

    /// The answer to the first request was lost, or the person has come back to the field within the minute.
    void codeAskedForTooSoon_canBeAskedForAMinuteLater() {
        REQUIRES("LOG-27");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        Q_EMIT bench.authority.failed(bench.authority.last(u"sms"_s).ticket, AuthorityFailure::Refused);
        QCOMPARE(visit.sms().fault(), std::optional(Fault::TooSoon));
        QVERIFY(!visit.sms().canResend());
        bench.clock.advance(std::chrono::seconds(59));
        visit.act(u"resend"_s);
        QCOMPARE(bench.authority.count(u"sms"_s), 1);
        bench.clock.advance(std::chrono::seconds(1));
        visit.act(u"resend"_s);
        QCOMPARE(bench.authority.last(u"sms"_s).about, u"13800001234"_s);
        visit.sent();
        visit.enter(u"271828"_s);
        visit.judged(SmsVerdict::Right);
        QCOMPARE(bench.answer(u"mobile"_s), u"13800001234"_s);
    }

    void tooManyCodes_thatDay_keepTheOldNumber() {
        REQUIRES("LOG-27");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        Q_EMIT bench.authority.smsCodeChecked(bench.authority.last(u"sms"_s).ticket, SmsVerdict::TooMany, -1);
        QCOMPARE(visit.sms().fault(), std::optional(Fault::TooMany));
        QVERIFY(!visit.sms().canResend());
        visit.act(u"close"_s);
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
    }

    void networkAway_oldNumberThere_stays() {
        REQUIRES("FLD-13");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        Q_EMIT bench.authority.failed(bench.authority.last(u"sms"_s).ticket, AuthorityFailure::Offline);
        QCOMPARE(visit.sms().fault(), std::optional(Fault::Unreachable));
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
        visit.act(u"resend"_s);
        QCOMPARE(bench.authority.count(u"sms"_s), 2);
    }

    void networkAway_noNumberYet_takesItAsNotVerified() {
        StepBench bench;
        PersonProfile profile = sampleProfile();
        profile.mobile = {};
        bench.beSignedIn(profile);
        MobileVisit visit(bench);
        Q_EMIT bench.authority.failed(bench.authority.last(u"sms"_s).ticket, AuthorityFailure::Offline);
        QVERIFY(visit.editor() == nullptr);
        QCOMPARE(bench.answer(u"mobile"_s), u"13800001234"_s);
        QCOMPARE(bench.answer(u"mobile.verified"_s), u"no"_s);
    }

    void neverSignedIn_number_isTakenAsNotVerified() {
        StepBench bench;
        bench.beOffline();
        MobileVisit visit(bench);
        QVERIFY(visit.editor() == nullptr);
        QCOMPARE(bench.authority.count(u"sms"_s), 0);
        QCOMPARE(bench.answer(u"mobile.verified"_s), u"no"_s);
    }

    void provenNumber_laterChangeOffline_isNotLost() {
        REQUIRES("FLD-13");
        StepBench bench;
        bench.beSignedIn();
        {
            MobileVisit visit(bench);
            visit.sent();
            visit.enter(u"271828"_s);
            visit.judged(SmsVerdict::Right);
        }
        FormVisit again(bench, u"supplement"_s);
        again.act(u"open.mobile"_s);
        QCOMPARE(again.editor()->typed(), u"13800001234"_s);
        again.act(u"key.backspace"_s);
        again.act(u"key.5"_s);
        again.act(u"confirm"_s);
        Q_EMIT bench.authority.failed(bench.authority.last(u"sms"_s).ticket, AuthorityFailure::Offline);
        QCOMPARE(bench.answer(u"mobile"_s), u"13800001234"_s);
        QCOMPARE(bench.answer(u"mobile.verified"_s), u"yes"_s);
    }

    void answerAfterClosing_orOfAnotherTicket_changesNothing() {
        REQUIRES("SEC-20");
        StepBench bench;
        bench.beSignedIn();
        MobileVisit visit(bench);
        visit.sent();
        visit.enter(u"271828"_s);
        const quint64 ticket = bench.authority.last(u"check"_s).ticket;
        Q_EMIT bench.authority.smsCodeChecked(ticket + 1, SmsVerdict::Right, -1);
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
        visit.act(u"close"_s);
        Q_EMIT bench.authority.smsCodeChecked(ticket, SmsVerdict::Right, -1);
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
    }
};

QTEST_GUILESS_MAIN(MobileChangeTest)
#include "mobile_change_test.moc"
