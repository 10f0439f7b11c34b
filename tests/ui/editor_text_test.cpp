// The sheet in which Chinese text is typed: words, boards of keys, and a real keyboard beside them.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/editor_on_screen.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/sample_forms.h"
#include "ui/widgets/action_strip.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/picker_field.h"
#include "ui/widgets/text_block.h"
#include "ui/widgets/text_board.h"

#include <QApplication>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace editor_text_tests {

const QList<QSize> sizes{{1080, 1920}, {1920, 1080}, {1280, 1024}};
using Keys = EditorModel::Keys;

} // namespace editor_text_tests

using namespace editor_text_tests;

class EditorTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysAndWords_handBackTheirIds();
    void keys_onEverySize_areOfTheirSizeAndBelowTheText();
    void boards_haveTheSameHeight();
    void boardOfDigits_hasTheWordsOfAddresses();
    void words_thatChange_keepTheirButtons();
    void words_gone_leaveASentenceAndNoText();
    void sentenceOfWords_isWholeAndKeepsTheOthersInSight();
    void nameOfAKey_inBothLanguages_isItsWordAndItsIdTheSame();
    void keyboard_typesLettersAndChoosesWords();
    void keyboard_enter_takesTheFirstWordThenFinishes();
    void keyboard_onTheBoardOfDigits_typesLettersAllTheSame();
    void keyboard_pages_turnTheWords();
    void tab_goesFromTheLineOverWordsAndKeysToTheButton();
    void closedSheet_holdsNothingOfIt();
    void hint_inLargeText_isLeftOutAndTheErrorIsNot();
    void keyboard_onAHighScreen_standsUnderItsFieldAndLeavesThePageClear();
    void keyboard_withoutRoomAboveIt_isASheetOverThePage();
    void keyboardThatGoes_givesThePageItsRoomBack();
    void anotherKindOfEditor_afterADockedOne_isASheet();
};

void EditorTextTest::anotherKindOfEditor_afterADockedOne_isASheet() {
    FrameOnScreen screen(textSample(Language::Chinese));
    screen.settle();
    QVERIFY(editor_tests::sheetOf(screen)->docked());
    screen.frame().showPage(digitsSample(Language::Chinese), false);
    screen.settle();
    QVERIFY(!editor_tests::sheetOf(screen)->docked());
    QVERIFY(screen.frame().findChild<ActionStrip*>()->isVisible());
    QVERIFY(screen.find("editor.close"));
}

/// Mockup 29 and visual language, section 6: docked above the assist bar, in place of the action strip; the field that
/// is edited scrolls to sit above it, and what stands above that field stays as it is.
void EditorTextTest::keyboard_onAHighScreen_standsUnderItsFieldAndLeavesThePageClear() {
    for (const Language language : {Language::Chinese, Language::English}) {
        FrameOnScreen screen(textSample(language, Keys::Pinyin, false), {1080, 1920}, language);
        screen.settle();
        const QRect field = screen.placeOf(screen.frame().findChild<PickerField*>(u"residence_address"_s));
        const QRect line = screen.placeOf(screen.frame().findChild<TextLine*>());
        QCOMPARE(line.topLeft(), field.topLeft());
        QCOMPARE(line.width(), field.width());
        const QRect keys = screen.placeOf(screen.frame().findChild<TextKeys*>());
        QCOMPARE(keys.bottom() + 1, screen.placeOf(screen.frame().findChild<AssistBar*>()).top());
        QVERIFY(line.bottom() < keys.top());
        QVERIFY(!screen.frame().findChild<ActionStrip*>()->isVisible());
        const QRect above = screen.placeOf(screen.frame().findChild<PickerField*>(u"district_code"_s));
        const QImage shown = screen.frame().grab().toImage();
        QCOMPARE(shown.pixelColor(above.center().x(), above.bottom() + 8), screen.theme().colours().paper);
        QVERIFY2(screen.find("editor.close") && screen.find("take_over"), "there is a way out");
    }
}

void EditorTextTest::keyboard_withoutRoomAboveIt_isASheetOverThePage() {
    for (const QSize& size : {QSize(1920, 1080), QSize(1280, 1024)}) {
        FrameOnScreen screen(textSample(Language::Chinese), size);
        QVERIFY(screen.frame().findChild<ActionStrip*>()->isVisible());
        QVERIFY(screen.find("editor.close"));
    }
    FrameOnScreen lowered(textSample(Language::Chinese));
    lowered.frame().showPage(formSample(Language::Chinese), false);
    lowered.frame().showDisplay({.lowered = true});
    lowered.settle();
    lowered.frame().showPage(textSample(Language::Chinese), false);
    lowered.settle();
    QVERIFY(lowered.frame().findChild<ActionStrip*>()->isVisible());
    QCOMPARE(targetFaults(lowered) + textFaults(lowered), QStringList());
}

