#pragma once
// Purpose: what the decoder's process writes to its standard output: one byte for the outcome, width and height as 32
// bits with the lowest byte first, then the pixels. The reader trusts none of it: a decoder that was taken over by a
// picture may write anything. Thread: any. Ownership: by value. Units: bytes, pixels. Shapes: Bgr24 without padding.
// Errors: DecoderFailed for an answer that no decoder of ours gives.

#include "app/decoding/picture_decoder.h"

namespace kaban {

constexpr qsizetype decoderAnswerHeaderBytes = 9;

/// Without the pixels; those follow as they are.
QByteArray decoderAnswerHeader(const Result<Frame, PictureFault>& outcome);

/// An all black frame of the size that is announced, or the fault.
Result<Frame, PictureFault> readDecoderAnswerHeader(QByteArrayView header, const PictureLimits& limits = {});

} // namespace kaban
