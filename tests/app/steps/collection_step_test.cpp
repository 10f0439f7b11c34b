#include "app/steps/application_builder.h"
#include "form_visit.h"

using namespace kaban;
using namespace kaban::tests;

namespace {

void prepare(StepBench& bench) {
    bench.beSignedIn();
    bench.readCard();
    bench.walk(u"bank"_s, {u"next"_s});
}

} // namespace

class CollectionStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void methods_individual_areBranchAndPost() {
        REQUIRES("COL-01");
        REQUIRES("COL-10");
        REQUIRES("IND-12");
        StepBench bench;
        prepare(bench);
        FormVisit visit(bench, u"collection"_s);
        QCOMPARE(visit.collection().method(), u"branch"_s);
        QCOMPARE(visit.asked(), QStringList{u"collection"_s});
        visit.act(u"method.unit"_s);
        QCOMPARE(visit.collection().method(), u"branch"_s);
        visit.act(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void post_chosen_fillsTheBlockFromWhatIsKnown() {
        REQUIRES("COL-14");
        REQUIRES("FLD-21");
        REQUIRES("FLD-22");
        REQUIRES("FLD-23");
        REQUIRES("FLD-24");
        REQUIRES("FLD-25");
        StepBench bench;
        prepare(bench);
        FormVisit visit(bench, u"collection"_s);
        visit.act(u"method.post"_s);
        QCOMPARE(visit.asked(), QStringList({u"collection"_s, u"postal.recipient"_s, u"postal.mobile"_s,
                                             u"postal.district_code"_s, u"postal.address"_s, u"postal.postcode"_s}));
        QCOMPARE(visit.field(u"postal.recipient"_s).value, u"张测试"_s);
        QCOMPARE(visit.field(u"postal.recipient"_s).source, std::optional(AnswerSource::Card));
        QCOMPARE(visit.field(u"postal.mobile"_s).value, u"13412342456"_s);
        QCOMPARE(visit.field(u"postal.district_code"_s).value, u"110108"_s);
        QCOMPARE(visit.field(u"postal.address"_s).value, u"北京市海淀区样例路1号院2号楼"_s);
        QCOMPARE(visit.field(u"postal.postcode"_s).value, u"100080"_s);
        visit.act(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void post_oneFieldMissing_doesNotPass_data() {
        QTest::addColumn<QString>("field");
        for (const QString& field : {u"postal.recipient"_s, u"postal.mobile"_s, u"postal.district_code"_s,
                                     u"postal.address"_s, u"postal.postcode"_s}) {
            QTest::newRow(qPrintable(field)) << field;
        }
    }
    void post_oneFieldMissing_doesNotPass() {
        REQUIRES("COL-14");
        QFETCH(QString, field);
        StepBench bench;
        prepare(bench);
        FormVisit visit(bench, u"collection"_s);
        visit.act(u"method.post"_s);
        bench.answers.remove(field);
        visit.act(u"next"_s);
        QCOMPARE(visit.form().firstFault(), field);
        QVERIFY(visit.outcome().isEmpty());
    }

    void post_thenBranch_keepsTheEntriesButDoesNotSendThem() {
        REQUIRES("TV-15");
        REQUIRES("COL-17");
        StepBench bench;
        prepare(bench);
        FormVisit visit(bench, u"collection"_s);
        visit.act(u"method.post"_s);
        visit.fill(u"postal.mobile"_s, u"13900005678"_s);
        QVERIFY(submittedFields(bench.context()).contains(u"postal.mobile"_s));
        visit.act(u"method.branch"_s);
        QCOMPARE(visit.asked(), QStringList{u"collection"_s});
        for (const QString& field : submittedFields(bench.context())) {
            QVERIFY2(!field.startsWith(u"postal."_s), qPrintable(field));
        }
        visit.act(u"method.post"_s);
        QCOMPARE(visit.field(u"postal.mobile"_s).value, u"13900005678"_s);
    }

    void defaults_followWhatTheyCameFromUntilChanged() {
        REQUIRES("FLD-22");
        StepBench bench;
        prepare(bench);
        FormVisit visit(bench, u"collection"_s);
        visit.act(u"method.post"_s);
        visit.pick(u"postal.district_code"_s, u"110101"_s);
        QCOMPARE(visit.field(u"postal.postcode"_s).value, u"100010"_s);
        QCOMPARE(bench.answer(u"district_code"_s), u"110108"_s);
        visit.act(u"next"_s);
        visit.step->stop();
        bench.beOffline(); // so that the new number needs no code
        FormVisit supplement(bench, u"supplement"_s);
        supplement.fill(u"mobile"_s, u"13700009876"_s);
        QCOMPARE(bench.answer(u"postal.mobile"_s), u"13700009876"_s);
        supplement.pick(u"district_code"_s, u"110105"_s);
        QCOMPARE(bench.answer(u"postal.district_code"_s), u"110101"_s);
    }

    void postcode_typed_isJudged_data() {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("right");
        QTest::newRow("five digits") << u"10003"_s << false;
        QTest::newRow("six digits") << u"100036"_s << true;
    }
    void postcode_typed_isJudged() {
        REQUIRES("TV-16");
        QFETCH(QString, keys);
        QFETCH(bool, right);
        StepBench bench;
        prepare(bench);
        FormVisit visit(bench, u"collection"_s);
        visit.act(u"method.post"_s);
        visit.act(u"open.postal.postcode"_s);
        for (int i = 0; i < 6; ++i) {
            visit.act(u"key.backspace"_s);
        }
        visit.type(keys);
        visit.act(u"confirm"_s);
        QCOMPARE(visit.editor() == nullptr, right);
        QCOMPARE(bench.answer(u"postal.postcode"_s), right ? keys : u"100080"_s);
    }

    void postcode_seventhDigit_cannotBeTyped() {
        REQUIRES("TV-16");
        StepBench bench;
        prepare(bench);
        FormVisit visit(bench, u"collection"_s);
        visit.act(u"method.post"_s);
        visit.act(u"open.postal.postcode"_s);
        for (int i = 0; i < 6; ++i) {
            visit.act(u"key.backspace"_s);
        }
        visit.type(u"1000366"_s);
        QCOMPARE(visit.editor()->typed(), u"100036"_s);
        QCOMPARE(judgeField(FieldRule::Postcode, u"1000366"_s).fault.has_value(), true);
    }

    void postcode_outsideBeijing_warnsAndDoesNotBlock() {
        REQUIRES("FLD-25");
        StepBench bench;
        prepare(bench);
        bench.answers.set(u"collection"_s, u"post"_s, AnswerSource::Typed);
        bench.answers.set(u"postal.postcode"_s, u"050000"_s, AnswerSource::Typed);
        FormVisit visit(bench, u"collection"_s);
        QCOMPARE(visit.field(u"postal.postcode"_s).warning, std::optional(FieldWarning::OutsideBeijing));
        visit.act(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void recipientsPhone_changed_needsNoCode() {
        REQUIRES("FLD-22");
        StepBench bench;
        prepare(bench);
        FormVisit visit(bench, u"collection"_s);
        visit.act(u"method.post"_s);
        visit.fill(u"postal.mobile"_s, u"13900005678"_s);
        QVERIFY(visit.editor() == nullptr);
        QCOMPARE(bench.authority.count(u"sms"_s), 0);
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
    }

    void branchThatDoesNotDeliver_post_isNotPossible() {
        REQUIRES("COL-18");
        StepBench bench;
        prepare(bench);
        bench.answers.set(u"collection"_s, u"post"_s, AnswerSource::Typed);
        bench.answers.set(u"branch.postal"_s, u"no"_s, AnswerSource::Upstream);
        FormVisit visit(bench, u"collection"_s);
        QVERIFY(!visit.collection().postPossible());
        QCOMPARE(visit.collection().method(), u"branch"_s);
        visit.act(u"method.post"_s);
        QCOMPARE(visit.collection().method(), u"branch"_s);
    }

    void anotherBranch_wanted_leadsToTheBankPage() {
        StepBench bench;
        prepare(bench);
        QCOMPARE(bench.walk(u"collection"_s, {u"change_branch"_s}), u"change_branch"_s);
        QCOMPARE(bench.walk(u"collection"_s, {u"back"_s}), u"back"_s);
    }
};

QTEST_GUILESS_MAIN(CollectionStepTest)
#include "collection_step_test.moc"
