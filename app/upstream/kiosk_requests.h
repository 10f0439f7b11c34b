#pragma once
// Purpose: what every call of this kiosk has in common: the address, the headers that name the kiosk, TLS, limits.
// Thread: any while nobody destroys it (the random source is safe from any thread). Ownership: borrows the random
// source. Shapes: URLs carry no personal data; every call carries kiosk id, version, traceparent. Errors: usable() is
// false for options that could not make a request. Source: resources/upstream/openapi.yaml, W3C Trace Context; SEC-43,
// SEC-51.

#include "app/base/random_source.h"
#include "app/upstream/http_call.h"
#include "app/upstream/http_upstream_options.h"

namespace kaban {

class KioskRequests {
public:
    KioskRequests(HttpUpstreamOptions options, RandomSource& random);

    const HttpUpstreamOptions& options() const { return options_; }
    bool usable() const { return usable_; }
    const QSslConfiguration& tls() const { return tls_; }
    HttpLimits limits() const;

    /// `path` begins with "/v1/".
    QUrl address(const QString& path) const;
    HttpRequest request(const QByteArray& verb, const QUrl& url) const;

private:
    HttpUpstreamOptions options_;
    RandomSource& random_;
    QSslConfiguration tls_;
    bool usable_;
};

} // namespace kaban
