#pragma once
// Purpose: the eye zone cut out of a picture so that the eyes stand level and a given distance apart. Thread: any.
// Ownership: pixels of its own. Units: pixels. Shapes: three distances wide, two high, the middle between the eyes in
// the middle; what lies outside the picture repeats its edge. Errors: none.

#include "app/vision/crop_geometry.h"

#include <opencv2/core.hpp>

namespace kaban {

/// The part of a picture that a crop shows. The picture is at most about twice as fine as the answer: thinning out
/// further is not smoothed here.
cv::Mat warped(const cv::Mat& picture, const Crop& crop, const cv::Size& size);

class UprightPatch {
public:
    /// zoom: on purpose a little larger or smaller than interEyeDistance says.
    UprightPatch(const cv::Mat& picture, const Eyes& eyes, double interEyeDistance, double zoom = 1);

    const cv::Mat& pixels() const { return pixels_; }
    QPointF toPicture(const QPointF& inPatch) const { return crop_.unmap(inPatch); }

private:
    Crop crop_;
    cv::Mat pixels_;
};

} // namespace kaban
