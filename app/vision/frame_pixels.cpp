#include "app/vision/frame_pixels.h"

#include <opencv2/imgproc.hpp>

#include <cstring>

namespace kaban {

cv::Mat bgrOf(const Frame& frame) {
    if (!isWhole(frame)) {
        return {};
    }
    char* bytes = const_cast<char*>(frame.bytes.constData()); // OpenCV knows no const; nobody writes
    if (frame.format == FrameFormat::Bgr24) {
        return cv::Mat(frame.height, frame.width, CV_8UC3, bytes, size_t(frame.stride));
    }
    // OpenCV takes both kinds of 4:2:0 as one grey picture half as high again, without gaps between rows.
    cv::Mat packed(frame.height / 2 * 3, frame.width, CV_8U);
    const cv::Mat luma(frame.height, frame.width, CV_8U, bytes, size_t(frame.stride));
    luma.copyTo(packed.rowRange(0, frame.height));
    const bool planar = frame.format == FrameFormat::I420;
    const char* colour = bytes + qint64(frame.stride) * frame.height;
    const int rows = planar ? frame.height : frame.height / 2;
    const int stride = planar ? frame.stride / 2 : frame.stride;
    const int width = planar ? frame.width / 2 : frame.width;
    uchar* target = packed.ptr(frame.height);
    for (int row = 0; row < rows; ++row) {
        std::memcpy(target + qint64(row) * width, colour + qint64(row) * stride, size_t(width));
    }
    cv::Mat bgr;
    cv::cvtColor(packed, bgr, planar ? cv::COLOR_YUV2BGR_I420 : cv::COLOR_YUV2BGR_NV12);
    return bgr;
}

Frame frameOf(const cv::Mat& bgr) {
    Frame frame;
    frame.width = bgr.cols;
    frame.height = bgr.rows;
    frame.stride = bgr.cols * 3;
    frame.bytes = QByteArray(qint64(frame.stride) * frame.height, Qt::Uninitialized);
    bgr.copyTo(cv::Mat(bgr.rows, bgr.cols, CV_8UC3, frame.bytes.data(), size_t(frame.stride)));
    return frame;
}

} // namespace kaban
