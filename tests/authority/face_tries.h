// How often the face of an identity did not match, and on which day.
// Thread: any; one mutex. Units: Beijing days. Lives in memory. Requirement: LOG-24 (three an identity and day).
#pragma once

#include <map>
#include <mutex>
#include <string>

#include "tests/authority/sandbox_clock.h"

namespace kaban::authority {

class FaceTries {
public:
    static constexpr int perDay = 3;

    explicit FaceTries(const SandboxClock& clock) : clock_(clock) {}

    int left(const std::string& idNumber) const;
    /// One more that did not match; how many are left.
    int spend(const std::string& idNumber);

private:
    struct Day {
        std::string name;
        int failed = 0;
    };

    const SandboxClock& clock_;
    mutable std::mutex mutex_;
    std::map<std::string, Day> days_; ///< by identity
};

} // namespace kaban::authority
