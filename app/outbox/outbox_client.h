#pragma once
// Purpose: the outbox as steps and pages see it: an OutboxPort in the session's thread, and the thread of the engine
// behind it. Thread: made, used and destroyed in the session's thread. Only start(), attach() and the destructor wait
// for the engine's thread, at the begin and the end of the program; nothing in between does (INV-8). Ownership: owns
// thread and engine. Errors: start() gives a sentence; until it has succeeded refusal() is StoreFault and seal() fails.

#include "app/outbox/outbox_engine.h"
#include "app/ports/outbox_port.h"

#include <QHash>
#include <QThread>

namespace kaban {

class OutboxClient : public OutboxPort {
    Q_OBJECT
public:
    OutboxClient();
    ~OutboxClient() override;

    /// `make` and the engine's start run in the engine's thread.
    Result<void, QString> start(const std::function<std::unique_ptr<OutboxEngine>()>& make);
    /// Something that lives beside the engine, in its thread: `begin` makes it now, `end` takes it away before the
    /// engine goes.
    void attach(const std::function<void(OutboxEngine&)>& begin, std::function<void()> end);

    void seal(const Application& application) override;
    std::optional<FailureCode> refusal() const override { return refusal_; }
    bool online() const override { return online_; }
    std::optional<ItemStatus> status(const QString& key) const override;

Q_SIGNALS:
    /// For the clerk's console: a reason of AlarmReason or "store-damaged", and the item's key where there is one.
    void alarmRaised(const QString& reason, const QString& key);

private:
    void listenTo(OutboxEngine& engine);
    void inEngineThread(const std::function<void()>& work);
    void stop();

    QThread thread_;
    QObject* doorway_ = nullptr; ///< lives in the engine's thread and brings work there
    std::unique_ptr<OutboxEngine> engine_;
    std::vector<std::function<void()>> ends_;
    QHash<QString, ItemStatus> known_;
    std::optional<FailureCode> refusal_ = FailureCode::StoreFault;
    bool online_ = true;
};

} // namespace kaban
