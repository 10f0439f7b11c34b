#include "drivers/camera/frame_preview.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>

namespace kaban::drivers {
namespace frame_preview {

bool isWhole(const CameraFrame& frame) {
    constexpr int largest = 65'535;
    if (frame.width <= 0 || frame.height <= 0 || frame.width > largest || frame.height > largest) {
        return false;
    }
    const qint64 plane = qint64(frame.stride) * frame.height;
    if (frame.pixels == CameraPixels::Bgr24) {
        return frame.stride >= frame.width * 3 && frame.bytes.size() >= plane;
    }
    const bool even = frame.width % 2 == 0 && frame.height % 2 == 0 && frame.stride % 2 == 0;
    return even && frame.stride >= frame.width && frame.bytes.size() >= plane / 2 * 3;
}

/// Even in both directions, as 4:2:0 needs it.
cv::Size fitting(const CameraFrame& frame, int mostWidth, int mostHeight) {
    const double scale = std::min({1.0, double(mostWidth) / frame.width, double(mostHeight) / frame.height});
    const auto side = [scale](int length) { return std::max(2, cvRound(length * scale / 2) * 2); };
    return scale < 1.0 ? cv::Size(side(frame.width), side(frame.height)) : cv::Size(frame.width, frame.height);
}

void shrink(const cv::Mat& from, const cv::Mat& into) {
    cv::Mat target = into; // a header of its own: resize() writes into what has the right size already
    const bool muchSmaller = into.cols * 2 <= from.cols;
    cv::resize(from, target, into.size(), 0, 0, muchSmaller ? cv::INTER_AREA : cv::INTER_LINEAR);
}

/// The planes are scaled before they are converted: fewer bytes, fewer colours to compute.
cv::Mat shrunk(const CameraFrame& frame, const cv::Size& size) {
    char* bytes = const_cast<char*>(frame.bytes.constData()); // OpenCV knows no const; nobody writes
    const auto stride = static_cast<size_t>(frame.stride);
    cv::Mat bgr(size, CV_8UC3);
    if (frame.pixels == CameraPixels::Bgr24) {
        shrink(cv::Mat(frame.height, frame.width, CV_8UC3, bytes, stride), bgr);
        return bgr;
    }
    const cv::Size half = size / 2;
    char* const colour = bytes + qint64(frame.stride) * frame.height;
    cv::Mat packed(size.height / 2 * 3, size.width, CV_8U);
    shrink(cv::Mat(frame.height, frame.width, CV_8U, bytes, stride), packed.rowRange(0, size.height));
    uchar* const target = packed.ptr(size.height);
    if (frame.pixels == CameraPixels::Nv12) {
        shrink(cv::Mat(frame.height / 2, frame.width / 2, CV_8UC2, colour, stride), cv::Mat(half, CV_8UC2, target));
        cv::cvtColor(packed, bgr, cv::COLOR_YUV2BGR_NV12);
        return bgr;
    }
    for (const int plane : {0, 1}) {
        char* const from = colour + qint64(plane) * (frame.stride / 2) * (frame.height / 2);
        shrink(cv::Mat(frame.height / 2, frame.width / 2, CV_8U, from, stride / 2),
               cv::Mat(half, CV_8U, target + qint64(plane) * half.area()));
    }
    cv::cvtColor(packed, bgr, cv::COLOR_YUV2BGR_I420);
    return bgr;
}

} // namespace frame_preview

std::optional<CameraFrame> framePreview(const CameraFrame& frame, int mostWidth, int mostHeight) {
    using namespace frame_preview;
    if (!isWhole(frame)) {
        return std::nullopt;
    }
    const cv::Mat bgr = shrunk(frame, fitting(frame, mostWidth, mostHeight));
    CameraFrame preview;
    preview.width = bgr.cols;
    preview.height = bgr.rows;
    preview.stride = bgr.cols * 3;
    preview.bytes = QByteArray(reinterpret_cast<const char*>(bgr.data), qint64(preview.stride) * preview.height);
    return preview;
}

} // namespace kaban::drivers
