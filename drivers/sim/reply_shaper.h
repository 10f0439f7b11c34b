// From the frame that a healthy module would send to the pieces that a bad module or line delivers, each with its time.
// Not thread-safe; uses up the faults it applies. Times are relative to the first byte.
#pragma once

#include "drivers/sim/fault.h"

namespace kaban::simdev {

struct ReplyPiece {
    Micros after;
    Bytes bytes;
};

struct ShapedReply {
    std::vector<ReplyPiece> pieces;
    Micros duration{0}; // until the module is free again; noise on the idle line is not part of it
    bool cardLeft = false;
};

// `byteTime` is what one byte takes on the line.
ShapedReply shapeReply(Bytes frame, Strike& strike, Command command, std::chrono::nanoseconds byteTime);

} // namespace kaban::simdev
