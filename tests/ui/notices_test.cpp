// What the frame itself says over or above a page: the network is away, the time runs out (mock-up 15).
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_identity.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/confirm_sheet.h"
#include "ui/widgets/offline_banner.h"
#include "ui/widgets/step_rail.h"
#include "ui/widgets/timeout_sheet.h"
#include "ui/widgets/title_block.h"
#include "ui/widgets/top_strip.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace notices_tests {

void tapAt(FrameOnScreen& screen, const QPoint& place) {
    QWidget* const hit = screen.frame().childAt(place);
    QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(&screen.frame(), place));
}

TimeoutSheet* timeoutOf(FrameOnScreen& screen) {
    return screen.frame().findChild<TimeoutSheet*>();
}

} // namespace notices_tests

using notices_tests::tapAt;
using notices_tests::timeoutOf;

class NoticesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timeout_standsOverEverythingButTheAssistBar();
    void timeout_onEverySizeAndMode_isWhole_data();
    void timeout_onEverySizeAndMode_isWhole();
    void timeout_everySecond_countsInPlace();
    void timeout_answers_emitTheirIds();
    void timeout_nothingElseIsHeard();
    void timeout_keyboard_startsOnStayAndRemainsInside();
    void timeout_gone_leavesThePageUsableButNotForTheSameTap();
    void timeout_overAQuestion_givesTheQuestionBack();
    void timeout_hostileWords_areShownLiterally();
    void banner_standsUnderTheStripAndCoversNothing();
    void banner_longWords_areWholeOnEverySize();
    void banner_comesAndGoesInPlace();
};

void NoticesTest::timeout_standsOverEverythingButTheAssistBar() {
    REQUIRES("LOG-22");
    FrameOnScreen screen(timeoutSample(Language::Chinese));
    TimeoutSheet* const timeout = timeoutOf(screen);
    QVERIFY(timeout->isVisible());
    QCOMPARE(screen.placeOf(timeout), QRect(0, 0, 1080, 1776));
    const QRect sheet = screen.placeOf(timeout->sheet());
    QCOMPARE(sheet.left(), 64);
    QCOMPARE(sheet.width(), 952);
    QCOMPARE(sheet.bottom() + 1, 1776 - 24);
    QVERIFY(std::abs(sheet.height() - 878) <= 4); // mock-up 15
    const QRect stay = screen.placeOf("stay");
    const QRect leave = screen.placeOf("leave_now");
    QCOMPARE(stay.size(), QSize(840, 120));
    QCOMPARE(leave.top() - stay.bottom() - 1, 24);
    // Both lie in the lower half of the screen.
    QVERIFY(stay.top() >= 960);
    const QString words = wordsOfAll(*timeout);
    for (const QString& text : {u"28"_s, u"您还在吗？"_s, u"28 秒后会自动退出。"_s, u"我还在，继续办"_s})
        QVERIFY2(words.contains(text), qPrintable(text));
    const QImage picture = screen.frame().grab().toImage();
    QVERIFY(picture.pixelColor(4, 4).lightness() < 140);
    QCOMPARE(picture.pixelColor(4, 1900), screen.theme().colours().bar);
    QSignalSpy staff(&screen.frame(), &ScreenFrame::staffAsked);
    tapAt(screen, screen.placeOf("call_staff").center());
    QCOMPARE(staff.size(), 1);
}

void NoticesTest::timeout_onEverySizeAndMode_isWhole_data() {
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("elder");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (const bool elder : {false, true})
            QTest::addRow("%dx%d%s", size.width(), size.height(), elder ? " elder" : "") << size << elder;
    }
}

void NoticesTest::timeout_onEverySizeAndMode_isWhole() {
    QFETCH(QSize, size);
    QFETCH(bool, elder);
    for (const Language language : {Language::Chinese, Language::English}) {
        FrameOnScreen screen(timeoutSample(language), size, language, true, {FormFactor::Portrait, elder, elder});
        TimeoutSheet* const timeout = timeoutOf(screen);
        const QRect sheet = screen.placeOf(timeout->sheet());
        QVERIFY(sheet.top() >= 0);
        QVERIFY(timeout->sheet()->layout()->minimumHeightForWidth(sheet.width()) <= sheet.height());
        const int bar = screen.placeOf(screen.frame().findChild<AssistBar*>()).top();
        QVERIFY(screen.placeOf("leave_now").bottom() < bar);
        for (const QWidget* widget : timeout->findChildren<QWidget*>())
            QVERIFY(!widget->isVisible() || sheet.contains(screen.placeOf(widget)));
    }
}

