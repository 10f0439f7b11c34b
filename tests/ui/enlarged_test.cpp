// A picture as large as the screen allows, over the page.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/page_checks.h"
#include "tests/ui/sample_frames.h"
#include "tests/ui/sample_pictures.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/enlarged_view.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace enlarged_tests {

PanView* pictureOf(FrameOnScreen& screen) {
    return screen.frame().findChild<PanView*>();
}

EnlargedView* viewOf(FrameOnScreen& screen) {
    return screen.frame().findChild<EnlargedView*>();
}

PageModel withPicture(const Frame& picture) {
    PageModel page = enlargedSample(Language::Chinese);
    page.enlarged->picture = picture;
    return page;
}

PageModel withoutPicture() {
    PageModel page = enlargedSample(Language::Chinese);
    page.enlarged.reset();
    return page;
}

} // namespace enlarged_tests

using namespace enlarged_tests;

class EnlargedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void picture_coversEverythingButTheAssistBar();
    void picture_startsAtItsCornerAndIsLarge();
    void drag_movesItAndNeverBeyondItsEdge();
    void tap_bringsWhatIsTappedToTheMiddle();
    void keys_moveItAndReachTheButton();
    void closes_byItsButtonAlone();
    void behind_nothingCanBeUsed();
    void question_liesAboveIt();
    void closed_keepsNothing();
    void wrongPicture_isNone();
};

void EnlargedTest::picture_coversEverythingButTheAssistBar() {
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        FrameOnScreen screen(enlargedSample(Language::Chinese), size);
        const int bar = screen.placeOf(screen.frame().findChild<AssistBar*>()).top();
        QCOMPARE(screen.placeOf(viewOf(screen)), QRect(0, 0, size.width(), bar));
        QCOMPARE(screen.placeOf(pictureOf(screen)).width(), size.width());
        QVERIFY(wordsOfAll(*viewOf(screen)).contains(u"看看字清不清楚"_s));
        QVERIFY(screen.placeOf("enlarged.close").height() >= 88);
        QCOMPARE(pictureOf(screen)->accessibleName(), u"拍下的个人信息面"_s);
    }
}

void EnlargedTest::picture_startsAtItsCornerAndIsLarge() {
    FrameOnScreen screen(enlargedSample(Language::Chinese));
    const QRectF place = pictureOf(screen)->picturePlace();
    QCOMPARE(place.width(), 2.0 * 1080); // twice as large as whole, the card is lower than the place
    QCOMPARE(place.left(), 0.0);
    FrameOnScreen portrait(withPicture(halvesFrame(Qt::red, Qt::blue, {358, 441})));
    QCOMPARE(portrait.frame().findChild<PanView*>()->picturePlace().top(), 0.0);
}

void EnlargedTest::drag_movesItAndNeverBeyondItsEdge() {
    FrameOnScreen screen(withPicture(halvesFrame(Qt::red, Qt::blue, {856, 540})));
    PanView* const view = pictureOf(screen);
    const QPoint from(600, 400);
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, from - QPoint(300, 0));
    QTest::mouseRelease(view, Qt::LeftButton, {}, from - QPoint(300, 0));
    QCOMPARE(view->picturePlace().left(), -300.0);
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, from - QPoint(5000, 300));
    QCOMPARE(view->picturePlace().right(), qreal(view->width()));
    QTest::mouseMove(view, from + QPoint(9000, 300));
    QTest::mouseRelease(view, Qt::LeftButton, {}, from);
    QCOMPARE(view->picturePlace().left(), 0.0);
    // What fits in one direction stays in the middle of it.
    QVERIFY(std::abs(view->picturePlace().center().y() - view->height() / 2.0) <= 1);
}

void EnlargedTest::tap_bringsWhatIsTappedToTheMiddle() {
    FrameOnScreen screen(enlargedSample(Language::Chinese));
    PanView* const view = pictureOf(screen);
    QTest::mouseClick(view, Qt::LeftButton, {}, {view->width() - 140, view->height() / 2});
    QVERIFY(std::abs(view->picturePlace().left() + 400) <= 1);
}

