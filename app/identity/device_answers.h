#pragma once
// Purpose: what the two answers of the device grant mean (RFC 8628, sections 3.2 and 3.5; RFC 6749, section 5). Thread:
// any (pure). Units: milliseconds. Errors: a missing member, a wrong type or a value out of its range is not ours;
// there is no guessing (SEC-48).

#include "app/base/secret.h"
#include "app/ports/form_exchange.h"

#include <QString>

#include <optional>

namespace kaban {

/// A code is never shown longer, whatever the server grants (LOG-26): who has not scanned it by then gets a fresh one.
constexpr qint64 longestShownLife = 60'000;
/// A code that a phone has opened lives as long as the server says, so that a person who reads what stands there can
/// still confirm it; but not for ever (SEC-80).
constexpr qint64 longestScannedLife = 300'000;

struct DeviceCode {
    SecretBytes code;       ///< what the kiosk polls with; never shown
    QString completeUri;    ///< what the QR code holds
    qint64 shownLife = 0;   ///< min(expires_in, longestShownLife)
    qint64 scannedLife = 0; ///< min(expires_in, longestScannedLife)
    qint64 interval = 0;    ///< 5 s when the server names none; never below 1 s
};

/// Nothing when it is not the agreed answer, or its code would end before it may be asked about.
std::optional<DeviceCode> deviceCodeOf(const FormAnswer& answer);

enum class PollMeaning {
    Pending,
    Scanned, ///< pending, and the phone has opened the page (LOG-26)
    SlowDown,
    Denied,
    CodeEnded, ///< expired_token, invalid_grant: this code will never be good again
    Token,
    Rejected, ///< the server will not do this for us whatever we wait (invalid_client …)
    Offline,  ///< nothing of ours arrived
    NotOurs,  ///< busy, broken, late or not the agreed answer
};

struct PollAnswer {
    PollMeaning meaning = PollMeaning::NotOurs;
    SecretBytes token;
};

PollAnswer pollAnswerOf(const FormAnswer& answer);

/// The token of a successful answer (RFC 6749, 5.1); nothing when it is not the agreed one.
std::optional<SecretBytes> bearerTokenOf(const QJsonObject& json);

} // namespace kaban
