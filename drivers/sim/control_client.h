// The hand: turns a command into a control line, sends it to the serving process and prints what it answers.
// Blocks at most 5 s. Returns the exit code of section 4 of the architecture: 0 done, 1 refused, 3 nobody serves.
#pragma once

#include "drivers/sim/options.h"

namespace kaban::simdev {

// Throws BadUsage for a file that cannot be read or is not JSON, and for words that are not key=value.
int runControlCommand(const Options& options);

} // namespace kaban::simdev
