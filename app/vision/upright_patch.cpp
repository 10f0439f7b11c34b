#include "app/vision/upright_patch.h"

#include <opencv2/imgproc.hpp>

namespace kaban {

UprightPatch::UprightPatch(const cv::Mat& picture, const Eyes& eyes, double interEyeDistance, double zoom)
    : crop_(uprightCrop(eyes, interEyeDistance * zoom / interEye(eyes), {interEyeDistance * 1.5, interEyeDistance})) {
    const cv::Size size(cvRound(interEyeDistance * 3), cvRound(interEyeDistance * 2));
    pixels_ = warped(picture, crop_, size);
}

cv::Mat warped(const cv::Mat& picture, const Crop& crop, const cv::Size& size) {
    const cv::Matx23d matrix(crop.cosine, -crop.sine, crop.shift.x(), crop.sine, crop.cosine, crop.shift.y());
    cv::Mat pixels;
    cv::warpAffine(picture, pixels, matrix, size, cv::INTER_CUBIC, cv::BORDER_REPLICATE);
    return pixels;
}

} // namespace kaban
