#pragma once
// Purpose: the PIN of a clerk: which ones are refused, and the slow salted hash that is kept in its place (scrypt, its
// cost beside it). Thread: any; a hash takes about a tenth of a second and 32 MiB, so never the screen's. Ownership: by
// value; the PIN is the caller's and never stored. Units: cost in scrypt's own N, r, p. Errors: a refused PIN says why;
// a hash that cannot be made is empty. Rules: SEC-78 (no default PIN, salted slow hash), visual language 3.1 "Clerk
// witness" (six digits); what GAP-29 asks of a password of six digits is asked here too.

#include "app/base/secret.h"

#include <optional>

namespace kaban {

inline constexpr int clerkPinDigits = 6;
inline constexpr int clerkSaltBytes = 16;

enum class ClerkPinFault {
    NotSixDigits,
    Repeated,    ///< 000000, 121212, 123123
    Consecutive, ///< 123456, 987654
    HoldsNumber, ///< the clerk's own number stands in it
};

std::optional<ClerkPinFault> clerkPinFault(const SecretBytes& pin, const QString& clerkNumber);

struct ClerkPinCost {
    quint64 n = 1U << 15; ///< a power of two
    quint64 r = 8;
    quint64 p = 1;

    /// What a file may ask for: neither free of charge nor more than the machine has.
    bool sensible() const;
};

struct ClerkPinHash {
    ClerkPinCost cost;
    QByteArray salt;
    SecretBytes hash;
};

ClerkPinHash hashClerkPin(const SecretBytes& pin, const QByteArray& salt, const ClerkPinCost& cost);
/// Takes the same time wherever the two differ.
bool clerkPinMatches(const SecretBytes& pin, const ClerkPinHash& kept);

} // namespace kaban
