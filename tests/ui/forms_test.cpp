// Forms, collection, review and the end page (mock-ups 05, 06, 10, 11, 13).
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_forms.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/action_strip.h"
#include "ui/widgets/choice_tile.h"
#include "ui/widgets/editor_sheet.h"
#include "ui/widgets/picker_field.h"
#include "ui/widgets/scroll_view.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace forms_tests {

constexpr int tolerance = 4;

bool near(const QRect& is, const QRect& wanted) {
    return std::abs(is.left() - wanted.left()) <= tolerance && std::abs(is.top() - wanted.top()) <= tolerance &&
           std::abs(is.width() - wanted.width()) <= tolerance && std::abs(is.height() - wanted.height()) <= tolerance;
}

QByteArray told(const QRect& is) {
    return QByteArray::number(is.x()) + ',' + QByteArray::number(is.y()) + ' ' + QByteArray::number(is.width()) + 'x' +
           QByteArray::number(is.height());
}

FormField& fieldOf(PageModel& model, qsizetype at) {
    return std::get<FormContent>(model.content).sections[0].fields[at];
}

QString hostile() {
    return u"<img src='file:///etc/passwd'>张&三<b>"_s;
}

QColor edgeOf(FrameOnScreen& screen, const char* id) {
    const QRect place = screen.placeOf(id);
    return screen.frame().grab().toImage().pixelColor(place.left() + 2, place.center().y());
}

} // namespace forms_tests

#define COMPARE_NEAR(is, wanted) QVERIFY2(forms_tests::near(is, wanted), forms_tests::told(is).constData())

class FormsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fields_standWhereTheMockupHasThem();
    void requiredField_hasItsMarkBeforeTheName();
    void lockedField_cannotBePressed();
    void field_tapped_handsBackItsOpenAction();
    void wrongField_saysWhatAndHowToRepair();
    void error_comes_takesTheFocusAndStandsAboveTheActions();
    void error_belowTheFold_isBroughtIntoSight();
    void openField_isMarkedWhileItsSheetStands();
    void news_ofTheSameFields_keepsWidgetsAndFocus();
    void facts_areShownReadOnly();
    void collection_standsAsDrawn();
    void collection_methods_areRadioButtonsThatFollowTheModel();
    void collection_methodNotPossible_staysVisibleAndSaysWhy();
    void collection_actionsOfItsCards_areHandedBack();
    void collection_byPost_reachesEveryFieldByPageButtons();
    void review_showsEveryRowAndLeadsBackToEach();
    void done_showsFactsAndPrintsTheSlip();
    void done_printInTheStrip_isNotOfferedTwice();
    void hostileTexts_areShownLiterally_data();
    void hostileTexts_areShownLiterally();
    void everyMode_cutsNothingOffAndKeepsTargetsLarge_data();
    void everyMode_cutsNothingOffAndKeepsTargetsLarge();
};

void FormsTest::fields_standWhereTheMockupHasThem() {
    FrameOnScreen screen(formSample(Language::Chinese));
    COMPARE_NEAR(screen.placeOf("ethnicity_code"), QRect(64, 348, 952, 116));
    COMPARE_NEAR(screen.placeOf("open.occupation_code"), QRect(64, 488, 952, 116));
    COMPARE_NEAR(screen.placeOf("open.district_code"), QRect(64, 628, 952, 116));
    FrameOnScreen wide(formSample(Language::Chinese), {1920, 1080});
    QCOMPARE(wide.placeOf("open.occupation_code").top(), wide.placeOf("ethnicity_code").top());
}

void FormsTest::requiredField_hasItsMarkBeforeTheName() {
    REQUIRES("FLD-52");
    FrameOnScreen screen(formSample(Language::Chinese));
    QVERIFY(wordsOf(*screen.find("open.occupation_code")).startsWith(u"* 职业"_s));
    QVERIFY(screen.find("open.occupation_code")->accessibleDescription().contains(u"必填"_s));
    QVERIFY(!wordsOf(*screen.find("open.landline")).contains(u'*'));
    QVERIFY(!screen.find("open.landline")->accessibleDescription().contains(u"必填"_s));
}

void FormsTest::lockedField_cannotBePressed() {
    REQUIRES("FLD-50");
    FrameOnScreen screen(formSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    auto* const locked = screen.find("ethnicity_code")->findChild<PickerButton*>();
    QVERIFY(!locked->isEnabled());
    QTest::mouseClick(locked, Qt::LeftButton);
    locked->click();
    QCOMPARE(used.size(), 0);
    QVERIFY(QAccessible::queryAccessibleInterface(locked)->state().disabled);
    QVERIFY(locked->accessibleName().contains(u"汉族"_s));
}

void FormsTest::field_tapped_handsBackItsOpenAction() {
    FrameOnScreen screen(formSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    // Where the badge stands as well: the whole field is the target.
    const QRect place = screen.placeOf("open.mobile");
    const QPoint onBadge(place.right() - 150, place.center().y());
    QWidget* const hit = screen.frame().childAt(onBadge);
    QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(&screen.frame(), onBadge));
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"open.mobile"_s);
}

