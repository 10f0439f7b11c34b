#pragma once
// Purpose: the submission contract over HTTPS with Qt's network library. Thread: the one it is created in (the
// engine's). Ownership: by the composition root; random source and clock are the program's and outlive it. A body
// device is borrowed until its answer. Units: bytes, milliseconds. Shapes: URLs carry nothing but keys and upload ids;
// every call carries kiosk id, version, traceparent. Errors: UpstreamOutcome. Every call is answered exactly once and
// never from inside the call itself; destruction answers what still runs (Ambiguous). A call number that is still
// running must not be used again. Source: resources/upstream/openapi.yaml, tus 1.0.0 (core, creation), W3C Trace
// Context; REL-33..63, SEC-43..54.

#include "app/base/clock.h"
#include "app/ports/submission_upstream.h"
#include "app/upstream/kiosk_requests.h"

#include <functional>
#include <map>
#include <memory>

namespace kaban {

class HttpSubmissionUpstream final : public SubmissionUpstream {
    Q_OBJECT
public:
    HttpSubmissionUpstream(HttpUpstreamOptions options, RandomSource& random, const Clock& clock,
                           QObject* parent = nullptr);
    ~HttpSubmissionUpstream() override;

    void createUpload(quint64 call, const SubmissionKey& key, const QString& sha256, qint64 size) override;
    void queryOffset(quint64 call, const QString& location) override;
    void sendBytes(quint64 call, const QString& location, qint64 offset, QIODevice* body, qint64 size) override;
    void lookUp(quint64 call, const SubmissionKey& key) override;
    void cancel(quint64 call) override;

private:
    using Classify = std::function<UpstreamAnswer(const HttpAnswer&)>;

    void begin(quint64 call, HttpRequest request, Classify classify);
    /// For a call that cannot be made at all.
    void refuse(quint64 call);
    void finish(quint64 call, const UpstreamAnswer& answer);

    KioskRequests requests_;
    const Clock& clock_;
    bool closing_ = false;
    std::map<quint64, std::unique_ptr<HttpCall>>
        running_; ///< without a call where only the answer is still to be given
};

} // namespace kaban
