#include "app/vision/exif_orientation.h"

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
    constexpr quint8 startOfScan = 0xDA;
    constexpr quint8 app1 = 0xE1;
    const auto byte = [&jpeg](qint64 at) { return static_cast<quint8>(jpeg[at]); };
    qint64 at = 2;
    while (at + 4 <= jpeg.size() && byte(at) == 0xFF && byte(at + 1) != startOfScan) {
        if (byte(at + 1) == 0xFF) { // fill byte before a marker
            ++at;
            continue;
        }
        const qint64 length = byte(at + 2) << 8 | byte(at + 3);
        if (length < 2 || at + 2 + length > jpeg.size()) {
            break;
        }
        const QByteArrayView content = jpeg.sliced(at + 4, length - 2);
        if (byte(at + 1) == app1 && content.startsWith(QByteArrayView("Exif\0\0", 6))) {
            return orientationInTiff(content.sliced(6));
        }
        at += 2 + length;
    }
    return asStored;
}

} // namespace kaban
