#include "drivers/camera/camera_list.h"
#include "drivers/camera/frame_preview.h"
#include "drivers/camera/video_frame.h"

#include <QTest>

using namespace kaban::drivers;
using namespace Qt::StringLiterals;
using Kind = QVideoFrameFormat::PixelFormat;

namespace {

/// Every plane filled with its own pattern over and over.
QVideoFrame filled(Kind kind, const QSize& size, const QList<QByteArray>& patterns) {
    QVideoFrame frame{QVideoFrameFormat(size, kind)};
    if (!frame.map(QVideoFrame::WriteOnly)) {
        return {};
    }
    for (int plane = 0; plane < frame.planeCount(); ++plane) {
        const QByteArray& pattern = patterns.at(plane);
        for (int i = 0; i < frame.mappedBytes(plane); ++i) {
            const int inRow = i % frame.bytesPerLine(plane); // a row may end in the middle of a pattern
            frame.bits(plane)[i] = static_cast<uchar>(pattern.at(inRow % pattern.size()));
        }
    }
    frame.unmap();
    return frame;
}

const QByteArray luma("\x51", 1); // red: Y 81, U 90, V 240
const QByteArray u("\x5a", 1);
const QByteArray v("\xf0", 1);

} // namespace

Q_DECLARE_METATYPE(QVideoFrameFormat::PixelFormat)

class VideoFrameTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frame_ofEveryReadableKind_keepsItsColour_data() {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QList<QByteArray>>("patterns");
        using List = QList<QByteArray>;
        QTest::newRow("yuv420p") << Kind::Format_YUV420P << List{luma, u, v};
        QTest::newRow("yv12") << Kind::Format_YV12 << List{luma, v, u};
        QTest::newRow("nv12") << Kind::Format_NV12 << List{luma, u + v};
        QTest::newRow("nv21") << Kind::Format_NV21 << List{luma, v + u};
        QTest::newRow("yuyv") << Kind::Format_YUYV << List{luma + u + luma + v};
        QTest::newRow("uyvy") << Kind::Format_UYVY << List{u + luma + v + luma};
        QTest::newRow("bgra") << Kind::Format_BGRA8888 << List{QByteArray("\x00\x00\xfe\x11", 4)};
        QTest::newRow("rgba") << Kind::Format_RGBA8888 << List{QByteArray("\xfe\x00\x00\x11", 4)};
        QTest::newRow("xrgb") << Kind::Format_XRGB8888 << List{QByteArray("\x11\xfe\x00\x00", 4)};
        QTest::newRow("xbgr") << Kind::Format_XBGR8888 << List{QByteArray("\x11\x00\x00\xfe", 4)};
    }
    void frame_ofEveryReadableKind_keepsItsColour() {
        QFETCH(Kind, kind);
        QFETCH(QList<QByteArray>, patterns);
        QVERIFY(isReadable(kind));
        const auto frame = toCameraFrame(filled(kind, {64, 48}, patterns));
        QVERIFY(frame);
        QCOMPARE(QSize(frame->width, frame->height), QSize(64, 48));
        const auto shown = framePreview(*frame, 64, 64);
        QVERIFY(shown);
        for (const qsizetype pixel : {0, 63, 24 * 64 + 31, 64 * 48 - 1}) {
            const QByteArray bgr = shown->bytes.mid(pixel * 3, 3);
            const auto channel = [&bgr](int place) { return static_cast<int>(static_cast<uchar>(bgr.at(place))); };
            QVERIFY2(channel(0) < 4 && channel(1) < 4 && channel(2) > 250, bgr.toHex().constData());
        }
    }

    void frame_ofOddSize_losesTheLastRowAndColumnOnly() {
        const auto frame = toCameraFrame(filled(Kind::Format_YUV420P, {65, 49}, {luma, u, v}));
        QVERIFY(frame);
        QCOMPARE(QSize(frame->width, frame->height), QSize(64, 48));
        QVERIFY(framePreview(*frame, 64, 64));
    }

    void frame_whosePlanesAreShorterThanItSays_isNone() {
        // Qt 6.4 makes the colour planes of its own 4:2:2 too short; those of a camera are not.
        QVERIFY(!toCameraFrame(filled(Kind::Format_YUV422P, {64, 48}, {luma, u, v})));
    }

    void frame_ofAKindThatNobodyReads_isNone() {
        QVERIFY(!isReadable(Kind::Format_P010));
        QVERIFY(!toCameraFrame(QVideoFrame(QVideoFrameFormat({64, 48}, Kind::Format_P010))));
        QVERIFY(!toCameraFrame(QVideoFrame()));
    }

    void names_ofTwoEqualCameras_areDistinct() {
        QCOMPARE(distinctNames({u"A"_s, u"B"_s, u"A"_s, u"A"_s}), (QStringList{u"A"_s, u"B"_s, u"A #2"_s, u"A #3"_s}));
        QCOMPARE(distinctNames({}), QStringList());
    }
};

QTEST_GUILESS_MAIN(VideoFrameTest)
#include "video_frame_test.moc"
