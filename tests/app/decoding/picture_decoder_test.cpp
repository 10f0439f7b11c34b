// Pictures that nobody vouches for: what is read, how it comes out, and that each hostile one ends in its own refusal.

#include "app/decoding/picture_decoder.h"
#include "picture_makers.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

QString outcome(const QByteArray& bytes, const PictureLimits& limits = {}) {
    const auto frame = decodePicture(bytes, limits);
    if (!frame) {
        return pictureFaultName(frame.error());
    }
    return isWhole(*frame) ? u"%1x%2"_s.arg(frame->width).arg(frame->height) : u"not whole"_s;
}

/// Letters R G B W of the four quarters, row by row; ? for any other colour.
QString quartersOf(const Frame& frame) {
    QString letters;
    for (const double y : {0.25, 0.75}) {
        for (const double x : {0.25, 0.75}) {
            const qsizetype at = qsizetype(frame.height * y) * frame.stride + qsizetype(frame.width * x) * 3;
            const auto sample = [&](int i) { return static_cast<quint8>(frame.bytes[at + i]) > 128; };
            const int mix = sample(0) * 4 + sample(1) * 2 + sample(2);
            letters += QStringView(u"?RG?B??W")[mix];
        }
    }
    return letters;
}

QByteArray quartersJpeg(int width, int height, const JpegWish& wish = {}) {
    return jpegPicture(
        width, height, [&](int x, int y) { return quarters(x, y, width, height); }, wish);
}

Pixel noise(int column, int row) {
    const quint32 mixed = (quint32(column) * 2654435761U) ^ (quint32(row) * 2246822519U);
    return {int(mixed >> 24), int(mixed >> 16 & 255), int(mixed >> 8 & 255)};
}

/// The frame header (SOF) with other numbers: what it promises is not what follows.
QByteArray withHeaderSize(QByteArray jpeg, int width, int height) {
    qsizetype at = jpeg.indexOf("\xFF\xC0");
    if (at < 0) {
        at = jpeg.indexOf("\xFF\xC2");
    }
    jpeg[at + 5] = char(height >> 8);
    jpeg[at + 6] = char(height & 255);
    jpeg[at + 7] = char(width >> 8);
    jpeg[at + 8] = char(width & 255);
    return jpeg;
}

/// The last scan repeated: every one costs a pass over all pixels and is only a few bytes.
QByteArray withRepeatedScan(const QByteArray& jpeg, int times) {
    const qsizetype last = jpeg.lastIndexOf("\xFF\xDA");
    const QByteArray scan = jpeg.mid(last, jpeg.size() - 2 - last);
    return jpeg.left(last) + scan.repeated(times) + "\xFF\xD9";
}

} // namespace

class PictureDecoderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void frame_isWhole_onlyWithAllItsRows() {
        Frame frame{QByteArray(4LL * 12, 'x'), 4, 4, 12, FrameFormat::Bgr24, 0, 0};
        QVERIFY(isWhole(frame));
        frame.bytes.chop(1);
        QVERIFY(!isWhole(frame));
        frame = {QByteArray(24, 'x'), 4, 4, 4, FrameFormat::I420, 0, 0};
        QVERIFY(isWhole(frame));
        frame.width = 6;
        QVERIFY2(!isWhole(frame), "a row is wider than the way to the next");
        frame = {QByteArray(1024, 'x'), 5, 4, 6, FrameFormat::Nv12, 0, 0};
        QVERIFY2(!isWhole(frame), "half a colour sample");
        QVERIFY(!isWhole({QByteArray(1024, 'x'), 2'000'000'000, 2'000'000'000, 0, FrameFormat::Bgr24, 0, 0}));
        QVERIFY(!isWhole({}));
    }

    void decode_jpegAndPng_givesTheirColours() {
        REQUIRES("SEC-68");
        const auto jpeg = decodePicture(quartersJpeg(64, 32));
        QVERIFY(jpeg);
        QCOMPARE(quartersOf(*jpeg), u"RGBW"_s);
        const auto progressive = decodePicture(quartersJpeg(64, 32, {.progressive = true}));
        QVERIFY(progressive);
        QCOMPARE(quartersOf(*progressive), u"RGBW"_s);
        QByteArray rows;
        for (int y = 0; y < 32; ++y) {
            for (int x = 0; x < 64; ++x) {
                const Pixel pixel = quarters(x, y, 64, 32);
                rows += QByteArray(1, char(pixel.red)) + char(pixel.green) + char(pixel.blue);
            }
        }
        const auto png = decodePicture(pngPicture(64, 32, 8, 2, rows));
        QVERIFY(png);
        QCOMPARE(quartersOf(*png), u"RGBW"_s);
    }

    void decode_rareColours_becomeEightBitColour() {
        REQUIRES("SEC-68");
        const auto grey = decodePicture(jpegPicture(16, 16,
                                                    [](int, int) {
                                                        return Pixel{90, 90, 90};
                                                    },
                                                    {.components = 1}));
        QVERIFY(grey);
        QCOMPARE(grey->bytes, QByteArray(16LL * 16 * 3, 90));
        const QByteArray deep = QByteArray("\x80\x12", 2).repeated(16LL * 16 * 3);
        const auto sixteen = decodePicture(pngPicture(16, 16, 16, 2, deep));
        QVERIFY(sixteen);
        QCOMPARE(sixteen->bytes, QByteArray(16LL * 16 * 3, char(0x80)));
        const QByteArray clear = QByteArray("\x10\x20\x30\x00", 4).repeated(16LL * 16);
        const auto transparent = decodePicture(pngPicture(16, 16, 8, 6, clear));
        QVERIFY(transparent);
        QCOMPARE(transparent->bytes, QByteArray(16LL * 16 * 3, char(255)));
        const auto greyPng = decodePicture(pngPicture(16, 16, 8, 0, QByteArray(256, 77)));
        QVERIFY(greyPng);
        QCOMPARE(greyPng->bytes, QByteArray(16LL * 16 * 3, 77));
    }

    void decode_exifOrientation_isAppliedAndNothingElse_data() {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QString>("seen");
        // What a viewer shows: the stored RG/BW turned as EXIF says (table of the standard, by hand).
        QTest::newRow("1 as stored") << 1 << u"RGBW"_s;
        QTest::newRow("2 mirrored") << 2 << u"GRWB"_s;
        QTest::newRow("3 half turn") << 3 << u"WBGR"_s;
        QTest::newRow("4 upside down mirrored") << 4 << u"BWRG"_s;
        QTest::newRow("5 transposed") << 5 << u"RBGW"_s;
        QTest::newRow("6 quarter right") << 6 << u"BRWG"_s;
        QTest::newRow("7 transverse") << 7 << u"WGBR"_s;
        QTest::newRow("8 quarter left") << 8 << u"GWRB"_s;
        QTest::newRow("0 is not a value") << 0 << u"RGBW"_s;
        QTest::newRow("9 is not a value") << 9 << u"RGBW"_s;
    }
    void decode_exifOrientation_isAppliedAndNothingElse() {
        REQUIRES("SEC-68");
        QFETCH(int, orientation);
        QFETCH(QString, seen);
        const QByteArray stored = quartersJpeg(64, 32);
        for (const bool little : {true, false}) {
            const auto frame = decodePicture(withOrientation(stored, orientation, little));
            QVERIFY(frame);
            QCOMPARE(quartersOf(*frame), seen);
            const bool swapped = orientation >= 5 && orientation <= 8;
            QCOMPARE(frame->width, swapped ? 32 : 64);
            QVERIFY(isWhole(*frame));
        }
    }

    void decode_hostile_endsInItsOwnRefusal_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        const QByteArray jpeg = quartersJpeg(64, 64);
        const QByteArray png = pngPicture(64, 64, 8, 0, QByteArray(64LL * 64, 'x'));
        const auto row = [](const char* name, const QByteArray& bytes, const QString& expected) {
            QTest::newRow(name) << bytes << expected;
        };
        row("no bytes", {}, u"PICTURE_EMPTY"_s);
        row("zeros", QByteArray(5000, '\0'), u"PICTURE_NOT_JPEG_OR_PNG"_s);
        row("GIF", "GIF89a\x01\0\x01\0", u"PICTURE_NOT_JPEG_OR_PNG"_s);
        row("SVG", "<svg xmlns='http://www.w3.org/2000/svg'/>", u"PICTURE_NOT_JPEG_OR_PNG"_s);
        row("JPEG signature and no more", "\xFF\xD8\xFF", u"PICTURE_DAMAGED"_s);
        row("PNG signature and no more", "\x89PNG\r\n\x1A\n", u"PICTURE_DAMAGED"_s);
        row("PNG without its header first", QByteArray(png).replace("IHDR", "IHDX"), u"PICTURE_DAMAGED"_s);
        row("JPEG of 65535 by 65535", withHeaderSize(jpeg, 65535, 65535), u"PICTURE_TOO_MANY_PIXELS"_s);
        row("JPEG one pixel row over 40 million", withHeaderSize(jpeg, 8000, 5001), u"PICTURE_TOO_MANY_PIXELS"_s);
        row("JPEG header says more than there is", withHeaderSize(jpeg, 8000, 5000), u"PICTURE_DAMAGED"_s);
        row("JPEG header of no height", withHeaderSize(jpeg, 64, 0), u"PICTURE_DAMAGED"_s);
        row("PNG of 30000 by 30000", pngPicture(30000, 30000, 8, 2, {}), u"PICTURE_TOO_MANY_PIXELS"_s);
        row("PNG of 2^31-1 squared", pngPicture(0x7FFFFFFF, 0x7FFFFFFF, 16, 6, {}), u"PICTURE_TOO_MANY_PIXELS"_s);
        row("PNG header says more than there is", pngPicture(6000, 6000, 8, 2, {}), u"PICTURE_DAMAGED"_s);
        row("PNG of no width", pngPicture(0, 10, 8, 2, {}), u"PICTURE_DAMAGED"_s);
        row("PNG of 3 bits", pngPicture(8, 8, 3, 2, QByteArray(64, 'x')), u"PICTURE_DAMAGED"_s);
        row("CMYK", quartersJpeg(64, 64, {.components = 4}), u"PICTURE_UNSUPPORTED_COLOURS"_s);
        row("12 bits", QByteArray(jpeg).replace(jpeg.indexOf("\xFF\xC0") + 4, 1, "\x0C"),
            u"PICTURE_UNSUPPORTED_COLOURS"_s);
        row("thousands of scans", withRepeatedScan(quartersJpeg(64, 64, {.scanPerComponent = true}), 5000),
            u"PICTURE_TOO_COMPLEX"_s);
        row("polyglot, still a JPEG", jpeg + "PK\x03\x04<script>", u"64x64"_s);
    }
    void decode_hostile_endsInItsOwnRefusal() {
        REQUIRES("SEC-68");
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        QCOMPARE(outcome(bytes), expected);
    }

    void decode_bytesOverTheLimit_areNotLookedAt() {
        REQUIRES("SEC-68");
        const QByteArray jpeg = quartersJpeg(64, 64);
        QCOMPARE(outcome(jpeg, {.bytes = jpeg.size()}), u"64x64"_s);
        QCOMPARE(outcome(jpeg, {.bytes = jpeg.size() - 1}), u"PICTURE_TOO_MANY_BYTES"_s);
    }

    void decode_moreMemoryOrScansThanAllowed_isTooComplex() {
        REQUIRES("SEC-68");
        const QByteArray progressive = quartersJpeg(640, 640, {.progressive = true}); // 1.2 MB of coefficients
        QCOMPARE(outcome(progressive), u"640x640"_s);
        QCOMPARE(outcome(progressive, {.workingMemory = 600'000}), u"PICTURE_TOO_COMPLEX"_s);
        QCOMPARE(outcome(progressive, {.scans = 3}), u"PICTURE_TOO_COMPLEX"_s);
        QCOMPARE(outcome(withRepeatedScan(quartersJpeg(64, 64, {.scanPerComponent = true}), 20)), u"64x64"_s);
    }

    void decode_cutAnywhere_isRefusedAndNeverHalfShown_data() {
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("baseline") << jpegPicture(96, 64, noise);
        QTest::newRow("progressive") << jpegPicture(96, 64, noise, {.progressive = true});
        QTest::newRow("with EXIF") << withOrientation(jpegPicture(96, 64, noise), 6);
        QByteArray rows;
        for (int i = 0; i < 96 * 64 * 3; ++i) {
            rows += char(noise(i, 7).red);
        }
        QTest::newRow("PNG") << pngPicture(96, 64, 8, 2, rows);
    }
    void decode_cutAnywhere_isRefusedAndNeverHalfShown() {
        REQUIRES("SEC-68");
        QFETCH(QByteArray, whole);
        QVERIFY(decodePicture(whole));
        const bool png = whole.startsWith("\x89PNG");
        const qsizetype needed = png ? whole.size() - 12 : whole.size(); // libpng may stop at the last pixel
        for (qsizetype length = 0; length < needed; length += length < 1200 ? 1 : 37) {
            const QByteArray cut = whole.left(length);
            QVERIFY2(!decodePicture(cut), qPrintable(u"cut to %1 of %2 bytes"_s.arg(length).arg(whole.size())));
        }
    }

    void decode_bytesFlipped_neverCrashesAndKeepsThePromise() {
        REQUIRES("SEC-68");
        const QList<QByteArray> originals{withOrientation(quartersJpeg(64, 48), 6),
                                          quartersJpeg(64, 48, {.progressive = true}),
                                          pngPicture(24, 24, 8, 6, QByteArray(24LL * 24 * 4, 'q'))};
        quint32 state = 20'261'127;
        const auto random = [&state](qsizetype below) {
            state = state * 1664525U + 1013904223U;
            return qsizetype(state >> 8) % below;
        };
        const PictureLimits small{.pixels = 1'000'000, .workingMemory = 16LL * 1024 * 1024};
        int refused = 0;
        for (int round = 0; round < 3000; ++round) {
            QByteArray bytes = originals[random(originals.size())];
            for (qsizetype flips = 1 + random(4); flips > 0; --flips) {
                bytes[random(bytes.size())] = char(random(256));
            }
            const QString seen = outcome(bytes, small);
            QVERIFY2(seen != u"not whole"_s, qPrintable(u"round %1"_s.arg(round)));
            refused += seen.startsWith(u"PICTURE"_s) ? 1 : 0;
        }
        QVERIFY2(refused > 300 && refused < 2990, qPrintable(u"%1 of 3000 refused: no fuzzing"_s.arg(refused)));
    }
};

QTEST_APPLESS_MAIN(PictureDecoderTest)
#include "picture_decoder_test.moc"
