// The pictures that an application needs, small: what a slot tells, where it leads, and that nobody can read it.
#include "tests/support/requires.h"
#include "tests/ui/drawn_text.h"
#include "tests/ui/sample_frames.h"
#include "tests/ui/sample_pictures.h"
#include "tests/ui/ui_test_base.h"
#include "ui/widgets/document_slot.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace kaban::tests {
using namespace Qt::StringLiterals;
using State = PictureSlot::State;

namespace picture_slots_tests {

Frame noise(QSize size) {
    QImage picture(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            picture.setPixel(x, y, random.generate() | 0xFF000000U);
    }
    return frameOf(picture);
}

PageModel withThumbnail(const Frame& thumbnail) {
    PageModel page = documentSidesSample(Language::Chinese, State::Done, State::Current);
    auto& sides = std::get<CameraContent>(page.content).sides;
    sides[0].thumbnail = thumbnail;
    sides[1].thumbnail = {};
    return page;
}

void tapOn(FrameOnScreen& screen, const char* id) {
    screen.letTapTimePass();
    QWidget* const hit = screen.frame().childAt(screen.placeOf(id).center());
    QTest::mouseClick(hit, Qt::LeftButton);
}

} // namespace picture_slots_tests

using namespace picture_slots_tests;

class PictureSlotsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void thumbnail_isTooCoarseToRead();
    void thumbnail_ofAnyShape_isWholeAndUndistorted();
    void thumbnail_fineBytes_areNotKept();
    void state_isWordSignAndEdge_data();
    void state_isWordSignAndEdge();
    void empty_isDashed();
    void tapped_reportsWhereItLeads();
    void withoutId_takesNoTap();
    void news_keepsTheButtons();
    void review_everyPictureLeadsBack();
    void review_withoutPictures_hasNoGroup();
};

void PictureSlotsTest::thumbnail_isTooCoarseToRead() {
    REQUIRES("IND-19");
    FrameOnScreen screen(withThumbnail(noise({856, 540})));
    QWidget* const slot = screen.find("side.emblem");
    const QImage shown = slot->grab().toImage();
    // In the noise no two neighbours are alike: every change along a line is another square of the thumbnail.
    for (const int y : {60, 86, 110}) {
        int found = 0;
        for (int x = 24; x + 1 < 182; ++x) // where the thumbnail is, with a little of the slot on both sides
            found += shown.pixel(x, y) == shown.pixel(x + 1, y) ? 0 : 1;
        QVERIFY2(found > 20 && found <= DocumentSlot::coarsest + 4, qPrintable(QString::number(found)));
    }
}

void PictureSlotsTest::thumbnail_ofAnyShape_isWholeAndUndistorted() {
    // A portrait: high, its two halves as wide as one another.
    FrameOnScreen screen(withThumbnail(halvesFrame(Qt::red, Qt::blue, {358, 441})));
    const QImage shown = screen.find("side.emblem")->grab().toImage();
    int red = 0;
    int blue = 0;
    for (int x = 0; x < shown.width(); ++x) {
        red += shown.pixelColor(x, shown.height() / 2) == QColor(Qt::red) ? 1 : 0;
        blue += shown.pixelColor(x, shown.height() / 2) == QColor(Qt::blue) ? 1 : 0;
    }
    int high = 0;
    for (int y = 0; y < shown.height(); ++y)
        high += shown.pixelColor(28 + 75 - 20, y) == QColor(Qt::red) ? 1 : 0;
    QVERIFY(red > 20 && std::abs(red - blue) <= 4);
    QVERIFY(std::abs(high - (red + blue) * 441 / 358) <= 6);
}

void PictureSlotsTest::thumbnail_fineBytes_areNotKept() {
    REQUIRES("SEC-30");
    const Frame fine = noise({856, 540});
    FrameOnScreen screen(withThumbnail(fine));
    QVERIFY(fine.bytes.isDetached());
    const Frame small = noise({40, 25});
    screen.frame().showPage(withThumbnail(small), false);
    QVERIFY(small.bytes.isDetached());
}

void PictureSlotsTest::state_isWordSignAndEdge_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("word");
    QTest::newRow("current") << int(State::Current) << u"正在拍"_s;
    QTest::newRow("done") << int(State::Done) << u"拍好了"_s;
    QTest::newRow("borrowed") << int(State::Borrowed) << u"已调取电子证照"_s;
    QTest::newRow("refused") << int(State::Refused) << u"反光，字看不清。点这里重拍"_s;
}

