#include "app/identity/clerk_tries.h"

#include <algorithm>
#include <array>

namespace kaban {

namespace clerk_tries_detail {

constexpr qint64 minute = 60'000;
/// Six digits are guessed in no lifetime at one try an hour.
constexpr std::array<qint64, 4> locks{1 * minute, 5 * minute, 15 * minute, 60 * minute};
constexpr int mostCounted = 1'000'000;

} // namespace clerk_tries_detail

qint64 clerkLockLeft(const ClerkTries& tries, const ClerkMoment& now) {
    if (tries.lockMilliseconds <= 0) {
        return 0;
    }
    qint64 passed = now.milliseconds; // of this run of the machine; what passed before it is not known
    if (now.boot == tries.lockedAt.boot) {
        passed = now.milliseconds - tries.lockedAt.milliseconds;
    }
    return std::clamp<qint64>(tries.lockMilliseconds - std::max<qint64>(passed, 0), 0, tries.lockMilliseconds);
}

ClerkTries afterClerkTry(const ClerkTries& tries, const ClerkMoment& now) {
    ClerkTries next = tries;
    next.wrong = std::min(tries.wrong + 1, clerk_tries_detail::mostCounted);
    if (next.wrong >= clerkTriesBeforeLock) {
        const auto step =
            std::min(static_cast<std::size_t>(next.wrong - clerkTriesBeforeLock), clerk_tries_detail::locks.size() - 1);
        next.lockMilliseconds = clerk_tries_detail::locks.at(step);
        next.lockedAt = now;
    }
    return next;
}

int clerkTriesLeft(const ClerkTries& tries) {
    return std::max(0, clerkTriesBeforeLock - tries.wrong);
}

} // namespace kaban