void NoticesTest::timeout_everySecond_countsInPlace() {
    REQUIRES("LOG-22");
    FrameOnScreen screen(timeoutSample(Language::Chinese));
    QWidget* const stay = screen.find("stay");
    auto* ring = timeoutOf(screen)->findChild<CountdownRing*>();
    const auto lit = [&screen, ring] {
        const QImage picture = ring->grab().toImage();
        int pixels = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                pixels += picture.pixelColor(x, y) == screen.theme().colours().warn ? 1 : 0;
        }
        return pixels;
    };
    int before = lit();
    for (int seconds = 27; seconds > 0; seconds -= 9) {
        PageModel next = timeoutSample(Language::Chinese);
        next.timeout->secondsLeft = seconds;
        next.timeout->remainingPart = seconds / 60.0;
        screen.frame().showPage(next, false);
        QCOMPARE(screen.find("stay"), stay);
        QCOMPARE(wordsOf(*ring), QString::number(seconds));
        QCOMPARE(ring->accessibleName(), QString::number(seconds));
        QVERIFY(lit() < before);
        before = lit();
    }
}

void NoticesTest::timeout_answers_emitTheirIds() {
    REQUIRES("LOG-22");
    for (const char* id : {"stay", "leave_now"}) {
        FrameOnScreen screen(timeoutSample(Language::Chinese));
        QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
        tapAt(screen, screen.placeOf(id).center());
        QCOMPARE(used.size(), 1);
        QCOMPARE(used[0][0].toString(), QString::fromLatin1(id));
    }
}

void NoticesTest::timeout_nothingElseIsHeard() {
    PageModel page = confirmSample(Language::Chinese);
    page.timeout = timeoutSample(Language::Chinese).timeout;
    FrameOnScreen screen(page);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    const QRect sheet = screen.placeOf(timeoutOf(screen)->sheet());
    for (const QPoint& place : {QPoint(540, 300), QPoint(20, 1690), sheet.topLeft() + QPoint(300, 70)}) {
        tapAt(screen, place);
        screen.letTapTimePass();
    }
    // Neither the page nor the question below, whatever an assistive tool presses.
    for (const char* id : {"back", "tick", "submit", "review", "submit_now"}) {
        auto* behind = qobject_cast<TapButton*>(screen.find(id));
        QVERIFY2(behind, id);
        behind->click();
        screen.letTapTimePass();
    }
    QCOMPARE(used.size(), 0);
    QVERIFY(timeoutOf(screen)->isVisible());
}

