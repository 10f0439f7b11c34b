// The question before something that counts (mock-up 12).
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/confirm_sheet.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace question_tests {

/// As a finger does it: what lies on top at this place gets the tap.
void tapAt(FrameOnScreen& screen, const QPoint& place) {
    QWidget* const hit = screen.frame().childAt(place);
    QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(&screen.frame(), place));
}

} // namespace question_tests

class QuestionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sheet_standsOverEverythingButTheAssistBar();
    void tapsOnTheScrim_doNothing();
    void answers_emitTheirIds();
    void doingAnswer_tappedTwentyTimesIn300Milliseconds_countsOnce();
    void secondTapOfADoubleTap_doesNotAnswerTheQuestionItOpened();
    void pageBehind_pressedByAnAssistiveTool_isNotHeard();
    void keyboard_staysInside_startsSafe_escapeDoesNothing();
    void oneAnswer_fillsTheWidth();
    void question_takenAway_leavesThePageUsable();
    void longQuestion_onASmallScreen_isNotCutOff();
};

void QuestionTest::sheet_standsOverEverythingButTheAssistBar() {
    REQUIRES("IND-14");
    FrameOnScreen screen(confirmSample(Language::Chinese));
    auto* question = screen.frame().findChild<ConfirmSheet*>();
    QVERIFY(question->isVisible());
    QCOMPARE(screen.placeOf(question), QRect(0, 0, 1080, 1776));
    const QRect sheet = screen.placeOf(question->sheet());
    QCOMPARE(sheet.left(), 64);
    QCOMPARE(sheet.width(), 952);
    QCOMPARE(sheet.bottom() + 1, 1776 - 24);
    const QString words = wordsOfAll(*question);
    for (const QString& text : {u"是否确认提交个人申领？"_s, u"110*****002X"_s, u"再看看"_s, u"确认提交"_s})
        QVERIFY(words.contains(text));
    QVERIFY(screen.placeOf("review").right() < screen.placeOf("submit_now").left());
    // The strip above is dimmed, the bar below is not.
    const QImage picture = screen.frame().grab().toImage();
    QVERIFY(picture.pixelColor(4, 4).lightness() < 140);
    QCOMPARE(picture.pixelColor(4, 1900), screen.theme().colours().bar);
}

void QuestionTest::tapsOnTheScrim_doNothing() {
    FrameOnScreen screen(confirmSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    auto* question = screen.frame().findChild<ConfirmSheet*>();
    const QRect sheet = screen.placeOf(question->sheet());
    QVERIFY(screen.find("back"));
    for (const QPoint& place : {QPoint(540, 300), QPoint(20, 1690), screen.placeOf("tick").topLeft() + QPoint(40, 20),
                                sheet.topLeft() + QPoint(300, 70), QPoint(540, 1765)}) {
        question_tests::tapAt(screen, place);
        screen.letTapTimePass();
    }
    QCOMPARE(used.size(), 0);
    QVERIFY(question->isVisible());
}

void QuestionTest::answers_emitTheirIds() {
    for (const char* id : {"review", "submit_now"}) {
        FrameOnScreen screen(confirmSample(Language::Chinese));
        QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
        question_tests::tapAt(screen, screen.placeOf(id).center());
        QCOMPARE(used.size(), 1);
        QCOMPARE(used[0][0].toString(), QString::fromLatin1(id));
    }
}

void QuestionTest::doingAnswer_tappedTwentyTimesIn300Milliseconds_countsOnce() {
    REQUIRES("TV-18");
    FrameOnScreen screen(confirmSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    for (int i = 0; i < 20; ++i) {
        question_tests::tapAt(screen, screen.placeOf("submit_now").center());
        screen.clock().advance(std::chrono::milliseconds(15));
    }
    QCOMPARE(used.size(), 1);
}

void QuestionTest::secondTapOfADoubleTap_doesNotAnswerTheQuestionItOpened() {
    REQUIRES("IND-14");
    FrameOnScreen screen(commitmentSample(Language::Chinese, true, true));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    connect(&screen.frame(), &ScreenFrame::actionUsed, this, [&screen](const QString& id) {
        if (id == u"submit"_s)
            screen.frame().showPage(confirmSample(Language::Chinese), true);
    });
    const QPoint place(700, 1660);
    QCOMPARE(screen.frame().childAt(place), screen.find("submit"));
    question_tests::tapAt(screen, place);
    QCOMPARE(used.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(screen.frame().childAt(place), screen.find("submit_now"));
    QVERIFY(!screen.frame().takesTaps());
    screen.clock().advance(std::chrono::milliseconds(150));
    question_tests::tapAt(screen, place);
    QCOMPARE(used.size(), 1);
    screen.letTapTimePass();
    QVERIFY(screen.frame().takesTaps());
    question_tests::tapAt(screen, place);
    QCOMPARE(used.size(), 2);
    QCOMPARE(used[1][0].toString(), u"submit_now"_s);
}

void QuestionTest::pageBehind_pressedByAnAssistiveTool_isNotHeard() {
    FrameOnScreen screen(confirmSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    for (const char* id : {"back", "submit", "tick"}) {
        auto* behind = qobject_cast<TapButton*>(screen.find(id));
        QVERIFY2(behind, id);
        behind->click();
        screen.letTapTimePass();
    }
    QCOMPARE(used.size(), 0);
}

void QuestionTest::keyboard_staysInside_startsSafe_escapeDoesNothing() {
    FrameOnScreen screen(confirmSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    QTRY_COMPARE(QApplication::focusWidget(), screen.find("review"));
    const QStringList expected{u"submit_now"_s, u"review"_s, u"submit_now"_s};
    for (const QString& next : expected) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"review"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(used.size(), 0);
    QVERIFY(screen.frame().findChild<ConfirmSheet*>()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"review"_s);
}

void QuestionTest::oneAnswer_fillsTheWidth() {
    PageModel page = confirmSample(Language::Chinese);
    page.confirm->doing = {};
    FrameOnScreen screen(page);
    QCOMPARE(screen.placeOf("review").width(), 952 - 2 * 56);
    QVERIFY(!screen.find("submit_now"));
}

void QuestionTest::question_takenAway_leavesThePageUsable() {
    FrameOnScreen screen(confirmSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    PageModel page = confirmSample(Language::Chinese);
    page.confirm.reset();
    screen.frame().showPage(page, false);
    QVERIFY(!screen.frame().findChild<ConfirmSheet*>()->isVisible());
    question_tests::tapAt(screen, screen.placeOf("back").center());
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"back"_s);
}

void QuestionTest::longQuestion_onASmallScreen_isNotCutOff() {
    for (const QSize size : {QSize(1280, 1024), QSize(1920, 1080)}) {
        FrameOnScreen screen(confirmSample(Language::English), size, Language::English);
        auto* question = screen.frame().findChild<ConfirmSheet*>();
        const QRect sheet = screen.placeOf(question->sheet());
        QVERIFY(sheet.top() >= 0);
        QVERIFY(question->sheet()->layout()->minimumHeightForWidth(sheet.width()) <= sheet.height());
        QVERIFY(screen.placeOf("submit_now").bottom() < screen.placeOf(screen.frame().findChild<AssistBar*>()).top());
    }
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::QuestionTest)
#include "question_test.moc"
