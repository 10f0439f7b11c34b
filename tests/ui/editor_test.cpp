// The sheet in which one field is filled (mock-up 06).
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_forms.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/confirm_sheet.h"
#include "ui/widgets/editor_sheet.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace editor_tests {

EditorSheet* sheetOf(FrameOnScreen& screen) {
    return screen.frame().findChild<EditorSheet*>();
}

void activate(FrameOnScreen& screen) {
    screen.frame().activateWindow();
    if (!QTest::qWaitForWindowActive(&screen.frame()))
        qFatal("the frame does not become active");
    screen.letTapTimePass();
}

QStringList idsOf(const QSignalSpy& used) {
    QStringList ids;
    for (const auto& call : used)
        ids += call[0].toString();
    return ids;
}

/// Entries in sight, top to bottom.
QStringList shownEntries(FrameOnScreen& screen) {
    QStringList ids;
    for (const EntryRow* row : screen.frame().findChildren<EntryRow*>()) {
        if (row->isVisible())
            ids += row->id();
    }
    return ids;
}

void turn(FrameOnScreen& screen, const char* button) {
    screen.letTapTimePass();
    QTest::mouseClick(screen.find(button), Qt::LeftButton);
    QCoreApplication::processEvents();
}

} // namespace editor_tests

class EditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sheet_standsOverEverythingButTheAssistBar();
    void picker_standsAsDrawn();
    void digitPad_hasItsKeysAndExtraOnes();
    void keysOfThePad_handBackTheirIds();
    void sameKey_threeTimesAtOnce_countsThreeTimes();
    void tapThatOpened_isNotAKeyPress();
    void tapThatClosed_doesNotPressWhatComesUpBehind();
    void letterThatLeadsNowhere_cannotBePressed();
    void keyboard_doesWhatTheKeysDo();
    void keyboard_heldLetter_countsOnceAndHeldBackspaceGoesOn();
    void enter_whileNothingIsReady_doesNothing();
    void escape_onlyHandsBackClose();
    void pageBehind_pressedByAnAssistiveTool_isNotHeard();
    void tab_staysInsideAndFollowsReadingOrder();
    void closing_bringsTheKeyboardBackToTheField();
    void news_whileTyping_changeInPlace();
    void threeHundredEntries_areOnlyAFewWidgets();
    void pageButtons_reachEveryEntryAndLeadBack();
    void entries_becomingFewer_startAtTheFirst();
    void chosenEntry_isInSightWhenTheSheetOpens();
    void entries_areRadioButtonsWithAllTheirWords();
    void matchedCharacters_areUnderlined();
    void nothingFound_isSaid();
    void typed_isShownInClearAndGoneAfterwards();
    void longTyped_showsItsEnd();
    void question_overTheSheet_takesTheTaps();
    void anotherField_isAnotherSheet();
};

void EditorTest::sheet_standsOverEverythingButTheAssistBar() {
    for (const NamedPage& sample : formSamples(Language::Chinese)) {
        if (!sample.page.editor)
            continue;
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
            FrameOnScreen screen(sample.page, size);
            EditorSheet* const sheet = editor_tests::sheetOf(screen);
            QVERIFY2(sheet->isVisible(), sample.name);
            const int bar = screen.placeOf(screen.frame().findChild<AssistBar*>()).top();
            QCOMPARE(screen.placeOf(sheet), QRect(0, 0, size.width(), bar));
            const QRect box = screen.placeOf(sheet->sheet());
            QVERIFY2(box.top() > 0 && box.bottom() + 1 == bar, sample.name);
            QVERIFY2(sheet->sheet()->layout()->totalMinimumHeightForWidth(box.width()) <= box.height(), sample.name);
            QVERIFY(screen.frame().grab().toImage().pixelColor(4, 4).lightness() < 140);
            // Taps beside the sheet and on its ground do nothing.
            QSignalSpy used(&screen.frame(), &Frame::actionUsed);
            screen.letTapTimePass();
            for (const QPoint& place : {QPoint(size.width() / 2, box.top() / 2), box.topLeft() + QPoint(40, 10)}) {
                QWidget* const hit = screen.frame().childAt(place);
                QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(&screen.frame(), place));
            }
            QCOMPARE(used.size(), 0);
        }
    }
}

