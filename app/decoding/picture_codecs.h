#pragma once
// Purpose: the two readers behind decodePicture(), and what they share. Thread: any. Ownership: none.
// Shapes: bytes begin with the signature of the kind; the answer is Bgr24. Errors: PictureFault.

#include "app/decoding/picture_decoder.h"

namespace kaban {

Result<Frame, PictureFault> decodeJpeg(const QByteArray& bytes, const PictureLimits& limits);
Result<Frame, PictureFault> decodePng(const QByteArray& bytes, const PictureLimits& limits);

/// A frame of that size with room for its rows; TooManyPixels when the header promises more than allowed.
Result<Frame, PictureFault> emptyPicture(qint64 width, qint64 height, const PictureLimits& limits);

} // namespace kaban
