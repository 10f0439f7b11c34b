#include "app/upstream/http_call.h"

#include "app/base/secret.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace kaban {

namespace http_call_detail {

constexpr qint64 readAhead = 256 * 1024;
// What the system may hold of our bytes after the library has let go of them (Linux: tcp_wmem allows 4 MiB).
constexpr qint64 largestSendBuffer = 4 * 1024 * 1024;

QNetworkRequest networkRequest(const HttpRequest& request, const QSslConfiguration& tls) {
    QNetworkRequest result(request.url);
    result.setSslConfiguration(tls);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // Without this the library keeps a copy of the body and sends it a second time when the answer is lost (REL-38).
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    if (request.verb == "POST" || request.verb == "PATCH") {
        result.setHeader(QNetworkRequest::ContentLengthHeader,
                         request.bodySize); // without it the library keeps a copy all the same
    }
    // Naming it ourselves switches the library's unpacking off: no small answer grows large here (SEC-48).
    result.setRawHeader("Accept-Encoding", "identity");
    for (const auto& [name, value] : request.headers) {
        result.setRawHeader(name, value);
    }
    return result;
}

/// Errors that are statuses: an answer came and was whole.
bool isStatusError(QNetworkReply::NetworkError error, int status) {
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ProxyAuthenticationRequiredError: // 407
    case QNetworkReply::ProtocolInvalidOperationError:    // 400
        return true;
    case QNetworkReply::ContentReSendError:
        // The library wanted to send again and could not: after 307 and 308 although nobody asked it to, else because
        // the answer is lost.
        return status == 307 || status == 308;
    default:
        return (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
               (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
    }
}

} // namespace http_call_detail

HttpCall::HttpCall(HttpRequest request, const HttpLimits& limits, const QSslConfiguration& tls)
    : request_(std::move(request)), limits_(limits), tls_(tls) {
    manager_.setProxy(QNetworkProxy::NoProxy); // also none from the environment (SEC-52)
    deadline_.setSingleShot(true);
    connect(&deadline_, &QTimer::timeout, this, [this] { giveUp(judgeEnd()); });
}

HttpCall::~HttpCall() {
    ended_ = true;
    if (reply_) {
        reply_->disconnect(this);
        reply_->abort();
    }
}

void HttpCall::start() {
    send();
    reply_->setReadBufferSize(http_call_detail::readAhead);
    connect(reply_, &QNetworkReply::encrypted, this, [this] {
        established_ = true;
        noteProgress();
    });
    connect(reply_, &QNetworkReply::sslErrors, this, [this] { distrusted_ = true; }); // and never ignored
    connect(reply_, &QNetworkReply::uploadProgress, this, &HttpCall::noteProgress);
    connect(reply_, &QNetworkReply::metaDataChanged, this, &HttpCall::noteProgress);
    connect(reply_, &QNetworkReply::readyRead, this, &HttpCall::takeBody);
    connect(reply_, &QNetworkReply::finished, this, &HttpCall::conclude);
    deadline_.start(limits_.connect);
}

void HttpCall::send() {
    const QNetworkRequest request = http_call_detail::networkRequest(request_, tls_);
    if (request_.body) {
        body_ = std::make_unique<OneWayBody>(request_.body, request_.bodySize);
        reply_ = manager_.sendCustomRequest(request, request_.verb, body_.get());
    } else if (request_.verb == "GET") {
        reply_ = manager_.get(request);
    } else if (request_.verb == "HEAD") {
        reply_ = manager_.head(request);
    } else {
        reply_ = manager_.sendCustomRequest(request, request_.verb, QByteArray());
    }
}

void HttpCall::cancel() {
    giveUp(HttpEnd::Broken);
}

// A byte that the library has let go of may wait in the system's buffer for as long as the slowest link that we promise
// needs; only beyond that is silence a lack of progress (REL-55).
void HttpCall::noteProgress() {
    if (!established_ || ended_) {
        return;
    }
    const qint64 buffered = std::min(body_ ? body_->bytesTaken() : 0, http_call_detail::largestSendBuffer);
    const std::chrono::milliseconds draining(buffered * 1000 / limits_.slowestLinkBytesPerSecond);
    deadline_.start(limits_.noProgress + draining);
}

void HttpCall::takeBody() {
    noteProgress();
    received_.readFrom(*reply_, request_.largestAnswer + 1);
    if (received_.size() > request_.largestAnswer) {
        giveUp(HttpEnd::Broken);
    }
}

void HttpCall::giveUp(HttpEnd end) {
    if (ended_) {
        return;
    }
    ended_ = true;
    deadline_.stop();
    received_.forget();
    answer_ = {};
    answer_.end = end;
    if (reply_) {
        reply_->disconnect(this);
        reply_->abort();
    }
    if (body_) {
        body_->release();
    }
    Q_EMIT finished(answer_);
}

void HttpCall::conclude() {
    if (ended_) {
        return;
    }
    takeBody();
    if (ended_) { // too large
        return;
    }
    answer_.status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QList<QNetworkReply::RawHeaderPair>& headers = reply_->rawHeaderPairs();
    for (const auto& [name, value] : headers) {
        answer_.headers.insert(name.toLower(), value);
    }
    const bool whole =
        answer_.status > 0 && http_call_detail::isStatusError(reply_->error(), answer_.status) && lengthAsAnnounced();
    if (!whole) {
        giveUp(judgeEnd());
        return;
    }
    ended_ = true;
    deadline_.stop();
    if (body_) {
        body_->release();
    }
    answer_.body = received_.take();
    answer_.end = HttpEnd::Complete;
    Q_EMIT finished(answer_);
}

// The library's own thread may have got further than its signals have told us, but it gets the body's bytes from this
// thread: as long as none is taken, none has left.
HttpEnd HttpCall::judgeEnd() const {
    if (established_ || (body_ && body_->bytesTaken() > 0)) {
        return HttpEnd::Broken;
    }
    const bool refused = distrusted_ || (reply_ && reply_->error() == QNetworkReply::SslHandshakeFailedError);
    return refused ? HttpEnd::NotTrusted : HttpEnd::NotConnected;
}

bool HttpCall::lengthAsAnnounced() const {
    const bool bodyless = request_.verb == "HEAD" || answer_.status == 204 || answer_.status == 304;
    const QByteArray announced = answer_.header("content-length");
    return bodyless || announced.isEmpty() || announced == QByteArray::number(received_.size());
}

} // namespace kaban
