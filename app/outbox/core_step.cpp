#include "app/outbox/core_step.h"

#include "app/outbox/core_rules.h"

namespace kaban {

using namespace Qt::StringLiterals;

CoreStep::CoreStep(CoreState& state, const Moment& moment, Effects& effects)
    : state_(state), moment_(moment), effects_(effects) {}

OutboxItem& CoreStep::activeItem() {
    return state_.items.at(state_.active->sequence);
}

void CoreStep::operator()(const event::Started& started) {
    adopt(started.items);
    const qint64 quiet = core_rules::remainingDelay(started.quiet.untilWall, started.quiet.delay, moment_.wall);
    state_.serverQuietUntil = quiet > 0 ? moment_.monotonic + quiet : 0;
}

void CoreStep::operator()(const event::ItemSealed& sealed) {
    state_.items.insert_or_assign(sealed.item.sequence, sealed.item);
}

void CoreStep::operator()(const event::Tick&) {
    if (state_.active && state_.active->call != 0 && !state_.active->cancelled &&
        moment_.monotonic >= state_.active->callDeadline) {
        state_.active->cancelled = true; // its answer still comes, as Ambiguous
        effects_.push_back(effect::Cancel{state_.active->call});
    }
}

void CoreStep::operator()(const event::LinkChanged& link) {
    if (!link.up) {
        noteNoLink();
        return;
    }
    if (state_.circuit == Circuit::NoLink) {
        state_.circuitFailures = 0;
        state_.nextProbe = moment_.monotonic + core_rules::share(state_.settings.recoverySpread, moment_.random);
    }
}

void CoreStep::operator()(const event::UpstreamAnswered& answered) {
    if (!state_.active || answered.call == 0 || state_.active->call != answered.call) {
        return; // an answer nobody waits for any more
    }
    state_.active->call = 0;
    noteReachability(answered.answer.outcome);
    switch (state_.active->phase) {
    case Phase::Creating:
        return onCreated(answered.answer);
    case Phase::AskingOffset:
        return onOffset(answered.answer);
    case Phase::SendingBytes:
        return onSent(answered.answer);
    case Phase::LookingUp:
        return onLookedUp(answered);
    case Phase::CheckingBody:
    case Phase::Storing:
    case Phase::CheckingReceiptBody:
    case Phase::StoringReceipt:
    case Phase::Purging:
        return;
    }
}

void CoreStep::operator()(const event::BodyChecked& checked) {
    if (!state_.active) {
        return;
    }
    const bool forReceipt = state_.active->phase == Phase::CheckingReceiptBody;
    if (!forReceipt && state_.active->phase != Phase::CheckingBody) {
        return;
    }
    if (checked.condition == BodyCondition::Unreadable) {
        return storeTrouble(std::nullopt);
    }
    const bool intact = checked.condition == BodyCondition::Intact;
    if (forReceipt) {
        return storeReceipt(intact);
    }
    OutboxItem item = activeItem();
    if (!intact) {
        return park(std::move(item), AlarmReason::BodyDamaged);
    }
    if (item.state == ItemState::Sending) {
        return createOrAsk();
    }
    item.state = ItemState::Sending;
    keep(std::move(item), AfterStore::CreateOrAsk);
}

void CoreStep::operator()(const event::StoreDone&) {
    if (!state_.active) {
        return;
    }
    switch (state_.active->phase) {
    case Phase::Storing: {
        const AfterStore next = state_.active->afterStore;
        applyProposed();
        return continueAfter(next);
    }
    case Phase::StoringReceipt:
    case Phase::Purging:
        applyProposed();
        return endRun();
    case Phase::CheckingBody:
    case Phase::Creating:
    case Phase::AskingOffset:
    case Phase::SendingBytes:
    case Phase::LookingUp:
    case Phase::CheckingReceiptBody:
        return;
    }
}

void CoreStep::operator()(const event::StoreFailed& failed) {
    if (state_.active && state_.active->phase == Phase::StoringReceipt &&
        failed.trouble == StoreTrouble::ReceiptNumberTaken) {
        return park(activeItem(), AlarmReason::ReceiptNumberTaken);
    }
    if (state_.active && state_.active->phase == Phase::Purging) {
        activeItem().purgeNotBefore = moment_.monotonic + core_rules::storeTroublePause;
    }
    storeTrouble(failed.reloaded);
}

void CoreStep::operator()(const event::SendNow&) {
    for (auto& [sequence, item] : state_.items) {
        if (!item.dueByServer && item.due > moment_.monotonic) {
            item.due = 0;
            item.hurried = true;
        }
    }
    state_.pausedUntil = 0;
    state_.spreadUntil = 0;
    state_.nextProbe = 0;
    state_.storeTroubleUntil = 0;
}

void CoreStep::operator()(const event::RetryParked& retry) {
    for (const auto& [sequence, item] : state_.items) {
        if (item.key == retry.key && item.state == ItemState::Parked) {
            state_.retryWanted.insert(sequence);
        }
    }
}

void CoreStep::operator()(const event::StopRequested&) {
    state_.stopping = true;
    if (state_.active && state_.active->call != 0 && !state_.active->cancelled) {
        state_.active->cancelled = true;
        effects_.push_back(effect::Cancel{state_.active->call});
    }
}

void CoreStep::conclude() {
    pickNext();
    effects_.push_back(effect::ArmTimer{nextMoment()});
}

void CoreStep::adopt(const std::vector<OutboxItem>& items) {
    state_.items.clear();
    for (OutboxItem item : items) {
        if (item.state == ItemState::Sending) { // nobody is sending it now
            item.state = item.bytesMayHaveLeft ? ItemState::Unknown : ItemState::Sealed;
        }
        const qint64 remaining = core_rules::remainingDelay(item.dueWall, item.delay, moment_.wall);
        item.due = remaining > 0 ? moment_.monotonic + remaining : 0;
        const bool over = core_rules::isFinal(item.state) && (item.purged || item.state != ItemState::Accepted);
        if (!over) {
            state_.items.emplace(item.sequence, std::move(item));
        }
    }
}

/// The store has it: now it is so, and now it may be told (INV-3).
void CoreStep::applyProposed() {
    OutboxItem& item = activeItem();
    const ItemStatus before = core_rules::statusOf(item);
    item = std::move(*state_.active->proposed);
    state_.active->proposed.reset();
    const ItemStatus after = core_rules::statusOf(item);
    if (before.state != after.state || before.purged != after.purged || before.receiptNumber != after.receiptNumber ||
        before.applicationId != after.applicationId) {
        effects_.push_back(effect::Tell{after});
    }
}

void CoreStep::continueAfter(AfterStore next) {
    switch (next) {
    case AfterStore::CreateOrAsk:
        return createOrAsk();
    case AfterStore::AskOffset:
        return askOffset();
    case AfterStore::SendBytes:
        return sendBytes();
    case AfterStore::LookUp:
        return lookUp();
    case AfterStore::BeginAgain: {
        const OutboxItem item = activeItem();
        return begin(item);
    }
    case AfterStore::Rest:
        return endRun();
    }
}

/// Nothing that was proposed counts; the store's own view is the truth.
void CoreStep::storeTrouble(const std::optional<std::vector<OutboxItem>>& reloaded) {
    effects_.push_back(effect::Alarm{AlarmReason::StoreFault, {}});
    state_.active.reset();
    state_.storeTroubleUntil = moment_.monotonic + core_rules::storeTroublePause;
    if (reloaded) {
        adopt(*reloaded);
    }
}

} // namespace kaban
