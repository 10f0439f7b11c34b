#pragma once
// Purpose: a Sandbox in a thread of its own, so that the screen never waits for other programs (INV-8). Simulation
// builds only. Thread: now() and applications() wait and belong before the window or after the walk; later() answers in
// the receiver's thread. Ownership: owns the sandbox; destruction ends what it started. Errors: a sentence.

#include "app/kiosk/sandbox.h"

#include <QJsonArray>
#include <QThread>

#include <functional>
#include <memory>

namespace kaban {

class SandboxThread {
public:
    using Deed = std::function<Result<bool, QString>(Sandbox&)>;

    SandboxThread(const QString& root, int speed);
    ~SandboxThread();

    Result<QJsonArray, QString> applications();
    QString kioskFolder() const { return kioskFolder_; }

    /// Does something in the sandbox's thread and waits for it.
    Result<bool, QString> now(const Deed& deed);
    /// Does something in the sandbox's thread; `done` comes in the receiver's, with a sentence when it went wrong.
    void later(Deed deed, QObject* receiver, std::function<void(const QString& mistake)> done);

private:
    /// Runs in the sandbox's thread and waits for it.
    template <class Work>
    auto wait(Work work) -> decltype(work());

    QThread thread_;
    QObject anchor_;
    std::unique_ptr<Sandbox> sandbox_; ///< touched only in its thread
    QString kioskFolder_;
};

} // namespace kaban
