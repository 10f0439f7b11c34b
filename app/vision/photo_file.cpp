#include "app/vision/photo_file.h"

#include "app/decoding/jpeg_segments.h"
#include "app/decoding/picture_decoder.h"
#include "app/vision/jpeg_encoder.h"

namespace kaban {

namespace {

/// What the segments in front of the pixels say.
struct JpegHead {
    bool baseline = false;
    int components = 0;
    QByteArray density; ///< unit, horizontal, vertical
    bool metadata = false;
};

JpegHead headOf(const QByteArray& jpeg) {
    JpegHead head;
    forEachJpegSegment(jpeg, [&head](quint8 marker, QByteArrayView content) {
        constexpr quint8 baselineFrame = 0xC0;
        constexpr quint8 jfif = 0xE0;
        constexpr quint8 lastApplication = 0xEF;
        constexpr quint8 comment = 0xFE;
        if (marker == baselineFrame && content.size() >= 6) {
            head.baseline = true;
            head.components = static_cast<quint8>(content[5]);
        } else if (marker == jfif && head.density.isEmpty() && content.startsWith(QByteArrayView("JFIF\0", 5))) {
            head.density = content.sliced(5).toByteArray().mid(2, 5);
        } else if ((marker >= jfif && marker <= lastApplication) || marker == comment) {
            head.metadata = true;
        }
        return true;
    });
    return head;
}

QByteArray densityBytes(int dpi) {
    const QByteArray number = QByteArray(1, static_cast<char>(dpi >> 8)) + static_cast<char>(dpi & 0xFF);
    return QByteArray(1, '\1') + number + number;
}

} // namespace

Result<PhotoFile, PhotoRefusal> writeJpegFile(const Frame& canvas, const JpegRules& rules) {
    const auto written = [&](int quality, bool fullColour) {
        return PhotoFile{encodeJpeg(canvas, {quality, fullColour, rules.dpi}), quality, fullColour};
    };
    PhotoFile file = written(rules.qualityStart, false);
    while (file.jpeg.size() < rules.bytes.min && file.quality < rules.qualityMax) {
        file = written(file.quality + 1, false);
    }
    if (file.jpeg.size() < rules.bytes.min) {
        file = written(file.quality, true);
    }
    while (file.jpeg.size() > rules.bytes.max && file.quality > rules.qualityMin) {
        file = written(file.quality - 1, false);
    }
    if (file.jpeg.isEmpty()) {
        return failure(PhotoRefusal::ProcessingFailed);
    }
    if (!rules.bytes.holds(file.jpeg.size())) {
        const bool small = file.jpeg.size() < rules.bytes.min;
        return failure(small ? PhotoRefusal::FileTooSmall : PhotoRefusal::FileTooLarge);
    }
    return file;
}

Result<PhotoFile, PhotoRefusal> writePhotoFile(const Frame& canvas, const PhotoProfile& profile) {
    return writeJpegFile(canvas,
                         {profile.dpi, profile.qualityMin, profile.qualityStart, profile.qualityMax, profile.bytes});
}

QList<PhotoFileFault> photoFileFaults(const QByteArray& jpeg, const PhotoProfile& profile, PhotoOrigin origin) {
    QList<PhotoFileFault> faults;
    const auto wrongIf = [&faults](bool wrong, PhotoFileFault fault) {
        if (wrong) {
            faults.append(fault);
        }
    };
    const ByteRange& range = origin == PhotoOrigin::MadeHere ? profile.bytes : profile.receivedBytes;
    wrongIf(jpeg.size() < range.min, PhotoFileFault::TooFewBytes);
    wrongIf(jpeg.size() > range.max, PhotoFileFault::TooManyBytes);
    const auto picture = decodePicture(jpeg);
    wrongIf(!picture || !jpeg.startsWith("\xFF\xD8"), PhotoFileFault::NotReadable);
    wrongIf(picture && (picture->width != profile.width || picture->height != profile.height),
            PhotoFileFault::WrongSize);
    if (origin == PhotoOrigin::MadeHere && picture) {
        const JpegHead head = headOf(jpeg);
        wrongIf(!head.baseline || head.components != 3, PhotoFileFault::NotBaselineColour);
        wrongIf(head.density != densityBytes(profile.dpi), PhotoFileFault::WrongDensity);
        wrongIf(head.metadata, PhotoFileFault::Metadata);
    }
    return faults;
}

} // namespace kaban
