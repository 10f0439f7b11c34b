// The sheet in which one field is filled (mock-up 06): where it stands, what it shows, what it covers.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/editor_on_screen.h"
#include "tests/ui/sample_forms.h"
#include "tests/ui/sample_identity.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/confirm_sheet.h"
#include "ui/widgets/timeout_sheet.h"

#include <QApplication>

namespace kaban::tests {
using namespace Qt::StringLiterals;

class EditorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sheet_standsOverEverythingButTheAssistBar();
    void picker_standsAsDrawn();
    void digitPad_hasItsKeysAndExtraOnes();
    void pageBehind_pressedByAnAssistiveTool_isNotHeard();
    void news_whileTyping_changeInPlace();
    void typed_isShownInClearAndGoneAfterwards();
    void longTyped_showsItsEnd();
    void question_overTheSheet_takesTheTaps();
    void anotherField_isAnotherSheet();
    void nameOfTheChoice_howeverLong_leavesTheListItsRoom();
    void keyboard_whileSomethingLiesOverTheEditor_staysThereUntilItGoes();
};

/// The page is shown again every second; what lies on top keeps the keyboard, and gives it back to what lies below it.
void EditorTest::keyboard_whileSomethingLiesOverTheEditor_staysThereUntilItGoes() {
    const PageModel editing = digitsSample(Language::Chinese);
    PageModel asked = editing;
    asked.confirm = confirmSample(Language::Chinese).confirm;
    PageModel counted = asked;
    counted.timeout = timeoutSample(Language::Chinese).timeout;
    FrameOnScreen screen(editing);
    editor_tests::activate(screen);
    const auto keyboardIsIn = [&](QWidget* sheet) {
        return sheet == QApplication::focusWidget() || sheet->isAncestorOf(QApplication::focusWidget());
    };
    QWidget* const editor = screen.frame().findChild<EditorSheet*>();
    QWidget* const question = screen.frame().findChild<ConfirmSheet*>();
    QWidget* const countdown = screen.frame().findChild<TimeoutSheet*>();
    for (const auto& [page, sheet] : {std::pair(asked, question), std::pair(counted, countdown),
                                      std::pair(asked, question), std::pair(editing, editor)}) {
        for (int second = 0; second < 2; ++second) {
            screen.frame().showPage(page, false);
            QVERIFY(keyboardIsIn(sheet));
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        screen.frame().showPage(page, false);
        QVERIFY(keyboardIsIn(sheet));
    }
    screen.frame().showPage(formSample(Language::Chinese), false);
    PageModel late = formSample(Language::Chinese); // the countdown first, then a question under it
    late.timeout = counted.timeout;
    screen.frame().showPage(late, false);
    late.confirm = asked.confirm;
    screen.frame().showPage(late, false);
    QVERIFY(keyboardIsIn(countdown));
}

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
            const bool dark = screen.frame().grab().toImage().pixelColor(4, 4).lightness() < 140;
            QVERIFY2(dark != sheet->docked(), sample.name); // a docked keyboard leaves the page clear
            // Taps beside the sheet and on its ground do nothing.
            QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
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

void EditorTest::pageBehind_pressedByAnAssistiveTool_isNotHeard() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    for (const char* id : {"next", "back", "open.bank_code"}) {
        qobject_cast<TapButton*>(screen.find(id))->click();
        screen.letTapTimePass();
    }
    QCOMPARE(used.size(), 0);
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
    for (const EntryBase* entry : screen.frame().findChildren<EntryBase*>())
        QVERIFY(!entry->heardText().contains(typed));
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
    QCOMPARE(line->heardText(), page.editor->typed);
}

void EditorTest::question_overTheSheet_takesTheTaps() {
    PageModel page = pickerSample(Language::Chinese);
    page.confirm = confirmSample(Language::Chinese).confirm;
    FrameOnScreen screen(page);
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
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

void EditorTest::nameOfTheChoice_howeverLong_leavesTheListItsRoom() {
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 1024)}) {
        PageModel page = pickerSample(Language::English);
        FrameOnScreen screen(page, size, Language::English);
        const int room = screen.frame().findChild<EntryList*>()->width();
        const int keys = screen.placeOf("key.A").left();
        page.editor->confirm.label = u"Chosen: "_s + u"Sub-branch "_s.repeated(20);
        screen.frame().showPage(page, false);
        screen.settle();
        QCOMPARE(screen.frame().findChild<EntryList*>()->width(), room);
        QCOMPARE(screen.placeOf("key.A").left(), keys);
    }
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::EditorTest)
#include "editor_test.moc"