void EditorTextTest::keyboardThatGoes_givesThePageItsRoomBack() {
    FrameOnScreen screen(formSample(Language::Chinese));
    screen.settle();
    const auto places = [&] {
        QList<QRect> found;
        for (const PickerField* field : screen.frame().findChildren<PickerField*>())
            found += screen.placeOf(field);
        return found += screen.placeOf(screen.frame().findChild<ActionStrip*>());
    };
    const QList<QRect> before = places();
    screen.frame().showPage(textSample(Language::Chinese), false);
    screen.settle();
    QVERIFY(!screen.frame().findChild<ActionStrip*>()->isVisible());
    screen.frame().showPage(formSample(Language::Chinese), false);
    screen.settle();
    QVERIFY(screen.frame().findChild<ActionStrip*>()->isVisible());
    QCOMPARE(places(), before);
}

/// Visual language, section 4: "secondary hints are dropped".
void EditorTextTest::hint_inLargeText_isLeftOutAndTheErrorIsNot() {
    for (const QSize& size : sizes) {
        for (const bool elder : {false, true}) {
            PageModel page = textSample(Language::Chinese);
            page.editor->hint = u"写到门牌号"_s;
            FrameOnScreen screen(page, size, Language::Chinese, true, {FormFactor::Portrait, elder});
            const auto isShown = [&](const QString& text) {
                const auto blocks = screen.frame().findChildren<TextBlock*>();
                return std::any_of(blocks.begin(), blocks.end(),
                                   [&](const TextBlock* block) { return block->isVisible() && block->text() == text; });
            };
            QCOMPARE(isShown(page.editor->hint), !elder);
            page.editor->error = u"请写到门牌号。"_s;
            screen.frame().showPage(page, false);
            screen.settle();
            QVERIFY(isShown(page.editor->error));
        }
    }
}

void EditorTextTest::keysAndWords_handBackTheirIds() {
    FrameOnScreen screen(textSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    QStringList wanted;
    for (const char* id : {"key.Q", "key.M", "key.7", "key.space", "key.backspace", "word.1", "word.7", "words.next",
                           "board.digits", "clear", "editor.close"}) {
        QWidget* const hit = screen.frame().childAt(screen.placeOf(id).center());
        QVERIFY2(hit && hit == screen.find(id), id);
        QTest::mouseClick(hit, Qt::LeftButton);
        wanted += QString::fromLatin1(id);
    }
    QCOMPARE(editor_tests::idsOf(used), wanted);
    QVERIFY2(!screen.find("editor.confirm")->isEnabled(), "letters are no text yet");
}

void EditorTextTest::keys_onEverySize_areOfTheirSizeAndBelowTheText() {
    for (const QSize& size : sizes) {
        for (const Keys keys : {Keys::Pinyin, Keys::Letters, Keys::Digits}) {
            const PageModel page = textSample(Language::Chinese, keys);
            FrameOnScreen screen(page, size);
            QCOMPARE(targetFaults(screen) + textFaults(screen), QStringList());
            const QRect key = screen.placeOf(keys == Keys::Digits ? "key.1" : "key.Q");
            QVERIFY(key.width() >= 88 && key.height() >= 88);
            QCOMPARE(key.height(), screen.placeOf("editor.confirm").height());
            if (size.height() == 1920) {
                QVERIFY2(key.height() == 96 && (keys == Keys::Digits || key.width() == 98), qPrintable(told(key)));
                QVERIFY2(screen.placeOf("word.1").top() >= 960, "within reach");
            }
        }
    }
}

void EditorTextTest::boards_haveTheSameHeight() {
    for (const QSize& size : sizes) {
        FrameOnScreen screen(textSample(Language::Chinese), size);
        const QRect before = editor_tests::sheetOf(screen)->sheet()->geometry();
        for (const Keys keys : {Keys::Digits, Keys::Letters, Keys::Pinyin}) {
            screen.frame().showPage(textSample(Language::Chinese, keys), false);
            screen.settle();
            QCOMPARE(editor_tests::sheetOf(screen)->sheet()->geometry(), before);
        }
    }
}

void EditorTextTest::boardOfDigits_hasTheWordsOfAddresses() {
    for (const QSize& size : sizes) {
        FrameOnScreen screen(textSample(Language::Chinese, Keys::Digits, false), size);
        QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
        screen.letTapTimePass();
        for (const QString& sign : {u"号"_s, u"单元"_s, u"-"_s, u"）"_s}) {
            auto* key = screen.frame().findChild<TapButton*>(u"key."_s + sign);
            QVERIFY(key && key->isVisible());
            QTest::mouseClick(key, Qt::LeftButton);
        }
        QCOMPARE(editor_tests::idsOf(used), QStringList({u"key.号"_s, u"key.单元"_s, u"key.-"_s, u"key.）"_s}));
        QVERIFY(screen.find("key.Q") == nullptr);
    }
}

void EditorTextTest::words_thatChange_keepTheirButtons() {
    FrameOnScreen screen(textSample(Language::Chinese));
    QWidget* const third = screen.find("word.3");
    PageModel page = textSample(Language::Chinese);
    page.editor->words = {u"北京"_s, u"背景"_s, u"被"_s};
    screen.frame().showPage(page, false);
    QCOMPARE(screen.find("word.3"), third);
    QCOMPARE(third->accessibleName(), u"被"_s);
    QVERIFY(screen.find("word.4") == nullptr);
}

void EditorTextTest::words_gone_leaveASentenceAndNoText() {
    REQUIRES("SEC-21");
    FrameOnScreen screen(textSample(Language::Chinese));
    screen.frame().showPage(textSample(Language::Chinese, Keys::Pinyin, false), false);
    screen.settle();
    QVERIFY(wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"请打拼音"_s));
    for (const WordButton* button : screen.frame().findChildren<WordButton*>())
        QVERIFY(button->label().isEmpty() && button->text().isEmpty() && button->accessibleName().isEmpty());
}

