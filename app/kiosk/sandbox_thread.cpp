#include "app/kiosk/sandbox_thread.h"

#include <optional>

namespace kaban {

SandboxThread::SandboxThread(const QString& root, int speed) {
    thread_.setObjectName(QStringLiteral("sandbox"));
    anchor_.moveToThread(&thread_);
    thread_.start();
    wait([&] {
        sandbox_ = std::make_unique<Sandbox>(root, speed);
        return true;
    });
    kioskFolder_ = sandbox_->kioskFolder();
}

SandboxThread::~SandboxThread() {
    wait([this] {
        sandbox_.reset();
        return true;
    });
    thread_.quit();
    thread_.wait();
}

template <class Work>
auto SandboxThread::wait(Work work) -> decltype(work()) {
    std::optional<decltype(work())> result;
    QMetaObject::invokeMethod(
        &anchor_, [&] { result.emplace(work()); }, Qt::BlockingQueuedConnection);
    return *result;
}

Result<QJsonArray, QString> SandboxThread::applications() {
    return wait([this] { return sandbox_->applications(); });
}

Result<bool, QString> SandboxThread::now(const Deed& deed) {
    return wait([&] { return deed(*sandbox_); });
}

void SandboxThread::later(Deed deed, QObject* receiver, std::function<void(const QString&)> done) {
    QMetaObject::invokeMethod(&anchor_, [this, deed = std::move(deed), receiver, done = std::move(done)] {
        const auto result = deed(*sandbox_);
        const QString mistake = result ? QString() : result.error();
        QMetaObject::invokeMethod(receiver, [done, mistake] { done(mistake); });
    });
}

} // namespace kaban