void EditorTest::picker_standsAsDrawn() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    const QRect box = screen.placeOf(editor_tests::sheetOf(screen)->sheet());
    QVERIFY(std::abs(box.top() - 556) <= 8);
    QCOMPARE(screen.placeOf("key.A").size(), QSize(100, 96));
    QCOMPARE(screen.placeOf("key.J").top() - screen.placeOf("key.A").top(), 104);
    QCOMPARE(screen.placeOf("key.I").left() - screen.placeOf("key.A").left(), 8 * 108);
    QCOMPARE(screen.placeOf("key.backspace").left(), screen.placeOf("key.I").left());
    // Drawn edge to edge in rows of 116, with 8 px between what can be touched.
    QCOMPARE(screen.placeOf("entry.2").top() - screen.placeOf("entry.1").top(), 116);
    QCOMPARE(screen.placeOf("entry.2").top() - screen.placeOf("entry.1").bottom() - 1, 8);
    QCOMPARE(screen.placeOf("editor.confirm"), QRect(64, 1636, 952, 120));
    QVERIFY(!screen.find("entries.page_down"));
}

void EditorTest::digitPad_hasItsKeysAndExtraOnes() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    QCOMPARE(screen.placeOf("key.5").size(), QSize(200, 120));
    QCOMPARE(screen.placeOf("key.-").top(), screen.placeOf("key.0").top());
    QCOMPARE(screen.placeOf("key.backspace").top(), screen.placeOf("key.0").top());
    QVERIFY(!screen.find("key.A"));
    PageModel identity = digitsSample(Language::Chinese);
    identity.editor->extraKeys = {u"-"_s, u"X"_s};
    screen.frame().showPage(identity, false);
    QCoreApplication::processEvents();
    for (const char* id : {"key.-", "key.X", "key.0", "key.9", "key.backspace"})
        QVERIFY2(screen.find(id), id);
}

void EditorTest::keysOfThePad_handBackTheirIds() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    screen.letTapTimePass();
    QStringList wanted;
    for (const char* id : {"key.0", "key.7", "key.-", "key.backspace", "editor.confirm", "editor.close"}) {
        QWidget* const hit = screen.frame().childAt(screen.placeOf(id).center());
        QCOMPARE(hit, screen.find(id));
        QTest::mouseClick(hit, Qt::LeftButton);
        wanted += QString::fromLatin1(id);
    }
    QCOMPARE(editor_tests::idsOf(used), wanted);
    QVERIFY(!screen.find("key.backspace")->accessibleName().isEmpty());
}

void EditorTest::sameKey_threeTimesAtOnce_countsThreeTimes() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    screen.letTapTimePass();
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(screen.find("key.8"), Qt::LeftButton);
        screen.clock().advance(std::chrono::milliseconds(80));
    }
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"key.8"_s, u"key.8"_s, u"key.8"_s}));
}

void EditorTest::tapThatOpened_isNotAKeyPress() {
    REQUIRES("REL-83");
    FrameOnScreen screen(formSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    connect(&screen.frame(), &Frame::actionUsed, this, [&screen](const QString& id) {
        if (id == u"open.landline"_s)
            screen.frame().showPage(digitsSample(Language::Chinese), false);
    });
    const QPoint place = screen.placeOf("open.landline").center();
    QTest::mouseClick(screen.frame().childAt(place), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(editor_tests::sheetOf(screen)->isVisible());
    screen.clock().advance(std::chrono::milliseconds(150));
    QTest::mouseClick(screen.find("key.2"), Qt::LeftButton);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"open.landline"_s}));
    screen.letTapTimePass();
    QTest::mouseClick(screen.find("key.2"), Qt::LeftButton);
    QCOMPARE(used.size(), 2);
}

void EditorTest::tapThatClosed_doesNotPressWhatComesUpBehind() {
    REQUIRES("REL-83");
    FrameOnScreen screen(pickerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    screen.letTapTimePass();
    const QPoint place = screen.placeOf("editor.confirm").center();
    QTest::mouseClick(screen.frame().childAt(place), Qt::LeftButton);
    screen.frame().showPage(bankSample(Language::Chinese), false);
    QCoreApplication::processEvents();
    QCOMPARE(screen.frame().childAt(place), screen.find("next"));
    QTest::mouseClick(screen.find("next"), Qt::LeftButton);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"editor.confirm"_s}));
}