void FormsTest::wrongField_saysWhatAndHowToRepair() {
    REQUIRES("FLD-52");
    FrameOnScreen screen(formSample(Language::Chinese, true));
    QCOMPARE(forms_tests::edgeOf(screen, "open.residence_address"), screen.theme().colours().danger);
    const QString sentence = u"还差“常住地址”。请点这里填写到门牌号。"_s;
    QVERIFY(wordsOfAll(*screen.find("residence_address")).contains(sentence));
    QVERIFY(screen.find("open.residence_address")->accessibleDescription().contains(sentence));
    QVERIFY(screen.placeOf("open.residence_address").height() >= 116);
}

void FormsTest::error_comes_takesTheFocusAndStandsAboveTheActions() {
    REQUIRES("FLD-52");
    FrameOnScreen screen(formSample(Language::Chinese));
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    screen.frame().showPage(formSample(Language::Chinese, true), false);
    QCOMPARE(QApplication::focusWidget(), screen.find("open.residence_address"));
    QCoreApplication::processEvents();
    const QRect strip = screen.placeOf(screen.frame().findChild<ActionStrip*>());
    bool found = false;
    for (const auto* label : screen.frame().findChildren<PlainLabel*>()) {
        const QRect place = screen.placeOf(label);
        found =
            found || (label->isVisible() &&
                      label->text() == std::get<FormContent>(formSample(Language::Chinese, true).content).blockedNote &&
                      place.bottom() < strip.top() && place.top() > strip.top() - 160);
    }
    QVERIFY(found);
}

void FormsTest::error_belowTheFold_isBroughtIntoSight() {
    REQUIRES("FLD-52");
    FrameOnScreen screen(collectionSample(Language::Chinese));
    screen.frame().showPage(collectionSample(Language::Chinese, true), false);
    const auto inSight = [&screen] {
        const QRect field = screen.placeOf("open.postal.postcode");
        const QRect view = screen.placeOf(screen.frame().findChild<ScrollView*>());
        return view.contains(field);
    };
    QTRY_VERIFY_WITH_TIMEOUT(inSight(), 10000);
}

void FormsTest::openField_isMarkedWhileItsSheetStands() {
    PageModel page = formSample(Language::Chinese);
    FrameOnScreen screen(page);
    QCOMPARE(forms_tests::edgeOf(screen, "open.district_code"), screen.theme().colours().surface);
    const PageModel open = districtsSample(Language::Chinese);
    screen.frame().showPage(open, false);
    QImage picture(screen.find("open.district_code")->size(), QImage::Format_RGB32);
    screen.find("open.district_code")->render(&picture);
    QCOMPARE(picture.pixelColor(2, 60), screen.theme().colours().primary);
    QCOMPARE(picture.pixelColor(10, 60), screen.theme().colours().primaryTint);
}

void FormsTest::news_ofTheSameFields_keepsWidgetsAndFocus() {
    PageModel page = formSample(Language::Chinese);
    FrameOnScreen screen(page);
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    QWidget* const field = screen.find("open.landline");
    field->setFocus(Qt::TabFocusReason);
    forms_tests::fieldOf(page, 5).value = u"010-12345678"_s;
    screen.frame().showPage(page, false);
    QCOMPARE(screen.find("open.landline"), field);
    QVERIFY(field->hasFocus());
    QVERIFY(wordsOf(*field).contains(u"010-12345678"_s));
}

void FormsTest::facts_areShownReadOnly() {
    REQUIRES("GEN-04");
    FrameOnScreen screen(bankSample(Language::Chinese));
    QVERIFY(screen.find("functions"));
    QVERIFY(wordsOfAll(*screen.find("functions")).contains(u"社会保障、就医结算"_s));
    QVERIFY(screen.find("functions")->findChildren<TapButton*>().isEmpty());
    QVERIFY(wordsOfAll(screen.frame()).contains(u"96066"_s));
}

void FormsTest::collection_standsAsDrawn() {
    FrameOnScreen screen(collectionSample(Language::Chinese));
    COMPARE_NEAR(screen.placeOf("method.branch"), QRect(64, 626, 952, 170));
    COMPARE_NEAR(screen.placeOf("method.post"), QRect(64, 824, 952, 170));
    COMPARE_NEAR(screen.placeOf("mobile"), QRect(64, 1338, 952, 104));
}

