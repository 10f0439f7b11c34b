#include "form_visit.h"

using namespace kaban;
using namespace kaban::tests;

namespace {

void answerBranches(StepBench& bench, const BranchList& list = sampleBranches()) {
    Q_EMIT bench.authority.branchesReady(bench.authority.last(u"branches"_s).ticket, list);
}

} // namespace

class BankFormTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thisKiosk_bankAndBranch_areProposedAndChangeable() {
        REQUIRES("FLD-16");
        REQUIRES("FLD-17");
        REQUIRES("COL-10");
        StepBench bench;
        FormVisit visit(bench, u"bank"_s);
        QCOMPARE(bench.answer(u"bank_code"_s), u"BOB"_s);
        QCOMPARE(bench.answer(u"branch_code"_s), u"BOB-XZM"_s);
        QVERIFY(!visit.field(u"bank_code"_s).locked);
        QCOMPARE(bench.authority.last(u"branches"_s).about, u"BOB"_s);
        answerBranches(bench);
        QCOMPARE(bench.answer(u"branch.name"_s), u"西直门支行"_s);
        QCOMPARE(bench.answer(u"branch.hours"_s), u"周一至周五 9:00-17:00"_s);
        visit.act(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void bank_changed_clearsTheBranchAndAsksForTheOthers() {
        REQUIRES("FLD-17");
        StepBench bench;
        FormVisit visit(bench, u"bank"_s);
        answerBranches(bench);
        visit.pick(u"bank_code"_s, u"CMB"_s);
        QCOMPARE(bench.answer(u"bank_code"_s), u"CMB"_s);
        QVERIFY(!bench.answers.has(u"branch_code"_s));
        QVERIFY(!bench.answers.has(u"branch.name"_s));
        QCOMPARE(bench.authority.last(u"branches"_s).about, u"CMB"_s);
        visit.act(u"next"_s);
        QCOMPARE(visit.form().firstFault(), u"branch_code"_s);
        visit.pick(u"bank_code"_s, u"BOB"_s);
        QCOMPARE(bench.answer(u"branch_code"_s), u"BOB-XZM"_s);
    }

    void bankFixedByTheAuthority_isLockedAndTheBranchIsFree() {
        REQUIRES("FLD-50");
        StepBench bench;
        PersonProfile profile = sampleProfile();
        profile.fixedBankCode = u"CMB"_s;
        bench.beSignedIn(profile);
        FormVisit visit(bench, u"bank"_s);
        QVERIFY(visit.field(u"bank_code"_s).locked);
        QVERIFY2(visit.field(u"branch_code"_s).value.isEmpty(), "this branch is of another bank");
        visit.act(u"open.bank_code"_s);
        QVERIFY(visit.editor() == nullptr);
        visit.act(u"open.branch_code"_s);
        QVERIFY(visit.editor() != nullptr);
        QCOMPARE(bench.authority.last(u"branches"_s).about, u"CMB"_s);
    }

    void letters_typed_narrowTheListAndSayWhatMatched() {
        REQUIRES("FLD-17");
        StepBench bench;
        FormVisit visit(bench, u"bank"_s);
        answerBranches(bench);
        visit.act(u"open.branch_code"_s);
        QCOMPARE(visit.editor()->kind(), FieldEditor::Kind::Picker);
        QCOMPARE(visit.editor()->selected(), u"BOB-XZM"_s);
        QCOMPARE(visit.entryCodes().size(), 4);
        QVERIFY(visit.editor()->entries().value(0).chosen);
        visit.type(u"XZ"_s);
        QCOMPARE(visit.entryCodes(), QStringList({u"BOB-XZM"_s, u"BOB-XZMB"_s, u"BOB-XZJ"_s}));
        QCOMPARE(visit.editor()->entries().value(0).matchLength, 2);
        QVERIFY(visit.editor()->liveLetters().contains(u'M'));
        QVERIFY(!visit.editor()->liveLetters().contains(u'Q'));
        visit.type(u"J"_s);
        QCOMPARE(visit.entryCodes(), QStringList{u"BOB-XZJ"_s});
        visit.act(u"pick.BOB-XZJ"_s);
        visit.act(u"confirm"_s);
        QCOMPARE(bench.answer(u"branch_code"_s), u"BOB-XZJ"_s);
        QCOMPARE(bench.answer(u"branch.name"_s), u"新中街支行"_s);
    }

    void banks_searchedByLetters_keepTheOfficialOrder() {
        StepBench bench;
        FormVisit visit(bench, u"bank"_s);
        visit.act(u"open.bank_code"_s);
        QCOMPARE(visit.editor()->entries().size(), 15);
        visit.type(u"BJ"_s);
        QCOMPARE(visit.entryCodes(), QStringList({u"BOB"_s, u"BRCB"_s}));
    }

    void branchList_doesNotCome_keepsTheProposedOne() {
        StepBench bench;
        FormVisit visit(bench, u"bank"_s);
        Q_EMIT bench.authority.failed(bench.authority.last(u"branches"_s).ticket, AuthorityFailure::Offline);
        visit.act(u"open.branch_code"_s);
        QCOMPARE(visit.editor()->branchState(), BranchChoice::State::Asked);
        QVERIFY(visit.editor()->entries().isEmpty());
        visit.act(u"close"_s);
        visit.act(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
        QCOMPARE(bench.answer(u"branch_code"_s), u"BOB-XZM"_s);
    }

    void branch_notInTheListAnyMore_hasToBeChosenAnew() {
        StepBench bench;
        bench.facts.branchCode = u"BOB-GONE"_s;
        FormVisit visit(bench, u"bank"_s);
        QCOMPARE(bench.answer(u"branch_code"_s), u"BOB-GONE"_s);
        answerBranches(bench);
        QVERIFY(!bench.answers.has(u"branch_code"_s));
        visit.act(u"next"_s);
        QCOMPARE(visit.form().firstFault(), u"branch_code"_s);
    }

    void kioskWithoutBank_nothing_isProposed() {
        StepBench bench;
        bench.facts.bankCode.clear();
        bench.facts.branchCode.clear();
        FormVisit visit(bench, u"bank"_s);
        visit.act(u"next"_s);
        QCOMPARE(visit.form().firstFault(), u"bank_code"_s);
        QCOMPARE(bench.authority.count(u"branches"_s), 0);
    }

    void branchesOfTheOldBank_late_areNotTaken() {
        REQUIRES("SEC-20");
        StepBench bench;
        FormVisit visit(bench, u"bank"_s);
        const quint64 old = bench.authority.last(u"branches"_s).ticket;
        visit.pick(u"bank_code"_s, u"CMB"_s);
        Q_EMIT bench.authority.branchesReady(old, sampleBranches());
        visit.act(u"open.branch_code"_s);
        QVERIFY(visit.editor()->entries().isEmpty());
        visit.act(u"close"_s);
        visit.step->stop();
        answerBranches(bench, {u"CMB"_s, u"1"_s, {sampleBranch(u"CMB-1"_s, u"甲支行"_s)}});
        QVERIFY(visit.form().branches().branches().isEmpty());
    }
};

QTEST_GUILESS_MAIN(BankFormTest)
#include "bank_form_test.moc"
