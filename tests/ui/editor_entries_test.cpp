// The list in the sheet in which one field is filled: paging, choosing, what matched.
#include "tests/ui/drawn_text.h"
#include "tests/ui/editor_on_screen.h"
#include "tests/ui/sample_forms.h"

#include <QAccessible>

namespace kaban::tests {
using namespace Qt::StringLiterals;

class EditorEntriesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void threeHundredEntries_areOnlyAFewWidgets();
    void pageButtons_reachEveryEntryAndLeadBack();
    void entries_becomingFewer_startAtTheFirst();
    void chosenEntry_isInSightWhenTheSheetOpens();
    void entries_areRadioButtonsWithAllTheirWords();
    void matchedCharacters_areUnderlined();
    void nothingFound_isSaid();
};

void EditorEntriesTest::threeHundredEntries_areOnlyAFewWidgets() {
    FrameOnScreen screen(pickerSample(Language::Chinese, 300));
    QCOMPARE(editor_tests::shownEntries(screen).size(), 4);
    QVERIFY(screen.frame().findChildren<EntryRow*>().size() < 12);
}

void EditorEntriesTest::pageButtons_reachEveryEntryAndLeadBack() {
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

void EditorEntriesTest::entries_becomingFewer_startAtTheFirst() {
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

void EditorEntriesTest::chosenEntry_isInSightWhenTheSheetOpens() {
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

void EditorEntriesTest::entries_areRadioButtonsWithAllTheirWords() {
    FrameOnScreen screen(pickerSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    QAccessibleInterface* const here = QAccessible::queryAccessibleInterface(screen.find("entry.1"));
    QCOMPARE(here->role(), QAccessible::RadioButton);
    QVERIFY(here->state().checked);
    QCOMPARE(here->text(QAccessible::Name), u"西直门支行"_s);
    QCOMPARE(here->text(QAccessible::Description), u"西城区西直门外大街**号，就在这里，0 米"_s);
    QVERIFY(!QAccessible::queryAccessibleInterface(screen.find("entry.2"))->state().checked);
    QTest::mouseClick(screen.find("entry.2"), Qt::LeftButton, {}, QPoint(900, 20));
    QCOMPARE(editor_tests::idsOf(used), QStringList({u"entry.2"_s}));
    QVERIFY(!qobject_cast<EntryRow*>(screen.find("entry.2"))->isChecked());
}

void EditorEntriesTest::matchedCharacters_areUnderlined() {
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

void EditorEntriesTest::nothingFound_isSaid() {
    PageModel page = pickerSample(Language::Chinese);
    page.editor->entries.clear();
    FrameOnScreen screen(page);
    QVERIFY(editor_tests::shownEntries(screen).isEmpty());
    QVERIFY(wordsOfAll(*editor_tests::sheetOf(screen)).contains(u"没有找到。删掉一个字母再试"_s));
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::EditorEntriesTest)
#include "editor_entries_test.moc"
