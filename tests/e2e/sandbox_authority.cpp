#include "sandbox_authority.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace kaban::tests {

using namespace Qt::StringLiterals;

QByteArray callSandbox(const QUrl& url, const QString& caFile, const QByteArray& verb, const QByteArray& body) {
    QNetworkAccessManager net;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(caFile));
    QNetworkRequest request(url);
    request.setSslConfiguration(tls);
    request.setTransferTimeout(10'000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply* reply = net.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray();
}

bool SandboxAuthority::start(const QString& folder) {
    folder_ = folder;
    process_ =
        std::make_unique<ChildProcess>(u"kaban-authority"_s, QStringList{u"--port"_s, u"0"_s, u"--data-dir"_s, folder});
    const auto said = process_->start() ? process_->firstLine() : std::nullopt;
    if (!said) {
        return false;
    }
    url_ = said->value(u"url"_s).toString();
    ca_ = said->value(u"ca"_s).toString();
    return true;
}

QJsonDocument SandboxAuthority::get(const QString& path) const {
    return QJsonDocument::fromJson(callSandbox(QUrl(url_ + path), ca_, "GET", {}));
}

bool SandboxAuthority::send(const QByteArray& verb, const QString& path, const QJsonObject& json) const {
    return !callSandbox(QUrl(url_ + path), ca_, verb, QJsonDocument(json).toJson()).isNull();
}

bool SandboxAuthority::plant(const QJsonArray& faults) const {
    return send("PUT", u"/sandbox/faults"_s, {{u"faults"_s, faults}});
}

QList<int> SandboxAuthority::hits() const {
    QList<int> hits;
    for (const QJsonValue& fault : get(u"/sandbox/faults"_s)[u"faults"_s].toArray()) {
        hits.append(fault[u"hits"_s].toInt());
    }
    return hits;
}

} // namespace kaban::tests
