#include "app/health/system_clock.h"

#include <chrono>

namespace kaban {
namespace {

constexpr qint64 oldestPossibleMilliseconds = 1'763'000'000'000; // November 2025: the product did not exist before
constexpr qint64 newestPossibleMilliseconds = 4'000'000'000'000; // the year 2096

} // namespace

qint64 SystemClock::wallMilliseconds() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

qint64 SystemClock::monotonicMilliseconds() const {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

bool SystemClock::wallTimeTrusted() const {
    const qint64 now = wallMilliseconds();
    return now >= oldestPossibleMilliseconds && now <= newestPossibleMilliseconds;
}

} // namespace kaban
