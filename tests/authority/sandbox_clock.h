// The sandbox's wall clock, which a test may move, and the text forms of a moment.
// Thread: any; the clock is one atomic. Units: moments are UTC with a resolution of one second where they become text.
// Sources: RFC 3339 (text of a moment); receipt numbers and pages use Beijing time, UTC+8 without summer time.
#pragma once

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace kaban::authority {

using Moment = std::chrono::sys_seconds;

class SandboxClock {
public:
    Moment now() const;
    /// From this call on the clock reads `moment` and runs on at the ordinary pace.
    void set(Moment moment);
    /// Back to the machine's own clock.
    void reset();

private:
    std::atomic<std::chrono::seconds> shift_{std::chrono::seconds{0}};
};

/// "2026-11-21T03:20:00Z"
std::string utcText(Moment moment);
/// "2026-11-21 11:20:00"
std::string beijingText(Moment moment);
/// "20261121", the day that a receipt number begins with
std::string beijingDay(Moment moment);
/// RFC 3339 with `Z` or a numeric offset; fractions of a second are dropped. Nothing when it is not such a moment.
std::optional<Moment> parseMoment(std::string_view text);

} // namespace kaban::authority
