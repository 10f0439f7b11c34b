// What the sandbox has given out that only its holder may know: sign-in codes, tokens, text-message codes. A line of
// JSON each in a file of its own data directory, so that a test can search everything else for them. Thread: any; one
// mutex. Errors: std::runtime_error where the file cannot be written. Requirement: SEC-26 (its proof).
#pragma once

#include <filesystem>
#include <fstream>
#include <mutex>
#include <string_view>

namespace kaban::authority {

class IssuedRecord {
public:
    /// Goes on where an earlier run of the sandbox stopped.
    explicit IssuedRecord(const std::filesystem::path& file);

    /// On the disk when it returns; `what` is "user_code", "access_token" …
    void add(std::string_view what, std::string_view value);

private:
    std::mutex mutex_;
    std::ofstream file_;
};

} // namespace kaban::authority
