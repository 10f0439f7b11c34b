#pragma once
// Purpose: a frame as OpenCV sees it. Thread: any. Ownership: Bgr24 is looked at in place and valid only as long as the
// frame; the other formats are converted into pixels of their own. Shapes: 8-bit Bgr. Errors: empty for a frame that
// is not whole.

#include "app/base/frame.h"

#include <opencv2/core.hpp>

namespace kaban {

cv::Mat bgrOf(const Frame& frame);
Frame frameOf(const cv::Mat& bgr);

} // namespace kaban
