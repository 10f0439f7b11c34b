#pragma once
// Purpose: SHA-256 of bytes that lie in memory as a whole. Thread: any. Ownership: the bytes are borrowed. Units: 32
// bytes. Errors: none: where OpenSSL cannot, Qt does it, with the same answer. Source: FIPS 180-4. Not
// QCryptographicHash alone: that of Qt 6.4 uses none of the processor's instructions for it and takes about 12 ms for
// each MB, so that hashing the pictures was the longest part of sealing an application, and some of it is done in the
// session's thread.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace kaban {

QByteArray sha256(QByteArrayView bytes);
/// 64 lower-case hex digits.
QString sha256Hex(QByteArrayView bytes);

} // namespace kaban