void EditorTest::letterThatLeadsNowhere_cannotBePressed() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    screen.letTapTimePass();
    QVERIFY(!screen.find("key.A")->isEnabled());
    QVERIFY(screen.find("key.M")->isEnabled());
    QVERIFY(screen.find("key.backspace")->isEnabled());
    QTest::mouseClick(screen.find("key.A"), Qt::LeftButton);
    QTest::keyClick(&screen.frame(), Qt::Key_A);
    QCOMPARE(used.size(), 0);
    PageModel page = pickerSample(Language::Chinese);
    page.editor->liveLetters.clear();
    screen.frame().showPage(page, false);
    QVERIFY(screen.find("key.A")->isEnabled());
}

void EditorTest::keyboard_doesWhatTheKeysDo() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    QCOMPARE(QApplication::focusWidget(), editor_tests::sheetOf(screen));
    QTest::keyClicks(QApplication::focusWidget(), u"10-"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Q);
    // With the focus on a key as well.
    screen.find("key.5")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9);
    editor_tests::sheetOf(screen)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(editor_tests::idsOf(used),
             QStringList({u"key.1"_s, u"key.0"_s, u"key.-"_s, u"key.backspace"_s, u"key.9"_s, u"editor.confirm"_s}));
    FrameOnScreen letters(pickerSample(Language::Chinese));
    editor_tests::activate(letters);
    QSignalSpy typed(&letters.frame(), &Frame::actionUsed);
    QTest::keyClicks(QApplication::focusWidget(), u"mB"_s);
    QCOMPARE(editor_tests::idsOf(typed), QStringList({u"key.M"_s, u"key.B"_s}));
}

void EditorTest::keyboard_heldLetter_countsOnceAndHeldBackspaceGoesOn() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    const auto held = [](Qt::Key key, const QString& text) {
        for (int i = 0; i < 3; ++i) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text, i > 0);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
        }
    };
    held(Qt::Key_M, u"m"_s);
    held(Qt::Key_Backspace, u"\b"_s);
    held(Qt::Key_Return, u"\r"_s);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"key.M"_s, u"key.backspace"_s, u"key.backspace"_s,
                                                     u"key.backspace"_s, u"editor.confirm"_s}));
}

void EditorTest::enter_whileNothingIsReady_doesNothing() {
    FrameOnScreen screen(digitsSample(Language::Chinese, true));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(&screen.frame(), Qt::Key_Return);
    QCOMPARE(used.size(), 0);
    QVERIFY(wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"要 7 或 8 位"_s));
}

void EditorTest::escape_onlyHandsBackClose() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"editor.close"_s}));
    // What closing means is the model's: nothing goes before it says so.
    QVERIFY(editor_tests::sheetOf(screen)->isVisible());
    QVERIFY(wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"010-12345678"_s));
}

void EditorTest::pageBehind_pressedByAnAssistiveTool_isNotHeard() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    screen.letTapTimePass();
    for (const char* id : {"next", "back", "open.bank_code"}) {
        qobject_cast<TapButton*>(screen.find(id))->click();
        screen.letTapTimePass();
    }
    QCOMPARE(used.size(), 0);
}

void EditorTest::tab_staysInsideAndFollowsReadingOrder() {
    FrameOnScreen screen(pickerSample(Language::Chinese, 5));
    editor_tests::activate(screen);
    const QStringList order{u"editor.close"_s, u"entry.1"_s,           u"entry.2"_s,        u"entry.3"_s,
                            u"entry.4"_s,      u"entries.page_down"_s, u"key.B"_s,          u"key.M"_s,
                            u"key.Z"_s,        u"key.backspace"_s,     u"editor.confirm"_s, u"editor.close"_s};
    QStringList visited;
    for (qsizetype i = 0; i < order.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(visited, order);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"editor.confirm"_s);
}

void EditorTest::closing_bringsTheKeyboardBackToTheField() {
    FrameOnScreen screen(bankSample(Language::Chinese));
    editor_tests::activate(screen);
    QWidget* const field = screen.find("open.branch_code");
    field->setFocus(Qt::TabFocusReason);
    screen.frame().showPage(pickerSample(Language::Chinese), false);
    QCOMPARE(QApplication::focusWidget(), editor_tests::sheetOf(screen));
    screen.frame().showPage(bankSample(Language::Chinese), false);
    QVERIFY(!editor_tests::sheetOf(screen)->isVisible());
    QCOMPARE(QApplication::focusWidget(), field);
}

