#pragma once
// Purpose: counting a clerk's wrong PINs, without clock or file. A try counts as wrong before the PIN is looked at, so
// that a power cut never gives one away; a right PIN sets the count back. The fifth wrong one in a row locks for a
// minute, every further one for longer. Thread: any. Ownership: by value. Units: milliseconds of a clock that starts
// with the machine and never goes back; the date plays no part, so that setting it ends no lock (SEC-82). After a
// restart of the machine a lock that was running begins anew. Errors: none. Rules: SEC-78, SEC-82.

#include <QString>

namespace kaban {

inline constexpr int clerkTriesBeforeLock = 5;

/// `boot` names the run of the machine that `milliseconds` belong to.
struct ClerkMoment {
    QString boot;
    qint64 milliseconds = 0;
};

struct ClerkTries {
    int wrong = 0; ///< in a row, the one that is being looked at included
    qint64 lockMilliseconds = 0;
    ClerkMoment lockedAt;
};

/// 0: not locked.
qint64 clerkLockLeft(const ClerkTries& tries, const ClerkMoment& now);
/// To be kept before the PIN is compared.
ClerkTries afterClerkTry(const ClerkTries& tries, const ClerkMoment& now);
/// Before the next lock; 0 when every further wrong one locks.
int clerkTriesLeft(const ClerkTries& tries);

} // namespace kaban
