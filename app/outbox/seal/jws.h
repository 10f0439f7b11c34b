#pragma once
// Purpose: the one kind of JWS a receipt is: compact, ES256. Thread: any. Ownership: by value. Errors: nothing for text
// that is not exactly of this form; no other algorithm exists here, so none can be smuggled in by a header (RFC 8725,
// section 3.1). Source: RFC 7515 section 7.1, RFC 7518 section 3.4. Sizes: at most 64 KiB in all, judged before
// anything is decoded (SEC-48).

#include "app/outbox/seal/openssl_handle.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kaban {

struct CompactJws {
    QString keyId;         ///< header "kid"
    QByteArray signedText; ///< header and payload as they were signed
    QByteArray payload;    ///< decoded; not to be looked at before the signature is proved
    QByteArray signature;  ///< r and s, 32 bytes each
};

std::optional<CompactJws> parseCompactJws(const QByteArray& text, const QString& type);
bool es256Proves(const CompactJws& jws, EVP_PKEY* signerKey);

} // namespace kaban
