#include "app/upstream/http_submission_upstream.h"

#include "app/base/log.h"
#include "app/upstream/answer_classification.h"
#include "app/upstream/upload_location.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace http_upstream_detail {

const QByteArray tusVersion = QByteArrayLiteral("1.0.0");

UpstreamAnswer configurationFault() {
    UpstreamAnswer answer;
    answer.outcome = UpstreamOutcome::ConfigurationFault;
    return answer;
}

} // namespace http_upstream_detail

HttpSubmissionUpstream::HttpSubmissionUpstream(HttpUpstreamOptions options, RandomSource& random, const Clock& clock,
                                               QObject* parent)
    : SubmissionUpstream(parent), requests_(std::move(options), random), clock_(clock) {}

HttpSubmissionUpstream::~HttpSubmissionUpstream() {
    closing_ = true; // whoever answers an answer with a new call gets no new connection
    while (!running_.empty()) {
        const auto& [call, running] = *running_.begin();
        if (running) {
            running->cancel(); // leads to finish()
        } else {
            finish(call, http_upstream_detail::configurationFault());
        }
    }
}

void HttpSubmissionUpstream::createUpload(quint64 call, const SubmissionKey& key, const QString& sha256, qint64 size) {
    using http_upstream_detail::tusVersion;
    HttpRequest creation = requests_.request("POST", requests_.address(u"/v1/uploads"_s));
    creation.headers.append({{"Tus-Resumable", tusVersion},
                             {"Upload-Length", QByteArray::number(size)},
                             {"Idempotency-Key", key.text().toLatin1()},
                             {"Upload-Metadata", "sha256 " + sha256.toLatin1().toBase64()}});
    begin(call, creation, [this, url = creation.url](const HttpAnswer& answer) {
        return classifyCreation(answer, url, clock_.wallMilliseconds());
    });
}

void HttpSubmissionUpstream::queryOffset(quint64 call, const QString& location) {
    const auto url = resolveUploadLocation(requests_.options().base, location);
    if (!url) {
        refuse(call);
        return;
    }
    HttpRequest head = requests_.request("HEAD", *url);
    head.headers.append({"Tus-Resumable", http_upstream_detail::tusVersion});
    begin(call, head, [this](const HttpAnswer& answer) { return classifyOffset(answer, clock_.wallMilliseconds()); });
}

void HttpSubmissionUpstream::sendBytes(quint64 call, const QString& location, qint64 offset, QIODevice* body,
                                       qint64 size) {
    const auto url = resolveUploadLocation(requests_.options().base, location);
    if (!url) {
        refuse(call);
        return;
    }
    HttpRequest patch = requests_.request("PATCH", *url);
    patch.headers.append({{"Tus-Resumable", http_upstream_detail::tusVersion},
                          {"Content-Type", "application/offset+octet-stream"},
                          {"Upload-Offset", QByteArray::number(offset)}});
    patch.body = body;
    patch.bodySize = size;
    begin(call, patch, [this, offset, size](const HttpAnswer& answer) {
        return classifyBytes(answer, offset, size, clock_.wallMilliseconds());
    });
}

void HttpSubmissionUpstream::lookUp(quint64 call, const SubmissionKey& key) {
    begin(call, requests_.request("GET", requests_.address(u"/v1/submissions/"_s + key.text())),
          [this](const HttpAnswer& answer) { return classifyLookUp(answer, clock_.wallMilliseconds()); });
}

void HttpSubmissionUpstream::cancel(quint64 call) {
    const auto found = running_.find(call);
    if (found != running_.end() && found->second) {
        // From the event loop, so that nobody is answered from inside a call of his own.
        QMetaObject::invokeMethod(found->second.get(), &HttpCall::cancel, Qt::QueuedConnection);
    }
}

void HttpSubmissionUpstream::begin(quint64 call, HttpRequest request, Classify classify) {
    Q_ASSERT(!running_.contains(call));
    if (closing_ || !requests_.usable()) {
        refuse(call);
        return;
    }
    const QByteArray verb = request.verb;
    const qint64 begun = clock_.monotonicMilliseconds();
    auto made = std::make_unique<HttpCall>(std::move(request), requests_.limits(), requests_.tls());
    connect(made.get(), &HttpCall::finished, this, [this, call, verb, begun, classify](const HttpAnswer& answer) {
        qCInfo(logNetwork, "%s: status %d, end %d, %lld ms", verb.constData(), answer.status,
               static_cast<int>(answer.end), static_cast<long long>(clock_.monotonicMilliseconds() - begun));
        finish(call, classify(answer));
    });
    HttpCall& started = *made;
    running_.insert_or_assign(call, std::move(made));
    started.start();
}

void HttpSubmissionUpstream::refuse(quint64 call) {
    running_.insert_or_assign(call, nullptr);
    const auto tell = [this, call] { finish(call, http_upstream_detail::configurationFault()); };
    QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
}

void HttpSubmissionUpstream::finish(quint64 call, const UpstreamAnswer& answer) {
    auto ended = running_.extract(call);
    if (ended.empty()) {
        return;
    }
    if (ended.mapped()) {
        // It may be the very object whose signal brought us here.
        ended.mapped()->disconnect(this);
        ended.mapped().release()->deleteLater();
    }
    Q_EMIT answered(call, answer); // last: the listener may destroy us
}

} // namespace kaban
