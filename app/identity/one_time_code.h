#pragma once
// Purpose: the clerk's second factor: six digits that change every half minute, made of a secret that the clerk's own
// token or telephone shares with this kiosk (TOTP, RFC 6238 with HMAC-SHA-1, the only kind that every authenticator
// makes). Thread: any (pure). Ownership: by value; the secret is overwritten when dropped. Units: seconds since 1970.
// Errors: nothing for a code that is not right now, or was used already. A kiosk without network keeps time by its own
// clock: two steps either way are taken, which is a minute. Rules: LOG-29 (branch account and second factor), SEC-78.

#include "app/base/secret.h"

#include <QString>

#include <optional>

namespace kaban {

inline constexpr int oneTimeCodeDigits = 6;
inline constexpr int oneTimeSecretBytes = 20; ///< as long as the hash (RFC 4226, R6)

/// The code of one step of time; empty when it cannot be made.
QByteArray oneTimeCode(const SecretBytes& secret, qint64 step);
qint64 oneTimeStep(qint64 secondsSince1970);
/// The step whose code it is, near now and later than `lastStep`, so that none is taken twice. Takes the same time
/// wherever a code differs.
std::optional<qint64> matchingStep(const SecretBytes& secret, const SecretBytes& code, qint64 secondsSince1970,
                                   qint64 lastStep);
/// What an authenticator reads as a QR code or by hand: "otpauth://totp/…" with the secret in base32 (RFC 4648).
SecretText oneTimeAddress(const SecretBytes& secret, const QString& clerkNumber);

} // namespace kaban
