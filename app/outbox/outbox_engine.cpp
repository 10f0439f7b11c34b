#include "app/outbox/outbox_engine.h"

#include "app/base/log.h"
#include "app/outbox/core_rules.h"
#include "app/outbox/seal_functions.h"

#include <QEventLoop>

namespace kaban {

using namespace Qt::StringLiterals;

namespace outbox_engine_detail {

constexpr int spaceCheckMilliseconds = 5'000;
constexpr int stopMilliseconds = 2'000;

} // namespace outbox_engine_detail

OutboxEngine::OutboxEngine(EngineOptions options, UpstreamFactory makeUpstream, const Clock& clock,
                           RandomSource& random)
    : options_(std::move(options)),
      makeUpstream_(std::move(makeUpstream)),
      clock_(clock),
      random_(random),
      timer_(new QTimer(this)),
      spaceTimer_(new QTimer(this)) {
    timer_->setSingleShot(true);
    timer_->setTimerType(Qt::PreciseTimer);
    connect(timer_, &QTimer::timeout, this, &OutboxEngine::onTimer);
    connect(spaceTimer_, &QTimer::timeout, this, &OutboxEngine::refreshRefusal);
}

OutboxEngine::~OutboxEngine() {
    stop();
}

Result<void, QString> OutboxEngine::loadSeal() {
    if (!options_.seal) {
        auto sealer = Sealer::load(options_.sealer, clock_);
        if (!sealer) {
            return failure(u"the seal: %1 (%2)"_s.arg(sealErrorName(sealer.error()),
                                                      filesMeant(options_.sealer, sealer.error()).join(u", "_s)));
        }
        options_.seal = makeSealFunction(std::move(*sealer));
    }
    if (!options_.checkReceipt) {
        auto signers = loadReceiptSigners(options_.receiptSigners);
        if (!signers) {
            return failure(u"the signers of receipts: %1 (%2)"_s.arg(sealErrorName(signers.error()),
                                                                     options_.receiptSigners.join(u", "_s)));
        }
        options_.checkReceipt = makeReceiptCheck(std::move(*signers));
    }
    return {};
}

Result<void, QString> OutboxEngine::start() {
    if (auto loaded = loadSeal(); !loaded) {
        return loaded;
    }
    auto store = OutboxStore::open(options_.store);
    if (!store) {
        return failure(store.error().text);
    }
    store_ = std::move(*store);
    if (!store_->movedAside().isEmpty()) {
        qCCritical(logOutbox).noquote() << "a damaged store is kept as" << store_->movedAside();
        Q_EMIT alarmRaised(u"store-damaged"_s, {});
    }
    upstream_ = makeUpstream_();
    connect(upstream_.get(), &SubmissionUpstream::answered, this, &OutboxEngine::onAnswered);
    core_ = CoreState{};
    core_.settings.recoverySpread = options_.recoverySpread;
    spaceTimer_->start(outbox_engine_detail::spaceCheckMilliseconds);
    refreshRefusal();
    const auto items = store_->load();
    const auto quiet = store_->quiet();
    if (items && quiet) {
        apply(event::Started{*items, *quiet});
    } else {
        apply(recoverStore(StoreTrouble::NotStored));
    }
    return {};
}

void OutboxEngine::stop() {
    if (!store_) {
        return;
    }
    apply(event::StopRequested{});
    if (core_.active && core_.active->call != 0) { // its answer tells whether bytes may have left
        QEventLoop loop;
        connect(this, &OutboxEngine::rested, &loop, &QEventLoop::quit);
        QTimer::singleShot(outbox_engine_detail::stopMilliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }
    timer_->stop();
    spaceTimer_->stop();
    upstream_.reset();
    body_.reset();
    store_.reset();
}

Moment OutboxEngine::moment() {
    const QByteArray bytes = random_.bytes(4);
    quint32 word = 0;
    for (const char byte : bytes) {
        word = (word << 8U) | static_cast<unsigned char>(byte);
    }
    return {clock_.monotonicMilliseconds(), clock_.wallMilliseconds(), word};
}

/// Events wait their turn: an effect may be answered while it is being carried out.
void OutboxEngine::apply(const Event& event) {
    pending_.push_back(event);
    if (applying_) {
        return;
    }
    applying_ = true;
    while (!pending_.empty()) {
        const Event next = std::move(pending_.front());
        pending_.pop_front();
        StepResult result = step(std::move(core_), moment(), next);
        core_ = std::move(result.state);
        for (const Effect& effect : result.effects) {
            std::visit([this](const auto& one) { carryOut(one); }, effect);
        }
    }
    applying_ = false;
    const bool due = timerAt_ && *timerAt_ <= clock_.monotonicMilliseconds();
    if (!core_.active && !due) {
        Q_EMIT rested();
    }
}

void OutboxEngine::seal(const Application& application) {
    if (!store_ || (!store_->usable() && !store_->reopen())) {
        return sealFault(application.key, FailureCode::StoreFault);
    }
    const auto known = store_->find(application.key);
    if (!known) {
        return sealFault(application.key, FailureCode::StoreFault);
    }
    if (*known) { // GEN-17: asked twice is one application
        const OutboxItem& item = (*known)->item;
        if (item.state == ItemState::Withdrawn) {
            return sealFault(application.key, FailureCode::StoreFault);
        }
        Q_EMIT sealed(core_rules::statusOf(item));
        return;
    }
    const auto bundle = options_.seal(application);
    if (!bundle) {
        qCCritical(logOutbox).noquote() << "cannot seal:" << sealErrorName(bundle.error());
        return sealFault(application.key, FailureCode::SealFault);
    }
    insertSealed(application, *bundle);
}

void OutboxEngine::insertSealed(const Application& application, const SealedBundle& bundle) {
    NewItem item{application.key};
    item.service = application.service;
    item.body = bundle.bytes;
    item.sha256 = bundle.sha256Hex;
    item.createdWall = application.submittedAtMilliseconds;
    item.timeTrusted = application.timeTrusted;
    item.recipientKeyIds = bundle.recipientKeyIds;
    item.consents = application.consents;
    const auto stored = store_->insert(item);
    if (!stored) {
        unconfirmed_.push_back(application.key);
        noteFailure(stored.error());
        return sealFault(application.key, commitFailure_.value_or(FailureCode::StoreFault));
    }
    Q_EMIT sealed(core_rules::statusOf(*stored));
    store_->mergeLog();
    refreshRefusal();
    apply(event::ItemSealed{*stored});
}

/// A seal that the page called "not saved" must not be sent one day because its commit had reached the disk after all.
void OutboxEngine::withdrawUnconfirmed() {
    if (unconfirmed_.empty() || (!store_->usable() && !store_->reopen())) {
        return;
    }
    std::erase_if(unconfirmed_,
                  [this](const SubmissionKey& key) { return store_->withdrawUnconfirmed(key).has_value(); });
}

void OutboxEngine::noteFailure(const StoreError& error) {
    if (error.kind != StoreError::Kind::NotAllowed && error.kind != StoreError::Kind::Duplicate) {
        commitFailure_ = error.kind == StoreError::Kind::Full ? FailureCode::StoreFull : FailureCode::StoreFault;
    }
}

/// Nobody is to fill in an application that the disk will not take (REL-14, REL-19).
bool OutboxEngine::takesPromises() {
    if (const auto inPlace = store_->checkInPlace(); !inPlace && !commitFailure_) {
        noteFailure(inPlace.error());
        carryOut(effect::Alarm{AlarmReason::StoreFault, {}});
    }
    withdrawUnconfirmed();
    if (commitFailure_ && (store_->usable() || store_->reopen()) && store_->probe()) {
        commitFailure_.reset();
    }
    return !commitFailure_;
}

void OutboxEngine::sealFault(const SubmissionKey& key, FailureCode code) {
    refreshRefusal();
    Q_EMIT sealFailed(key.text(), code);
}

void OutboxEngine::sendNow() {
    apply(event::SendNow{});
}

void OutboxEngine::retryParked(const SubmissionKey& key) {
    apply(event::RetryParked{key});
}

void OutboxEngine::linkChanged(bool up) {
    apply(event::LinkChanged{up});
}

QMap<QString, int> OutboxEngine::states() {
    return store_ ? store_->states().value_or(QMap<QString, int>()) : QMap<QString, int>();
}

void OutboxEngine::refreshRefusal() {
    std::optional<FailureCode> now = FailureCode::StoreFault;
    if (store_ && !takesPromises()) {
        now = commitFailure_;
    } else if (store_) {
        if (const auto usage = store_->usage()) {
            now = refusalFor(options_.limits, options_.store.path, *usage);
        }
    }
    if (now != refusal_) {
        refusal_ = now;
        Q_EMIT refusalChanged(refusal_);
    }
}

} // namespace kaban