void PictureSlotsTest::state_isWordSignAndEdge() {
    QFETCH(int, state);
    QFETCH(QString, word);
    FrameOnScreen screen(documentSidesSample(Language::Chinese, State(state), State::Empty));
    QWidget* const slot = screen.find("side.emblem");
    QVERIFY(wordsOfAll(*slot).contains(word));
    QCOMPARE(slot->accessibleName(), u"国徽面 证件正面"_s);
    QCOMPARE(slot->accessibleDescription(), word);
    const Colours& colours = screen.theme().colours();
    const QColor edge = state == int(State::Current)   ? colours.primary
                        : state == int(State::Refused) ? colours.danger
                                                       : colours.ok;
    const QImage shown = slot->grab().toImage();
    const int middle = shown.height() / 2;
    QCOMPARE(shown.pixelColor(2, middle), edge);
    QCOMPARE(shown.pixelColor(4, middle) == edge, State(state) == State::Refused); // 6 wide, the others 4
    QCOMPARE(shown.pixelColor(12, middle), State(state) == State::Refused ? colours.dangerTint : colours.surface);
    bool sign = false;
    for (int y = middle; y < shown.height() - 12; ++y) {
        for (int x = 190; x < 240; ++x)
            sign = sign || shown.pixelColor(x, y) == edge;
    }
    QVERIFY(sign);
}

void PictureSlotsTest::empty_isDashed() {
    FrameOnScreen screen(documentSidesSample(Language::Chinese, State::Empty, State::Done));
    const QImage shown = screen.find("side.emblem")->grab().toImage();
    const Colours& colours = screen.theme().colours();
    int dashes = 0;
    int gaps = 0;
    for (int x = 40; x < shown.width() - 40; ++x) {
        dashes += shown.pixelColor(x, 2) == colours.lineStrong ? 1 : 0;
        gaps += shown.pixelColor(x, 2) == colours.surface ? 1 : 0;
    }
    QVERIFY(dashes > 100 && gaps > 60);
}

void PictureSlotsTest::tapped_reportsWhereItLeads() {
    REQUIRES("PHO-16"); // what was borrowed can be taken again
    FrameOnScreen screen(documentSidesSample(Language::Chinese, State::Borrowed, State::Refused));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    tapOn(screen, "side.emblem");
    tapOn(screen, "side.portrait");
    QCOMPARE(used.size(), 2);
    QCOMPARE(used[0][0].toString(), u"side.emblem"_s);
    QCOMPARE(used[1][0].toString(), u"side.portrait"_s);
}

void PictureSlotsTest::withoutId_takesNoTap() {
    FrameOnScreen screen(documentSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QVERIFY(screen.find("slot.1") && !screen.find("slot.1")->isEnabled());
    tapOn(screen, "slot.1");
    QCOMPARE(used.size(), 0);
    // It looks no different.
    QCOMPARE(screen.find("slot.1")->grab().toImage().pixelColor(2, 80), screen.theme().colours().primary);
}

void PictureSlotsTest::news_keepsTheButtons() {
    FrameOnScreen screen(documentSidesSample(Language::Chinese, State::Empty, State::Empty));
    QWidget* const slot = screen.find("side.emblem");
    screen.frame().showPage(documentSidesSample(Language::Chinese, State::Done, State::Empty), false);
    QCOMPARE(screen.find("side.emblem"), slot);
    QVERIFY(wordsOfAll(*slot).contains(u"拍好了"_s));
    // The tap that takes a slot away is still on its way out of it.
    connect(&screen.frame(), &ScreenFrame::actionUsed, this, [&screen] {
        PageModel page = documentSample(Language::Chinese);
        std::get<CameraContent>(page.content).sides.clear();
        screen.frame().showPage(page, false);
    });
    tapOn(screen, "side.emblem");
    screen.settle();
    QVERIFY(!screen.find("side.emblem"));
}

void PictureSlotsTest::review_everyPictureLeadsBack() {
    REQUIRES("IND-19");
    FrameOnScreen screen(reviewWithPicturesSample(Language::Chinese));
    QSignalSpy used(&screen.frame(), &ScreenFrame::actionUsed);
    QVERIFY(wordsOfAll(screen.frame()).contains(u"拍好的照片"_s));
    for (const char* id : {"side.emblem", "side.portrait", "edit_photo"}) {
        QVERIFY2(screen.find(id), id);
        QVERIFY(screen.find(id)->height() >= 88);
        tapOn(screen, id);
        QCOMPARE(used.last()[0].toString(), QString::fromLatin1(id));
    }
    QCOMPARE(used.size(), 3);
    QCOMPARE(screen.placeOf("side.emblem").top(), screen.placeOf("edit_photo").top());
}

void PictureSlotsTest::review_withoutPictures_hasNoGroup() {
    PageModel page = reviewWithPicturesSample(Language::Chinese);
    std::get<ReviewContent>(page.content).pictures.clear();
    FrameOnScreen screen(page);
    QVERIFY(!wordsOfAll(screen.frame()).contains(u"拍好的照片"_s));
    QCOMPARE(screen.frame().findChildren<DocumentSlot*>().size(), 0);
}

} // namespace kaban::tests

QTEST_MAIN(kaban::tests::PictureSlotsTest)
#include "picture_slots_test.moc"