void EditorTextTest::sentenceOfWords_isWholeAndKeepsTheOthersInSight() {
    PageModel page = textSample(Language::Chinese);
    page.editor->words = {QString(30, u'长')};
    page.editor->earlierWords = page.editor->laterWords;
    page.editor->earlierWords->id = u"words.previous"_s;
    for (const QSize& size : sizes) {
        FrameOnScreen screen(page, size);
        QCOMPARE(textFaults(screen), QStringList());
        QVERIFY(screen.placeOf("word.1").right() < screen.placeOf("words.previous").left());
        QVERIFY(screen.placeOf("words.previous").right() < screen.placeOf("words.next").left());
        QVERIFY(screen.placeOf("words.next").right() < size.width());
        QCOMPARE(screen.find("word.1")->accessibleName(), QString(30, u'长'));
    }
}

void EditorTextTest::nameOfAKey_inBothLanguages_isItsWordAndItsIdTheSame() {
    QStringList ids[2];
    for (const Language language : {Language::Chinese, Language::English}) {
        FrameOnScreen screen(textSample(language), {1080, 1920}, language);
        for (const TapButton* button : editor_tests::sheetOf(screen)->findChildren<TapButton*>()) {
            if (!button->isVisible())
                continue;
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
            ids[language == Language::English] += button->objectName();
        }
        QCOMPARE(screen.find("key.space")->accessibleName(), language == Language::English ? u"Space"_s : u"空格"_s);
        QCOMPARE(screen.find("key.Q")->accessibleName(), u"Q"_s);
    }
    QCOMPARE(ids[0], ids[1]);
}

void EditorTextTest::keyboard_typesLettersAndChoosesWords() {
    FrameOnScreen screen(textSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QTest::keyClicks(QApplication::focusWidget(), u"xA'"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_9); // no such word
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(editor_tests::idsOf(used),
             QStringList({u"key.X"_s, u"key.A"_s, u"key.'"_s, u"word.3"_s, u"key.space"_s, u"key.backspace"_s}));
    screen.frame().showPage(textSample(Language::Chinese, Keys::Pinyin, false), false);
    used.clear();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_3);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"key.3"_s}));
}

void EditorTextTest::keyboard_enter_takesTheFirstWordThenFinishes() {
    FrameOnScreen screen(textSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    screen.frame().showPage(textSample(Language::Chinese, Keys::Pinyin, false), false);
    screen.letTapTimePass();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"word.1"_s, u"editor.confirm"_s}));
}

void EditorTextTest::keyboard_onTheBoardOfDigits_typesLettersAllTheSame() {
    FrameOnScreen screen(textSample(Language::Chinese, Keys::Digits, false));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QTest::keyClicks(QApplication::focusWidget(), u"l-"_s);
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"key.L"_s, u"key.-"_s}));
}

void EditorTextTest::keyboard_pages_turnTheWords() {
    FrameOnScreen screen(textSample(Language::Chinese));
    editor_tests::activate(screen);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageDown);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp); // there is no page before
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"words.next"_s}));
}

void EditorTextTest::tab_goesFromTheLineOverWordsAndKeysToTheButton() {
    FrameOnScreen screen(textSample(Language::Chinese, Keys::Pinyin, false));
    editor_tests::activate(screen);
    QStringList visited;
    for (int i = 0; i < 60 && (visited.size() < 2 || visited.last() != visited.first()); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        visited += QApplication::focusWidget()->objectName();
    }
    QCOMPARE(visited.mid(0, 6), QStringList({u"clear"_s, u"take_over"_s, u"board.pinyin"_s, u"board.letters"_s,
                                             u"board.digits"_s, u"editor.close"_s}));
    QCOMPARE(visited.mid(visited.size() - 4),
             QStringList({u"key.backspace"_s, u"key.space"_s, u"editor.confirm"_s, u"clear"_s}));
}

void EditorTextTest::closedSheet_holdsNothingOfIt() {
    REQUIRES("SEC-16");
    REQUIRES("SEC-21");
    FrameOnScreen screen(textSample(Language::Chinese));
    screen.frame().showPage(formSample(Language::Chinese), false);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EditorSheet* const sheet = editor_tests::sheetOf(screen);
    QVERIFY(!sheet->isVisible());
    QVERIFY(sheet->findChildren<WordButton*>().isEmpty() && sheet->findChildren<TextBoard*>().isEmpty());
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::EditorTextTest)
#include "editor_text_test.moc"
