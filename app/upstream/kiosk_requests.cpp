#include "app/upstream/kiosk_requests.h"

#include "app/base/ids.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace kiosk_requests_detail {

constexpr int traceBytes = 24;

bool isHeaderText(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool optionsUsable(const HttpUpstreamOptions& options) {
    return options.base.isValid() && options.base.scheme() == u"https"_s && !options.base.host().isEmpty() &&
           options.base.userInfo().isEmpty() && !options.base.hasQuery() && !options.base.hasFragment() &&
           isHeaderText(options.kioskId) && isHeaderText(options.programVersion);
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& ca) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(ca); // an empty list believes nobody; it does not fall back to the system's
    return tls;
}

} // namespace kiosk_requests_detail

KioskRequests::KioskRequests(HttpUpstreamOptions options, RandomSource& random)
    : options_(std::move(options)),
      random_(random),
      tls_(kiosk_requests_detail::tlsConfiguration(options_.ca)),
      usable_(kiosk_requests_detail::optionsUsable(options_)) {}

HttpLimits KioskRequests::limits() const {
    return {options_.connectDeadline, options_.noProgressDeadline, options_.slowestLinkBytesPerSecond};
}

QUrl KioskRequests::address(const QString& path) const {
    QUrl url = options_.base;
    QString prefix = url.path();
    while (prefix.endsWith(u'/')) {
        prefix.chop(1);
    }
    url.setPath(prefix + path);
    return url;
}

HttpRequest KioskRequests::request(const QByteArray& verb, const QUrl& url) const {
    const QByteArray version = options_.programVersion.toLatin1();
    return {verb,
            url,
            {{"Kaban-Kiosk", options_.kioskId.toLatin1()},
             {"Kaban-Version", version},
             {"User-Agent", "kaban/" + version},
             {"traceparent", traceParent(random_.bytes(kiosk_requests_detail::traceBytes))}},
            nullptr,
            0};
}

} // namespace kaban
