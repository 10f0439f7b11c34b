// Card photos of real faces: what comes out keeps the rules by the eyes that a person marked, not by those the product
// found; and what cannot become a photo is refused with its reason.

#include "app/decoding/picture_decoder.h"
#include "app/vision/card_photo.h"
#include "app/vision/photo_file.h"
#include "photo_bench.h"
#include "tests/support/requires.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

#include <cmath>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

const QString usualFace = u"A000148.jpg"_s;
const QString tooSmallFace = u"astronaut.png"_s;

/// Empty when the photo keeps the rules by these eyes of the picture it was made from.
QString geometryFault(const CardPhoto& photo, const Eyes& eyes) {
    const QPointF left = photo.measures.crop->map(eyes.left);
    const QPointF right = photo.measures.crop->map(eyes.right);
    const double between = std::hypot(right.x() - left.x(), right.y() - left.y());
    const QPointF middle = (left + right) / 2;
    const bool kept = between >= 85 && between <= 94 && middle.x() >= 162 && middle.x() <= 196 &&
                      441 - middle.y() >= 207 && right.x() > left.x();
    return kept ? QString()
                : u"between eyes %1, middle %2, line %3"_s.arg(between).arg(middle.x()).arg(441 - middle.y());
}

cv::Mat turned(const cv::Mat& picture, double degrees) {
    const cv::Point2f centre(float(picture.cols) / 2, float(picture.rows) / 2);
    cv::Mat out;
    cv::warpAffine(picture, out, cv::getRotationMatrix2D(centre, degrees, 1), picture.size(), cv::INTER_CUBIC,
                   cv::BORDER_REPLICATE);
    return out;
}

} // namespace

class CardPhotoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        auto maker = CardPhotoMaker::create(debianCascades());
        QVERIFY2(maker, "no cascades");
        maker_ = std::move(*maker);
        QCOMPARE(profile_.width, 358);
        QCOMPARE(annotatedFaces().size(), 15);
    }

    void photo_ofEachRealFace_keepsTheRulesByTheMarkedEyes_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Eyes>("eyes");
        QTest::addColumn<double>("headTop");
        const auto faces = annotatedFaces();
        for (const AnnotatedFace& face : faces) {
            QTest::newRow(qPrintable(face.file)) << face.file << face.eyes << face.headTop;
        }
    }
    void photo_ofEachRealFace_keepsTheRulesByTheMarkedEyes() {
        REQUIRES("PHO-03");
        QFETCH(QString, file);
        QFETCH(Eyes, eyes);
        QFETCH(double, headTop);
        const auto photo = maker_->make(faceFrame(file), profile_);
        if (file == tooSmallFace) {
            QVERIFY(!photo);
            QCOMPARE(reasons(photo), u"LOW_RES"_s);
            return;
        }
        QVERIFY2(photo, qPrintable(reasons(photo)));
        QCOMPARE(geometryFault(*photo, eyes), QString());
        const double top = photo->measures.crop->map(QPointF((eyes.left.x() + eyes.right.x()) / 2, headTop)).y();
        QVERIFY2(top >= 7 && top <= 21, qPrintable(u"the hair begins at %1"_s.arg(top)));
        QVERIFY(photo->measures.lookedAtAgain);
        const auto picture = decodePicture(photo->jpeg);
        QVERIFY(picture);
        QCOMPARE(QSize(picture->width, picture->height), QSize(358, 441));
    }

    void photo_ofTheSameFrame_isTheSameBytes() {
        const Frame frame = faceFrame(usualFace);
        const auto first = maker_->make(frame, profile_);
        const auto other = maker_->make(faceFrame(u"L000582.jpg"_s), profile_);
        const auto again = maker_->make(frame, profile_);
        QVERIFY(first && other && again);
        QCOMPARE(again->jpeg, first->jpeg);
        QVERIFY(other->jpeg != first->jpeg);
    }

    void photo_ofLargerAndTurnedPictures_keepsTheRules_data() {
        QTest::addColumn<double>("larger");
        QTest::addColumn<double>("degrees");
        QTest::newRow("as a camera of 2 megapixels") << 3.0 << 0.0;
        QTest::newRow("as a camera of 12 megapixels") << 9.0 << 0.0;
        QTest::newRow("turned left") << 1.5 << 7.0;
        QTest::newRow("turned right") << 1.5 << -7.0;
    }
    void photo_ofLargerAndTurnedPictures_keepsTheRules() {
        REQUIRES("PHO-03");
        QFETCH(double, larger);
        QFETCH(double, degrees);
        const AnnotatedFace face = faceOf(usualFace);
        cv::Mat picture;
        cv::resize(pixelsOf(faceFrame(usualFace)), picture, cv::Size(), larger, larger, cv::INTER_CUBIC);
        const cv::Matx23d turn =
            cv::Mat(cv::getRotationMatrix2D(cv::Point2f(float(picture.cols) / 2, float(picture.rows) / 2), degrees, 1));
        const auto moved = [&](const QPointF& point) {
            const cv::Vec2d at =
                turn * cv::Vec3d((point.x() + 0.5) * larger - 0.5, (point.y() + 0.5) * larger - 0.5, 1);
            return QPointF(at[0], at[1]);
        };
        const auto photo = maker_->make(frameFrom(turned(picture, degrees)), profile_);
        QVERIFY2(photo, qPrintable(reasons(photo)));
        QCOMPARE(geometryFault(*photo, {moved(face.eyes.left), moved(face.eyes.right)}), QString());
    }

    void photo_ofACamerasFormats_isTheSamePicture_data() {
        QTest::addColumn<bool>("planar");
        QTest::addColumn<int>("gap");
        QTest::newRow("I420") << true << 0;
        QTest::newRow("I420 with gaps") << true << 10;
        QTest::newRow("NV12") << false << 0;
        QTest::newRow("NV12 with gaps") << false << 10;
    }
    void photo_ofACamerasFormats_isTheSamePicture() {
        QFETCH(bool, planar);
        QFETCH(int, gap);
        const cv::Mat bgr = pixelsOf(faceFrame(usualFace))(cv::Rect(0, 0, 334, 410));
        const auto fromBgr = maker_->make(frameFrom(bgr), profile_);
        const auto fromYuv = maker_->make(yuvFrame(bgr, planar, gap), profile_);
        QVERIFY2(fromBgr && fromYuv, qPrintable(reasons(fromYuv)));
        const cv::Mat one = pixelsOf(decodePicture(fromBgr->jpeg).value());
        const cv::Mat two = pixelsOf(decodePicture(fromYuv->jpeg).value());
        const double apart = cv::norm(one, two, cv::NORM_L1) / double(one.total() * 3);
        QVERIFY2(apart < 6, qPrintable(u"%1 steps per sample"_s.arg(apart)));
    }

    void photo_ofAReceivedOneWithOtherSize_isCutAnew_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("359 x 441") << QSize(359, 441);
        QTest::newRow("441 x 358") << QSize(441, 358);
    }
    void photo_ofAReceivedOneWithOtherSize_isCutAnew() {
        REQUIRES("TV-07");
        QFETCH(QSize, size);
        const cv::Mat portrait = pixelsOf(faceFrame(usualFace));
        cv::Mat received;
        const int aside = size.width() - portrait.cols;
        const int left = aside / 2;
        const int below = std::max(0, size.height() - portrait.rows);
        cv::copyMakeBorder(portrait, received, 0, below, left, aside - left, cv::BORDER_REPLICATE);
        received = received(cv::Rect(0, 0, size.width(), size.height()));
        const auto photo = maker_->make(frameFrom(received), profile_);
        QVERIFY2(photo, qPrintable(reasons(photo)));
        const auto picture = decodePicture(photo->jpeg);
        QVERIFY(picture);
        QCOMPARE(QSize(picture->width, picture->height), QSize(358, 441));
        const AnnotatedFace face = faceOf(usualFace);
        const QPointF moved(left, 0);
        QCOMPARE(geometryFault(*photo, {face.eyes.left + moved, face.eyes.right + moved}), QString());
    }

    void photo_thatCannotBe_isRefusedWithItsReason() {
        const cv::Mat portrait = pixelsOf(faceFrame(usualFace));
        const auto reason = [this](const cv::Mat& picture) {
            return reasons(maker_->make(frameFrom(picture), profile_));
        };
        QCOMPARE(reason(cv::Mat(410, 335, CV_8UC3, cv::Scalar(200, 120, 60))), u"NO_FACE"_s);
        cv::Mat two;
        cv::hconcat(portrait, pixelsOf(faceFrame(u"L000582.jpg"_s)), two);
        QCOMPARE(reason(two), u"MULTIPLE_FACES"_s);
        cv::Mat smaller;
        cv::resize(portrait, smaller, cv::Size(), 0.8, 0.8, cv::INTER_AREA);
        QCOMPARE(reason(smaller), u"LOW_RES"_s);
        QCOMPARE(reason(portrait(cv::Rect(0, 40, 335, 370))), u"HEAD_CUT"_s);
        QCOMPARE(reason(portrait(cv::Rect(90, 0, 245, 410))), u"OUT_OF_FRAME"_s);
        cv::Mat tilted;
        cv::copyMakeBorder(portrait, tilted, 60, 60, 60, 60, cv::BORDER_REPLICATE);
        QCOMPARE(reason(turned(tilted, 15)), u"ROLL"_s);
        cv::Mat eyeless = portrait.clone();
        cv::rectangle(eyeless, cv::Rect(105, 115, 125, 40), cv::Scalar(150, 175, 225), cv::FILLED);
        QCOMPARE(reason(eyeless), u"EYES_NOT_FOUND"_s);
    }

    void photo_released_isMadeByTheRulesWhereItCanBe() {
        REQUIRES("PHO-17");
        const Frame frame = faceFrame(usualFace);
        const auto released = maker_->makeReleased(frame, profile_);
        QVERIFY(released && released->keptRules);
        QCOMPARE(released->jpeg, maker_->make(frame, profile_)->jpeg);
    }

    void photo_releasedWithoutEyes_isAsTakenAndAFileByTheRules() {
        REQUIRES("PHO-17");
        REQUIRES("PHO-03");
        cv::Mat eyeless = pixelsOf(faceFrame(usualFace));
        cv::rectangle(eyeless, cv::Rect(105, 115, 125, 40), cv::Scalar(150, 175, 225), cv::FILLED);
        const Frame frame = frameFrom(eyeless);
        QCOMPARE(reasons(maker_->make(frame, profile_)), u"EYES_NOT_FOUND"_s);
        const auto photo = maker_->makeReleased(frame, profile_);
        QVERIFY2(photo, qPrintable(reasons(photo)));
        QVERIFY(!photo->keptRules);
        QVERIFY(photoFileFaults(photo->jpeg, profile_, PhotoOrigin::MadeHere).isEmpty());
        // The middle of the picture lies in the middle of the photo, and moves as the person moves it (PHO-06).
        const QPointF middle((eyeless.cols - 1) / 2.0, (eyeless.rows - 1) / 2.0);
        const QPointF placed = photo->measures.crop->map(middle);
        QVERIFY(qAbs(placed.x() - 178.5) < 1 && qAbs(placed.y() - 220) < 1);
        const auto moved = maker_->makeReleased(frame, profile_, {0, 0.02, 1.1});
        QVERIFY2(moved, qPrintable(reasons(moved)));
        QVERIFY(qAbs(moved->measures.crop->map(middle).y() - (placed.y() + 0.02 * 358)) < 1);
        QCOMPARE(reasons(maker_->makeReleased(frame, profile_, {0.8, 0, 1})), u"OUT_OF_FRAME"_s);
    }

    void photo_releasedWithTheHeadCut_liesWhereTheEyesTell() {
        REQUIRES("PHO-17");
        const cv::Mat portrait = pixelsOf(faceFrame(usualFace));
        const Frame cut = frameFrom(portrait(cv::Rect(0, 40, 335, 370)));
        QCOMPARE(reasons(maker_->make(cut, profile_)), u"HEAD_CUT"_s);
        const auto photo = maker_->makeReleased(cut, profile_);
        QVERIFY2(photo, qPrintable(reasons(photo)));
        QVERIFY(!photo->keptRules);
    }

    void photo_thatDoesNotKeepTheProfile_isRefusedAfterAll() {
        REQUIRES("PHO-04");
        const Frame frame = faceFrame(usualFace);
        PhotoProfile narrow = profile_;
        narrow.interEye = {89, 89, 89}; // nobody finds eyes to a millionth of a pixel twice
        QCOMPARE(reasons(maker_->make(frame, narrow)), u"GEOMETRY"_s);
        PhotoProfile large = profile_;
        large.bytes = {1'000'000, 8'750'000};
        QCOMPARE(reasons(maker_->make(frame, large)), u"FILE_TOO_SMALL"_s);
    }

    void photo_ofAFrameThatIsNotWhole_isRefused() {
        Frame frame = faceFrame(usualFace);
        frame.bytes.chop(1);
        QCOMPARE(reasons(maker_->make(frame, profile_)), u"PROCESSING_FAILED"_s);
        QCOMPARE(reasons(maker_->make({}, profile_)), u"PROCESSING_FAILED"_s);
    }

    void maker_withACascadeThatIsNone_isNotMade_data() {
        QTest::addColumn<QByteArray>("face");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("no XML") << QByteArray("cascade");
        QTest::newRow("other XML") << QByteArray("<?xml version=\"1.0\"?><opencv_storage><a>1</a></opencv_storage>");
        QTest::newRow("cut off") << debianCascades().face.left(40'000);
    }
    void maker_withACascadeThatIsNone_isNotMade() {
        QFETCH(QByteArray, face);
        Cascades cascades = debianCascades();
        cascades.face = face;
        QVERIFY(!CardPhotoMaker::create(cascades));
    }

private:
    static QString reasons(const Result<CardPhoto, CardPhotoRefused>& photo) {
        QStringList names;
        if (!photo) {
            for (const PhotoRefusal reason : photo.error().reasons) {
                names.append(photoRefusalName(reason));
            }
        }
        return names.join(u' ');
    }

    static AnnotatedFace faceOf(const QString& file) {
        const auto faces = annotatedFaces();
        for (const AnnotatedFace& face : faces) {
            if (face.file == file) {
                return face;
            }
        }
        return {};
    }

    static Frame yuvFrame(const cv::Mat& bgr, bool planar, int gap) {
        cv::Mat packed;
        cv::cvtColor(bgr, packed, cv::COLOR_BGR2YUV_I420);
        Frame frame{{}, bgr.cols, bgr.rows, bgr.cols + gap, planar ? FrameFormat::I420 : FrameFormat::Nv12, 0, 0};
        const char* luma = reinterpret_cast<const char*>(packed.data);
        const char* u = luma + qsizetype(bgr.cols) * bgr.rows;
        const char* v = u + qsizetype(bgr.cols / 2) * (bgr.rows / 2);
        for (int row = 0; row < bgr.rows; ++row) {
            frame.bytes += QByteArray(luma + qsizetype(row) * bgr.cols, bgr.cols) + QByteArray(gap, '\0');
        }
        const int half = bgr.cols / 2;
        for (const char* plane : {u, v}) {
            for (int row = 0; planar && row < bgr.rows / 2; ++row) {
                frame.bytes += QByteArray(plane + qsizetype(row) * half, half) + QByteArray(gap / 2, '\0');
            }
        }
        for (int row = 0; !planar && row < bgr.rows / 2; ++row) {
            for (int column = 0; column < half; ++column) {
                frame.bytes += QByteArray(1, u[row * half + column]) + v[row * half + column];
            }
            frame.bytes += QByteArray(gap, '\0');
        }
        return frame;
    }

    std::unique_ptr<CardPhotoMaker> maker_;
    const PhotoProfile profile_ = productProfile();
};

QTEST_APPLESS_MAIN(CardPhotoTest)
#include "card_photo_test.moc"
