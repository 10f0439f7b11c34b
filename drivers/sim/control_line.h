// What the lines of the control channel mean. Owned and used by the serve loop's thread. Never throws: whatever cannot
// be done becomes {"error":"…"}.
//   {"card":{…}} put a card on the reader   {"card":null} take it away   {"fault":NAME, …} set   {"fault":null} clear
//   all
//   {"power":"cycle"} off and on again   {"log":true} the last frames, in the answer's "log"
#pragma once

#include "drivers/sim/frame_log.h"
#include "drivers/sim/sam_module.h"

namespace kaban::simdev {

std::string answerControlLine(const std::string& line, SamModule& module, const FrameLog& log, Micros now);

} // namespace kaban::simdev
