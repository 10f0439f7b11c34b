#include "drivers/camera/frame_colours.h"

#include <opencv2/imgproc.hpp>

#include <array>

namespace kaban::drivers {
namespace frame_colours {

cv::Mat lumaOf(CameraFrame& frame) {
    return {frame.height, frame.width, CV_8U, frame.bytes.data()};
}

char* colourBytes(CameraFrame& frame) {
    return frame.bytes.data() + qint64(frame.width) * frame.height;
}

/// U and V, each a picture of its own.
std::array<cv::Mat, 2> colourOf(CameraFrame& frame) {
    const cv::Size half(frame.width / 2, frame.height / 2);
    if (frame.pixels == CameraPixels::I420) {
        return {cv::Mat(half, CV_8U, colourBytes(frame)), cv::Mat(half, CV_8U, colourBytes(frame) + half.area())};
    }
    std::array<cv::Mat, 2> parts;
    cv::split(cv::Mat(half, CV_8UC2, colourBytes(frame)), parts.data());
    return parts;
}

void putColour(CameraFrame& frame, const std::array<cv::Mat, 2>& parts) {
    const cv::Size half(frame.width / 2, frame.height / 2);
    if (frame.pixels == CameraPixels::I420) {
        parts[0].copyTo(cv::Mat(half, CV_8U, colourBytes(frame)));
        parts[1].copyTo(cv::Mat(half, CV_8U, colourBytes(frame) + half.area()));
    } else {
        cv::merge(parts.data(), parts.size(), cv::Mat(half, CV_8UC2, colourBytes(frame)));
    }
}

/// own × x + other × y, around the middle that means "no colour".
cv::Mat mixed(const cv::Mat& x, double own, const cv::Mat& y, double other, double middle, int type) {
    cv::Mat out;
    cv::addWeighted(x, own, y, other, middle - 128.0 * (own + other), out, type);
    return out;
}

} // namespace frame_colours

void limitRange(CameraFrame& frame) {
    cv::Mat luma = frame_colours::lumaOf(frame);
    luma.convertTo(luma, -1, 219.0 / 255.0, 16.0);
    // Both planes alike, so they are taken as one.
    cv::Mat colour(frame.height / 2, frame.width, CV_8U, frame_colours::colourBytes(frame));
    colour.convertTo(colour, -1, 224.0 / 255.0, 128.0 - 128.0 * 224.0 / 255.0);
}

void toBt601(CameraFrame& frame) {
    using namespace frame_colours;
    const std::array<cv::Mat, 2> from = colourOf(frame);
    // The luma of one colour differs between the two; the difference is as coarse as colour is.
    const cv::Mat coarse = mixed(from[0], 0.101579, from[1], 0.196076, 0, CV_16S);
    cv::Mat luma = lumaOf(frame);
    cv::Mat correction;
    cv::resize(coarse, correction, luma.size(), 0, 0, cv::INTER_NEAREST);
    cv::add(luma, correction, luma, cv::noArray(), CV_8U);
    putColour(frame, {mixed(from[0], 0.989854, from[1], -0.110653, 128, CV_8U),
                      mixed(from[1], 0.983398, from[0], -0.072453, 128, CV_8U)});
}

} // namespace kaban::drivers
