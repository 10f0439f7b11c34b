#pragma once
// Purpose: one picture as a baseline JPEG: JFIF with its density, 24 bits, no EXIF, no profile, no comment. Thread:
// any. Ownership: by value. Units: dots per inch, quality 1 … 100 as libjpeg counts. Errors: no bytes.

#include "app/base/frame.h"

namespace kaban {

struct JpegWriting {
    int quality = 92;
    bool fullColour = false; ///< 4:4:4 instead of 4:2:0
    int dpi = 0;             ///< 0: not known
};

/// frame is Bgr24 and whole.
QByteArray encodeJpeg(const Frame& frame, const JpegWriting& writing);

} // namespace kaban
