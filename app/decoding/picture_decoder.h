#pragma once
// Purpose: pixels out of bytes that nobody vouches for (SEC-68): a picture from the authority, a file, a clip. The kind
// is told from the content and only JPEG and PNG are read; size and colours are checked in the header before a pixel is
// decoded. Bytes of others are decoded in a process of its own, which calls this; in the kiosk's own process only what
// it has written itself is read back. Thread: any; blocks as long as decoding takes (at the limits some seconds).
// Ownership: none. Units: bytes, pixels. Shapes: the answer is always Bgr24 without padding, sequence and time 0.
// Errors: one PictureFault per refusal; a picture with any damage is refused, never half shown.
//
// What is done with the rest: the orientation that EXIF states is applied, as every viewer does, and all other
// metadata is dropped (colour profiles too: values are taken as sRGB). Grey becomes colour, 16 bits become 8,
// transparent parts become white. CMYK is refused: no camera makes it, and without its profile a face gets wrong
// colours.

#include "app/base/frame.h"
#include "app/base/result.h"

#include <QString>

namespace kaban {

enum class PictureFault {
    Empty,
    TooManyBytes,
    NotJpegOrPng,
    TooManyPixels,
    UnsupportedColours, ///< CMYK, more than 8 bits in a JPEG, a kind of JPEG that only few programs write
    TooComplex,         ///< more memory or more scans than a picture of that size needs
    Damaged,            ///< cut off, or not what its header promises
    // Of the limited process that decodes:
    TookTooLong,
    DecoderFailed, ///< it ended without an answer, or could not be started
};
constexpr PictureFault lastPictureFault = PictureFault::DecoderFailed;

/// For results and logs: "PICTURE_DAMAGED" …
QString pictureFaultName(PictureFault fault);

struct PictureLimits {
    qint64 bytes = 64LL * 1024 * 1024;
    qint64 pixels = 40'000'000;
    qint64 workingMemory = 128LL * 1024 * 1024; ///< of the decoder, besides the pixels
    int scans = 64;                             ///< of a progressive JPEG; usual are about 10
};

Result<Frame, PictureFault> decodePicture(const QByteArray& bytes, const PictureLimits& limits = {});

} // namespace kaban
