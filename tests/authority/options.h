// The command line of kaban-authority.
// Thread: the main one, once. Errors: UsageError, whose text is for standard error; the program then exits with 2.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace kaban::authority {

class UsageError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

struct Options {
    std::uint16_t port = 0; ///< 0: the system picks a free one
    std::filesystem::path dataDirectory;
    std::string listenAddress = "127.0.0.1";
    std::optional<std::filesystem::path> faultsFile;
    bool listFaults = false;
    bool help = false;
};

Options parseOptions(int argumentCount, char** arguments);
std::string_view usageText();

} // namespace kaban::authority
