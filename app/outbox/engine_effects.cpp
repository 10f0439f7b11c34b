// The engine's hands: each effect of the core, and the way back into it.

#include "app/base/kill_point.h"
#include "app/base/log.h"
#include "app/outbox/core_rules.h"
#include "app/outbox/outbox_engine.h"

#include <algorithm>
#include <limits>

namespace kaban {

void OutboxEngine::onTimer() {
    apply(event::Tick{});
}

void OutboxEngine::onAnswered(quint64 call, const UpstreamAnswer& answer) {
    if (body_ && body_->exhausted() && core_.active && core_.active->phase == Phase::SendingBytes) {
        KABAN_KILL_POINT("send.answered");
    }
    std::optional<Result<Receipt, ReceiptFault>> receipt;
    if (!answer.receipt.isEmpty() && core_.active && core_.active->call == call) {
        const OutboxItem& item = core_.items.at(core_.active->sequence);
        receipt = options_.checkReceipt(answer.receipt, item.key, item.sha256);
    }
    apply(event::UpstreamAnswered{call, answer, std::move(receipt)});
}

/// A store that failed is closed and opened again, and its own view replaces ours (REL-19).
event::StoreFailed OutboxEngine::recoverStore(StoreTrouble trouble) {
    if (!store_->usable() && !store_->reopen()) {
        return {trouble, std::nullopt};
    }
    auto items = store_->load();
    return {trouble, items ? std::optional(std::move(*items)) : std::nullopt};
}

void OutboxEngine::storeResult(const StoreResult<void>& result, bool withReceipt) {
    if (result) {
        return apply(event::StoreDone{});
    }
    noteFailure(result.error());
    const bool taken = withReceipt && result.error().kind == StoreError::Kind::Duplicate;
    apply(recoverStore(taken ? StoreTrouble::ReceiptNumberTaken : StoreTrouble::NotStored));
    refreshRefusal();
}

void OutboxEngine::carryOut(const effect::CheckBody& effect) {
    apply(event::BodyChecked{store_->checkBody(effect.item)});
}

void OutboxEngine::carryOut(const effect::StoreItem& effect) {
    storeResult(store_->save(effect.item, effect.quiet));
}

void OutboxEngine::carryOut(const effect::StoreReceipt& effect) {
    storeResult(store_->saveReceipt(effect.item, effect.receipt, effect.strength), true);
}

void OutboxEngine::carryOut(const effect::PurgeBody& effect) {
    storeResult(store_->purge(effect.item));
    refreshRefusal();
}

void OutboxEngine::carryOut(const effect::CreateUpload& effect) {
    upstream_->createUpload(effect.call, effect.key, effect.sha256, effect.size);
}

void OutboxEngine::carryOut(const effect::QueryOffset& effect) {
    upstream_->queryOffset(effect.call, effect.location);
}

void OutboxEngine::carryOut(const effect::SendBytes& effect) {
    body_ = std::make_unique<BodyDevice>(*store_, effect.sequence, effect.offset, effect.offset + effect.size);
    upstream_->sendBytes(effect.call, effect.location, effect.offset, body_.get(), effect.size);
}

void OutboxEngine::carryOut(const effect::LookUp& effect) {
    upstream_->lookUp(effect.call, effect.key);
}

void OutboxEngine::carryOut(const effect::Cancel& effect) {
    upstream_->cancel(effect.call);
}

void OutboxEngine::carryOut(const effect::ArmTimer& effect) {
    timerAt_ = effect.at;
    if (!effect.at) {
        timer_->stop();
        return;
    }
    const qint64 wait = *effect.at - clock_.monotonicMilliseconds();
    timer_->start(static_cast<int>(std::clamp<qint64>(wait, 0, std::numeric_limits<int>::max())));
}

void OutboxEngine::carryOut(const effect::Tell& effect) {
    qCInfo(logOutbox).noquote() << effect.status.key << itemStateName(effect.status.state);
    Q_EMIT itemChanged(effect.status);
}

void OutboxEngine::carryOut(const effect::TellOnline& effect) {
    Q_EMIT onlineChanged(effect.online);
}

void OutboxEngine::carryOut(const effect::Alarm& effect) {
    const QString reason = core_rules::alarmReasonName(effect.reason);
    qCWarning(logOutbox).noquote() << "alarm:" << reason << effect.key;
    Q_EMIT alarmRaised(reason, effect.key);
}

} // namespace kaban
