#include "app/outbox/outbox_client.h"

#include <QMetaObject>

namespace kaban {

OutboxClient::OutboxClient() {
    qRegisterMetaType<kaban::ItemStatus>();
    qRegisterMetaType<kaban::FailureCode>("kaban::FailureCode");
    qRegisterMetaType<std::optional<kaban::FailureCode>>("std::optional<kaban::FailureCode>");
    thread_.setObjectName(QStringLiteral("outbox"));
}

OutboxClient::~OutboxClient() {
    stop();
}

void OutboxClient::stop() {
    if (!thread_.isRunning()) {
        return;
    }
    inEngineThread([this] {
        for (auto end = ends_.rbegin(); end != ends_.rend(); ++end) {
            (*end)();
        }
        engine_.reset();
    });
    doorway_->deleteLater();
    thread_.quit();
    thread_.wait();
}

void OutboxClient::inEngineThread(const std::function<void()>& work) {
    QMetaObject::invokeMethod(doorway_, work, Qt::BlockingQueuedConnection);
}

Result<void, QString> OutboxClient::start(const std::function<std::unique_ptr<OutboxEngine>()>& make) {
    thread_.start();
    doorway_ = new QObject;
    doorway_->moveToThread(&thread_);
    Result<void, QString> started;
    inEngineThread([&] {
        engine_ = make();
        listenTo(*engine_);
        started = engine_->start();
        refusal_ = engine_->refusal();
        online_ = engine_->online();
    });
    if (!started) {
        stop();
    }
    return started;
}

void OutboxClient::listenTo(OutboxEngine& engine) {
    const auto takeStatus = [this](const ItemStatus& item) { known_.insert(item.key, item); };
    connect(&engine, &OutboxEngine::sealed, this, takeStatus, Qt::QueuedConnection);
    connect(&engine, &OutboxEngine::itemChanged, this, takeStatus, Qt::QueuedConnection);
    connect(&engine, &OutboxEngine::sealed, this, &OutboxPort::sealed, Qt::QueuedConnection);
    connect(&engine, &OutboxEngine::sealFailed, this, &OutboxPort::sealFailed, Qt::QueuedConnection);
    connect(&engine, &OutboxEngine::itemChanged, this, &OutboxPort::itemChanged, Qt::QueuedConnection);
    connect(&engine, &OutboxEngine::alarmRaised, this, &OutboxClient::alarmRaised, Qt::QueuedConnection);
    const auto takeOnline = [this](bool online) {
        online_ = online;
        Q_EMIT onlineChanged(online);
    };
    connect(&engine, &OutboxEngine::onlineChanged, this, takeOnline, Qt::QueuedConnection);
    const auto takeRefusal = [this](std::optional<FailureCode> refusal) { refusal_ = refusal; };
    connect(&engine, &OutboxEngine::refusalChanged, this, takeRefusal, Qt::QueuedConnection);
}

void OutboxClient::attach(const std::function<void(OutboxEngine&)>& begin, std::function<void()> end) {
    if (!engine_) {
        return;
    }
    inEngineThread([&] { begin(*engine_); });
    ends_.push_back(std::move(end));
}

void OutboxClient::seal(const Application& application) {
    if (!engine_) {
        const QString key = application.key.text();
        const auto fail = [this, key] { Q_EMIT sealFailed(key, FailureCode::StoreFault); };
        QMetaObject::invokeMethod(this, fail, Qt::QueuedConnection);
        return;
    }
    OutboxEngine* engine = engine_.get();
    QMetaObject::invokeMethod(
        engine, [engine, application] { engine->seal(application); }, Qt::QueuedConnection);
}

std::optional<ItemStatus> OutboxClient::status(const QString& key) const {
    const auto found = known_.constFind(key);
    return found == known_.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace kaban
