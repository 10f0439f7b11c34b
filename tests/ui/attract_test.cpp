// The screen of a kiosk at which nobody stands, in the product's window: how it is woken.
#include "tests/support/requires.h"
#include "tests/ui/window_bench.h"
#include "ui/pages/attract_screen.h"
#include "ui/shell/lowered_head.h"
#include "ui/widgets/top_strip.h"

#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {

namespace attract_tests {

constexpr int attractSeconds = 60;
constexpr int patience = 20'000; ///< milliseconds, under load

struct LeftAlone : WindowBench {
    explicit LeftAlone(QSize size = {1080, 1920}) : WindowBench(size, attractSeconds) {}

    /// False when it does not come.
    bool toAttract() {
        bench.clock.advance(std::chrono::seconds(attractSeconds));
        return QTest::qWaitFor([this] { return find("page.attract") != nullptr; }, patience);
    }
};

} // namespace attract_tests

} // namespace kaban::tests

Q_DECLARE_METATYPE(kaban::ThemeChoice)

namespace kaban::tests {

class AttractTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void touch_anywhereOnThePage_bringsHomeAndPressesNothingOnIt();
    void touch_slidingOffThePage_isNoTouch();
    void anyKey_bringsHome_data();
    void anyKey_bringsHome();
    void language_tapped_bringsHomeInThatLanguage();
    void page_toAssistiveTools_isOneButtonInBothLanguages();
    void page_onALoweredKiosk_isWhole();
    void hand_whereMotionIsReduced_staysWhereItIs_data();
    void hand_whereMotionIsReduced_staysWhereItIs();
    void page_onEveryScreen_hasOnlyTheAssistBarBesideIt();
};

void AttractTest::touch_anywhereOnThePage_bringsHomeAndPressesNothingOnIt() {
    REQUIRES("SCR-01");
    attract_tests::LeftAlone kiosk;
    const QPoint top(20, 20);
    const QPoint middle(540, 900); // where home has its tiles
    for (const QPoint& where : {top, middle}) {
        QVERIFY(kiosk.toAttract());
        auto* screen = kiosk.find("attract.start");
        QVERIFY(screen);
        QTRY_COMPARE(screen->mapTo(&kiosk.window, QPoint()), QPoint());
        QTest::mouseClick(screen, Qt::LeftButton, {}, where);
        QCoreApplication::processEvents();
        QVERIFY(kiosk.find("page.home"));
        kiosk.tapAtOnce("start.individual"); // the second touch of one who taps twice
        QVERIFY(kiosk.find("page.home"));
    }
    kiosk.tap("start.individual");
    QVERIFY(kiosk.find("page.sign_in"));
}

void AttractTest::touch_slidingOffThePage_isNoTouch() {
    attract_tests::LeftAlone kiosk;
    QVERIFY(kiosk.toAttract());
    auto* screen = kiosk.find("attract.start");
    QTest::mousePress(screen, Qt::LeftButton, {}, QPoint(540, 900));
    QTest::mouseMove(screen, QPoint(540, 1900));
    QTest::mouseRelease(screen, Qt::LeftButton, {}, QPoint(540, 1900));
    QVERIFY(kiosk.find("page.attract"));
}

void AttractTest::anyKey_bringsHome_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("Tab") << int(Qt::Key_Tab);
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Escape") << int(Qt::Key_Escape);
    QTest::newRow("a letter") << int(Qt::Key_K);
    QTest::newRow("an arrow") << int(Qt::Key_Down);
}

void AttractTest::anyKey_bringsHome() {
    REQUIRES("SCR-01");
    QFETCH(int, key);
    attract_tests::LeftAlone kiosk;
    QVERIFY(kiosk.toAttract());
    QTest::keyClick(&kiosk.window.frame(), static_cast<Qt::Key>(key));
    QVERIFY(kiosk.find("page.home"));
}

