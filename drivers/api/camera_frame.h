#pragma once
// Purpose: one picture of a camera in device language, a plain value. Thread: any. Ownership: by value; the bytes are
// the frame's own (no buffer of a driver or a library), shared between copies. Units: pixels, bytes, nanoseconds of
// the machine's monotonic clock. Shapes: see CameraPixels; rows run from top to bottom. Errors: none; who makes one
// keeps to the shapes.

#include <QByteArray>

namespace kaban::drivers {

enum class CameraPixels {
    Bgr24, ///< 8 bits each of blue, green, red; stride is of one row
    I420,  ///< 4:2:0, BT.601 in limited range, three planes Y, U, V; stride is of Y, that of U and V half of it
    Nv12,  ///< the same in two planes, Y and then U and V interleaved; stride is of both
};

struct CameraFrame {
    QByteArray bytes;
    int width = 0;
    int height = 0;
    int stride = 0; ///< bytes from one row to the next
    CameraPixels pixels = CameraPixels::Bgr24;
    quint64 sequence = 0;            ///< counts up per camera; a gap is a frame that nobody got
    qint64 monotonicNanoseconds = 0; ///< when it arrived
};

} // namespace kaban::drivers
