// What the camera pages show of a picture, and that nothing of it stays.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_frames.h"
#include "tests/ui/sample_pictures.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/camera_view.h"
#include "ui/widgets/rule_list.h"

#include <QAccessible>
#include <QFile>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;
using Phase = CameraContent::Phase;

namespace camera_tests {

constexpr QSize pictureSize(640, 480);

CameraView* viewOf(FrameOnScreen& screen) {
    return screen.frame().findChild<CameraView*>();
}

/// What stands on the view itself, at parts of its width and height.
QColor colourAt(FrameOnScreen& screen, qreal right, qreal down) {
    const QImage picture = viewOf(screen)->grab().toImage();
    return picture.pixelColor(qRound((picture.width() - 1) * right), qRound((picture.height() - 1) * down));
}

Frame plain(const QColor& colour, QSize size = pictureSize) {
    return halvesFrame(colour, colour, size);
}

qint64 residentKilobytes() {
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

class PaintCounter : public QObject {
public:
    int paints = 0;

    bool eventFilter(QObject*, QEvent* event) override {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

} // namespace camera_tests

using namespace camera_tests;

class CameraTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void face_isMirrored_documentIsNot();
    void face_standsAsDrawn();
    void face_outsideOfTheShape_isDimmed();
    void document_standsAsDrawn();
    void document_everyEdgeOfThePicture_isInSight();
    void edge_tellsTheStateAndNotAlone();
    void plate_standsWhereNoPictureIs();
    void working_keepsTheLastPicture();
    void taken_showsTheStillAndNoLines();
    void example_isBesideEveryFace();
    void rules_carryNoTicks();
    void preview_sharesItsBytesAndKeepsOnlyTheNewest();
    void preview_manyPictures_memoryDoesNotGrow();
    void preview_sameAgain_isNotPaintedAgain();
    void preview_notWholeOrForeign_isNone();
    void preview_onAPageWithoutCamera_isLeftAlone();
    void pageLeft_nothingOfThePictureIsKept();
    void purpose_changed_isAnotherPage();
    void picture_isAGraphicWithItsWords();
};

void CameraTest::face_isMirrored_documentIsNot() {
    const Frame halves = halvesFrame(Qt::red, Qt::blue, pictureSize);
    FrameOnScreen face(faceSample(Language::Chinese));
    face.frame().showPreview(halves);
    QCOMPARE(colourAt(face, 0.48, 0.4), QColor(Qt::blue));
    QCOMPARE(colourAt(face, 0.52, 0.4), QColor(Qt::red));
    FrameOnScreen document(documentSample(Language::Chinese));
    document.frame().showPreview(halves);
    QCOMPARE(colourAt(document, 0.48, 0.4), QColor(Qt::red));
    QCOMPARE(colourAt(document, 0.52, 0.4), QColor(Qt::blue));
}

void CameraTest::face_standsAsDrawn() {
    REQUIRES("SCR-02");
    FrameOnScreen screen(faceSample(Language::Chinese));
    QCOMPARE(screen.placeOf("camera"), QRect(184, 348, 712, 820));
    QCOMPARE(screen.placeOf(screen.frame().findChild<RuleList*>()).top(), 1192);
    for (const RuleRow* row : screen.frame().findChildren<RuleRow*>())
        QCOMPARE(row->height(), 88);
}

void CameraTest::face_outsideOfTheShape_isDimmed() {
    FrameOnScreen screen(faceSample(Language::Chinese));
    screen.frame().showPreview(plain(Qt::white));
    QCOMPARE(colourAt(screen, 0.5, 0.4), QColor(Qt::white));  // the face
    QCOMPARE(colourAt(screen, 0.5, 0.97), QColor(Qt::white)); // the shoulders
    for (const QPointF& outside : {QPointF(0.95, 0.05), QPointF(0.05, 0.5), QPointF(0.95, 0.7)}) {
        const QColor dimmed = colourAt(screen, outside.x(), outside.y());
        const QColor bar = screen.theme().colours().bar;
        QVERIFY(std::abs(dimmed.red() - (255 * 52 + bar.red() * 48) / 100) <= 3);
        QVERIFY(std::abs(dimmed.blue() - (255 * 52 + bar.blue() * 48) / 100) <= 3);
    }
    const QImage picture = viewOf(screen)->grab().toImage();
    bool lineFound = false; // the top of the head: dashes of the line's colour
    for (int x = picture.width() / 2 - 40; x < picture.width() / 2 + 40; ++x)
        lineFound = lineFound || picture.pixelColor(x, 92) == screen.theme().colours().focus;
    QVERIFY(lineFound);
}

void CameraTest::document_standsAsDrawn() {
    REQUIRES("SCR-02");
    FrameOnScreen screen(documentSample(Language::Chinese));
    QCOMPARE(screen.placeOf("camera"), QRect(64, 348, 952, 712));
    QCOMPARE(screen.placeOf(screen.frame().findChild<RuleList*>()).top(), 1084);
    QCOMPARE(screen.placeOf("side.emblem").bottom() + 1, 1568);
}

void CameraTest::document_everyEdgeOfThePicture_isInSight() {
    for (const QSize screenSize : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        FrameOnScreen screen(documentSample(Language::Chinese), screenSize);
        screen.frame().showPreview(halvesFrame(Qt::red, Qt::blue, {1280, 320}));
        QCOMPARE(colourAt(screen, 0.01, 0.5), QColor(Qt::red));
        QCOMPARE(colourAt(screen, 0.99, 0.5), QColor(Qt::blue));
        QCOMPARE(colourAt(screen, 0.5, 0.08), screen.theme().colours().bar);
    }
}

void CameraTest::edge_tellsTheStateAndNotAlone() {
    FrameOnScreen screen(faceSample(Language::Chinese));
    const Colours& colours = screen.theme().colours();
    const auto edge = [&screen] { return viewOf(screen)->grab().toImage().pixelColor(4, 410); };
    QCOMPARE(edge(), colours.lineStrong);
    screen.frame().showPage(faceWrongSample(Language::Chinese), false);
    QCOMPARE(edge(), colours.danger);
    QVERIFY(wordsOfAll(*viewOf(screen)).contains(u"请把头低一点点"_s));
    QVERIFY(viewOf(screen)->accessibleDescription().contains(u"请把头低一点点，镜片反光"_s));
    screen.frame().showPage(faceSample(Language::Chinese, Phase::Taken), false);
    QCOMPARE(edge(), colours.ok);
    screen.frame().showPage(faceSample(Language::Chinese), false);
    QCOMPARE(edge(), colours.lineStrong);
    QVERIFY(!wordsOfAll(*viewOf(screen)).contains(u"请把头低一点点"_s));
}

void CameraTest::plate_standsWhereNoPictureIs() {
    FrameOnScreen screen(faceSample(Language::Chinese, Phase::Opening));
    screen.frame().showPreview(plain(Qt::red));
    QVERIFY(wordsOfAll(*viewOf(screen)).contains(u"正在打开镜头…"_s));
    QCOMPARE(colourAt(screen, 0.5, 0.9), screen.theme().colours().sunken);
    screen.frame().showPage(faceSample(Language::Chinese), false);
    QVERIFY(!wordsOfAll(*viewOf(screen)).contains(u"正在打开镜头…"_s));
    QCOMPARE(colourAt(screen, 0.5, 0.9), QColor(Qt::red));
    screen.frame().showPage(faceSample(Language::Chinese, Phase::Away), false);
    QVERIFY(wordsOfAll(*viewOf(screen)).contains(u"镜头没有画面"_s));
    QVERIFY(viewOf(screen)->accessibleDescription().contains(u"呼叫工作人员"_s));
    QCOMPARE(colourAt(screen, 0.5, 0.9), screen.theme().colours().sunken);
    // What was seen before does not come back.
    screen.frame().showPage(faceSample(Language::Chinese), false);
    QCOMPARE(colourAt(screen, 0.5, 0.9), screen.theme().colours().sunken);
}

void CameraTest::working_keepsTheLastPicture() {
    FrameOnScreen screen(faceSample(Language::Chinese));
    screen.frame().showPreview(plain(Qt::red));
    screen.frame().showPage(faceSample(Language::Chinese, Phase::Working), false);
    screen.frame().showPreview(plain(Qt::blue));
    screen.frame().showPreview({});
    QCOMPARE(colourAt(screen, 0.5, 0.9), QColor(Qt::red));
    QVERIFY(wordsOfAll(*viewOf(screen)).contains(u"正在做照片…"_s));
    // A camera that is opened anew starts without it.
    screen.frame().showPage(faceSample(Language::Chinese, Phase::Opening), false);
    screen.frame().showPage(faceSample(Language::Chinese), false);
    QCOMPARE(colourAt(screen, 0.5, 0.9), screen.theme().colours().sunken);
}

void CameraTest::taken_showsTheStillAndNoLines() {
    PageModel page = documentSample(Language::Chinese, Phase::Taken);
    std::get<CameraContent>(page.content).still = plain(Qt::green, {856, 540});
    FrameOnScreen screen(page);
    screen.frame().showPreview(plain(Qt::red));
    QCOMPARE(colourAt(screen, 0.5, 0.5), QColor(Qt::green));
    const QImage picture = viewOf(screen)->grab().toImage();
    for (int y = 0; y < picture.height(); y += 2) {
        for (int x = 0; x < picture.width(); x += 2)
            QVERIFY(picture.pixelColor(x, y) != screen.theme().colours().focus);
    }
}

void CameraTest::example_isBesideEveryFace() {
    REQUIRES("PHO-06");
    for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080), QSize(1280, 1024)}) {
        FrameOnScreen screen(faceWrongSample(Language::Chinese), size);
        const auto* example = screen.frame().findChild<ExampleCard*>();
        QVERIFY(example->isVisible());
        QCOMPARE(example->accessibleName(), u"样张"_s);
        const QRect place = screen.placeOf(example);
        QVERIFY(screen.placeOf("camera").contains(place));
        QVERIFY(!place.intersects(screen.placeOf(screen.frame().findChild<PictureCaption*>())));
        // It stands in the dimmed corner, clear of the head.
        QVERIFY(place.right() < screen.placeOf("camera").center().x() - place.height() / 2);
    }
    FrameOnScreen document(documentSample(Language::Chinese));
    QVERIFY(!document.frame().findChild<ExampleCard*>()->isVisible());
}

