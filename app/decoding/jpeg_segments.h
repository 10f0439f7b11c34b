#pragma once
// Purpose: the segments of a JPEG in front of its pixels, read without decoding. Thread: any. Ownership: views into the
// bytes handed in. Shapes: the callback gets the marker's second byte (0xE1 is APP1) and the content without length;
// false from it ends the walk. Errors: the walk ends at the first thing that is no segment.

#include <QByteArrayView>

namespace kaban {

template <class Visitor>
void forEachJpegSegment(QByteArrayView jpeg, Visitor visit) {
    constexpr quint8 startOfScan = 0xDA;
    const auto byte = [&jpeg](qint64 at) { return static_cast<quint8>(jpeg[at]); };
    qint64 at = 2;
    while (at + 4 <= jpeg.size() && byte(at) == 0xFF && byte(at + 1) != startOfScan) {
        if (byte(at + 1) == 0xFF) { // fill byte before a marker
            ++at;
            continue;
        }
        const qint64 length = byte(at + 2) << 8 | byte(at + 3);
        if (length < 2 || at + 2 + length > jpeg.size() || !visit(byte(at + 1), jpeg.sliced(at + 4, length - 2))) {
            return;
        }
        at += 2 + length;
    }
}

} // namespace kaban
