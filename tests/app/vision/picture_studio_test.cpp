// Pictures out of frames and out of files, asked for from another thread: what a step gets.

#include "app/decoding/picture_decoder.h"
#include "app/vision/confined_decoder.h"
#include "app/vision/jpeg_encoder.h"
#include "app/vision/photo_file.h"
#include "app/vision/picture_studio.h"
#include "photo_bench.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString usualFace = u"A000148.jpg"_s;

/// A studio and all it says.
struct StudioBench {
    bool answered(qsizetype count) {
        return QTest::qWaitFor([&] { return made.size() + refused.size() >= count; }, patience);
    }
    MadePicture picture() const { return made.last().at(1).value<MadePicture>(); }
    PictureTrouble trouble() const { return refused.last().at(1).value<PictureTrouble>(); }

    explicit StudioBench(const QString& decoder = installedPictureDecoder())
        : studio(debianCascades(), productProfile(), decoder) {}

    PictureStudio studio;
    QSignalSpy made{&studio, &PictureMaker::made};
    QSignalSpy refused{&studio, &PictureMaker::refused};
};

Frame plain(int width, int height, int seed) {
    Frame frame;
    frame.width = width;
    frame.height = height;
    frame.stride = width * 3;
    frame.bytes = QByteArray(qsizetype(frame.stride) * height, '\x80');
    for (qsizetype i = 0; seed != 0 && i < frame.bytes.size(); ++i) { // print, as it were
        frame.bytes[i] = static_cast<char>((i * 2654435761U * unsigned(seed)) >> 13);
    }
    return frame;
}

} // namespace

class PictureStudioTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void photo_ofAFace_isAFileByTheRulesAndShownAsItIs() {
        REQUIRES("PHO-02");
        REQUIRES("PHO-03");
        StudioBench bench;
        const quint64 ticket = bench.studio.makeCardPhoto(faceFrame(usualFace), {}, PhotoGate::Rules);
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.made.size(), 1);
        QCOMPARE(bench.made.at(0).at(0).toULongLong(), ticket);
        const MadePicture picture = bench.picture();
        QVERIFY(photoFileFaults(picture.jpeg.reveal(), productProfile(), PhotoOrigin::MadeHere).isEmpty());
        QCOMPARE(picture.shown.width, 358);
        QCOMPARE(picture.shown.height, 441);
        QVERIFY(picture.shown.bytes == decodePicture(picture.jpeg.reveal())->bytes);
    }

    void evidence_ofOnePerson_isTheMiddleOfTheFrameWithNothingElse() {
        REQUIRES("LOG-25");
        StudioBench bench;
        bench.studio.makeEvidence(faceFrame(usualFace));
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.made.size(), 1);
        const MadePicture picture = bench.picture();
        const auto decoded = decodePicture(picture.jpeg.reveal());
        QVERIFY(decoded);
        QCOMPARE(QSize(decoded->width, decoded->height), QSize(640, 560));
        QVERIFY(picture.jpeg.reveal().size() <= 200'000); // the contract's bytes
        QVERIFY(!isWhole(picture.shown) && !isWhole(picture.thumbnail));
    }

    void evidence_withoutAFace_isRefusedAndNothingIsClaimed() {
        REQUIRES("LOG-24");
        StudioBench bench;
        bench.studio.makeEvidence(plain(1280, 720, 0));
        bench.studio.makeEvidence(Frame());
        QVERIFY(bench.answered(2));
        QCOMPARE(bench.refused.at(0).at(1).value<PictureTrouble>(), PictureTrouble::NoFace);
        QCOMPARE(bench.refused.at(1).at(1).value<PictureTrouble>(), PictureTrouble::Failed);
    }

    void photo_moved_isAnotherOneWithinTheRules() {
        REQUIRES("PHO-06");
        StudioBench bench;
        const Frame frame = faceFrame(usualFace);
        bench.studio.makeCardPhoto(frame, {}, PhotoGate::Rules);
        QVERIFY(bench.answered(1));
        const QByteArray before = bench.picture().shown.bytes;
        bench.studio.makeCardPhoto(frame, {0.02, 0.0, 1.02}, PhotoGate::Rules);
        QVERIFY(bench.answered(2));
        QCOMPARE(bench.made.size(), 2);
        QVERIFY(bench.picture().shown.bytes != before);
    }

    void photo_movedBeyondTheRules_isRefused() {
        REQUIRES("PHO-06");
        StudioBench bench;
        bench.studio.makeCardPhoto(faceFrame(usualFace), {0.0, 0.0, 1.3}, PhotoGate::Rules);
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.refused.size(), 1);
        QCOMPARE(bench.trouble(), PictureTrouble::BeyondRules);
    }

    void photo_ofNobody_isRefusedWithItsReason() {
        StudioBench bench;
        bench.studio.makeCardPhoto(plain(640, 480, 0), {}, PhotoGate::Rules);
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.trouble(), PictureTrouble::NoFace);
    }

    void file_ofTheAuthority_isCutAnewWhateverItsSize() {
        REQUIRES("TV-07");
        StudioBench bench;
        bench.studio.makeCardPhotoOf(SecretBytes(faceBytes(usualFace)));
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.made.size(), 1);
        QCOMPARE(bench.picture().width, 358);
        QCOMPARE(bench.picture().height, 441);
    }

    void file_thatIsNoPicture_isRefusedAndTheNextOneIsMade_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray(30'000, 'x');
        QTest::newRow("cut off") << faceBytes(usualFace).first(25'000);
        QTest::newRow("too large to be looked at") << QByteArray(9'175'041, '\xFF');
    }
    void file_thatIsNoPicture_isRefusedAndTheNextOneIsMade() {
        REQUIRES("SEC-68");
        QFETCH(QByteArray, file);
        StudioBench bench;
        bench.studio.makeCardPhotoOf(SecretBytes(file));
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.trouble(), PictureTrouble::NotAPicture);
        bench.studio.makeCardPhoto(faceFrame(usualFace), {}, PhotoGate::Rules);
        QVERIFY(bench.answered(2));
        QCOMPARE(bench.made.size(), 1);
    }

    void file_withoutADecoder_isRefusedAndPhotosAreStillMade() {
        REQUIRES("SEC-68");
        StudioBench bench(u"/nowhere/decoder"_s);
        bench.studio.makeCardPhotoOf(SecretBytes(faceBytes(usualFace)));
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.trouble(), PictureTrouble::Failed);
        bench.studio.makeCardPhoto(faceFrame(usualFace), {}, PhotoGate::Rules);
        QVERIFY(bench.answered(2));
        QCOMPARE(bench.made.size(), 1);
    }

    void file_thatKeepsTheDecoderBusy_holdsNobodyUp() {
        REQUIRES("SEC-68");
        QTemporaryDir folder;
        QFile hanging(folder.filePath(u"decoder"_s));
        QVERIFY(hanging.open(QIODevice::WriteOnly) && hanging.write("#!/bin/sh\nexec sleep 600\n") > 0);
        QVERIFY(hanging.setPermissions(QFile::ReadOwner | QFile::ExeOwner));
        hanging.close();
        StudioBench bench(hanging.fileName());
        bench.studio.makeCardPhotoOf(SecretBytes(faceBytes(usualFace)));
        const quint64 document = bench.studio.makeDocument(plain(2592, 1944, 7));
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.made.size(), 1);
        QCOMPARE(bench.made.at(0).at(0).toULongLong(), document);
    }

    void document_ofAFrame_keepsTheBytesAndAllOfThePicture() {
        REQUIRES("PHO-13");
        StudioBench bench;
        const Frame frame = plain(2592, 1944, 7);
        bench.studio.makeDocument(frame);
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.made.size(), 1);
        const MadePicture picture = bench.picture();
        QVERIFY(picture.jpeg.reveal().size() >= 20'480 && picture.jpeg.reveal().size() <= 8'750'000);
        const auto whole = decodePicture(picture.jpeg.reveal());
        QVERIFY(whole);
        QCOMPARE(whole->width, 2592);
        QCOMPARE(whole->height, 1944);
        QVERIFY(picture.shown.width <= 1400);
        QVERIFY2(picture.thumbnail.width <= 20, "a thumbnail must not be readable");
    }

    void document_withNothingOnIt_isRefusedInsteadOfPadded() {
        REQUIRES("PHO-13");
        StudioBench bench;
        bench.studio.makeDocument(plain(320, 240, 0));
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.trouble(), PictureTrouble::TooFewBytes);
    }

    void cancelled_question_isNeverAnswered() {
        REQUIRES("SEC-20");
        StudioBench bench;
        bench.studio.makeCardPhoto(faceFrame(usualFace), {}, PhotoGate::Rules);
        bench.studio.cancelAll();
        const quint64 next = bench.studio.makeDocument(plain(320, 240, 0));
        QVERIFY(bench.answered(1));
        QCOMPARE(bench.made.size(), 0);
        QCOMPARE(bench.refused.at(0).at(0).toULongLong(), next);
    }
};

QTEST_GUILESS_MAIN(PictureStudioTest)
#include "picture_studio_test.moc"
