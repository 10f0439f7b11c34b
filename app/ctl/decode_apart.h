#pragma once
// Purpose: a picture through the decoder's own process (SEC-68), for a tool that has nothing else to do meanwhile.
// Thread: main, with a QCoreApplication; waits, ten seconds at most. Ownership: none. Errors: PictureFault.

#include "app/decoding/picture_decoder.h"

namespace kaban::ctl {

Result<Frame, PictureFault> decodeApart(const QByteArray& bytes);

} // namespace kaban::ctl
