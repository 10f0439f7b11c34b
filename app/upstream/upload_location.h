#pragma once
// Purpose: keeps uploads on the server that was configured: a Location is a place on the same host or nothing (SEC-51,
// REL-54). Thread: any (pure). Shapes: in, absolute or relative as a server sends it or as the store kept it; out, the
// https address. Errors: nothing for another scheme, host or port, for user names, fragments and texts that are no
// address.

#include <QString>
#include <QUrl>

#include <optional>

namespace kaban {

std::optional<QUrl> resolveUploadLocation(const QUrl& base, const QString& location);

/// Path and query only: what is kept stays good when the gateway's name changes in the configuration.
QString uploadLocationText(const QUrl& location);

} // namespace kaban
