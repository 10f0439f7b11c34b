// The command line of kaban-simdev as values. Pure; a line that makes no sense throws BadUsage.
#pragma once

#include "drivers/sim/sam_module.h"

#include <string>
#include <vector>

namespace kaban::simdev {

class BadUsage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct Options {
    enum class Mode { Serve, Control, ListFaults, Help };
    Mode mode = Mode::Help;
    std::string directory;
    bool log = false;
    SamOptions sam;
    std::vector<std::string> words; // Control: card insert FILE …
};

Options parseOptions(const std::vector<std::string>& arguments);
std::string usageText();

} // namespace kaban::simdev