void CameraTest::rules_carryNoTicks() {
    FrameOnScreen screen(faceSample(Language::Chinese));
    const QImage rules = screen.frame().findChild<RuleList*>()->grab().toImage();
    for (int y = 0; y < rules.height(); ++y) {
        for (int x = 0; x < rules.width(); ++x)
            QVERIFY(rules.pixelColor(x, y) != screen.theme().colours().ok);
    }
    // Fewer and other rules in the same page.
    screen.frame().showPage(documentSample(Language::Chinese), false);
    screen.settle();
    QCOMPARE(screen.frame().findChildren<RuleRow*>().size(), 4);
}

void CameraTest::preview_sharesItsBytesAndKeepsOnlyTheNewest() {
    REQUIRES("SEC-30");
    FrameOnScreen screen(faceSample(Language::Chinese));
    Frame before = plain(Qt::red);
    screen.frame().showPreview(before);
    viewOf(screen)->grab();
    QVERIFY(!before.bytes.isDetached()); // no copy: the view has these very bytes
    for (int i = 0; i < 5; ++i) {
        Frame next = plain(Qt::blue);
        next.sequence = before.sequence + 1;
        screen.frame().showPreview(next);
        QVERIFY(before.bytes.isDetached()); // and nobody else has the one before
        before = next;
    }
}

