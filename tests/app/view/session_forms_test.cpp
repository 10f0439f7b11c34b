// The pages of the form as the applicant sees them: masked but where one types, faults named with their field, the
// review and its ways back.

#include "form_walk.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class SessionFormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void form_addressInFull_mobileMasked() {
        REQUIRES("MSK-06");
        REQUIRES("MSK-05");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        QCOMPARE(formField(bench, u"residence_address"_s)->value, sampleProfile().address.reveal());
        const QString mobile = sampleProfile().mobile.reveal();
        QCOMPARE(formField(bench, u"mobile"_s)->value, mobile.first(3) + u"****"_s + mobile.last(4));
        QCOMPARE(formField(bench, u"mobile"_s)->provenance, Provenance::Authority);
    }

    void bank_proposedByTheKiosk_isNobodysChoiceUntilItIsConfirmed() {
        REQUIRES("GAP-17");
        SessionBench bench;
        walkTo(bench, u"bank"_s);
        QCOMPARE(formField(bench, u"bank_code"_s)->provenance, Provenance::Proposed);
        QCOMPARE(formField(bench, u"bank_code"_s)->provenanceLabel, u"先替您填"_s);
        QCOMPARE(formField(bench, u"branch_code"_s)->provenance, Provenance::Proposed);
        bench.session->act(u"open.bank_code"_s);
        bench.session->act(u"confirm"_s);
        QCOMPARE(formField(bench, u"bank_code"_s)->provenance, Provenance::Typed);
        QCOMPARE(formField(bench, u"branch_code"_s)->provenance, Provenance::Proposed);
        bench.act(u"back"_s);
        bench.act(u"next"_s);
        QCOMPARE(formField(bench, u"branch_code"_s)->provenance, Provenance::Proposed);
        QVERIFY(!formField(bench, u"branch_code"_s)->value.isEmpty());
    }

    void editor_typedNumber_standsInClearUntilItIsClosed() {
        REQUIRES("MSK-05");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.mobile"_s);
        QVERIFY(bench.session->page().editor);
        QVERIFY2(editorOf(bench).typed.isEmpty(), "what the authority knows is not put on the screen in clear");
        type(bench, u"1380000"_s);
        QCOMPARE(editorOf(bench).typed, u"1380000"_s);
        bench.session->act(u"confirm"_s);
        QVERIFY2(editorOf(bench).error.contains(u"11"_s), qPrintable(editorOf(bench).error));
        bench.session->act(u"key.backspace"_s);
        QCOMPARE(editorOf(bench).typed, u"138000"_s);
        bench.session->act(u"close"_s);
        QVERIFY(!bench.session->page().editor);
        const QString mobile = sampleProfile().mobile.reveal();
        QCOMPARE(formField(bench, u"mobile"_s)->value, mobile.first(3) + u"****"_s + mobile.last(4));
    }

    void editor_choiceInEnglish_isNamedOnceOnTheButtonAndTwiceInItsRow() {
        SessionBench bench(u"en"_s);
        bench.card.ethnicityCode.clear();
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.ethnicity_code"_s);
        bench.session->act(u"pick.03"_s);
        const auto& entries = editorOf(bench).entries;
        const auto chosen =
            std::find_if(entries.begin(), entries.end(), [](const auto& entry) { return entry.chosen; });
        QVERIFY(chosen != entries.end());
        QVERIFY2(chosen->title.contains(u"回族"_s), qPrintable(chosen->title)); // GEN-15
        QVERIFY2(!editorOf(bench).confirm.label.contains(u"回族"_s), qPrintable(editorOf(bench).confirm.label));
        QVERIFY(editorOf(bench).confirm.label.contains(chosen->title.section(u" ("_s, 0, 0)));
    }

    /// Nobody has to know the classification (code lists, CL-2c); a district's former name stands on no tile.
    void editor_occupation_isFoundByWordsOfEveryDay() {
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        const auto wordsOf = [&](const QString& id) {
            for (const EditorModel::Entry& entry : editorOf(bench).entries) {
                if (entry.id == id) {
                    return entry.subtitle;
                }
            }
            return u"no such entry"_s;
        };
        bench.session->act(u"open.occupation_code"_s);
        QCOMPARE(wordsOf(u"pick.90"_s), u"在校学生、学龄前儿童、退休、待业、家务"_s);
        QCOMPARE(wordsOf(u"pick.70"_s), QString()); // its name says it
        bench.session->switchLanguage();
        QVERIFY(wordsOf(u"pick.90"_s).contains(u"Retired, "_s));
        bench.session->act(u"close"_s);
        bench.session->act(u"open.district_code"_s);
        QCOMPARE(wordsOf(u"pick.110101"_s), QString());
    }

    void editor_landline_wrongNumberSaysHowToRepairIt() {
        REQUIRES("FLD-52");
        REQUIRES("TV-17");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.landline"_s);
        while (!editorOf(bench).typed.isEmpty()) {
            bench.session->act(u"key.backspace"_s);
        }
        type(bench, u"12345678"_s);
        bench.session->act(u"confirm"_s);
        QVERIFY(editorOf(bench).error.contains(u"区号"_s));
        for (int i = 0; i < 8; ++i) {
            bench.session->act(u"key.backspace"_s);
        }
        type(bench, u"01012345678"_s);
        bench.session->act(u"confirm"_s);
        QVERIFY(!bench.session->page().editor);
        QCOMPARE(formField(bench, u"landline"_s)->value, u"010-12345678"_s);
        QCOMPARE(formField(bench, u"landline"_s)->provenance, Provenance::Typed);
    }

    void editor_address_isTypedInPinyinOnBoardsOfKeys() {
        REQUIRES("FLD-12");
        REQUIRES("MSK-05");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        const QString before = formField(bench, u"residence_address"_s)->value;
        bench.session->act(u"open.residence_address"_s);
        QCOMPARE(editorOf(bench).kind, EditorModel::Kind::Text);
        QCOMPARE(editorOf(bench).typed, before);
        QVERIFY(editorOf(bench).hint.contains(u"门牌号"_s));
        QCOMPARE(editorOf(bench).boards.size(), 3);
        QVERIFY(editorOf(bench).confirm.enabled);
        bench.session->act(u"clear"_s);
        QVERIFY(!editorOf(bench).confirm.enabled);
        type(bench, u"XUEYUANLU"_s);
        QTRY_VERIFY(!editorOf(bench).words.isEmpty());
        QCOMPARE(editorOf(bench).composing, u"xueyuanlu"_s);
        QVERIFY2(!editorOf(bench).confirm.enabled, "letters are no text yet");
        bench.session->act(u"word.1"_s);
        bench.session->act(u"board.digits"_s);
        QCOMPARE(editorOf(bench).keys, EditorModel::Keys::Digits);
        type(bench, u"20"_s);
        bench.session->act(u"key.号"_s);
        bench.session->act(u"confirm"_s);
        QVERIFY(!bench.session->page().editor);
        QCOMPARE(formField(bench, u"residence_address"_s)->value, u"学院路20号"_s);
        QCOMPARE(formField(bench, u"residence_address"_s)->provenance, Provenance::Typed);
    }

    void editor_text_saysWhatToDoWhileThereIsNoEngine() {
        SessionBench bench;
        bench.scriptedPinyin.waits = true;
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.residence_address"_s);
        QVERIFY(editorOf(bench).wordsNote.contains(u"拼音"_s));
        bench.scriptedPinyin.setAvailable(false);
        QVERIFY(editorOf(bench).wordsNote.contains(u"呼叫工作人员"_s));
        type(bench, u"LU"_s);
        QCOMPARE(editorOf(bench).composing, u"lu"_s);
        bench.session->act(u"board.letters"_s);
        QCOMPARE(editorOf(bench).composing, QString());
        QVERIFY(editorOf(bench).typed.endsWith(u"LU"_s));
        QVERIFY(editorOf(bench).confirm.enabled);
        bench.scriptedPinyin.setAvailable(true);
        QVERIFY(editorOf(bench).wordsNote.isEmpty());
    }

    void editor_recipient_typesChineseOnlyAndBeginsMasked() {
        REQUIRES("FLD-21");
        REQUIRES("MSK-05");
        SessionBench bench;
        chooseDelivery(bench);
        bench.session->act(u"open.postal.recipient"_s);
        QCOMPARE(editorOf(bench).kind, EditorModel::Kind::Text);
        QVERIFY(editorOf(bench).typed.isEmpty());
        QCOMPARE(editorOf(bench).boards.size(), 1);
        type(bench, u"1"_s);
        QVERIFY(editorOf(bench).typed.isEmpty());
        type(bench, u"LU"_s);
        QTRY_VERIFY(!editorOf(bench).words.isEmpty());
        bench.session->act(u"word.2"_s);
        bench.session->act(u"confirm"_s);
        QVERIFY2(!editorOf(bench).error.isEmpty(), "one character is no name");
        bench.session->act(u"key.backspace"_s);
        bench.session->act(u"close"_s);
        QCOMPARE(formField(bench, u"postal.recipient"_s)->value, u"张**"_s);
    }

    void collection_switchedToPostAndBack_asksForPostalFieldsOnlyThen() {
        REQUIRES("COL-14");
        REQUIRES("COL-17");
        REQUIRES("FLD-15");
        SessionBench bench;
        walkTo(bench, u"collection"_s);
        const auto content = [&] { return std::get<CollectionContent>(bench.session->page().content); };
        QVERIFY(content().postal.isEmpty());
        QVERIFY(content().methods[0].chosen && !content().methods[1].chosen);
        bench.session->act(u"method.post"_s);
        QVERIFY(content().methods[1].chosen);
        QCOMPARE(fieldOf(content().postal, u"postal.recipient"_s)->value, u"张**"_s);
        bench.session->act(u"method.branch"_s);
        QVERIFY(content().postal.isEmpty());
    }

    void collection_delivery_saysThatItIsFreeAndWhatItNeeds() {
        REQUIRES("COL-18");
        REQUIRES("GEN-09");
        SessionBench bench;
        walkTo(bench, u"collection"_s);
        const QString words = std::get<CollectionContent>(bench.session->page().content).methods[1].sentence;
        for (const QString& said : {u"免快递费"_s, u"打得通的电话"_s, u"按银行要求到网点激活"_s}) {
            QVERIFY2(words.contains(said), qPrintable(said));
        }
    }

    void review_everyGroup_isMaskedAndLeadsBackToItsForm() {
        REQUIRES("IND-19");
        REQUIRES("MSK-06");
        SessionBench bench;
        walkTo(bench, u"review"_s);
        const auto content = std::get<ReviewContent>(bench.session->page().content);
        QCOMPARE(content.personName, u"张**"_s);
        QVERIFY(content.personLine.contains(u"110*****002X"_s));
        QVERIFY(content.rows.size() >= 5);
        QStringList ways;
        for (const ReviewContent::Row& row : content.rows) {
            QVERIFY2(!row.value.contains(sampleProfile().mobile.reveal()), qPrintable(row.value));
            QVERIFY2(!row.value.contains(sampleProfile().address.reveal()), qPrintable(row.value));
            QVERIFY2(row.edit, qPrintable(row.label));
            ways.append(row.edit->id);
        }
        QVERIFY(ways.contains(u"edit.supplement"_s) && ways.contains(u"edit.bank"_s) &&
                ways.contains(u"edit.collection"_s));
        bench.act(u"edit.supplement"_s);
        QCOMPARE(bench.step(), u"supplement"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"review"_s);
    }

    void review_withDelivery_showsEveryFieldThatIsAsked() {
        REQUIRES("IND-19");
        REQUIRES("FLD-02");
        SessionBench bench;
        walkTo(bench, u"supplement"_s);
        bench.session->act(u"open.landline"_s);
        type(bench, u"01012345678"_s);
        bench.session->act(u"confirm"_s);
        bench.act(u"next"_s);
        Branch branch;
        branch.code = u"BOB-XZM"_s;
        branch.chinese = u"西直门支行"_s;
        branch.postal = true;
        Q_EMIT bench.authority.branchesReady(bench.authority.last(u"branches"_s).ticket, {u"BOB"_s, u"1"_s, {branch}});
        bench.act(u"next"_s);
        bench.act(u"capture"_s);
        bench.act(u"next"_s);
        bench.session->act(u"method.post"_s);
        bench.session->act(u"open.postal.postcode"_s);
        type(bench, u"100080"_s);
        bench.session->act(u"confirm"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"review"_s);
        const auto content = std::get<ReviewContent>(bench.session->page().content);
        QCOMPARE(content.personLine, u"居民身份证  110*****002X"_s);
        QStringList shown;
        for (const ReviewContent::Row& row : content.rows) {
            shown.append(row.value);
        }
        QCOMPARE(shown,
                 QStringList({u"专业技术人员、汉族"_s, u"海淀区****"_s, u"134****2456、固定电话 010-12345678"_s,
                              u"北京银行、西直门支行"_s, u"银行寄给我"_s, u"张**、134****2456、海淀区****、100080"_s}));
    }

    void review_definition_hasEveryFieldThatIsAsked() {
        REQUIRES("IND-19");
        const auto service = parseService(sessionTestFile(u"services/individual.json"_s));
        QStringList reviewed;
        for (const FieldGroupDefinition& group : service->step(u"review"_s)->groups) {
            for (const FieldDefinition& field : group.fields) {
                reviewed.append(field.id);
            }
        }
        for (const StepDefinition& step : service->steps) {
            if (step.id == u"sign_in_typed") {
                continue; // who signs in, not what is applied for; the authority's own values are reviewed
            }
            for (const FieldGroupDefinition& group : step.groups) {
                for (const FieldDefinition& field : group.fields) {
                    QVERIFY2(field.input.isEmpty() || reviewed.contains(field.id), qPrintable(field.id));
                }
            }
        }
    }

    void review_afterAChange_asksForTheCommitmentAnew() {
        REQUIRES("GEN-12");
        REQUIRES("SEC-74");
        SessionBench bench;
        bench.toCommitment();
        bench.session->act(u"read_to_end"_s);
        bench.session->act(u"tick"_s);
        const auto ticked = [&] { return std::get<CommitmentContent>(bench.session->page().content).ticked; };
        bench.act(u"back"_s);
        bench.act(u"next"_s);
        QVERIFY2(ticked(), "nothing was changed");
        bench.act(u"back"_s);
        bench.act(u"edit.supplement"_s);
        bench.session->act(u"open.landline"_s);
        type(bench, u"01012345678"_s);
        bench.session->act(u"confirm"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"review"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"commitment"_s);
        QVERIFY2(!ticked(), "what was committed to was something else");
    }

    void review_formLeftUnfinished_leadsBackToIt() {
        REQUIRES("IND-19");
        SessionData withoutLists = sessionTestData();
        withoutLists.lists.clear();
        SessionBench bench(u"zh"_s, withoutLists);
        walkTo(bench, u"review"_s);
        bench.act(u"edit.collection"_s);
        bench.session->act(u"method.post"_s); // asks for a postcode that no list of districts proposes
        bench.act(u"back"_s);
        for (int pages = 0; pages < 3 && bench.step() != u"review"; ++pages) {
            bench.act(u"next"_s);
        }
        QCOMPARE(bench.step(), u"review"_s);
        bench.act(u"next"_s);
        QCOMPARE(bench.step(), u"collection"_s);
    }
};

QTEST_GUILESS_MAIN(SessionFormsTest)
#include "session_forms_test.moc"
