#include "form_visit.h"

using namespace kaban;
using namespace kaban::tests;

Q_DECLARE_METATYPE(std::optional<kaban::FieldFault>)

class FormStepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void completeProfile_next_needsNothingTyped() {
        REQUIRES("IND-09");
        REQUIRES("IND-11");
        StepBench bench;
        bench.beSignedIn();
        bench.readCard();
        FormVisit visit(bench, u"supplement"_s);
        QCOMPARE(visit.asked(), QStringList({u"occupation_code"_s, u"district_code"_s, u"residence_address"_s,
                                             u"mobile"_s, u"landline"_s}));
        QCOMPARE(visit.field(u"mobile"_s).source, std::optional(AnswerSource::Upstream));
        visit.act(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void ethnicity_onlyWhenTheChipHasNone_isAsked() {
        REQUIRES("IND-11");
        REQUIRES("FLD-51");
        StepBench bench;
        bench.beSignedIn();
        ResidentCard card = sampleCard();
        card.ethnicityCode.clear();
        bench.readCard(card);
        FormVisit visit(bench, u"supplement"_s);
        QCOMPARE(visit.asked().value(0), u"ethnicity_code"_s);
        visit.act(u"next"_s);
        QCOMPARE(visit.form().firstFault(), u"ethnicity_code"_s);
        visit.pick(u"ethnicity_code"_s, u"43"_s);
        QCOMPARE(bench.answers.source(u"ethnicity_code"_s), std::optional(AnswerSource::Typed));
        visit.act(u"next"_s);
        QCOMPARE(visit.outcome(), u"next"_s);
    }

    void supplement_oneFieldMissing_doesNotPass_data() {
        QTest::addColumn<QString>("step");
        QTest::addColumn<QString>("field");
        for (const QString& field : {u"occupation_code"_s, u"district_code"_s, u"residence_address"_s}) {
            QTest::newRow(qPrintable(field)) << u"supplement"_s << field;
        }
        QTest::newRow("bank_code") << u"bank"_s << u"bank_code"_s;
        QTest::newRow("branch_code") << u"bank"_s << u"branch_code"_s;
    }
    void supplement_oneFieldMissing_doesNotPass() {
        REQUIRES("IND-11");
        REQUIRES("FLD-51");
        QFETCH(QString, step);
        QFETCH(QString, field);
        StepBench bench;
        bench.beSignedIn();
        bench.readCard();
        bench.answers.set(u"bank_code"_s, u"CMB"_s, AnswerSource::Typed);
        bench.answers.set(u"branch_code"_s, u"CMB-1"_s, AnswerSource::Typed);
        bench.facts.bankCode.clear(); // nothing is proposed
        bench.answers.remove(field);
        FormVisit visit(bench, step);
        visit.act(u"next"_s);
        QCOMPARE(visit.form().firstFault(), field);
        QVERIFY(visit.outcome().isEmpty());
    }

    void emptyFields_next_areNamedInOrderAndOnlyThen() {
        REQUIRES("FLD-52");
        StepBench bench;
        bench.beOffline();
        bench.readCard();
        FormVisit visit(bench, u"supplement"_s);
        QVERIFY2(!visit.field(u"occupation_code"_s).fault, "nobody is told off before they have tried");
        QVERIFY(visit.form().firstFault().isEmpty());
        visit.act(u"next"_s);
        QVERIFY(visit.outcome().isEmpty());
        QCOMPARE(visit.form().firstFault(), u"occupation_code"_s);
        QCOMPARE(visit.field(u"mobile"_s).fault, std::optional(FieldFault::Missing));
        QVERIFY2(!visit.field(u"landline"_s).fault, "optional");
        visit.pick(u"occupation_code"_s, u"20"_s);
        QCOMPARE(visit.form().firstFault(), u"district_code"_s);
    }

    void list_picked_isKeptOnlyWhenConfirmed() {
        REQUIRES("FLD-10");
        REQUIRES("FLD-11");
        REQUIRES("FLD-12");
        StepBench bench;
        bench.beSignedIn();
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.district_code"_s);
        QCOMPARE(visit.editor()->kind(), FieldEditor::Kind::Choices);
        QCOMPARE(visit.editor()->selected(), u"110108"_s);
        QCOMPARE(visit.editor()->entries().size(), 17);
        visit.act(u"pick.110105"_s);
        visit.act(u"close"_s);
        QVERIFY(visit.editor() == nullptr);
        QCOMPARE(bench.answer(u"district_code"_s), u"110108"_s);
        visit.act(u"open.district_code"_s);
        visit.act(u"pick.999999"_s);
        QCOMPARE(visit.editor()->selected(), u"110108"_s);
        visit.act(u"pick.110105"_s);
        visit.act(u"confirm"_s);
        QCOMPARE(bench.answer(u"district_code"_s), u"110105"_s);
        QCOMPARE(bench.answers.source(u"district_code"_s), std::optional(AnswerSource::Typed));
        QCOMPARE(visit.field(u"residence_address"_s).warning, std::optional(FieldWarning::OtherDistrict));
    }

    void value_confirmedUnchanged_keepsItsSource() {
        REQUIRES("FLD-54");
        StepBench bench;
        bench.beSignedIn();
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.occupation_code"_s);
        visit.act(u"confirm"_s);
        QCOMPARE(bench.answers.source(u"occupation_code"_s), std::optional(AnswerSource::Upstream));
    }

    void landline_typed_isJudgedAndStoredInOneForm_data() {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<std::optional<FieldFault>>("fault");
        QTest::addColumn<QString>("stored");
        using Fault = std::optional<FieldFault>;
        QTest::newRow("with hyphen") << u"010-12345678"_s << Fault() << u"010-12345678"_s;
        QTest::newRow("without hyphen") << u"01012345678"_s << Fault() << u"010-12345678"_s;
        QTest::newRow("seven digits in Beijing") << u"010-1234567"_s << Fault(FieldFault::DigitCount) << QString();
        QTest::newRow("four-digit area code") << u"0311-1234567"_s << Fault() << u"0311-1234567"_s;
        QTest::newRow("no area code") << u"12345678"_s << Fault(FieldFault::AreaCodeMissing) << QString();
    }
    void landline_typed_isJudgedAndStoredInOneForm() {
        REQUIRES("TV-17");
        REQUIRES("FLD-14");
        QFETCH(QString, keys);
        QFETCH(std::optional<FieldFault>, fault);
        QFETCH(QString, stored);
        StepBench bench;
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.landline"_s);
        QCOMPARE(visit.editor()->extraKeys(), QStringList{u"-"_s});
        visit.type(keys);
        QCOMPARE(visit.editor()->typed(), keys);
        visit.act(u"confirm"_s);
        QCOMPARE(visit.editor() == nullptr, !fault.has_value());
        if (fault) {
            QCOMPARE(visit.editor()->fault(), fault);
            visit.act(u"key.backspace"_s);
            QVERIFY2(!visit.editor()->fault(), "correcting takes the reproach away");
        }
        QCOMPARE(bench.answer(u"landline"_s), stored);
    }

    void landline_ownEntryErased_isRemoved() {
        REQUIRES("TV-17");
        StepBench bench;
        FormVisit visit(bench, u"supplement"_s);
        visit.fill(u"landline"_s, u"01012345678"_s);
        visit.act(u"open.landline"_s);
        QCOMPARE(visit.editor()->typed(), u"010-12345678"_s);
        for (int i = 0; i < 12; ++i) {
            visit.act(u"key.backspace"_s);
        }
        visit.act(u"confirm"_s);
        QVERIFY(!bench.answers.has(u"landline"_s));
    }

    void upstreamValue_opened_isNotShownInClearAndSurvivesAnEmptyLine() {
        REQUIRES("MSK-05");
        StepBench bench;
        PersonProfile profile = sampleProfile();
        profile.landline = SecretText(u"010-87654321"_s);
        bench.beSignedIn(profile);
        FormVisit visit(bench, u"supplement"_s);
        for (const QString& field : {u"mobile"_s, u"landline"_s}) {
            visit.act(u"open."_s + field);
            QVERIFY(visit.editor()->typed().isEmpty());
            visit.act(u"confirm"_s);
            QVERIFY(visit.editor() == nullptr);
        }
        QCOMPARE(bench.answer(u"landline"_s), u"010-87654321"_s);
        QCOMPARE(bench.answer(u"mobile"_s), u"13412342456"_s);
    }

    void editor_closed_leavesNothingOfWhatWasTyped() {
        REQUIRES("MSK-05");
        StepBench bench;
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.mobile"_s);
        visit.type(u"138"_s);
        visit.act(u"close"_s);
        QVERIFY(!bench.answers.has(u"mobile"_s));
        visit.act(u"open.mobile"_s);
        QVERIFY(visit.editor()->typed().isEmpty());
    }

    void editor_open_swallowsTheFormsOwnIntents() {
        StepBench bench;
        bench.beSignedIn();
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.landline"_s);
        visit.act(u"next"_s);
        visit.act(u"back"_s);
        QVERIFY(visit.outcome().isEmpty());
        visit.act(u"key.A"_s);
        visit.act(u"key.12"_s);
        QVERIFY2(visit.editor()->typed().isEmpty(), "one digit at a time, and no letters");
    }

    void address_missing_beginsWithTheCardsAndIsTakenWhenConfirmed() {
        REQUIRES("FLD-12");
        StepBench bench;
        bench.beOffline();
        bench.readCard();
        FormVisit visit(bench, u"supplement"_s);
        QVERIFY2(visit.field(u"residence_address"_s).value.isEmpty(), "only proposed, never taken silently");
        visit.act(u"open.residence_address"_s);
        QCOMPARE(visit.editor()->kind(), FieldEditor::Kind::Text);
        QCOMPARE(visit.editor()->typed(), u"北京市海淀区样例路1号院2号楼"_s);
        QVERIFY2(!visit.editor()->proposal(), "it stands there");
        visit.act(u"clear"_s);
        QCOMPARE(visit.editor()->proposal()->value, u"北京市海淀区样例路1号院2号楼"_s);
        visit.act(u"confirm"_s);
        QCOMPARE(visit.editor()->fault(), std::optional(FieldFault::Missing));
        visit.act(u"take_over"_s);
        visit.act(u"confirm"_s);
        QCOMPARE(bench.answer(u"residence_address"_s), u"北京市海淀区样例路1号院2号楼"_s);
        QCOMPARE(bench.answers.source(u"residence_address"_s), std::optional(AnswerSource::Card));
    }

    void address_typedInPinyin_isStoredAsTyped() {
        REQUIRES("FLD-12");
        StepBench bench;
        bench.beOffline();
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.residence_address"_s);
        visit.type(u"xueyuanlu"_s);
        QTRY_VERIFY(visit.editor()->text()->composer().offered());
        visit.act(u"confirm"_s);
        QVERIFY2(visit.editor(), "letters are no text yet");
        visit.act(u"word.1"_s);
        visit.type(u"20"_s);
        visit.act(u"key.号"_s);
        visit.act(u"key.space"_s);
        visit.act(u"confirm"_s);
        QCOMPARE(bench.answer(u"residence_address"_s), u"学院路20号"_s);
        QCOMPARE(bench.answers.source(u"residence_address"_s), std::optional(AnswerSource::Typed));
        QVERIFY(!visit.editor());
    }

    void address_notLongEnough_staysOpenAndSaysSo() {
        REQUIRES("FLD-12");
        StepBench bench;
        bench.beOffline();
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.residence_address"_s);
        visit.act(u"board.digits"_s);
        visit.type(u"20"_s);
        visit.act(u"confirm"_s);
        QCOMPARE(visit.editor()->fault(), std::optional(FieldFault::TooShort));
        visit.type(u"12345"_s);
        QVERIFY2(!visit.editor()->fault(), "said until something is typed");
        visit.act(u"confirm"_s);
        QCOMPARE(visit.editor()->fault(), std::optional(FieldFault::NoHan));
        QVERIFY(bench.answer(u"residence_address"_s).isEmpty());
    }

    void editorClosed_engineForgetsAndLateWordsAreDropped() {
        REQUIRES("SEC-20");
        REQUIRES("SEC-21");
        StepBench bench;
        bench.beOffline();
        bench.pinyin.waits = true;
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.residence_address"_s);
        visit.type(u"lu"_s);
        QCOMPARE(bench.pinyin.asked, QStringList({u"l"_s, u"lu"_s}));
        Q_EMIT bench.pinyin.answered(1, {{SecretText(u"了"_s), 1}});
        QVERIFY2(!visit.editor()->text()->composer().offered(), "an older question's");
        visit.act(u"close"_s);
        QVERIFY(bench.pinyin.forgotten > 0);
        bench.pinyin.answer();
        visit.act(u"open.residence_address"_s);
        QVERIFY(visit.editor()->typed().isEmpty());
        QVERIFY(!visit.editor()->text()->composer().composing());
        visit.type(u"lu"_s);
        bench.pinyin.answer();
        QCOMPARE(visit.editor()->text()->composer().page().first(), u"路"_s);
    }

    void engineAway_lettersStayAndWordsComeWhenItIsBack() {
        StepBench bench;
        bench.beOffline();
        bench.pinyin.waits = true;
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.residence_address"_s);
        bench.pinyin.setAvailable(false);
        QVERIFY(!visit.editor()->text()->engineAvailable());
        visit.type(u"lu"_s);
        QCOMPARE(visit.editor()->text()->composer().letters(), u"lu"_s);
        bench.pinyin.setAvailable(true);
        bench.pinyin.answer();
        QCOMPARE(visit.editor()->text()->composer().page().first(), u"路"_s);
    }

    void address_ofTheAuthority_staysWhenTheFieldIsOpened() {
        REQUIRES("IND-09");
        StepBench bench;
        bench.beSignedIn();
        FormVisit visit(bench, u"supplement"_s);
        visit.act(u"open.residence_address"_s);
        QVERIFY2(!visit.editor()->proposal(), "there is no card yet");
        visit.act(u"confirm"_s);
        QCOMPARE(bench.answers.source(u"residence_address"_s), std::optional(AnswerSource::Upstream));
    }

    void back_fromTheForm_keepsEverything() {
        REQUIRES("TV-19");
        StepBench bench;
        bench.beOffline();
        {
            FormVisit visit(bench, u"supplement"_s);
            visit.pick(u"occupation_code"_s, u"30"_s);
            visit.fill(u"landline"_s, u"01012345678"_s);
            visit.act(u"back"_s);
            QCOMPARE(visit.outcome(), u"back"_s);
            visit.step->stop();
        }
        FormVisit again(bench, u"supplement"_s);
        QCOMPARE(again.field(u"occupation_code"_s).value, u"30"_s);
        QCOMPARE(again.field(u"landline"_s).value, u"010-12345678"_s);
        QVERIFY(again.form().firstFault().isEmpty());
    }

    void newerList_arrives_replacesTheOneCompiledIn() {
        StepBench bench;
        FormVisit visit(bench, u"supplement"_s);
        quint64 ticket = 0;
        for (const auto& question : bench.authority.questions) {
            ticket = question.about == u"occupations" ? question.ticket : ticket;
        }
        const CodeList newer = *CodeList::make(u"occupations"_s, u"9"_s, {{u"20"_s, u"专技"_s, u"Professional"_s}});
        Q_EMIT bench.authority.listReady(ticket + 100, newer);
        QVERIFY(bench.codeLists.value(u"occupations"_s).entries().size() > 1);
        Q_EMIT bench.authority.listReady(ticket, newer);
        visit.act(u"open.occupation_code"_s);
        QCOMPARE(visit.entryCodes(), QStringList{u"20"_s});
        visit.step->stop();
        QVERIFY(visit.editor() == nullptr);
        QCOMPARE(bench.authority.cancels, 1);
    }

    void reviewReached_next_leadsStraightBackThere() {
        StepBench bench;
        const auto next = [&](const QString& step) {
            for (const OutcomeTarget& target : bench.service.step(step)->outcomes.value(u"next"_s)) {
                if (bench.answers.holds(target.when)) {
                    return target.step;
                }
            }
            return QString();
        };
        QCOMPARE(next(u"supplement"_s), u"bank"_s);
        QCOMPARE(next(u"bank"_s), u"card_photo"_s);
        bench.answers.set(u"review.reached"_s, u"yes"_s, AnswerSource::Typed);
        QCOMPARE(next(u"supplement"_s), u"review"_s);
        QCOMPARE(next(u"bank"_s), u"review"_s);
        // A branch that does not deliver: the way the card comes has to be chosen anew (COL-14).
        bench.answers.set(u"collection"_s, u"post"_s, AnswerSource::Typed);
        bench.answers.set(u"branch.postal"_s, u"no"_s, AnswerSource::Upstream);
        QCOMPARE(next(u"bank"_s), u"collection"_s);
    }
};

QTEST_GUILESS_MAIN(FormStepTest)
#include "form_step_test.moc"
