#include "app/vision/crop_geometry.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace kaban {

namespace {

/// Where nothing better is known: median of the portraits of tests/data/faces, 1.5 (cropped hair) … 2.2 (a lot of it).
constexpr double usualRise = 1.85;
/// Eyes are found to about two pixels; nothing is placed nearer to the end of its range.
constexpr double reserve = 3;
/// The hair's edge is less sharp than that.
constexpr double hairReserve = 4;

/// The share of the photo that has no picture under it, on a grid.
double filledShareOf(const Crop& crop, const QSize& picture, const PhotoProfile& profile) {
    constexpr int steps = 48;
    int outside = 0;
    for (int row = 0; row <= steps; ++row) {
        for (int column = 0; column <= steps; ++column) {
            const QPointF point =
                crop.unmap(QPointF(column * (profile.width - 1.0) / steps, row * (profile.height - 1.0) / steps));
            const bool inside = point.x() >= -0.5 && point.y() >= -0.5 && point.x() <= picture.width() - 0.5 &&
                                point.y() <= picture.height() - 0.5;
            outside += inside ? 0 : 1;
        }
    }
    return double(outside) / ((steps + 1) * (steps + 1));
}

double within(double value, double least, double most) {
    return std::max(least, std::min(value, most)); // most may lie below least: then least
}

/// The least filled place, and among those the one nearest to the aim, within what the profile leaves open.
CropPlan leastFilled(const QSize& picture, const Eyes& eyes, double scale, double eyeY, const PhotoProfile& profile) {
    const double lowest = profile.height - profile.eyeLineFromBottomMin - reserve;
    CropPlan best{uprightCrop(eyes, scale, {profile.eyeMidX.aim, eyeY}), 0};
    best.filledShare = filledShareOf(best.crop, picture, profile);
    double leastCost = best.filledShare;
    if (leastCost <= 0) {
        return best;
    }
    for (double y = eyeY - (profile.headTop.aim - profile.headTop.min) + hairReserve;
         y <= std::min(lowest, eyeY + (profile.headTop.max - profile.headTop.aim) - hairReserve); y += 1) {
        for (double x = profile.eyeMidX.min + reserve; x <= profile.eyeMidX.max - reserve; x += 2) {
            const Crop crop = uprightCrop(eyes, scale, {x, y});
            const double share = filledShareOf(crop, picture, profile);
            const double away = std::hypot(x - profile.eyeMidX.aim, y - eyeY);
            const double cost = share + away * 1e-4;
            if (cost < leastCost) {
                leastCost = cost;
                best = {crop, share};
            }
        }
    }
    return best;
}

} // namespace

QPointF Crop::unmap(const QPointF& point) const {
    const double scale = cosine * cosine + sine * sine;
    const QPointF moved = point - shift;
    return {(cosine * moved.x() + sine * moved.y()) / scale, (cosine * moved.y() - sine * moved.x()) / scale};
}

double interEye(const Eyes& eyes) {
    return std::hypot(eyes.right.x() - eyes.left.x(), eyes.right.y() - eyes.left.y());
}

double rollOf(const Eyes& eyes) {
    return qRadiansToDegrees(std::atan2(eyes.right.y() - eyes.left.y(), eyes.right.x() - eyes.left.x()));
}

Crop uprightCrop(const Eyes& eyes, double scale, const QPointF& eyeMid) {
    const double angle = -qDegreesToRadians(rollOf(eyes));
    Crop crop{scale * std::cos(angle), scale * std::sin(angle), {}};
    crop.shift = eyeMid - crop.map((eyes.left + eyes.right) / 2);
    return crop;
}

Result<CropPlan, PhotoRefusal> movedCrop(const CropPlan& plan, const QPointF& by, double zoom, const QSize& picture,
                                         const PhotoProfile& profile) {
    const QPointF middle((profile.width - 1) / 2.0, (profile.height - 1) / 2.0);
    CropPlan moved;
    moved.crop = {plan.crop.cosine * zoom, plan.crop.sine * zoom, (plan.crop.shift - middle) * zoom + middle + by};
    moved.filledShare = filledShareOf(moved.crop, picture, profile);
    if (moved.filledShare > profile.filledShareMax) {
        return failure(PhotoRefusal::OutOfFrame);
    }
    return moved;
}

Result<CropPlan, PhotoRefusal> planCrop(const QSize& picture, const Eyes& eyes, const std::optional<HeadTop>& headTop,
                                        const PhotoProfile& profile) {
    if (interEye(eyes) < profile.takenInterEyeMin) {
        return failure(PhotoRefusal::LowResolution);
    }
    if (std::abs(rollOf(eyes)) > profile.takenRollMax) {
        return failure(PhotoRefusal::Roll);
    }
    if (headTop && headTop->leavesPicture) {
        return failure(PhotoRefusal::HeadCut);
    }
    const double scale = profile.interEye.aim / interEye(eyes);
    const double rise = (headTop ? headTop->rise : usualRise) * profile.interEye.aim;
    const double lowest = profile.height - profile.eyeLineFromBottomMin - reserve;
    const double eyeY = within(profile.headTop.aim + rise, 0, lowest);
    const CropPlan plan = leastFilled(picture, eyes, scale, eyeY, profile);
    if (plan.filledShare > profile.filledShareMax) {
        return failure(PhotoRefusal::OutOfFrame);
    }
    return plan;
}

} // namespace kaban
