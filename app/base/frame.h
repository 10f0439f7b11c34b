#pragma once
// Purpose: one camera frame or one decoded picture, a plain value that every layer can hand on. Thread: any.
// Ownership: by value; the bytes are shared, copying a Frame copies no pixel. Units: pixels, bytes, nanoseconds of
// monotonic time. Shapes: see FrameFormat; rows run from top to bottom. Errors: isWhole() says whether the bytes hold
// what the numbers promise; who reads pixels asks first, because frames come from drivers.

#include <QByteArray>

namespace kaban {

enum class FrameFormat {
    Bgr24, ///< 8 bits each of blue, green, red; stride is of one row
    I420,  ///< 4:2:0 in three planes Y, U, V one after the other; stride is of Y, that of U and V half of it
    Nv12,  ///< 4:2:0 in two planes, Y and then U and V interleaved; stride is of both
};

struct Frame {
    QByteArray bytes;
    int width = 0;
    int height = 0;
    int stride = 0; ///< bytes from one row to the next
    FrameFormat format = FrameFormat::Bgr24;
    quint64 sequence = 0;            ///< counts up per source; a gap is a frame that nobody saw
    qint64 monotonicNanoseconds = 0; ///< when it was taken; 0 for a picture without a time

    bool operator==(const Frame&) const = default;
};

/// The bytes hold every row, and no number is absurd. The planes of 4:2:0 are whole only with even numbers.
inline bool isWhole(const Frame& frame) {
    constexpr int largest = 65'535;
    if (frame.width <= 0 || frame.height <= 0 || frame.width > largest || frame.height > largest) {
        return false;
    }
    if (frame.format == FrameFormat::Bgr24) {
        return frame.stride >= frame.width * 3 && frame.bytes.size() >= qint64(frame.stride) * frame.height;
    }
    const bool even = frame.width % 2 == 0 && frame.height % 2 == 0 && frame.stride % 2 == 0;
    return even && frame.stride >= frame.width && frame.bytes.size() >= qint64(frame.stride) * frame.height / 2 * 3;
}

} // namespace kaban