void CameraTest::preview_manyPictures_memoryDoesNotGrow() {
    REQUIRES("SEC-30");
    FrameOnScreen screen(faceSample(Language::Chinese));
    const auto show = [&screen](int count) {
        for (int i = 0; i < count; ++i) {
            Frame frame = plain(QColor(i % 255, 0, 0));
            frame.sequence = quint64(i) + 2;
            screen.frame().showPreview(frame);
            QCoreApplication::processEvents();
        }
    };
    show(20);
    const qint64 before = residentKilobytes();
    QVERIFY(before > 0);
    show(200); // 180 MB in all
    QVERIFY2(residentKilobytes() - before < 30'000, qPrintable(QString::number(residentKilobytes() - before)));
}

void CameraTest::preview_sameAgain_isNotPaintedAgain() {
    FrameOnScreen screen(faceSample(Language::Chinese));
    PaintCounter counter;
    const Frame frame = plain(Qt::red);
    screen.frame().showPreview(frame);
    screen.settle();
    viewOf(screen)->installEventFilter(&counter);
    for (int i = 0; i < 3; ++i) {
        screen.frame().showPreview(frame);
        screen.settle();
    }
    QCOMPARE(counter.paints, 0);
    screen.frame().showPreview(plain(Qt::blue));
    QTRY_COMPARE(counter.paints, 1);
}

void CameraTest::preview_notWholeOrForeign_isNone() {
    FrameOnScreen screen(faceSample(Language::Chinese));
    for (int fault = 0; fault < 3; ++fault) {
        screen.frame().showPreview(plain(Qt::red));
        QCOMPARE(colourAt(screen, 0.5, 0.4), QColor(Qt::red));
        Frame broken = plain(Qt::red);
        if (fault == 0)
            broken = {};
        else if (fault == 1)
            broken.bytes.chop(1);
        else
            broken.format = FrameFormat::Nv12;
        screen.frame().showPreview(broken);
        QCOMPARE(colourAt(screen, 0.5, 0.4), screen.theme().colours().sunken);
    }
}

void CameraTest::preview_onAPageWithoutCamera_isLeftAlone() {
    REQUIRES("SEC-30");
    FrameOnScreen screen(photoSample(Language::Chinese));
    const Frame frame = plain(Qt::red);
    screen.frame().showPreview(frame);
    QVERIFY(frame.bytes.isDetached());
}

void CameraTest::pageLeft_nothingOfThePictureIsKept() {
    REQUIRES("SEC-30");
    for (const Phase phase : {Phase::Live, Phase::Working, Phase::Taken}) {
        FrameOnScreen screen(faceSample(Language::Chinese));
        const Frame frame = plain(Qt::red);
        screen.frame().showPreview(frame);
        PageModel page = faceSample(Language::Chinese, phase);
        std::get<CameraContent>(page.content).still = phase == Phase::Taken ? frame : Frame();
        screen.frame().showPage(page, false);
        page = {};
        viewOf(screen)->grab();
        QVERIFY(!frame.bytes.isDetached());
        screen.frame().showPage(homeSample(Language::Chinese), true);
        QVERIFY(frame.bytes.isDetached()); // at once, not when the old page is destroyed
        screen.frame().showPreview(frame); // one that was still on its way
        QVERIFY(frame.bytes.isDetached());
        screen.settle();
        const QImage shown = screen.frame().grab().toImage();
        for (int y = 0; y < shown.height(); y += 4) {
            for (int x = 0; x < shown.width(); x += 4)
                QVERIFY(shown.pixelColor(x, y) != QColor(Qt::red));
        }
    }
}

void CameraTest::purpose_changed_isAnotherPage() {
    FrameOnScreen screen(faceSample(Language::Chinese));
    const Frame frame = plain(Qt::red);
    screen.frame().showPreview(frame);
    screen.frame().showPage(documentSample(Language::Chinese), false);
    QVERIFY(frame.bytes.isDetached());
    screen.settle();
    QCOMPARE(screen.placeOf("camera").size(), QSize(952, 712));
}

void CameraTest::picture_isAGraphicWithItsWords() {
    FrameOnScreen screen(faceSample(Language::Chinese));
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(viewOf(screen));
    QVERIFY(accessible);
    QCOMPARE(accessible->role(), QAccessible::Graphic);
    QCOMPARE(accessible->text(QAccessible::Name), u"镜头里的您"_s);
    QVERIFY(viewOf(screen)->focusPolicy() == Qt::NoFocus);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::CameraTest)
#include "camera_test.moc"
