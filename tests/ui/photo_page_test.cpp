// The photo that was taken: moved by finger, by two fingers and by buttons, chosen between two, shown on the card.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_frames.h"
#include "tests/ui/sample_pictures.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/adjust_pad.h"
#include "ui/widgets/card_preview.h"
#include "ui/widgets/photo_choice.h"

#include <QAccessible>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace photo_page_tests {

PhotoView* photoOf(FrameOnScreen& screen) {
    return screen.frame().findChild<PhotoView*>();
}

QStringList idsOf(const QSignalSpy& used) {
    QStringList ids;
    for (const QList<QVariant>& one : used)
        ids += one[0].toString();
    return ids;
}

void drag(QWidget* widget, QPoint from, QPoint way) {
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(widget, from + way / 2);
    QTest::mouseMove(widget, from + way);
    QTest::mouseRelease(widget, Qt::LeftButton, {}, from + way);
}

QPointingDevice* touchScreen() {
    static QPointingDevice* const device = QTest::createTouchDevice();
    return device;
}

/// Two fingers, from these places to those.
void pinch(QWidget* widget, const QList<QPoint>& from, const QList<QPoint>& to) {
    QTest::touchEvent(widget, touchScreen()).press(1, from[0], widget).press(2, from[1], widget);
    QTest::touchEvent(widget, touchScreen()).move(1, to[0], widget).move(2, to[1], widget);
    QTest::touchEvent(widget, touchScreen()).release(1, to[0], widget).release(2, to[1], widget);
}

PageModel withPhoto(const Frame& photo) {
    PageModel page = photoSample(Language::Chinese);
    std::get<PhotoContent>(page.content).photos[0].picture = photo;
    return page;
}

} // namespace photo_page_tests

using namespace photo_page_tests;

class PhotoPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void photo_standsAsDrawn();
    void drag_isToldInThousandthsOfTheWidth();
    void drag_ofATremblingFinger_isNothing();
    void drag_showsWhereThePhotoGoes();
    void drag_withoutAnswer_putsThePhotoBack();
    void drag_whileBusy_isNothing();
    void drag_whereNothingMoves_isNothing();
    void pinch_isToldInThousandthsOfTheSize();
    void pinch_ofTheMiddle_movesNothing();
    void pinch_elsewhere_movesTheMiddleToo();
    void gesture_fingerThatComesOrGoes_movesNothing();
    void touch_cancelled_isNothing();
    void doubleTapThatBroughtThePage_holdsNothing();
    void buttons_areForWhoCannotPinch();
    void buttons_mayBeUsedAgainAtOnce();
    void busyAndError_areSaid();
    void choice_bothStandBesideOneAnother();
    void choice_needsNoScrolling();
    void choice_tapOnAPhoto_choosesIt();
    void choice_onlyTheChosenCanBeMoved();
    void card_showsTheOneThatCounts();
    void pageLeft_photosAreGone();
};

void PhotoPageTest::photo_standsAsDrawn() {
    REQUIRES("SCR-02");
    FrameOnScreen screen(photoSample(Language::Chinese));
    QCOMPARE(photoOf(screen)->size(), QSize(504, 621));
    QCOMPARE(screen.placeOf(photoOf(screen)).topLeft(), QPoint(82, 366));
    const QString words = wordsOfAll(screen.frame());
    QVERIFY(words.contains(u"看看这张照片"_s) && words.contains(u"尺寸 358×441"_s));
}

