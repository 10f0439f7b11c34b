#pragma once
// Purpose: reads the PEM files of the seal and judges what is in them. Thread: any. Ownership: unique handles.
// Errors: SealError. A file is opened once, without following a link, and its permissions are asked of the open handle
// (SEC-94).

#include "app/base/result.h"
#include "app/outbox/seal/openssl_handle.h"
#include "app/outbox/seal/seal_error.h"

#include <QByteArray>
#include <QString>

namespace kaban {

/// A certificate with a P-256 key. `error` is what an unreadable file is to the caller; another key is
/// RecipientUnsuitable.
Result<CertificateHandle, SealError> readP256Certificate(const QString& path, SealError error);
/// As above, and the certificate must allow key agreement (RFC 5753, section 7).
Result<CertificateHandle, SealError> readRecipientCertificate(const QString& path);
/// The device's private key: P-256, unencrypted PEM, owner-only file of this user or root.
Result<KeyHandle, SealError> readDeviceKey(const QString& path);

bool isP256(const EVP_PKEY* key);
/// SHA-256 of the DER certificate, 64 lower-case hex digits; empty when OpenSSL fails.
QString certificateKeyId(const X509* certificate);

} // namespace kaban
