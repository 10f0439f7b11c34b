// The window while the person changes how it looks: another frame, the same page.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"
#include "tests/ui/window_bench.h"
#include "ui/pages/page_factory.h"
#include "ui/shell/lowered_head.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/scroll_view.h"
#include "ui/widgets/step_rail.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {

class DisplayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void largeText_tapped_showsTheSamePageLarger() {
        WindowBench kiosk;
        kiosk.bench.readCard();
        const int before = kiosk.find("name")->height();
        kiosk.tap("large_text");
        QVERIFY(kiosk.bench.session->display().elder);
        QVERIFY(kiosk.find("page.check_data"));
        QVERIFY(kiosk.find("name")->height() > before);
        QCOMPARE(kiosk.find<TapButton>("large_text")->label(), u"标准字"_s);
        kiosk.tap("large_text");
        QCOMPARE(kiosk.find("name")->height(), before);
        QCOMPARE(kiosk.find<TapButton>("large_text")->label(), u"大字"_s);
    }

    void largeText_tappedTwiceInAHurry_isSwitchedOnce() {
        WindowBench kiosk;
        kiosk.tap("large_text");
        kiosk.tapAtOnce("large_text");
        QVERIFY(kiosk.bench.session->display().elder);
    }

    void contrast_tapped_isAWhitePlateThatSaysSo() {
        WindowBench kiosk;
        QVERIFY(!kiosk.find<QAbstractButton>("high_contrast")->isChecked());
        kiosk.tap("high_contrast");
        QVERIFY(kiosk.find<QAbstractButton>("high_contrast")->isChecked());
        QCOMPARE(kiosk.window.grab().toImage().pixelColor(1079, 600), QColor(Qt::black));
    }

    void page_scrolled_staysWhereItWas() {
        WindowBench kiosk({1280, 1024});
        kiosk.bench.readCard();
        QCoreApplication::processEvents();
        auto* view = kiosk.find("page.check_data")->findChild<ScrollView*>();
        QVERIFY(!view->fits());
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        kiosk.tap("high_contrast");
        auto* after = kiosk.find("page.check_data")->findChild<ScrollView*>();
        QVERIFY(after != view);
        QTRY_VERIFY(after->verticalScrollBar()->maximum() > 0 && after->atEnd());
    }

    void focus_ofSomebodyWhoUsesKeys_staysOnTheSameControl() {
        WindowBench kiosk;
        kiosk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
        kiosk.find("high_contrast")->setFocus(Qt::TabFocusReason);
        QTest::keyClick(kiosk.find("high_contrast"), Qt::Key_Space);
        QTRY_VERIFY(kiosk.find("high_contrast")->hasFocus());
        QVERIFY(kiosk.find<QAbstractButton>("high_contrast")->isChecked());
    }

    void lowered_portrait_standsInTheLowerTwoThirdsAndComesBack() {
        WindowBench kiosk;
        kiosk.bench.readCard();
        QCoreApplication::processEvents();
        kiosk.tap("move_down");
        auto* head = kiosk.window.findChild<LoweredHead*>();
        QVERIFY(head->isVisible());
        QCOMPARE(head->height(), 640);
        QCOMPARE(head->accessibleName(), u"画面已下移，坐着也能够到。\n点这里，恢复原来的位置。"_s);
        QVERIFY(kiosk.window.findChild<StepRail*>()->y() >= 640);
        QVERIFY(kiosk.find("page.check_data")->mapTo(&kiosk.window, QPoint()).y() > 640);
        QCOMPARE(kiosk.window.findChild<AssistBar*>()->y(), 1776);
        kiosk.tap("move_down.back");
        QVERIFY(!head->isVisible());
        QVERIFY(!kiosk.bench.session->display().lowered);
    }

    void lowered_onAWideScreen_isNotOffered() {
        WindowBench kiosk({1920, 1080});
        QVERIFY(!kiosk.find("move_down"));
        kiosk.bench.session->switchDisplay(DisplayFeature::Lowered);
        QVERIFY(!kiosk.window.findChild<LoweredHead*>()->isVisible());
    }

    void elder_rail_isOneBarWithASentence() {
        WindowBench kiosk;
        kiosk.bench.readCard();
        kiosk.tap("large_text");
        const auto labels = kiosk.window.frame().findChild<StepRail*>()->findChildren<QLabel*>();
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first()->text(), u"第 3 步，共 7 步"_s);
        kiosk.bench.session->switchLanguage();
        QCOMPARE(labels.first()->text(), u"Step 3 of 7"_s);
    }

    void display_ofALeftSession_isNotTheNextPersons() {
        REQUIRES("SEC-16");
        WindowBench kiosk;
        kiosk.bench.readCard();
        kiosk.tap("large_text");
        kiosk.tap("high_contrast");
        kiosk.bench.session->act(u"exit"_s);
        kiosk.bench.session->act(u"ask.leave"_s);
        QVERIFY(kiosk.find("page.home"));
        QCOMPARE(kiosk.find<TapButton>("large_text")->label(), u"大字"_s);
        QVERIFY(!kiosk.find<QAbstractButton>("high_contrast")->isChecked());
    }
};

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::DisplayTest)
#include "display_test.moc"
