// Where the photo lies in the picture: arithmetic only, the eyes are given.

#include "app/vision/crop_geometry.h"
#include "photo_bench.h"
#include "tests/support/requires.h"

#include <QTest>

#include <cmath>

using namespace kaban;
using namespace kaban::tests;

namespace {

/// Eyes of a person who fills a picture of 700 × 900 and tilts the head by so many degrees.
Eyes tiltedEyes(double degrees, double distance = 120, const QPointF& middle = {350, 400}) {
    const double angle = degrees * M_PI / 180;
    const QPointF half(std::cos(angle) * distance / 2, std::sin(angle) * distance / 2);
    return {middle - half, middle + half};
}

const QSize roomy(700, 900);

double distance(const QPointF& a, const QPointF& b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

} // namespace

class CropGeometryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QCOMPARE(profile_.width, 358); }

    void crop_anyTiltAndSize_putsTheEyesWhereTheProfileAims() {
        REQUIRES("PHO-03");
        for (double degrees = -11.5; degrees <= 12; degrees += 3) {
            for (const double between : {95.0, 120.0, 150.0}) {
                const Eyes eyes = tiltedEyes(degrees, between, {600, 600});
                const auto plan = planCrop({1200, 1400}, eyes, HeadTop{1.9, false}, profile_);
                QVERIFY(plan);
                const QPointF left = plan->crop.map(eyes.left);
                const QPointF right = plan->crop.map(eyes.right);
                QVERIFY(std::abs(left.y() - right.y()) < 1e-6);
                QVERIFY(std::abs(right.x() - left.x() - 89) < 1e-6);
                QVERIFY(std::abs((left.x() + right.x()) / 2 - 179) < 1e-6);
                QVERIFY2(std::abs(left.y() - (14 + 1.9 * 89)) < 1e-6, "hair 14 px below the edge");
                QCOMPARE(plan->filledShare, 0.0);
                QVERIFY(distance(plan->crop.unmap(left), eyes.left) < 1e-6);
                QVERIFY(distance(plan->crop.unmap(right), eyes.right) < 1e-6);
            }
        }
    }

    void crop_hairTooTall_cutsTheHairAndKeepsTheEyeLine() {
        REQUIRES("PHO-03");
        const Eyes eyes = tiltedEyes(0, 100, {350, 600});
        const auto plan = planCrop({700, 1200}, eyes, HeadTop{2.8, false}, profile_);
        QVERIFY(plan);
        const double fromBottom = 441 - plan->crop.map(eyes.left).y();
        QVERIFY2(fromBottom >= 207, qPrintable(QString::number(fromBottom)));
        QVERIFY2(fromBottom < 215, "no further than needed");
    }

    void crop_headTopUnknown_takesTheUsual() {
        const Eyes eyes = tiltedEyes(0);
        const auto plan = planCrop(roomy, eyes, std::nullopt, profile_);
        QVERIFY(plan);
        const double y = plan->crop.map(eyes.left).y();
        QVERIFY(y > 14 + 1.5 * 89 && y < 14 + 2.2 * 89);
    }

    void crop_nearTheEdge_movesWithinTheRulesInsteadOfInventing() {
        REQUIRES("PHO-03");
        // Half of the photo is 179 px; at this scale the picture ends 170 px left of the eyes.
        const Eyes eyes = tiltedEyes(0, 89, {170, 400});
        const auto plan = planCrop(roomy, eyes, HeadTop{1.9, false}, profile_);
        QVERIFY(plan);
        const double middle = (plan->crop.map(eyes.left).x() + plan->crop.map(eyes.right).x()) / 2;
        QVERIFY2(middle >= 162 && middle < 172, qPrintable(QString::number(middle)));
        QVERIFY(plan->filledShare < 0.005);
    }

    void crop_outsideWhatTheRulesLeave_isRefusedWithItsReason_data() {
        QTest::addColumn<Eyes>("eyes");
        QTest::addColumn<HeadTop>("headTop");
        QTest::addColumn<PhotoRefusal>("reason");
        const HeadTop usual{1.9, false};
        QTest::newRow("60 px are few") << tiltedEyes(0, 59.9) << usual << PhotoRefusal::LowResolution;
        QTest::newRow("tilted right") << tiltedEyes(12.2) << usual << PhotoRefusal::Roll;
        QTest::newRow("tilted left") << tiltedEyes(-12.2) << usual << PhotoRefusal::Roll;
        QTest::newRow("head cut") << tiltedEyes(0) << HeadTop{1.9, true} << PhotoRefusal::HeadCut;
        QTest::newRow("too far left") << tiltedEyes(0, 120, {150, 400}) << usual << PhotoRefusal::OutOfFrame;
        QTest::newRow("too far right") << tiltedEyes(0, 120, {550, 400}) << usual << PhotoRefusal::OutOfFrame;
        QTest::newRow("too high") << tiltedEyes(0, 120, {350, 180}) << usual << PhotoRefusal::OutOfFrame;
        QTest::newRow("too low") << tiltedEyes(0, 120, {350, 700}) << usual << PhotoRefusal::OutOfFrame;
        QTest::newRow("wider than the picture") << tiltedEyes(0, 250) << usual << PhotoRefusal::OutOfFrame;
    }
    void crop_outsideWhatTheRulesLeave_isRefusedWithItsReason() {
        QFETCH(Eyes, eyes);
        QFETCH(HeadTop, headTop);
        QFETCH(PhotoRefusal, reason);
        const auto plan = planCrop(roomy, eyes, headTop, profile_);
        QVERIFY(!plan);
        QCOMPARE(photoRefusalName(plan.error()), photoRefusalName(reason));
    }

private:
    const PhotoProfile profile_ = productProfile();
};

QTEST_APPLESS_MAIN(CropGeometryTest)
#include "crop_geometry_test.moc"
