#include "app/upstream/http_submission_upstream.h"

#include "app/base/log.h"
#include "app/upstream/answer_classification.h"
#include "app/upstream/http_call.h"
#include "app/upstream/upload_location.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace http_upstream_detail {

constexpr int traceBytes = 24;
const QByteArray tusVersion = QByteArrayLiteral("1.0.0");

bool isHeaderText(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool optionsUsable(const HttpUpstreamOptions& options) {
    return options.base.isValid() && options.base.scheme() == u"https"_s && !options.base.host().isEmpty() &&
           options.base.userInfo().isEmpty() && !options.base.hasQuery() && !options.base.hasFragment() &&
           isHeaderText(options.kioskId) && isHeaderText(options.programVersion);
}

UpstreamAnswer configurationFault() {
    UpstreamAnswer answer;
    answer.outcome = UpstreamOutcome::ConfigurationFault;
    return answer;
}

QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& ca) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(ca); // an empty list believes nobody; it does not fall back to the system's
    return tls;
}

} // namespace http_upstream_detail

HttpSubmissionUpstream::HttpSubmissionUpstream(HttpUpstreamOptions options, RandomSource& random, const Clock& clock,
                                               QObject* parent)
    : SubmissionUpstream(parent),
      options_(std::move(options)),
      random_(random),
      clock_(clock),
      tls_(http_upstream_detail::tlsConfiguration(options_.ca)),
      usable_(http_upstream_detail::optionsUsable(options_)) {}

HttpSubmissionUpstream::~HttpSubmissionUpstream() {
    usable_ = false; // whoever answers an answer with a new call gets no new connection
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
    HttpRequest creation = request("POST", address(u"/v1/uploads"_s));
    creation.headers.append({{"Tus-Resumable", tusVersion},
                             {"Upload-Length", QByteArray::number(size)},
                             {"Idempotency-Key", key.text().toLatin1()},
                             {"Upload-Metadata", "sha256 " + sha256.toLatin1().toBase64()}});
    begin(call, creation, [this, url = creation.url](const HttpAnswer& answer) {
        return classifyCreation(answer, url, clock_.wallMilliseconds());
    });
}

void HttpSubmissionUpstream::queryOffset(quint64 call, const QString& location) {
    const auto url = resolveUploadLocation(options_.base, location);
    if (!url) {
        refuse(call);
        return;
    }
    HttpRequest head = request("HEAD", *url);
    head.headers.append({"Tus-Resumable", http_upstream_detail::tusVersion});
    begin(call, head, [this](const HttpAnswer& answer) { return classifyOffset(answer, clock_.wallMilliseconds()); });
}

void HttpSubmissionUpstream::sendBytes(quint64 call, const QString& location, qint64 offset, QIODevice* body,
                                       qint64 size) {
    const auto url = resolveUploadLocation(options_.base, location);
    if (!url) {
        refuse(call);
        return;
    }
    HttpRequest patch = request("PATCH", *url);
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
    begin(call, request("GET", address(u"/v1/submissions/"_s + key.text())),
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
    if (!usable_) {
        refuse(call);
        return;
    }
    const HttpLimits limits{options_.connectDeadline, options_.noProgressDeadline, options_.slowestLinkBytesPerSecond};
    const QByteArray verb = request.verb;
    const qint64 begun = clock_.monotonicMilliseconds();
    auto made = std::make_unique<HttpCall>(std::move(request), limits, tls_);
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

QUrl HttpSubmissionUpstream::address(const QString& path) const {
    QUrl url = options_.base;
    QString prefix = url.path();
    while (prefix.endsWith(u'/')) {
        prefix.chop(1);
    }
    url.setPath(prefix + path);
    return url;
}

HttpRequest HttpSubmissionUpstream::request(const QByteArray& verb, const QUrl& url) const {
    const QByteArray version = options_.programVersion.toLatin1();
    return {verb,
            url,
            {{"Kaban-Kiosk", options_.kioskId.toLatin1()},
             {"Kaban-Version", version},
             {"User-Agent", "kaban/" + version},
             {"traceparent", traceParent(random_.bytes(http_upstream_detail::traceBytes))}},
            nullptr,
            0};
}

} // namespace kaban
