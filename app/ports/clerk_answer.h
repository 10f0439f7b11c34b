#pragma once
// Purpose: what became of one try of a clerk to prove by number and PIN who he or she is. Thread: any. Ownership: by
// value. Units: milliseconds. Errors: Unavailable is one: the accounts cannot be read or the count cannot be kept, and
// then nobody gets in. Rules: LOG-29, SEC-78.

#include <QtGlobal>

namespace kaban {

struct ClerkAnswer {
    enum class Outcome {
        Right,
        NeedsCode,   ///< number and PIN are right, and this clerk has a second factor that was not given (LOG-29)
        Wrong,       ///< number, PIN or code: which one is not said
        Locked,      ///< too many wrong ones; the PIN was not looked at, or this was the last wrong one
        Unavailable, ///< the accounts cannot be read or written
    };
    Outcome outcome = Outcome::Unavailable;
    int triesLeft = 0;               ///< with Wrong
    qint64 lockLeftMilliseconds = 0; ///< with Locked

    bool operator==(const ClerkAnswer&) const = default;
};

} // namespace kaban