void EnlargedTest::keys_moveItAndReachTheButton() {
    FrameOnScreen screen(enlargedSample(Language::Chinese));
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    QCOMPARE(QApplication::focusWidget(), screen.find("enlarged.close"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), pictureOf(screen));
    QTest::keyClick(pictureOf(screen), Qt::Key_Right);
    QVERIFY(pictureOf(screen)->picturePlace().left() < 0);
    QTest::keyClick(pictureOf(screen), Qt::Key_Left);
    QCOMPARE(pictureOf(screen)->picturePlace().left(), 0.0);
    QTest::keyClick(pictureOf(screen), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), screen.find("enlarged.close"));
}

void EnlargedTest::closes_byItsButtonAlone() {
    FrameOnScreen screen(enlargedSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    screen.letTapTimePass();
    QTest::keyClick(&screen.frame(), Qt::Key_Escape);
    QTest::keyClick(&screen.frame(), Qt::Key_Return);
    QTest::mouseClick(pictureOf(screen), Qt::LeftButton);
    QTest::mouseClick(viewOf(screen), Qt::LeftButton, {}, {500, 20});
    QCOMPARE(used.size(), 0);
    QVERIFY(viewOf(screen)->isVisible());
    QTest::mouseClick(screen.find("enlarged.close"), Qt::LeftButton);
    QCOMPARE(used.size(), 1);
    QCOMPARE(used[0][0].toString(), u"enlarged.close"_s);
    screen.frame().showPage(withoutPicture(), false);
    QVERIFY(!viewOf(screen)->isVisible());
    // The second tap of a double tap on the button means nothing on what is there now.
    QTest::mouseClick(screen.find("next"), Qt::LeftButton);
    QCOMPARE(used.size(), 1);
}

void EnlargedTest::behind_nothingCanBeUsed() {
    FrameOnScreen screen(withoutPicture());
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QSignalSpy staff(&screen.frame(), &ScreenFrame::staffAsked);
    QAbstractButton* const next = screen.frame().findChild<QAbstractButton*>(u"next"_s);
    screen.frame().showPage(enlargedSample(Language::Chinese), false);
    screen.letTapTimePass();
    next->click(); // as an assistive tool does it
    QCOMPARE(used.size(), 0);
    QTest::mouseClick(screen.find("call_staff"), Qt::LeftButton);
    QCOMPARE(staff.size(), 1);
}

void EnlargedTest::question_liesAboveIt() {
    PageModel page = enlargedSample(Language::Chinese);
    page.confirm = confirmSample(Language::Chinese).confirm;
    FrameOnScreen screen(page);
    screen.frame().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&screen.frame()));
    QCOMPARE(screen.frame().childAt(screen.placeOf("review").center()), screen.find("review"));
    // Answered, it leaves the keyboard to the picture and not to the page behind.
    screen.frame().showPage(enlargedSample(Language::Chinese), false);
    QCOMPARE(QApplication::focusWidget(), screen.find("enlarged.close"));
    page = enlargedSample(Language::Chinese);
    page.timeout = TimeoutModel{u"您还在吗？"_s, {}, 30, 1, {u"stay"_s, u"我还在"_s, {}}, {u"leave"_s, u"退出"_s, {}}};
    screen.frame().showPage(page, false);
    QCOMPARE(QApplication::focusWidget(), screen.find("stay"));
    screen.frame().showPage(enlargedSample(Language::Chinese), false);
    QCOMPARE(QApplication::focusWidget(), screen.find("enlarged.close"));
}

void EnlargedTest::closed_keepsNothing() {
    REQUIRES("SEC-30");
    REQUIRES("SEC-16");
    const Frame picture = halvesFrame(Qt::red, Qt::blue, {856, 540});
    FrameOnScreen screen(withPicture(picture));
    QVERIFY(!picture.bytes.isDetached());
    screen.frame().showPage(homeSample(Language::Chinese), true);
    QVERIFY(picture.bytes.isDetached());
    QVERIFY(!viewOf(screen)->isVisible());
    QCOMPARE(pictureOf(screen)->accessibleName(), QString());
    QCOMPARE(viewOf(screen)->accessibleName(), QString());
}

void EnlargedTest::wrongPicture_isNone() {
    Frame broken = halvesFrame(Qt::red, Qt::red, {856, 540});
    broken.bytes.chop(1);
    FrameOnScreen screen(withPicture(broken));
    const QImage shown = pictureOf(screen)->grab().toImage();
    QCOMPARE(shown.pixelColor(shown.width() / 2, shown.height() / 2), screen.theme().colours().sunken);
    QVERIFY(screen.find("enlarged.close"));
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::EnlargedTest)
#include "enlarged_test.moc"
