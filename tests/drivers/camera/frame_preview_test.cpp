#include "drivers/camera/camera_formats.h"
#include "drivers/camera/frame_colours.h"
#include "drivers/camera/frame_preview.h"

#include <QTest>

#include <array>

using namespace kaban::drivers;

namespace {

/// One colour all over, with gaps behind the rows as drivers leave them.
CameraFrame plain(CameraPixels pixels, int width, int height, std::array<uchar, 3> yuvOrBgr, int gap = 0) {
    CameraFrame frame;
    frame.pixels = pixels;
    frame.width = width;
    frame.height = height;
    const auto byte = [&yuvOrBgr](int place) { return static_cast<char>(yuvOrBgr.at(static_cast<size_t>(place))); };
    if (pixels == CameraPixels::Bgr24) {
        frame.stride = width * 3 + gap;
        const QByteArray pixel = QByteArray(1, byte(0)) + byte(1) + byte(2);
        frame.bytes = (pixel.repeated(width) + QByteArray(gap, '\0')).repeated(height);
        return frame;
    }
    frame.stride = width + gap;
    const qsizetype plane = static_cast<qsizetype>(frame.stride) * height;
    frame.bytes = QByteArray(plane, byte(0));
    if (pixels == CameraPixels::I420) {
        frame.bytes += QByteArray(plane / 4, byte(1)) + QByteArray(plane / 4, byte(2));
    } else {
        frame.bytes += (QByteArray(1, byte(1)) + byte(2)).repeated(plane / 4);
    }
    return frame;
}

QString colourIn(const CameraFrame& frame, int x, int y) {
    return QString::fromLatin1(frame.bytes.mid(static_cast<qsizetype>(y) * frame.stride + 3LL * x, 3).toHex(' '));
}

bool near(const CameraFrame& frame, std::array<int, 3> bgr) {
    for (const int y : {0, frame.height / 2, frame.height - 1}) {
        for (int channel = 0; channel < 3; ++channel) {
            const qsizetype place = static_cast<qsizetype>(y) * frame.stride + 3LL * (frame.width - 1) + channel;
            const int value = static_cast<uchar>(frame.bytes.at(place));
            if (qAbs(value - bgr.at(static_cast<size_t>(channel))) > 3) {
                return false;
            }
        }
    }
    return true;
}

constexpr std::array<uchar, 3> red601{81, 90, 240};
constexpr std::array<uchar, 3> red709{63, 102, 240};
constexpr std::array<uchar, 3> red601FullRange{76, 85, 255};

} // namespace

Q_DECLARE_METATYPE(kaban::drivers::CameraPixels)

class FramePreviewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void preview_ofEachKindOfPixels_isSmallAndOfTheSameColour_data() {
        QTest::addColumn<CameraPixels>("pixels");
        QTest::addColumn<int>("gap");
        for (const int gap : {0, 32}) {
            QTest::addRow("bgr, gap %d", gap) << CameraPixels::Bgr24 << gap;
            QTest::addRow("i420, gap %d", gap) << CameraPixels::I420 << gap;
            QTest::addRow("nv12, gap %d", gap) << CameraPixels::Nv12 << gap;
        }
    }
    void preview_ofEachKindOfPixels_isSmallAndOfTheSameColour() {
        QFETCH(CameraPixels, pixels);
        QFETCH(int, gap);
        const std::array<uchar, 3> red{0, 0, 255};
        const auto frame = plain(pixels, 640, 360, pixels == CameraPixels::Bgr24 ? red : red601, gap);
        const auto preview = framePreview(frame, 320, 320);
        QVERIFY(preview);
        QCOMPARE(preview->width, 320);
        QCOMPARE(preview->height, 180);
        QCOMPARE(preview->stride, 960);
        QCOMPARE(preview->bytes.size(), 960LL * 180);
        QVERIFY2(near(*preview, {0, 0, 254}), qPrintable(colourIn(*preview, 319, 90)));
    }

    void preview_ofASmallFrame_doesNotGrow() {
        const auto preview = framePreview(plain(CameraPixels::Bgr24, 33, 17, {1, 2, 3}), 960, 960);
        QVERIFY(preview);
        QCOMPARE(preview->width, 33);
        QCOMPARE(preview->height, 17);
        QVERIFY(near(*preview, {1, 2, 3}));
    }

    void preview_ofATallFrame_fitsInHeight() {
        const auto preview = framePreview(plain(CameraPixels::I420, 480, 640, red601), 960, 320);
        QVERIFY(preview);
        QCOMPARE(preview->width, 240);
        QCOMPARE(preview->height, 320);
    }

    void preview_ofAFrameThatPromisesMoreThanItHolds_isNone_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("stride");
        QTest::newRow("no size") << 0 << 0 << 0;
        QTest::newRow("negative") << -2 << 16 << 32;
        QTest::newRow("one row too many") << 32 << 18 << 32;
        QTest::newRow("rows longer than their distance") << 34 << 16 << 32;
        QTest::newRow("odd width") << 31 << 16 << 32;
        QTest::newRow("huge") << 70'000 << 70'000 << 70'000;
    }
    void preview_ofAFrameThatPromisesMoreThanItHolds_isNone() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, stride);
        for (const auto pixels : {CameraPixels::I420, CameraPixels::Nv12}) {
            CameraFrame frame = plain(pixels, 32, 16, red601);
            frame.width = width;
            frame.height = height;
            frame.stride = stride;
            QVERIFY(!framePreview(frame, 16, 16));
        }
    }

    void colours_ofHdTelevision_becomeThoseThatAreExpected_data() {
        QTest::addColumn<CameraPixels>("pixels");
        QTest::newRow("i420") << CameraPixels::I420;
        QTest::newRow("nv12") << CameraPixels::Nv12;
    }
    void colours_ofHdTelevision_becomeThoseThatAreExpected() {
        QFETCH(CameraPixels, pixels);
        CameraFrame frame = plain(pixels, 64, 32, red709);
        toBt601(frame);
        QVERIFY(near(*framePreview(frame, 64, 64), {0, 0, 254}));
        CameraFrame white = plain(pixels, 64, 32, {235, 128, 128});
        toBt601(white);
        QCOMPARE(white.bytes, plain(pixels, 64, 32, {235, 128, 128}).bytes);
    }

    void colours_ofJpegsRange_becomeThoseThatAreExpected() {
        for (const auto pixels : {CameraPixels::I420, CameraPixels::Nv12}) {
            CameraFrame frame = plain(pixels, 64, 32, red601FullRange);
            limitRange(frame);
            QVERIFY(near(*framePreview(frame, 64, 64), {0, 0, 254}));
        }
    }

    void bestOffer_amongFormats_putsTheSizeFirst() {
        const QList<CameraOffer> offers{
            {640, 480, 5, 60}, {1280, 720, 5, 10}, {1280, 720, 5, 30}, {1920, 1080, 5, 30}, {1280, 960, 5, 30}};
        QCOMPARE(bestOffer(offers, {1280, 720, 30, 30}), 2);
        QCOMPARE(bestOffer(offers, {1280, 720, 10, 10}), 1);
        QCOMPARE(bestOffer(offers, {1024, 768, 30, 30}), 4);  // the smallest that holds it
        QCOMPARE(bestOffer(offers, {3264, 2448, 10, 10}), 3); // none holds it: the largest
        QCOMPARE(bestOffer({}, {1280, 720, 30, 30}), -1);
    }
};

QTEST_GUILESS_MAIN(FramePreviewTest)
#include "frame_preview_test.moc"
