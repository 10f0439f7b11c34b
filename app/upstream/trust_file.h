#pragma once
// Purpose: the certificate authorities that a key of the configuration names: who is believed over TLS. Thread: any;
// reads a file. Ownership: by value. Errors: a sentence with key, file and reason, for standard error; a file in which
// not every certificate can be read is not used at all, since a kiosk that believes nobody would start, look well and
// never reach anybody (REL-73).

#include "app/base/result.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace kaban {

/// `key` is the configuration's, "upstream.ca". At least one certificate (PEM).
Result<QList<QSslCertificate>, QString> readTrustFile(const QString& key, const QString& path);

} // namespace kaban