void AttractTest::language_tapped_bringsHomeInThatLanguage() {
    REQUIRES("SCR-01");
    attract_tests::LeftAlone kiosk;
    QVERIFY(kiosk.toAttract());
    kiosk.tap("language");
    QVERIFY(kiosk.find("page.home"));
    QCOMPARE(kiosk.bench.session->language(), u"en"_s);
}

void AttractTest::page_toAssistiveTools_isOneButtonInBothLanguages() {
    attract_tests::LeftAlone kiosk;
    QVERIFY(kiosk.toAttract());
    QAccessibleInterface* button = QAccessible::queryAccessibleInterface(kiosk.find("attract.start"));
    QVERIFY(button);
    QCOMPARE(button->role(), QAccessible::Button);
    QCOMPARE(button->text(QAccessible::Name), u"点一下屏幕开始 Touch the screen to start"_s);
    QCOMPARE(kiosk.window.frame().accessibleName(), button->text(QAccessible::Name));
    button->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(kiosk.find("page.home"));
}

void AttractTest::page_onALoweredKiosk_isWhole() {
    attract_tests::LeftAlone kiosk;
    kiosk.bench.session->switchDisplay(DisplayFeature::Lowered);
    QVERIFY(kiosk.window.frame().findChild<LoweredHead*>()->isVisible());
    QVERIFY(kiosk.toAttract());
    QVERIFY(!kiosk.window.frame().findChild<LoweredHead*>()->isVisible());
    kiosk.tap("move_down");
    QVERIFY(kiosk.find("page.home"));
    QVERIFY(kiosk.window.frame().findChild<LoweredHead*>()->isVisible());
}

void AttractTest::page_onEveryScreen_hasOnlyTheAssistBarBesideIt() {
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        attract_tests::LeftAlone kiosk(size);
        QVERIFY(kiosk.toAttract());
        QVERIFY(!kiosk.window.frame().findChild<TopStrip*>()->isVisible());
        QCOMPARE(kiosk.find("attract.start")->width(), size.width());
        QVERIFY(kiosk.find("call_staff"));
        kiosk.tap("attract.start");
        QVERIFY(kiosk.find("page.home"));
        QVERIFY(kiosk.window.frame().findChild<TopStrip*>()->isVisible());
    }
}

void AttractTest::hand_whereMotionIsReduced_staysWhereItIs_data() {
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<bool>("moves");
    const FormFactor form = FormFactor::Portrait;
    QTest::newRow("standard") << ThemeChoice{form} << true;
    QTest::newRow("the kiosk's setting") << ThemeChoice{form, false, false, true} << false;
    QTest::newRow("large text") << ThemeChoice{form, true} << false;
    QTest::newRow("high contrast") << ThemeChoice{form, false, true} << false;
}

/// Whatever paints again by itself moves: for two seconds, half of the hand's way, all of it is counted.
void AttractTest::hand_whereMotionIsReduced_staysWhereItIs() {
    QFETCH(ThemeChoice, choice);
    QFETCH(bool, moves);
    const LanguageInUse language(Language::Chinese);
    FakeClock clock;
    TapGuard taps(clock);
    const auto theme = loadTheme(choice);
    QCOMPARE(theme->reducedMotion(), !moves);
    AttractScreen screen({*theme, taps});
    AttractContent content;
    content.first = {u"社会保障卡自助服务"_s, u"点一下屏幕开始"_s};
    content.start = {u"attract.start"_s, u"点一下屏幕开始"_s, u"hand"_s};
    screen.setContent(content);
    screen.resize(1080, 1776);
    screen.show();
    QVERIFY(QTest::qWaitForWindowExposed(&screen));
    const QImage before = screen.grab().toImage();
    const bool moved = QTest::qWaitFor([&] { return screen.grab().toImage() != before; }, moves ? 20'000 : 2'000);
    QCOMPARE(moved, moves);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::AttractTest)
#include "attract_test.moc"
