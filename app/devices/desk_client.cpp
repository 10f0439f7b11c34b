#include "app/devices/desk_client.h"

#include "app/base/log.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace kaban {

using namespace Qt::StringLiterals;

namespace desk_client_detail {

QNetworkRequest networkRequest(const QUrl& url, const DeskOptions& options) {
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(options.ca); // an empty list believes nobody
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // no small answer grows large here
    return request;
}

/// An address of the desk's own server, or an empty one.
QUrl ownAddress(const QString& text, const QUrl& webhook) {
    const QUrl given(text, QUrl::StrictMode);
    const QUrl url = webhook.resolved(given);
    const bool own = given.isValid() && url.isValid() && url.scheme() == u"https" && url.host() == webhook.host() &&
                     url.port(443) == webhook.port(443) && url.userInfo().isEmpty();
    return own ? url : QUrl();
}

} // namespace desk_client_detail

DeskClient::DeskClient(DeskOptions options) : options_(std::move(options)) {}

DeskClient::~DeskClient() {
    drop();
}

void DeskClient::post(quint64 request, const QByteArray& json) {
    begin(request, options_.webhook, &json);
}

void DeskClient::poll(quint64 request, const QString& url) {
    begin(request, QUrl(url), nullptr);
}

void DeskClient::begin(quint64 request, const QUrl& url, const QByteArray* json) {
    drop();
    if (!manager_) {
        manager_ = new QNetworkAccessManager(this);
        manager_->setProxy(QNetworkProxy::NoProxy);
        deadline_ = new QTimer(this);
        deadline_->setSingleShot(true);
        connect(deadline_, &QTimer::timeout, this, [this] { fail("too late"); });
    }
    request_ = request;
    const QNetworkRequest wanted = desk_client_detail::networkRequest(url, options_);
    reply_ = json ? manager_->post(wanted, *json) : manager_->get(wanted);
    reply_->setReadBufferSize(largestAnswer + 1);
    connect(reply_, &QNetworkReply::readyRead, this, &DeskClient::takeBody);
    connect(reply_, &QNetworkReply::finished, this, &DeskClient::conclude);
    deadline_->start(options_.deadline);
}

void DeskClient::drop() {
    request_ = 0;
    body_.clear();
    if (!reply_) {
        return;
    }
    deadline_->stop();
    QNetworkReply* reply = std::exchange(reply_, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void DeskClient::takeBody() {
    body_ += reply_->read(largestAnswer + 1 - body_.size());
    if (body_.size() > largestAnswer) {
        fail("answer too large");
    }
}

void DeskClient::fail(const char* why) {
    const quint64 request = request_;
    drop();
    qCWarning(logNetwork) << "desk not reached:" << why;
    Q_EMIT answered(request, false, false, {});
}

void DeskClient::conclude() {
    const int status = reply_->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply_->error() != QNetworkReply::NoError) {
        fail(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply_->error()));
        return;
    }
    takeBody();
    if (!reply_) { // too large
        return;
    }
    const DeskAnswer answer = judge(status, body_, reply_->rawHeader("Location"), options_.webhook);
    const quint64 request = request_;
    drop();
    Q_EMIT answered(request, answer.delivered, answer.acknowledged, answer.statusUrl);
}

DeskAnswer DeskClient::judge(int status, const QByteArray& body, const QByteArray& location, const QUrl& webhook) {
    DeskAnswer answer;
    answer.delivered = status >= 200 && status <= 299;
    if (!answer.delivered) {
        return answer;
    }
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    answer.acknowledged = object.value(u"acknowledged"_s) == QJsonValue(true);
    const QUrl named = desk_client_detail::ownAddress(object.value(u"status_url"_s).toString(), webhook);
    const QUrl address =
        named.isEmpty() ? desk_client_detail::ownAddress(QString::fromLatin1(location), webhook) : named;
    answer.statusUrl = address.toString(QUrl::FullyEncoded);
    return answer;
}

} // namespace kaban
