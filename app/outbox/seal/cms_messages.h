#pragma once
// Purpose: the two CMS layers of the bundle. Thread: any. Ownership: inputs are borrowed. Shapes: DER.
// Errors: SealError::CryptoFault; OpenSSL's own copies of the content are overwritten on every way out.
// Source: RFC 5652 (SignedData), RFC 5083 and 5084 (AuthEnvelopedData with AES-GCM), RFC 5753 (ephemeral-static ECDH).

#include "app/base/result.h"
#include "app/base/secret.h"
#include "app/outbox/seal/openssl_handle.h"
#include "app/outbox/seal/seal_error.h"

#include <QByteArray>

#include <vector>

namespace kaban {

/// SignedData with the content and the signer's certificate inside, SHA-256; the signing time is handed in.
Result<SecretBytes, SealError> makeSignedData(const SecretBytes& content, X509* certificate, EVP_PKEY* key,
                                              qint64 wallMilliseconds);

/// AuthEnvelopedData, AES-256-GCM, one key-agreement recipient per certificate (SHA-256 KDF, AES-256 wrap).
Result<QByteArray, SealError> makeAuthEnvelopedData(const SecretBytes& content, const std::vector<X509*>& recipients);

} // namespace kaban