void PhotoPageTest::drag_isToldInThousandthsOfTheWidth() {
    REQUIRES("PHO-06");
    FrameOnScreen screen(photoSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    drag(photoOf(screen), {200, 300}, {126, -63}); // of 504
    QCOMPARE(idsOf(used), QStringList{u"frame.move:250:-125"_s});
    drag(photoOf(screen), {200, 300}, {-50, 0});
    QCOMPARE(idsOf(used).last(), u"frame.move:-99:0"_s);
}

void PhotoPageTest::drag_ofATremblingFinger_isNothing() {
    FrameOnScreen screen(photoSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    drag(photoOf(screen), {200, 300}, {2, 2});
    QTest::mouseClick(photoOf(screen), Qt::LeftButton);
    QCOMPARE(used.size(), 0);
}

void PhotoPageTest::drag_showsWhereThePhotoGoes() {
    FrameOnScreen screen(withPhoto(halvesFrame(Qt::red, Qt::blue, {358, 441})));
    const auto colourAt = [&screen](int x) { return photoOf(screen)->grab().toImage().pixelColor(x, 300); };
    QCOMPARE(colourAt(300), QColor(Qt::blue));
    // The session answers that it makes the photo anew, as it does while the finger is lifted.
    connect(&screen.frame(), &ScreenFrame::actionUsed, this, [&screen] {
        PageModel busy = withPhoto(halvesFrame(Qt::red, Qt::blue, {358, 441}));
        std::get<PhotoContent>(busy.content).busy = u"正在重新做…"_s;
        screen.frame().showPage(busy, false);
    });
    QTest::mousePress(photoOf(screen), Qt::LeftButton, {}, {200, 300});
    QTest::mouseMove(photoOf(screen), {250, 300});
    QTest::mouseMove(photoOf(screen), {300, 300});
    QCOMPARE(colourAt(300), QColor(Qt::red));
    QCOMPARE(colourAt(50), screen.theme().colours().surface);
    QTest::mouseRelease(photoOf(screen), Qt::LeftButton, {}, {300, 300});
    QCOMPARE(colourAt(300), QColor(Qt::red)); // stays there while it is being made
    screen.frame().disconnect(this);
    screen.frame().showPage(withPhoto(halvesFrame(Qt::green, Qt::green, {358, 441})), false);
    QCOMPARE(colourAt(50), QColor(Qt::green));
}

void PhotoPageTest::drag_withoutAnswer_putsThePhotoBack() {
    FrameOnScreen screen(withPhoto(halvesFrame(Qt::red, Qt::blue, {358, 441})));
    drag(photoOf(screen), {200, 300}, {100, 0});
    QCOMPARE(photoOf(screen)->grab().toImage().pixelColor(300, 300), QColor(Qt::blue));
}

void PhotoPageTest::drag_whileBusy_isNothing() {
    FrameOnScreen screen(photoBusySample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    drag(photoOf(screen), {200, 300}, {100, 0});
    QCOMPARE(used.size(), 0);
}

void PhotoPageTest::drag_whereNothingMoves_isNothing() {
    PageModel page = photoSample(Language::Chinese);
    auto& content = std::get<PhotoContent>(page.content);
    content.adjustable = false;
    content.adjust.clear();
    FrameOnScreen screen(page);
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    drag(photoOf(screen), {200, 300}, {100, 0});
    pinch(photoOf(screen), {{200, 300}, {300, 300}}, {{100, 300}, {400, 300}});
    QCOMPARE(used.size(), 0);
    QVERIFY(!screen.frame().findChild<AdjustPad*>()->isVisible());
}

void PhotoPageTest::pinch_isToldInThousandthsOfTheSize() {
    REQUIRES("PHO-06");
    FrameOnScreen screen(photoSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    const QPoint middle(252, 310);
    pinch(photoOf(screen), {middle - QPoint(100, 0), middle + QPoint(100, 0)},
          {middle - QPoint(150, 0), middle + QPoint(150, 0)});
    QCOMPARE(idsOf(used), QStringList{u"frame.zoom:1500"_s});
    pinch(photoOf(screen), {middle - QPoint(100, 0), middle + QPoint(100, 0)},
          {middle - QPoint(80, 0), middle + QPoint(80, 0)});
    QCOMPARE(idsOf(used).last(), u"frame.zoom:800"_s);
}

void PhotoPageTest::pinch_ofTheMiddle_movesNothing() {
    PictureGesture gesture;
    gesture.begin({{-50, 0}, {50, 0}});
    gesture.move({{-100, 0}, {100, 0}});
    QCOMPARE(gesture.zoom(), 2.0);
    QCOMPARE(gesture.map({0, 0}), QPointF(0, 0));
    QCOMPARE(gesture.map({10, 5}), QPointF(20, 10));
}

void PhotoPageTest::pinch_elsewhere_movesTheMiddleToo() {
    // What lies between the fingers stays between them.
    PictureGesture gesture;
    gesture.begin({{100, 100}, {200, 100}});
    gesture.move({{120, 130}, {320, 130}});
    QCOMPARE(gesture.zoom(), 2.0);
    QCOMPARE(gesture.map({150, 100}), QPointF(220, 130));
    QCOMPARE(gesture.map({100, 100}), QPointF(120, 130));
    // On the page: first the size, then the way of the picture's middle.
    FrameOnScreen screen(photoSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    pinch(photoOf(screen), {{26, 310}, {226, 310}}, {{26, 310}, {426, 310}});
    const QStringList wanted{u"frame.zoom:2000"_s, u"frame.move:448:1"_s};
    QCOMPARE(idsOf(used).first(), wanted.first());
    QVERIFY2(idsOf(used).size() == 2 && idsOf(used)[1].startsWith(u"frame.move:448:"_s),
             qPrintable(idsOf(used).join(u' ')));
}

void PhotoPageTest::gesture_fingerThatComesOrGoes_movesNothing() {
    PictureGesture gesture;
    gesture.begin({{0, 0}});
    gesture.move({{10, 0}});
    gesture.move({{10, 0}, {300, 300}});
    gesture.move({{300, 300}});
    gesture.move({{301, 300}});
    gesture.move({});
    gesture.move({{0, 0}});
    QCOMPARE(gesture.zoom(), 1.0);
    QCOMPARE(gesture.map({0, 0}), QPointF(11, 0));
    // Two fingers on one spot have no distance to compare.
    gesture.begin({{0, 0}, {1, 0}});
    gesture.move({{0, 0}, {100, 0}});
    QCOMPARE(gesture.zoom(), 1.0);
}

void PhotoPageTest::touch_cancelled_isNothing() {
    FrameOnScreen screen(photoSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QWidget* const photo = photoOf(screen);
    QTest::touchEvent(photo, touchScreen()).press(1, {100, 100}, photo);
    QTest::touchEvent(photo, touchScreen()).move(1, {200, 100}, photo);
    QTouchEvent cancel(QEvent::TouchCancel, touchScreen());
    QCoreApplication::sendEvent(photo, &cancel);
    QTest::touchEvent(photo, touchScreen()).release(1, {200, 100}, photo);
    QCOMPARE(used.size(), 0);
}

void PhotoPageTest::doubleTapThatBroughtThePage_holdsNothing() {
    FrameOnScreen screen(faceSample(Language::Chinese, CameraContent::Phase::Taken));
    QTest::mouseClick(screen.find("next"), Qt::LeftButton);
    screen.frame().showPage(photoSample(Language::Chinese), true);
    screen.settle();
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    drag(photoOf(screen), {200, 300}, {100, 0});
    QCOMPARE(used.size(), 0);
    screen.letTapTimePass();
    drag(photoOf(screen), {200, 300}, {100, 0});
    QCOMPARE(used.size(), 1);
}

void PhotoPageTest::buttons_areForWhoCannotPinch() {
    REQUIRES("PHO-06");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (const bool choice : {false, true}) {
            FrameOnScreen screen(choice ? photoChoiceSample(Language::Chinese) : photoSample(Language::Chinese), size);
            QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
            const QList<IconButton*> buttons = screen.frame().findChildren<IconButton*>();
            QCOMPARE(buttons.size(), 6);
            QStringList names;
            for (IconButton* button : buttons) {
                QVERIFY(button->width() >= 88 && button->height() >= 88);
                QCOMPARE(QAccessible::queryAccessibleInterface(button)->role(), QAccessible::Button);
                names += button->accessibleName();
                button->setFocus();
                screen.letTapTimePass();
                QTest::keyClick(button, Qt::Key_Space);
                QCOMPARE(idsOf(used).last(), button->objectName());
            }
            QCOMPARE(used.size(), 6);
            names.sort();
            QStringList wanted{u"放大"_s, u"缩小"_s, u"往左"_s, u"往右"_s, u"往上"_s, u"往下"_s};
            wanted.sort();
            QCOMPARE(names, wanted);
        }
    }
    // Beside one photo they stand as on a cross.
    FrameOnScreen screen(photoSample(Language::Chinese));
    const QRect up = screen.placeOf("frame.move:0:-50");
    const QRect down = screen.placeOf("frame.move:0:50");
    QCOMPARE(up.left(), down.left());
    QVERIFY(up.bottom() < down.top());
    QVERIFY(screen.placeOf("frame.move:-50:0").right() < down.left());
    QVERIFY(screen.placeOf("frame.move:50:0").left() > down.right());
}

void PhotoPageTest::buttons_mayBeUsedAgainAtOnce() {
    FrameOnScreen screen(photoSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(screen.find("frame.move:-50:0"), Qt::LeftButton);
    QCOMPARE(used.size(), 3);
}

void PhotoPageTest::busyAndError_areSaid() {
    FrameOnScreen screen(photoBusySample(Language::Chinese));
    QVERIFY(wordsOfAll(*photoOf(screen)).contains(u"正在重新做…"_s));
    QCOMPARE(photoOf(screen)->accessibleDescription(), u"正在重新做…"_s);
    const QRect photo = screen.placeOf(photoOf(screen));
    screen.frame().showPage(photoWrongSample(Language::Chinese), false);
    screen.settle();
    QVERIFY(!wordsOfAll(*photoOf(screen)).contains(u"正在重新做…"_s));
    QVERIFY(wordsOfAll(screen.frame()).contains(u"再往左，脸就不在中间了。"_s));
    QCOMPARE(screen.placeOf(photoOf(screen)), photo);
    screen.frame().showPage(photoSample(Language::Chinese), false);
    screen.settle();
    QVERIFY(!wordsOfAll(screen.frame()).contains(u"再往左"_s));
}

void PhotoPageTest::choice_bothStandBesideOneAnother() {
    REQUIRES("PHO-07");
    FrameOnScreen screen(photoChoiceSample(Language::Chinese));
    const QRect taken = screen.placeOf("photo.taken");
    const QRect known = screen.placeOf("photo.known");
    QCOMPARE(taken.size(), known.size());
    QCOMPARE(taken.top(), known.top());
    QVERIFY(taken.right() < known.left());
    for (const char* id : {"photo.taken", "photo.known"}) {
        auto* choice = qobject_cast<PhotoChoice*>(screen.find(id));
        QVERIFY2(choice, id);
        QCOMPARE(QAccessible::queryAccessibleInterface(choice)->role(), QAccessible::RadioButton);
        QCOMPARE(choice->isChecked(), QLatin1String(id) == "photo.taken"_L1);
        QCOMPARE(choice->photo()->heightForWidth(358), 441);
    }
}

void PhotoPageTest::choice_needsNoScrolling() {
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        for (const Language language : {Language::Chinese, Language::English}) {
            FrameOnScreen screen(photoChoiceSample(language), size, language);
            QVERIFY2(!screen.find("column.page_down"), qPrintable(QString::number(size.width())));
        }
    }
}

void PhotoPageTest::choice_tapOnAPhoto_choosesIt() {
    REQUIRES("PHO-07");
    FrameOnScreen screen(photoChoiceSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    const QPoint onThePhoto = screen.placeOf("photo.known").center();
    QWidget* const hit = screen.frame().childAt(onThePhoto);
    QTest::mouseClick(hit, Qt::LeftButton, {}, hit->mapFrom(&screen.frame(), onThePhoto));
    QCOMPARE(idsOf(used), QStringList{u"photo.known"_s});
    // It never chooses itself.
    QVERIFY(!qobject_cast<PhotoChoice*>(screen.find("photo.known"))->isChecked());
}

void PhotoPageTest::choice_onlyTheChosenCanBeMoved() {
    FrameOnScreen screen(photoChoiceSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    PhotoView* const taken = qobject_cast<PhotoChoice*>(screen.find("photo.taken"))->photo();
    drag(taken, {200, 200}, {100, 0});
    QCOMPARE(used.size(), 1);
    QVERIFY(idsOf(used).first().startsWith(u"frame.move:"_s));
    QVERIFY(qobject_cast<PhotoChoice*>(screen.find("photo.known"))
                ->photo()
                ->testAttribute(Qt::WA_TransparentForMouseEvents));
}

void PhotoPageTest::card_showsTheOneThatCounts() {
    PageModel page = photoChoiceSample(Language::Chinese);
    auto& photos = std::get<PhotoContent>(page.content).photos;
    photos[0].picture = halvesFrame(Qt::red, Qt::red, {358, 441});
    photos[1].picture = halvesFrame(Qt::blue, Qt::blue, {358, 441});
    FrameOnScreen screen(page);
    const auto holds = [&screen](const QColor& colour) {
        const QImage card = screen.frame().findChild<PrintedCard*>()->grab().toImage();
        int found = 0;
        for (int y = 0; y < card.height(); ++y) {
            for (int x = 0; x < card.width(); ++x)
                found += card.pixelColor(x, y) == colour ? 1 : 0;
        }
        return found > 5000;
    };
    QVERIFY(holds(Qt::red) && !holds(Qt::blue));
    photos[0].chosen = false;
    photos[1].chosen = true;
    screen.frame().showPage(page, false);
    QVERIFY(holds(Qt::blue) && !holds(Qt::red));
}

void PhotoPageTest::pageLeft_photosAreGone() {
    REQUIRES("SEC-30");
    const Frame photo = halvesFrame(Qt::red, Qt::blue, {358, 441});
    FrameOnScreen screen(withPhoto(photo));
    QVERIFY(!photo.bytes.isDetached());
    screen.frame().showPage(homeSample(Language::Chinese), true);
    screen.settle();
    QVERIFY(photo.bytes.isDetached());
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::PhotoPageTest)
#include "photo_page_test.moc"
