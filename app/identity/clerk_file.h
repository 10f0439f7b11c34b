#pragma once
// Purpose: clerks.json, the clerk accounts of a kiosk, as text. Thread: any. Ownership: by value. Shapes:
// {"version":1,"clerks":[{"number":"0721","scrypt":{"n":32768,"r":8,"p":1},"salt":"…","hash":"…","wrong":0,
// "lock_ms":0,"locked_at_ms":0,"boot":"","totp":"…","totp_step":0}]}, salt, hash and the secret of the second factor in
// base64, the last two members only where there is one. No name and no PIN stands in it. Errors: a text
// that is not whole gives nothing: half a list would let nobody know who is missing. Rules: LOG-29, SEC-78.

#include "app/identity/clerk_pin.h"
#include "app/identity/clerk_tries.h"

#include <QList>

#include <optional>

namespace kaban {

struct Clerk {
    QString number;
    ClerkPinHash pin;
    ClerkTries tries;
    SecretBytes codeSecret{}; ///< of the second factor; empty: this clerk has none
    qint64 lastCodeStep = 0;  ///< of the code that was used last (one_time_code.h)
};

/// 4 to 8 digits.
bool isClerkNumber(const QString& text);
std::optional<QList<Clerk>> parseClerks(const QByteArray& text);
QByteArray clerksText(const QList<Clerk>& clerks);

} // namespace kaban