void FormsTest::collection_methods_areRadioButtonsThatFollowTheModel() {
    REQUIRES("IND-12");
    REQUIRES("COL-01");
    FrameOnScreen screen(collectionSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    auto* const branch = qobject_cast<ChoiceTile*>(screen.find("method.branch"));
    auto* const post = qobject_cast<ChoiceTile*>(screen.find("method.post"));
    QAccessibleInterface* const accessible = QAccessible::queryAccessibleInterface(post);
    QCOMPARE(accessible->role(), QAccessible::RadioButton);
    QVERIFY(QAccessible::queryAccessibleInterface(branch)->state().checked);
    QVERIFY(!accessible->state().checked);
    const QSize before = post->size();
    QVERIFY(accessible->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"method.post"_s);
    // The tap alone chooses nothing; the model does, and nothing jumps.
    QVERIFY(!post->isChecked());
    screen.frame().showPage(collectionSample(Language::Chinese, true), false);
    QCoreApplication::processEvents();
    QCOMPARE(screen.find("method.post"), post);
    QVERIFY(post->isChecked() && !branch->isChecked());
    QVERIFY(accessible->state().checked);
    QCOMPARE(post->heightForWidth(952), before.height());
}

void FormsTest::collection_methodNotPossible_staysVisibleAndSaysWhy() {
    PageModel page = collectionSample(Language::Chinese);
    ChoiceModel& post = std::get<CollectionContent>(page.content).methods[1];
    post.enabled = false;
    post.sentence = u"替孩子办，只能到网点取"_s;
    FrameOnScreen screen(page);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QTest::mouseClick(screen.find("method.post"), Qt::LeftButton);
    QCOMPARE(used.size(), 0);
    QVERIFY(wordsOf(*screen.find("method.post")).contains(post.sentence));
    QCOMPARE(screen.find("method.post")->accessibleDescription(), post.sentence);
}

void FormsTest::collection_actionsOfItsCards_areHandedBack() {
    FrameOnScreen screen(collectionSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    for (const char* id : {"change_branch", "open.mobile"}) {
        QTest::mouseClick(screen.find(id), Qt::LeftButton);
        QCOMPARE(used.last()[0].toString(), QString::fromLatin1(id));
        screen.letTapTimePass();
    }
    QVERIFY(screen.find("change_branch")->accessibleName().contains(u"西直门支行"_s));
}

void FormsTest::collection_byPost_reachesEveryFieldByPageButtons() {
    REQUIRES("COL-14");
    FrameOnScreen screen(collectionSample(Language::Chinese, true));
    auto* const view = screen.frame().findChild<ScrollView*>();
    QTRY_VERIFY_WITH_TIMEOUT(!view->fits(), 10000);
    view->verticalScrollBar()->setValue(0);
    QStringList seen;
    const QStringList wanted{u"open.postal.recipient"_s, u"open.postal.mobile"_s, u"open.postal.district_code"_s,
                             u"open.postal.address"_s, u"open.postal.postcode"_s};
    for (int turns = 0; turns < 10; ++turns) {
        for (const QString& id : wanted) {
            if (screen.placeOf(view).contains(screen.placeOf(id.toLatin1().constData())) && !seen.contains(id))
                seen += id;
        }
        QWidget* const down = screen.find("column.page_down");
        if (!down)
            break;
        screen.letTapTimePass();
        QTest::mouseClick(down, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    QCOMPARE(seen, wanted);
}

void FormsTest::review_showsEveryRowAndLeadsBackToEach() {
    REQUIRES("IND-19");
    const PageModel page = reviewSample(Language::Chinese);
    FrameOnScreen screen(page);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    for (const ReviewContent::Row& row : std::get<ReviewContent>(page.content).rows) {
        QWidget* const shown = screen.find(row.id.toLatin1().constData());
        QVERIFY2(shown, qPrintable(row.id));
        QVERIFY(wordsOfAll(*shown).contains(row.label) && wordsOfAll(*shown).contains(row.value));
        auto* const edit = shown->findChild<TapButton*>();
        QCOMPARE(edit->accessibleName(), u"修改 "_s + row.label);
        QVERIFY(edit->width() >= 168);
        QTest::mouseClick(edit, Qt::LeftButton);
        QCOMPARE(used.last()[0].toString(), row.edit->id);
        screen.letTapTimePass();
    }
    const QString words = wordsOfAll(screen.frame());
    QVERIFY(words.contains(u"张**"_s) && words.contains(u"110*****3407"_s) && words.contains(u"30 个自然日"_s));
}

void FormsTest::done_showsFactsAndPrintsTheSlip() {
    REQUIRES("IND-15");
    FrameOnScreen screen(doneWithReceiptSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QVERIFY(wordsOfAll(*screen.find("branch")).contains(u"京安银行 西直门支行"_s));
    QVERIFY(wordsOfAll(*screen.find("collection")).contains(u"到网点自己取"_s));
    QVERIFY(wordsOf(*screen.find("receipt.state")).contains(u"凭条打好了"_s));
    QTest::mouseClick(screen.find("print"), Qt::LeftButton);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"print"_s);
}

void FormsTest::done_printInTheStrip_isNotOfferedTwice() {
    PageModel page = doneWithReceiptSample(Language::Chinese);
    page.actions.prepend(*std::get<DoneContent>(page.content).receipt);
    FrameOnScreen screen(page);
    int visible = 0;
    for (const QWidget* print : screen.frame().findChildren<QWidget*>(u"print"_s))
        visible += print->isVisible() ? 1 : 0;
    QCOMPARE(visible, 1);
    QVERIFY(screen.placeOf("print").top() > 1600);
    QVERIFY(screen.find("receipt.state"));
}

void FormsTest::hostileTexts_areShownLiterally_data() {
    QTest::addColumn<PageModel>("page");
    const QString name = forms_tests::hostile();
    PageModel form = formSample(Language::Chinese);
    forms_tests::fieldOf(form, 1).label = name;
    forms_tests::fieldOf(form, 1).value = name;
    QTest::newRow("form") << form;
    PageModel collection = collectionSample(Language::Chinese);
    std::get<CollectionContent>(collection.content).place.title = name;
    QTest::newRow("collection") << collection;
    PageModel review = reviewSample(Language::Chinese);
    std::get<ReviewContent>(review.content).rows[0].value = name;
    QTest::newRow("review") << review;
    PageModel picker = pickerSample(Language::Chinese);
    picker.editor->entries[1].title = name;
    picker.editor->entries[1].matchFrom = 0;
    picker.editor->entries[1].matchLength = 0;
    picker.editor->confirm.label = name;
    QTest::newRow("picker") << picker;
    PageModel digits = digitsSample(Language::Chinese);
    digits.editor->typed = name;
    digits.editor->sentence = name;
    QTest::newRow("digits") << digits;
}

void FormsTest::hostileTexts_areShownLiterally() {
    REQUIRES("SEC-55");
    QFETCH(PageModel, page);
    FrameOnScreen screen(page);
    // Long texts wrap; the words in their order are what counts.
    QString words = wordsOfAll(screen.frame());
    QString wanted = forms_tests::hostile();
    QVERIFY2(words.remove(u' ').contains(wanted.remove(u' ')), qPrintable(words));
}

void FormsTest::everyMode_cutsNothingOffAndKeepsTargetsLarge_data() {
    QTest::addColumn<bool>("elder");
    QTest::addColumn<bool>("contrast");
    QTest::newRow("elder") << true << false;
    QTest::newRow("contrast") << false << true;
    QTest::newRow("elder, contrast") << true << true;
}

void FormsTest::everyMode_cutsNothingOffAndKeepsTargetsLarge() {
    QFETCH(bool, elder);
    QFETCH(bool, contrast);
    for (const NamedPage& sample : formSamples(Language::Chinese)) {
        FrameOnScreen screen(sample.page, {1080, 1920}, Language::Chinese, true,
                             {FormFactor::Portrait, elder, contrast});
        // The bars around get their large looks with the elder mode itself.
        QList<QWidget*> widgets = screen.frame().findChild<EditorSheet*>()->findChildren<QWidget*>();
        widgets += screen.find(("page." + sample.page.step.toLatin1()).constData())->findChildren<QWidget*>();
        for (QWidget* widget : std::as_const(widgets)) {
            if (widget->visibleRegion().isEmpty())
                continue;
            for (const DrawnText& drawn : drawnTexts(*widget)) {
                const QByteArray who = sample.name + QByteArray(": ") + drawn.text.toUtf8();
                QVERIFY2(drawn.pixelSize >= 24, who.constData());
                QVERIFY2(QRectF(widget->rect()).adjusted(-2, -2, 2, 2).contains(drawn.box), who.constData());
            }
            if (qobject_cast<TapButton*>(widget))
                QVERIFY2(widget->width() >= 88 && widget->height() >= 88,
                         (sample.name + QByteArray(": ") + widget->objectName().toUtf8()).constData());
        }
    }
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::FormsTest)
#include "forms_test.moc"
