#include "app/decoding/picture_decoder.h"

#include "app/decoding/exif_orientation.h"
#include "app/decoding/picture_codecs.h"

#include <opencv2/core.hpp>

namespace kaban {

namespace {

/// EXIF's eight orientations as "swap rows and columns, then mirror".
Frame turnedUpright(const Frame& frame, int orientation) {
    if (orientation <= 1 || orientation > 8) {
        return frame;
    }
    const cv::Mat stored(frame.height, frame.width, CV_8UC3, const_cast<char*>(frame.bytes.constData()),
                         static_cast<size_t>(frame.stride));
    const bool swapped = orientation >= 5;
    Frame upright = frame;
    upright.width = swapped ? frame.height : frame.width;
    upright.height = swapped ? frame.width : frame.height;
    upright.stride = upright.width * 3;
    upright.bytes = QByteArray(qint64(upright.stride) * upright.height, Qt::Uninitialized);
    cv::Mat turned(upright.height, upright.width, CV_8UC3, upright.bytes.data());
    if (swapped) {
        cv::transpose(stored, turned);
    } else {
        stored.copyTo(turned);
    }
    const bool mirrored = orientation == 2 || orientation == 3 || orientation == 6 || orientation == 7;
    const bool upsideDown = orientation == 3 || orientation == 4 || orientation == 7 || orientation == 8;
    if (mirrored) {
        cv::flip(turned, turned, 1);
    }
    if (upsideDown) {
        cv::flip(turned, turned, 0);
    }
    return upright;
}

} // namespace

QString pictureFaultName(PictureFault fault) {
    switch (fault) {
    case PictureFault::Empty:
        return QStringLiteral("PICTURE_EMPTY");
    case PictureFault::TooManyBytes:
        return QStringLiteral("PICTURE_TOO_MANY_BYTES");
    case PictureFault::NotJpegOrPng:
        return QStringLiteral("PICTURE_NOT_JPEG_OR_PNG");
    case PictureFault::TooManyPixels:
        return QStringLiteral("PICTURE_TOO_MANY_PIXELS");
    case PictureFault::UnsupportedColours:
        return QStringLiteral("PICTURE_UNSUPPORTED_COLOURS");
    case PictureFault::TooComplex:
        return QStringLiteral("PICTURE_TOO_COMPLEX");
    case PictureFault::Damaged:
        return QStringLiteral("PICTURE_DAMAGED");
    case PictureFault::TookTooLong:
        return QStringLiteral("PICTURE_TOOK_TOO_LONG");
    case PictureFault::DecoderFailed:
        return QStringLiteral("PICTURE_DECODER_FAILED");
    }
    Q_UNREACHABLE();
}

Result<Frame, PictureFault> emptyPicture(qint64 width, qint64 height, const PictureLimits& limits) {
    if (width <= 0 || height <= 0) {
        return failure(PictureFault::Damaged);
    }
    // Each side alone first: the product of two hostile numbers need not fit.
    if (width > limits.pixels || height > limits.pixels || width * height > limits.pixels) {
        return failure(PictureFault::TooManyPixels);
    }
    Frame frame;
    frame.width = static_cast<int>(width);
    frame.height = static_cast<int>(height);
    frame.stride = frame.width * 3;
    frame.bytes = QByteArray(width * height * 3, '\0');
    return frame;
}

Result<Frame, PictureFault> decodePicture(const QByteArray& bytes, const PictureLimits& limits) {
    if (bytes.isEmpty()) {
        return failure(PictureFault::Empty);
    }
    if (bytes.size() > limits.bytes) {
        return failure(PictureFault::TooManyBytes);
    }
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        const auto picture = decodeJpeg(bytes, limits);
        return picture ? Result<Frame, PictureFault>(turnedUpright(*picture, exifOrientation(bytes))) : picture;
    }
    if (bytes.startsWith("\x89PNG\r\n\x1A\n")) {
        return decodePng(bytes, limits);
    }
    return failure(PictureFault::NotJpegOrPng);
}

} // namespace kaban
