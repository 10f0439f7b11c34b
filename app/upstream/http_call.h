#pragma once
// Purpose: one HTTP request on a connection of its own, with deadlines and limits, and exactly one finished().
// A connection is never shared or kept: then "TLS was not established" is certain knowledge that nothing has left
// (Offline), and no connection that the server has meanwhile closed can make an upload fail or be sent again. It costs
// one handshake per call. Thread: the creator's. Ownership: borrows the body device until finished(). Units: bytes,
// milliseconds. Errors: HttpEnd; destruction while running emits nothing. Rules: REL-35, REL-38, REL-55 (progress, not
// total time), SEC-43, SEC-48 (1 MiB of answer,
// unless the request says otherwise), SEC-52, SEC-54, REL-54.

#include "app/upstream/answer_body.h"
#include "app/upstream/http_answer.h"
#include "app/upstream/one_way_body.h"

#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <memory>
#include <utility>

class QNetworkReply;

namespace kaban {

struct HttpRequest {
    QByteArray verb;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QIODevice* body = nullptr;
    qint64 bodySize = 0;
    qsizetype largestAnswer = 1024LL * 1024; ///< bytes of body; more is Broken
};

struct HttpLimits {
    std::chrono::milliseconds connect;
    std::chrono::milliseconds noProgress;
    qint64 slowestLinkBytesPerSecond;
};

class HttpCall final : public QObject {
    Q_OBJECT
public:
    HttpCall(HttpRequest request, const HttpLimits& limits, const QSslConfiguration& tls);
    ~HttpCall() override;

    void start();
    /// Ends the call as Broken; finished() is emitted before this returns. Nothing when it has ended already.
    void cancel();

Q_SIGNALS:
    void finished(const kaban::HttpAnswer& answer);

private:
    void send();
    void noteProgress();
    void takeBody();
    void giveUp(HttpEnd end);
    void conclude();
    HttpEnd judgeEnd() const;
    bool lengthAsAnnounced() const;

    HttpRequest request_;
    HttpLimits limits_;
    QSslConfiguration tls_;
    QNetworkAccessManager manager_;
    std::unique_ptr<OneWayBody> body_;
    QNetworkReply* reply_ = nullptr; ///< owned by manager_
    QTimer deadline_;
    AnswerBody received_;
    HttpAnswer answer_;
    bool established_ = false;
    bool distrusted_ = false;
    bool ended_ = false;
};

} // namespace kaban
