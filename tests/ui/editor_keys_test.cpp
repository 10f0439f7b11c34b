// The keys of the sheet in which one field is filled, and a real keyboard beside them.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/editor_on_screen.h"
#include "tests/ui/sample_forms.h"

#include <QApplication>

namespace kaban::tests {
using namespace Qt::StringLiterals;

class EditorKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysOfThePad_handBackTheirIds();
    void sameKey_threeTimesAtOnce_countsThreeTimes();
    void tapThatOpened_isNotAKeyPress();
    void tapThatClosed_doesNotPressWhatComesUpBehind();
    void letterThatLeadsNowhere_cannotBePressed();
    void keyboard_doesWhatTheKeysDo();
    void keyboard_heldLetter_countsOnceAndHeldBackspaceGoesOn();
    void enter_whileNothingIsReady_doesNothing();
    void escape_onlyHandsBackClose();
    void tab_staysInsideAndFollowsReadingOrder();
    void closing_bringsTheKeyboardBackToTheField();
};

void EditorKeysTest::keysOfThePad_handBackTheirIds() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
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

void EditorKeysTest::sameKey_threeTimesAtOnce_countsThreeTimes() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(screen.find("key.8"), Qt::LeftButton);
        screen.clock().advance(std::chrono::milliseconds(80));
    }
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"key.8"_s, u"key.8"_s, u"key.8"_s}));
}

void EditorKeysTest::tapThatOpened_isNotAKeyPress() {
    REQUIRES("REL-83");
    FrameOnScreen screen(formSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    connect(&screen.frame(), &ScreenFrame::actionUsed, this, [&screen](const QString& id) {
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

void EditorKeysTest::tapThatClosed_doesNotPressWhatComesUpBehind() {
    REQUIRES("REL-83");
    FrameOnScreen screen(pickerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    const QPoint place = screen.placeOf("editor.confirm").center();
    QTest::mouseClick(screen.frame().childAt(place), Qt::LeftButton);
    screen.frame().showPage(bankSample(Language::Chinese), false);
    QCoreApplication::processEvents();
    QCOMPARE(screen.frame().childAt(place), screen.find("next"));
    QTest::mouseClick(screen.find("next"), Qt::LeftButton);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"editor.confirm"_s}));
}

void EditorKeysTest::letterThatLeadsNowhere_cannotBePressed() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
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

void EditorKeysTest::keyboard_doesWhatTheKeysDo() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
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
    QSignalSpy typed(&letters.frame(), &ScreenFrame::actionUsed);
    QTest::keyClicks(QApplication::focusWidget(), u"mB"_s);
    QCOMPARE(editor_tests::idsOf(typed), QStringList({u"key.M"_s, u"key.B"_s}));
}

void EditorKeysTest::keyboard_heldLetter_countsOnceAndHeldBackspaceGoesOn() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
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

void EditorKeysTest::enter_whileNothingIsReady_doesNothing() {
    FrameOnScreen screen(digitsSample(Language::Chinese, true));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(&screen.frame(), Qt::Key_Return);
    QCOMPARE(used.size(), 0);
    QVERIFY(wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"要 7 或 8 位"_s));
}

void EditorKeysTest::escape_onlyHandsBackClose() {
    FrameOnScreen screen(digitsSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"editor.close"_s}));
    // What closing means is the model's: nothing goes before it says so.
    QVERIFY(editor_tests::sheetOf(screen)->isVisible());
    QVERIFY(wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"010-12345678"_s));
}

void EditorKeysTest::tab_staysInsideAndFollowsReadingOrder() {
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

void EditorKeysTest::closing_bringsTheKeyboardBackToTheField() {
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

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::EditorKeysTest)
#include "editor_keys_test.moc"
