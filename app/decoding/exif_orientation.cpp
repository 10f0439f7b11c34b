#include "app/decoding/exif_orientation.h"

#include "app/decoding/jpeg_segments.h"

namespace kaban {

namespace {

constexpr int asStored = 1;

/// Numbers out of a TIFF block in its byte order; what lies outside is 0.
class TiffBlock {
public:
    explicit TiffBlock(QByteArrayView bytes) : bytes_(bytes), little_(bytes.startsWith("II")) {}

    quint32 number(qint64 offset, int size) const {
        if (offset < 0 || offset + size > bytes_.size()) {
            return 0;
        }
        quint32 value = 0;
        for (int i = 0; i < size; ++i) {
            const int place = little_ ? size - 1 - i : i;
            value = value << 8 | static_cast<quint8>(bytes_[offset + place]);
        }
        return value;
    }

private:
    QByteArrayView bytes_;
    bool little_;
};

int orientationInTiff(QByteArrayView bytes) {
    if (!bytes.startsWith("II") && !bytes.startsWith("MM")) {
        return asStored;
    }
    constexpr quint32 orientationTag = 0x0112;
    constexpr quint32 shortType = 3;
    const TiffBlock tiff(bytes);
    const qint64 directory = tiff.number(4, 4);
    const int entries = static_cast<int>(tiff.number(directory, 2));
    for (int i = 0; i < entries; ++i) {
        const qint64 entry = directory + 2 + 12 * qint64(i);
        if (entry + 12 > bytes.size()) {
            break;
        }
        if (tiff.number(entry, 2) == orientationTag && tiff.number(entry + 2, 2) == shortType) {
            const auto value = static_cast<int>(tiff.number(entry + 8, 2));
            return value >= 1 && value <= 8 ? value : asStored;
        }
    }
    return asStored;
}

} // namespace

int exifOrientation(QByteArrayView jpeg) {
    constexpr quint8 app1 = 0xE1;
    int orientation = asStored;
    forEachJpegSegment(jpeg, [&orientation](quint8 marker, QByteArrayView content) {
        const bool exif = marker == app1 && content.startsWith(QByteArrayView("Exif\0\0", 6));
        if (exif) {
            orientation = orientationInTiff(content.sliced(6));
        }
        return !exif;
    });
    return orientation;
}

} // namespace kaban
