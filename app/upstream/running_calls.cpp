#include "app/upstream/running_calls.h"

#include "app/base/log.h"

#include <QBuffer>
#include <QTimer>

namespace kaban {

struct RunningCalls::Running {
    SecretBytes body; ///< goes last, as the only owner of its bytes
    QBuffer buffer;
    std::unique_ptr<HttpCall> call; ///< none where the call could not be made
    const char* name = "";
    qint64 begun = 0;
    Done done;
};

RunningCalls::RunningCalls(const KioskRequests& requests, const Clock& clock) : requests_(requests), clock_(clock) {}

RunningCalls::~RunningCalls() {
    cancelAll();
}

void RunningCalls::begin(quint64 ticket, const char* name, HttpRequest request, SecretBytes body, Done done,
                         std::chrono::milliseconds patience) {
    Q_ASSERT(!running_.contains(ticket));
    auto made = std::make_unique<Running>();
    made->name = name;
    made->begun = clock_.monotonicMilliseconds();
    made->done = std::move(done);
    if (!requests_.usable()) {
        running_.insert_or_assign(ticket, std::move(made));
        HttpAnswer refused;
        refused.end = HttpEnd::NotTrusted;
        QMetaObject::invokeMethod(
            this, [this, ticket, refused] { finish(ticket, refused); }, Qt::QueuedConnection);
        return;
    }
    made->body = std::move(body);
    if (request.verb == "POST") {
        made->buffer.setData(made->body.reveal());
        made->buffer.open(QIODevice::ReadOnly);
        request.body = &made->buffer;
        request.bodySize = made->buffer.size();
    }
    made->call = std::make_unique<HttpCall>(std::move(request), requests_.limits(), requests_.tls());
    HttpCall& call = *made->call;
    connect(&call, &HttpCall::finished, this, [this, ticket](const HttpAnswer& answer) { finish(ticket, answer); });
    auto* deadline = new QTimer(&call);
    deadline->setSingleShot(true);
    connect(deadline, &QTimer::timeout, &call, &HttpCall::cancel);
    deadline->start(patience.count() > 0 ? patience : requests_.options().answerDeadline);
    running_.insert_or_assign(ticket, std::move(made));
    call.start();
}

void RunningCalls::cancel(quint64 ticket) {
    auto found = running_.extract(ticket);
    if (!found.empty()) {
        end(std::move(found.mapped()));
    }
}

void RunningCalls::cancelAll() {
    while (!running_.empty()) {
        cancel(running_.begin()->first);
    }
}

void RunningCalls::finish(quint64 ticket, const HttpAnswer& answer) {
    auto found = running_.extract(ticket);
    if (found.empty()) {
        return;
    }
    const Running& running = *found.mapped();
    qCInfo(logNetwork, "%s: status %d, end %d, %lld ms", running.name, answer.status, static_cast<int>(answer.end),
           static_cast<long long>(clock_.monotonicMilliseconds() - running.begun));
    const Done done = running.done;
    HttpAnswer kept = answer; // it belongs to the call
    end(std::move(found.mapped()));
    done(kept); // the listener may destroy us
}

void RunningCalls::end(std::unique_ptr<Running> running) {
    if (running->call) {
        // It may be the very object whose signal brought us here.
        running->call->disconnect();
        running->call->cancel(); // lets go of the body
        running->call.release()->deleteLater();
    }
    running->buffer.close();
    running->buffer.setData(QByteArray());
}

} // namespace kaban
