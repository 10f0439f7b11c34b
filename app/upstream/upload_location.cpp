#include "app/upstream/upload_location.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace upload_location_detail {

constexpr qsizetype longestLocation = 2048;
constexpr int httpsPort = 443;

} // namespace upload_location_detail

std::optional<QUrl> resolveUploadLocation(const QUrl& base, const QString& location) {
    using namespace upload_location_detail;
    const QUrl given(location, QUrl::StrictMode);
    if (location.isEmpty() || location.size() > longestLocation || !given.isValid()) {
        return std::nullopt;
    }
    const QUrl resolved = base.resolved(given);
    const bool samePlace = resolved.scheme() == u"https"_s && resolved.host() == base.host() &&
                           resolved.port(httpsPort) == base.port(httpsPort);
    const bool plain = resolved.userInfo().isEmpty() && !resolved.hasFragment() && resolved.path().startsWith(u'/') &&
                       resolved.path().size() > 1;
    return samePlace && plain ? std::optional(resolved) : std::nullopt;
}

QString uploadLocationText(const QUrl& location) {
    return location.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
}

} // namespace kaban
