#pragma once
// Purpose: where the finished photo lies in the picture, from the two eyes, the head's top where it is known, and the
// profile. Plain arithmetic, no pixels. Thread: any. Ownership: by value. Units: pixels; picture coordinates in, photo
// coordinates out, both with whole numbers at pixel centres. "Left" is the side of the picture, not of the person.
// Errors: PhotoRefusal LowResolution, Roll, HeadCut, OutOfFrame.

#include "app/base/result.h"
#include "app/vision/photo_profile.h"
#include "app/vision/photo_refusal.h"

#include <QPointF>
#include <QSize>

#include <optional>

namespace kaban {

struct Eyes {
    QPointF left;
    QPointF right;
};

/// Turned and scaled, never stretched or mirrored: x' = cosine·x − sine·y + shift.x, y' = sine·x + cosine·y + shift.y.
struct Crop {
    double cosine = 1;
    double sine = 0;
    QPointF shift;

    QPointF map(const QPointF& point) const {
        return {cosine * point.x() - sine * point.y() + shift.x(), sine * point.x() + cosine * point.y() + shift.y()};
    }
    /// The point of the picture that comes to lie on this point of the photo.
    QPointF unmap(const QPointF& point) const;
};

struct HeadTop {
    double rise = 0;            ///< of the hair above the eye line, in distances between the eyes
    bool leavesPicture = false; ///< the head reaches the upper edge: it goes on outside
};

struct CropPlan {
    Crop crop;
    double filledShare = 0; ///< of the photo, where the picture has nothing
};

double interEye(const Eyes& eyes);
/// Degrees, clockwise positive.
double rollOf(const Eyes& eyes);

/// Eyes level, `scale` times as large, the middle between them at eyeMid.
Crop uprightCrop(const Eyes& eyes, double scale, const QPointF& eyeMid);

/// The planned photo moved to the right and down (in photo pixels) and `zoom` times as large about its middle. Errors:
/// OutOfFrame where the picture ends; whether the rules are kept is for who knows the eyes.
Result<CropPlan, PhotoRefusal> movedCrop(const CropPlan& plan, const QPointF& by, double zoom, const QSize& picture,
                                         const PhotoProfile& profile);

Result<CropPlan, PhotoRefusal> planCrop(const QSize& picture, const Eyes& eyes, const std::optional<HeadTop>& headTop,
                                        const PhotoProfile& profile);

} // namespace kaban