void EditorTest::news_whileTyping_changeInPlace() {
    PageModel page = pickerSample(Language::Chinese, 300);
    FrameOnScreen screen(page);
    editor_tests::activate(screen);
    QWidget* const key = screen.find("key.M");
    QWidget* const confirm = screen.find("editor.confirm");
    const QRect place = screen.placeOf(key);
    key->setFocus(Qt::TabFocusReason);
    page.editor->typed = u"X Z M"_s;
    page.editor->entries = page.editor->entries.mid(0, 2);
    page.editor->confirm.enabled = false;
    screen.frame().showPage(page, false);
    QCoreApplication::processEvents();
    QCOMPARE(screen.find("key.M"), key);
    QCOMPARE(screen.find("editor.confirm"), confirm);
    QVERIFY(key->hasFocus());
    QVERIFY(!confirm->isEnabled());
    // The keys stay under the finger although the list became short.
    QCOMPARE(screen.placeOf("key.M"), place);
    QCOMPARE(editor_tests::shownEntries(screen), QStringList({u"entry.1"_s, u"entry.2"_s}));
    QVERIFY(wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"X Z M"_s));
}

void EditorTest::threeHundredEntries_areOnlyAFewWidgets() {
    FrameOnScreen screen(pickerSample(Language::Chinese, 300));
    QCOMPARE(editor_tests::shownEntries(screen).size(), 4);
    QVERIFY(screen.frame().findChildren<EntryRow*>().size() < 12);
}

void EditorTest::pageButtons_reachEveryEntryAndLeadBack() {
    const PageModel page = pickerSample(Language::Chinese, 23);
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        FrameOnScreen screen(page, size);
        const QStringList first = editor_tests::shownEntries(screen);
        QStringList seen = first;
        QVERIFY(!screen.find("entries.page_up"));
        for (int pages = 0; pages < 23 && screen.find("entries.page_down"); ++pages) {
            editor_tests::turn(screen, "entries.page_down");
            seen += editor_tests::shownEntries(screen);
        }
        QCOMPARE(seen.size(), 23);
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 23);
        for (int pages = 0; pages < 23 && screen.find("entries.page_up"); ++pages)
            editor_tests::turn(screen, "entries.page_up");
        QCOMPARE(editor_tests::shownEntries(screen), first);
    }
}

void EditorTest::entries_becomingFewer_startAtTheFirst() {
    PageModel page = pickerSample(Language::Chinese, 23);
    FrameOnScreen screen(page);
    editor_tests::turn(screen, "entries.page_down");
    editor_tests::turn(screen, "entries.page_down");
    // The same entries again: the page stays.
    const QStringList third = editor_tests::shownEntries(screen);
    screen.frame().showPage(page, false);
    QCOMPARE(editor_tests::shownEntries(screen), third);
    page.editor->entries = page.editor->entries.mid(4, 10);
    screen.frame().showPage(page, false);
    QCOMPARE(editor_tests::shownEntries(screen).first(), u"entry.5"_s);
}

void EditorTest::chosenEntry_isInSightWhenTheSheetOpens() {
    PageModel page = pickerSample(Language::Chinese, 300);
    page.editor->entries[0].chosen = false;
    for (const int at : {3, 120, 299}) {
        PageModel chosen = page;
        chosen.editor->entries[at].chosen = true;
        FrameOnScreen screen(chosen);
        QVERIFY2(editor_tests::shownEntries(screen).contains(chosen.editor->entries[at].id),
                 QByteArray::number(at).constData());
    }
}

void EditorTest::entries_areRadioButtonsWithAllTheirWords() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    screen.letTapTimePass();
    QAccessibleInterface* const here = QAccessible::queryAccessibleInterface(screen.find("entry.1"));
    QCOMPARE(here->role(), QAccessible::RadioButton);
    QVERIFY(here->state().checked);
    QCOMPARE(here->text(QAccessible::Name), u"西直门支行"_s);
    QCOMPARE(here->text(QAccessible::Description), u"西城区西直门外大街**号 就在这里 0 米"_s);
    QVERIFY(!QAccessible::queryAccessibleInterface(screen.find("entry.2"))->state().checked);
    QTest::mouseClick(screen.find("entry.2"), Qt::LeftButton, {}, QPoint(900, 20));
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"entry.2"_s}));
    QVERIFY(!qobject_cast<EntryRow*>(screen.find("entry.2"))->isChecked());
}

