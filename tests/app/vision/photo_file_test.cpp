// The finished photo as bytes: exactly what PHO-04 wants, never padded, and judged from the bytes alone.

#include "app/vision/photo_file.h"
#include "photo_bench.h"
#include "picture_makers.h"
#include "tests/support/requires.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

using namespace kaban;
using namespace kaban::tests;

namespace {

constexpr int width = 358;
constexpr int height = 441;

/// A real face of the right size on plain white: the kind of picture that is too small in bytes.
Frame cleanPhoto(double softness = 0) {
    const cv::Mat face = pixelsOf(faceFrame(QStringLiteral("A000148.jpg")));
    cv::Mat canvas(height, width, CV_8UC3, cv::Scalar(255, 255, 255));
    face(cv::Rect(70, 20, 200, 300)).copyTo(canvas(cv::Rect(80, 20, 200, 300)));
    if (softness > 0) {
        cv::GaussianBlur(canvas, canvas, cv::Size(), softness);
    }
    return frameFrom(canvas);
}

Frame plain() {
    return frameFrom(cv::Mat(height, width, CV_8UC3, cv::Scalar(255, 255, 255)));
}

Pixel speckle(int column, int row) {
    const quint32 mixed = (quint32(column) * 2654435761U) ^ (quint32(row) * 2246822519U);
    return {int(mixed >> 24), int(mixed >> 16 & 255), int(mixed >> 8 & 255)};
}

} // namespace

class PhotoFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCOMPARE(profile_.width, width); }

    void file_ofAFace_beginsAsJfifWith350DotsPerInch() {
        REQUIRES("PHO-03");
        const auto file = writePhotoFile(cleanPhoto(), profile_);
        QVERIFY(file);
        // SOI, APP0 of 16 bytes, "JFIF", version 1.1, unit 1 (inch), 350 = 0x015E twice, no thumbnail, then the tables.
        QCOMPARE(file->jpeg.left(22).toHex(' '),
                 QByteArray("ff d8 ff e0 00 10 4a 46 49 46 00 01 01 01 01 5e 01 5e 00 00 ff db"));
        QVERIFY(file->jpeg.endsWith(QByteArray("\xFF\xD9", 2)));
        QVERIFY(photoFileFaults(file->jpeg, profile_, PhotoOrigin::MadeHere).isEmpty());
    }

    void file_tooSmallAtFirst_isWrittenAgainBetterAndNeverPadded() {
        REQUIRES("PHO-04");
        REQUIRES("GAP-42");
        REQUIRES("TV-06");
        for (const double softness : {0.0, 1.0, 1.6, 2.2}) {
            const Frame photo = cleanPhoto(softness);
            const auto file = writePhotoFile(photo, profile_);
            QVERIFY2(file, qPrintable(QString::number(softness)));
            QVERIFY(file->jpeg.size() >= 20'480);
            QVERIFY(file->quality >= 92);
            // The same quality one step lower must have been too small, or this one was not needed.
            PhotoProfile noFloor = profile_;
            noFloor.bytes.min = 1;
            noFloor.qualityStart = file->quality - (file->fullColour ? 0 : 1);
            const auto below = writePhotoFile(photo, noFloor);
            QVERIFY(below);
            QVERIFY(file->quality == 92 ? below->jpeg.size() < file->jpeg.size() : below->jpeg.size() < 20'480);
        }
    }

    void file_byteOverAndUnderTheLimit_isWrittenAgain() {
        REQUIRES("TV-06");
        REQUIRES("PHO-04");
        const Frame photo = cleanPhoto();
        PhotoProfile profile = profile_;
        profile.bytes = {1, 100'000'000};
        const auto first = writePhotoFile(photo, profile);
        QVERIFY(first && first->quality == 92);
        const qint64 size = first->jpeg.size();
        profile.bytes = {size, size};
        QCOMPARE(writePhotoFile(photo, profile).value().jpeg, first->jpeg);
        profile.bytes = {size + 1, 100'000'000};
        const auto better = writePhotoFile(photo, profile);
        QVERIFY(better && better->quality > 92 && better->jpeg.size() > size);
        profile.bytes = {1, size - 1};
        const auto coarser = writePhotoFile(photo, profile);
        QVERIFY(coarser && coarser->quality < 92 && coarser->jpeg.size() < size);
    }

    void file_outOfReach_isRefusedNotPadded() {
        REQUIRES("PHO-04");
        const auto blank = writePhotoFile(plain(), profile_);
        QVERIFY(!blank);
        QCOMPARE(blank.error(), PhotoRefusal::FileTooSmall);
        PhotoProfile tight = profile_;
        tight.bytes = {1, 2'000};
        const auto full = writePhotoFile(cleanPhoto(), tight);
        QVERIFY(!full);
        QCOMPARE(full.error(), PhotoRefusal::FileTooLarge);
    }

    void faults_ofAFile_areNamedFromItsBytes_data() {
        QTest::addColumn<QByteArray>("jpeg");
        QTest::addColumn<QList<PhotoFileFault>>("made");
        QTest::addColumn<QList<PhotoFileFault>>("received");
        using Fault = PhotoFileFault;
        using Faults = QList<PhotoFileFault>;
        const QByteArray good = writePhotoFile(cleanPhoto(), profile_).value().jpeg;
        const auto speckled = [](int columns, int rows, const JpegWish& wish = {}) {
            QByteArray jpeg = jpegPicture(columns, rows, speckle, wish);
            return jpeg.replace(13, 5, QByteArray("\1\1\x5E\1\x5E", 5)); // 350 dpi, where libjpeg writes none
        };
        QTest::newRow("good") << good << Faults() << Faults();
        QTest::newRow("speckled") << speckled(width, height) << Faults() << Faults();
        QTest::newRow("359 wide") << speckled(359, height) << Faults{Fault::WrongSize} << Faults{Fault::WrongSize};
        QTest::newRow("lying") << speckled(height, width) << Faults{Fault::WrongSize} << Faults{Fault::WrongSize};
        QTest::newRow("72 dpi") << QByteArray(good).replace(14, 4, QByteArray("\0\x48\0\x48", 4))
                                << Faults{Fault::WrongDensity} << Faults();
        QTest::newRow("dots per cm") << QByteArray(good).replace(13, 1, "\2") << Faults{Fault::WrongDensity}
                                     << Faults();
        QTest::newRow("EXIF") << withOrientation(good, 1) << Faults{Fault::Metadata} << Faults();
        QTest::newRow("a comment") << good.left(20) + QByteArray("\xFF\xFE\0\4hi", 6) + good.mid(20)
                                   << Faults{Fault::Metadata} << Faults();
        QTest::newRow("progressive") << speckled(width, height, {.progressive = true})
                                     << Faults{Fault::NotBaselineColour} << Faults();
        QTest::newRow("grey") << speckled(width, height, {.components = 1}) << Faults{Fault::NotBaselineColour}
                              << Faults();
        QTest::newRow("cut off") << good.left(good.size() - 100) << Faults{Fault::NotReadable}
                                 << Faults{Fault::NotReadable};
        QTest::newRow("small") << speckled(16, 16) << Faults{Fault::TooFewBytes, Fault::WrongSize}
                               << Faults{Fault::TooFewBytes, Fault::WrongSize};
        QTest::newRow("nothing") << QByteArray() << Faults{Fault::TooFewBytes, Fault::NotReadable}
                                 << Faults{Fault::TooFewBytes, Fault::NotReadable};
    }
    void faults_ofAFile_areNamedFromItsBytes() {
        REQUIRES("VAL-11");
        REQUIRES("PHO-01");
        REQUIRES("PHO-03");
        REQUIRES("TV-07");
        QFETCH(QByteArray, jpeg);
        QFETCH(QList<PhotoFileFault>, made);
        QFETCH(QList<PhotoFileFault>, received);
        QCOMPARE(photoFileFaults(jpeg, profile_, PhotoOrigin::MadeHere), made);
        QCOMPARE(photoFileFaults(jpeg, profile_, PhotoOrigin::Received), received);
    }

private:
    const PhotoProfile profile_ = productProfile();
};

QTEST_APPLESS_MAIN(PhotoFileTest)
#include "photo_file_test.moc"
