#include "drivers/camera/video_frame.h"

#include "drivers/camera/frame_colours.h"

#include <opencv2/imgproc.hpp>

#include <initializer_list>

namespace kaban::drivers {
namespace video_frame {

using Kind = QVideoFrameFormat::PixelFormat;

cv::Mat planeOf(QVideoFrame& frame, int plane, const cv::Size& size, int type) {
    return cv::Mat(size, type, frame.bits(plane), static_cast<size_t>(frame.bytesPerLine(plane)));
}

CameraFrame packed(CameraPixels pixels, const cv::Size& size, int stride) {
    CameraFrame out;
    out.width = size.width;
    out.height = size.height;
    out.stride = stride;
    out.pixels = pixels;
    const qint64 plane = qint64(stride) * size.height;
    out.bytes = QByteArray(pixels == CameraPixels::Bgr24 ? plane : plane / 2 * 3, Qt::Uninitialized);
    return out;
}

cv::Mat lumaOf(CameraFrame& frame) {
    return {frame.height, frame.width, CV_8U, frame.bytes.data()};
}

/// U and V of I420 as one picture under the other.
cv::Mat colourOf(CameraFrame& frame) {
    return {frame.height, frame.width / 2, CV_8U, frame.bytes.data() + qint64(frame.width) * frame.height};
}

/// Planes of 4:2:0 or 4:2:2; the latter loses every second row of colour.
CameraFrame planar(QVideoFrame& frame, const cv::Size& size, Kind kind) {
    CameraFrame out = packed(CameraPixels::I420, size, size.width);
    planeOf(frame, 0, size, CV_8U).copyTo(lumaOf(out));
    const int rows = kind == Kind::Format_YUV422P ? size.height : size.height / 2;
    const bool swapped = kind == Kind::Format_YV12;
    cv::Mat colour = colourOf(out);
    for (const int part : {0, 1}) {
        cv::Mat target = colour.rowRange(part * size.height / 2, (part + 1) * size.height / 2);
        const cv::Mat from = planeOf(frame, swapped ? 2 - part : 1 + part, {size.width / 2, rows}, CV_8U);
        cv::resize(from, target, target.size(), 0, 0, cv::INTER_AREA); // a copy when the sizes are the same
    }
    return out;
}

CameraFrame twoPlanes(QVideoFrame& frame, const cv::Size& size, Kind kind) {
    const cv::Mat luma = planeOf(frame, 0, size, CV_8U);
    const cv::Mat colour = planeOf(frame, 1, size / 2, CV_8UC2);
    CameraFrame out = packed(CameraPixels::Nv12, size, size.width);
    luma.copyTo(lumaOf(out));
    cv::Mat target(size / 2, CV_8UC2, out.bytes.data() + qint64(size.width) * size.height);
    if (kind == Kind::Format_NV21) {
        cv::mixChannels(std::vector{colour}, std::vector{target}, {0, 1, 1, 0});
    } else {
        colour.copyTo(target);
    }
    return out;
}

/// `planes`: bytes of a row and rows of each. A frame that promises more than it holds is read by nobody.
bool holds(QVideoFrame& frame, std::initializer_list<cv::Size> planes) {
    int plane = 0;
    for (const cv::Size& size : planes) {
        const qint64 needed = qint64(frame.bytesPerLine(plane)) * (size.height - 1) + size.width;
        if (plane >= frame.planeCount() || frame.bytesPerLine(plane) < size.width ||
            frame.mappedBytes(plane) < needed) {
            return false;
        }
        ++plane;
    }
    return true;
}

/// How OpenCV gets at the colours of one plane; channels 0 for a kind that is not one.
struct Packing {
    int channels = 0;
    int conversion = -1; ///< none: the channels B, G, R stand at `order`
    int order[3] = {0, 1, 2};
};

Packing packingOf(Kind kind) {
    switch (kind) {
    case Kind::Format_YUYV:
        return {2, cv::COLOR_YUV2BGR_YUYV};
    case Kind::Format_UYVY:
        return {2, cv::COLOR_YUV2BGR_UYVY};
    case Kind::Format_BGRA8888:
    case Kind::Format_BGRX8888:
        return {4, cv::COLOR_BGRA2BGR};
    case Kind::Format_RGBA8888:
    case Kind::Format_RGBX8888:
        return {4, cv::COLOR_RGBA2BGR};
    case Kind::Format_ARGB8888:
    case Kind::Format_XRGB8888:
        return {4, -1, {3, 2, 1}};
    case Kind::Format_ABGR8888:
    case Kind::Format_XBGR8888:
        return {4, -1, {1, 2, 3}};
    case Kind::Format_Y8:
        return {1, cv::COLOR_GRAY2BGR};
    default:
        return {};
    }
}

CameraFrame onePlane(QVideoFrame& frame, const cv::Size& size, const Packing& packing) {
    const cv::Mat from = planeOf(frame, 0, size, CV_8UC(packing.channels));
    CameraFrame out = packed(CameraPixels::Bgr24, size, size.width * 3);
    cv::Mat target(size, CV_8UC3, out.bytes.data());
    if (packing.conversion >= 0) {
        cv::cvtColor(from, target, packing.conversion);
    } else {
        cv::mixChannels(std::vector{from}, std::vector{target},
                        {packing.order[0], 0, packing.order[1], 1, packing.order[2], 2});
    }
    return out;
}

std::optional<CameraFrame> convertPacked(QVideoFrame& frame, const Packing& packing) {
    const int width = packing.channels == 2 ? frame.width() / 2 * 2 : frame.width();
    if (!holds(frame, {{width * packing.channels, frame.height()}})) {
        return std::nullopt;
    }
    return onePlane(frame, {width, frame.height()}, packing);
}

std::optional<CameraFrame> convertPlanes(QVideoFrame& frame, Kind kind) {
    const cv::Size even(frame.width() / 2 * 2, frame.height() / 2 * 2);
    const cv::Size half = even / 2;
    if (kind == Kind::Format_NV12 || kind == Kind::Format_NV21) {
        return holds(frame, {even, {even.width, half.height}}) ? std::optional(twoPlanes(frame, even, kind))
                                                               : std::nullopt;
    }
    const cv::Size colour(half.width, kind == Kind::Format_YUV422P ? even.height : half.height);
    return holds(frame, {even, colour, colour}) ? std::optional(planar(frame, even, kind)) : std::nullopt;
}

std::optional<CameraFrame> convert(QVideoFrame& frame) {
    const Kind kind = frame.pixelFormat();
    if (const Packing packing = packingOf(kind); packing.channels > 0) {
        return convertPacked(frame, packing);
    }
    std::optional<CameraFrame> out = convertPlanes(frame, kind);
    const QVideoFrameFormat format = frame.surfaceFormat();
    if (out && format.colorRange() == QVideoFrameFormat::ColorRange_Full) {
        limitRange(*out);
    }
    if (out && format.colorSpace() == QVideoFrameFormat::ColorSpace_BT709) {
        toBt601(*out);
    }
    return out;
}

} // namespace video_frame

bool isReadable(QVideoFrameFormat::PixelFormat format) {
    using Kind = video_frame::Kind;
    return format == Kind::Format_YUV420P || format == Kind::Format_YUV422P || format == Kind::Format_YV12 ||
           format == Kind::Format_NV12 || format == Kind::Format_NV21 || video_frame::packingOf(format).channels > 0;
}

std::optional<CameraFrame> toCameraFrame(QVideoFrame frame) {
    if (!isReadable(frame.pixelFormat()) || frame.width() < 2 || frame.height() < 2 ||
        !frame.map(QVideoFrame::ReadOnly)) {
        return std::nullopt;
    }
    std::optional<CameraFrame> out = video_frame::convert(frame);
    frame.unmap();
    return out;
}

} // namespace kaban::drivers