void EditorTest::matchedCharacters_areUnderlined() {
    PageModel page = pickerSample(Language::Chinese);
    page.editor->entries[1].matchFrom = 1;
    FrameOnScreen screen(page);
    // Two runs of one text: what matched, and the rest.
    QVERIFY(wordsOf(*screen.find("entry.2")).contains(u"西直门北支行"_s));
    const QImage picture = screen.find("entry.2")->grab().toImage();
    const QColor primary = screen.theme().colours().primary;
    const int left = 64 + 52 + 20;
    int from = -1;
    int to = -1;
    for (int x = left; x < left + 300; ++x) {
        int run = 0;
        for (int y = 0; y < picture.height(); ++y)
            run = picture.pixelColor(x, y) == primary ? run + 1 : run >= 4 ? run : 0;
        if (run == 4) {
            from = from < 0 ? x : from;
            to = x;
        }
    }
    // Second and third of characters 32 px wide.
    QVERIFY2(std::abs(from - left - 32) <= 2, QByteArray::number(from - left).constData());
    QVERIFY2(std::abs(to - left - 95) <= 2, QByteArray::number(to - left).constData());
    // Numbers that fit no text do no harm.
    page.editor->entries[1].matchFrom = 5;
    page.editor->entries[1].matchLength = 4000;
    page.editor->entries[2].matchFrom = -3;
    page.editor->entries[2].matchLength = -9;
    screen.frame().showPage(page, false);
    QVERIFY(wordsOf(*screen.find("entry.2")).contains(u"西直门北支行"_s));
    QVERIFY(wordsOf(*screen.find("entry.3")).contains(u"新中街支行"_s));
}

void EditorTest::nothingFound_isSaid() {
    PageModel page = pickerSample(Language::Chinese);
    page.editor->entries.clear();
    FrameOnScreen screen(page);
    QVERIFY(editor_tests::shownEntries(screen).isEmpty());
    QVERIFY(wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"没有找到。删掉一个字母再试"_s));
}

void EditorTest::typed_isShownInClearAndGoneAfterwards() {
    REQUIRES("MSK-05");
    REQUIRES("SEC-16");
    FrameOnScreen screen(digitsSample(Language::Chinese));
    const QString typed = u"010-12345678"_s;
    auto* const line = screen.frame().findChild<TypedLine*>();
    QVERIFY(wordsOf(*line).contains(typed));
    QCOMPARE(line->accessibleName(), u"固定电话"_s);
    PageModel page = formSample(Language::Chinese);
    std::get<FormContent>(page.content).sections[0].fields.last().placeholder.clear();
    screen.frame().showPage(page, false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!wordsOfAll(screen.frame()).contains(typed));
    for (const QWidget* widget : screen.frame().findChildren<QWidget*>())
        QVERIFY(!(widget->accessibleName() + widget->accessibleDescription()).contains(typed));
}

void EditorTest::longTyped_showsItsEnd() {
    PageModel page = digitsSample(Language::Chinese);
    page.editor->typed = QString(60, u'1') + u"789"_s;
    FrameOnScreen screen(page);
    auto* const line = screen.frame().findChild<TypedLine*>();
    const QList<DrawnText> drawn = drawnTexts(*line);
    QCOMPARE(drawn.size(), 1);
    QVERIFY(drawn[0].text.endsWith(u"789"_s));
    QVERIFY(QRectF(line->rect()).contains(drawn[0].box));
    QCOMPARE(line->accessibleDescription(), page.editor->typed);
}

void EditorTest::question_overTheSheet_takesTheTaps() {
    PageModel page = pickerSample(Language::Chinese);
    page.confirm = confirmSample(Language::Chinese).confirm;
    FrameOnScreen screen(page);
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &Frame::actionUsed);
    const QPoint place = screen.placeOf("submit_now").center();
    QCOMPARE(screen.frame().childAt(place), screen.find("submit_now"));
    qobject_cast<TapButton*>(screen.find("key.M"))->click();
    QTest::keyClick(&screen.frame(), Qt::Key_M);
    QCOMPARE(used.size(), 0);
}

void EditorTest::anotherField_isAnotherSheet() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    editor_tests::activate(screen);
    QWidget* const key = screen.find("key.1");
    key->setFocus(Qt::TabFocusReason);
    screen.frame().showPage(codeSample(Language::Chinese), false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!screen.find("key.-"));
    QVERIFY(screen.find("editor.resend"));
    QVERIFY(!wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"010-12345678"_s));
    QCOMPARE(QApplication::focusWidget(), editor_tests::sheetOf(screen));
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::EditorTest)
#include "editor_test.moc"
