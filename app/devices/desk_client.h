#pragma once
// Purpose: tells a branch's desk of a call and asks whether somebody has answered it: one HTTPS request at a time.
// Thread: a network thread of its own, never the screen's; every call and signal belongs to it. Ownership: none
// borrowed. Units: milliseconds, bytes. Shapes: POST of a JSON object; 2xx is delivered; {"acknowledged":true} is the
// acknowledgement; a later one is asked for at `status_url` of the answer or at its Location, which may only lead to
// the desk's own server. Errors: anything else, too late or too large is "not delivered". Only the configured authority
// is believed; no proxy, no redirect, no cookie (SEC-43, SEC-48, SEC-52).

#include "app/devices/staff_call_core.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslCertificate>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace kaban {

struct DeskOptions {
    QUrl webhook; ///< empty: no desk
    QList<QSslCertificate> ca;
    std::chrono::milliseconds deadline{10'000}; ///< of one request as a whole
};

class DeskClient : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 largestAnswer = 64 * 1024;

    explicit DeskClient(DeskOptions options);
    ~DeskClient() override;

    /// Each drops the request that runs.
    void post(quint64 request, const QByteArray& json);
    void poll(quint64 request, const QString& url);
    void drop();

    /// What an answer means; pure.
    static DeskAnswer judge(int status, const QByteArray& body, const QByteArray& location, const QUrl& webhook);

Q_SIGNALS:
    /// `delivered`, `acknowledged` and `statusUrl` are those of DeskAnswer.
    void answered(quint64 request, bool delivered, bool acknowledged, const QString& statusUrl);

private:
    void begin(quint64 request, const QUrl& url, const QByteArray* json);
    void takeBody();
    void conclude();
    void fail(const char* why);

    DeskOptions options_;
    QNetworkAccessManager* manager_ = nullptr; ///< made in the network thread
    QNetworkReply* reply_ = nullptr;           ///< owned by manager_
    QTimer* deadline_ = nullptr;
    QByteArray body_;
    quint64 request_ = 0;
};

} // namespace kaban