void NoticesTest::timeout_keyboard_startsOnStayAndRemainsInside() {
    FrameOnScreen screen(timeoutSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    QTRY_COMPARE(QApplication::focusWidget(), screen.find("stay"));
    for (const QString& next : {u"leave_now"_s, u"stay"_s, u"leave_now"_s}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), next);
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(used.size(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"stay"_s);
}

void NoticesTest::timeout_gone_leavesThePageUsableButNotForTheSameTap() {
    REQUIRES("LOG-22");
    FrameOnScreen screen(timeoutSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    connect(&screen.frame(), &ScreenFrame::actionUsed, this, [&screen](const QString& id) {
        if (id == u"stay"_s)
            screen.frame().showPage(checkWithActionsSample(Language::Chinese), false);
    });
    tapAt(screen, screen.placeOf("stay").center());
    QVERIFY(!timeoutOf(screen)->isVisible());
    QVERIFY(!screen.frame().takesTaps());
    const QPoint next = screen.placeOf("next").center();
    tapAt(screen, next);
    QCOMPARE(used.size(), 1);
    screen.letTapTimePass();
    tapAt(screen, next);
    QCOMPARE(used.size(), 2);
    QCOMPARE(used[1][0].toString(), u"next"_s);
}

void NoticesTest::timeout_overAQuestion_givesTheQuestionBack() {
    FrameOnScreen screen(confirmSample(Language::Chinese));
    PageModel page = confirmSample(Language::Chinese);
    page.timeout = timeoutSample(Language::Chinese).timeout;
    screen.frame().showPage(page, false);
    QCoreApplication::processEvents();
    QWidget* const onTop = screen.frame().childAt(screen.placeOf("stay").center());
    QCOMPARE(onTop, screen.find("stay"));
    screen.frame().showPage(confirmSample(Language::Chinese), false);
    QVERIFY(!timeoutOf(screen)->isVisible());
    QVERIFY(screen.frame().findChild<ConfirmSheet*>()->isVisible());
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    tapAt(screen, screen.placeOf("review").center());
    QCOMPARE(used.size(), 1);
}

void NoticesTest::timeout_hostileWords_areShownLiterally() {
    REQUIRES("SEC-55");
    const QString hostile = u"<b>A</b>&B<table>"_s;
    PageModel page = timeoutSample(Language::Chinese);
    page.banner = hostile;
    page.timeout->title = page.timeout->sentence = page.timeout->stay.label = hostile;
    FrameOnScreen screen(page);
    QCOMPARE(wordsOfAll(*timeoutOf(screen)).count(hostile), 3);
    QVERIFY(wordsOfAll(*screen.frame().findChild<OfflineBanner*>()).contains(hostile));
}

void NoticesTest::banner_standsUnderTheStripAndCoversNothing() {
    REQUIRES("SCR-10");
    FrameOnScreen screen(offlineSample(Language::Chinese), {1080, 1920}, Language::Chinese, false);
    auto* banner = screen.frame().findChild<OfflineBanner*>();
    QCOMPARE(screen.placeOf(banner), QRect(0, 104, 1080, 108));
    QCOMPARE(screen.placeOf(screen.frame().findChild<StepRail*>()).top(), 212);
    QVERIFY(wordsOfAll(*banner).contains(u"暂时没联网。您可以接着办，资料会先存在本机。"_s));
    QVERIFY(screen.placeOf(screen.frame().findChild<TitleBlock*>()).top() >= 212);
    const QImage picture = screen.frame().grab().toImage();
    const Colours& colours = screen.theme().colours();
    QCOMPARE(picture.pixelColor(8, 140), colours.warn);
    QCOMPARE(picture.pixelColor(15, 140), colours.warn);
    QCOMPARE(picture.pixelColor(17, 140), colours.warnTint);
    QCOMPARE(picture.pixelColor(1070, 140), colours.warnTint);
    for (const int air : {189, 210}) // the rail stands clear of it
        QCOMPARE(picture.pixelColor(100, air), colours.paper);
    // Actions and bar are where they always are.
    QVERIFY(std::abs(screen.placeOf("back").top() - 1630) <= 2);
    QCOMPARE(screen.placeOf(screen.frame().findChild<AssistBar*>()).top(), 1776);
}

void NoticesTest::banner_longWords_areWholeOnEverySize() {
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        PageModel page = offlineSample(Language::English);
        page.banner += u' ' + page.banner;
        FrameOnScreen screen(page, size, Language::English, false, {FormFactor::Portrait, true, true});
        auto* banner = screen.frame().findChild<OfflineBanner*>();
        auto* text = banner->findChild<TextBlock*>();
        QVERIFY(text->heightForWidth(text->width()) <= text->height());
        QVERIFY(screen.placeOf(banner).contains(screen.placeOf(text)));
    }
}

void NoticesTest::banner_comesAndGoesInPlace() {
    FrameOnScreen screen(placeCardSample(Language::Chinese));
    auto* banner = screen.frame().findChild<OfflineBanner*>();
    QVERIFY(!banner->isVisible());
    QWidget* const page = screen.find("page.place_card");
    const QRect place = screen.placeOf(page);
    screen.frame().showPage(offlineSample(Language::Chinese), false);
    QCoreApplication::processEvents();
    QVERIFY(banner->isVisible());
    QCOMPARE(screen.find("page.place_card"), page);
    QCOMPARE(screen.placeOf(page).top(), place.top() + 108);
    screen.frame().showPage(placeCardSample(Language::Chinese), false);
    QCoreApplication::processEvents();
    QVERIFY(!banner->isVisible());
    QCOMPARE(screen.placeOf(page), place);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::NoticesTest)
#include "notices_test.moc"
