#pragma once
// Purpose: where the head ends at the top, hair and hat included, told from the backdrop beside it. Thread: any.
// Ownership: none. Units: see HeadTop. Shapes: 8-bit colour, Bgr. Errors: nothing where the backdrop is too restless to
// tell, or the answer would be no human head's.

#include "app/vision/crop_geometry.h"

#include <opencv2/core.hpp>

#include <optional>

namespace kaban {

std::optional<HeadTop> findHeadTop(const cv::Mat& picture, const Eyes& eyes);

} // namespace kaban
