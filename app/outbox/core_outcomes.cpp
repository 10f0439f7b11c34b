#include "app/outbox/core_rules.h"
#include "app/outbox/core_step.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

void CoreStep::keep(OutboxItem item, AfterStore next, std::optional<StoredQuiet> quiet) {
    state_.active->phase = Phase::Storing;
    state_.active->afterStore = next;
    state_.active->proposed = std::move(item);
    effects_.push_back(effect::StoreItem{*state_.active->proposed, quiet});
}

void CoreStep::endRun() {
    const auto found = state_.items.find(state_.active->sequence);
    const OutboxItem& item = found->second;
    if (core_rules::isFinal(item.state) && (item.purged || item.state != ItemState::Accepted)) {
        state_.items.erase(found);
    }
    state_.active.reset();
}

void CoreStep::alarm(AlarmReason reason, const OutboxItem& item) {
    effects_.push_back(effect::Alarm{reason, item.key.text()});
}

/// An attempt is over without a word on the item. Whether bytes may have left decides what is known of it.
void CoreStep::fail(OutboxItem item, const UpstreamAnswer& answer) {
    if (item.state == ItemState::Sending) {
        item.state = item.bytesMayHaveLeft ? ItemState::Unknown : ItemState::Sealed;
    }
    item.lastOutcome = core_rules::outcomeName(answer.outcome);
    switch (answer.outcome) {
    case UpstreamOutcome::Offline: // costs no attempt
        return keep(std::move(item), AfterStore::Rest);
    case UpstreamOutcome::KeyReused:
        return park(std::move(item), AlarmReason::KeyReused);
    case UpstreamOutcome::TooLarge:
        return park(std::move(item), AlarmReason::TooLarge);
    case UpstreamOutcome::NotSignedIn:
        return pauseQueue(std::move(item), AlarmReason::NotSignedIn);
    case UpstreamOutcome::ConfigurationFault:
        return pauseQueue(std::move(item), AlarmReason::ConfigurationFault);
    case UpstreamOutcome::Ok:
    case UpstreamOutcome::Ambiguous:
    case UpstreamOutcome::Busy:
    case UpstreamOutcome::UnknownKey:
    case UpstreamOutcome::UploadGone:
    case UpstreamOutcome::OffsetConflict:
    case UpstreamOutcome::AlreadyComplete:
    case UpstreamOutcome::ChecksumMismatch:
        return failOwn(std::move(item), answer.outcome, answer.retryAfterMilliseconds,
                       core_rules::outcomeName(answer.outcome));
    }
}

void CoreStep::failOwn(OutboxItem item, UpstreamOutcome outcome, const std::optional<qint64>& retryAfter,
                       const QString& why) {
    item.lastOutcome = why;
    if (!item.hurried) {
        ++item.attempts;
    }
    if (!item.hurried && (item.ownFailures == 0 || (item.othersSucceeded && state_.circuit == Circuit::Closed))) {
        ++item.ownFailures;
    }
    item.troubled = true;
    if (outcome == UpstreamOutcome::Busy || outcome == UpstreamOutcome::Ambiguous) {
        noteFailing(item.sequence); // any other answer shows an upstream that works
    }
    if (item.ownFailures >= core_rules::ownFailuresToPark && item.othersSucceeded) {
        if (item.state != ItemState::Held) {
            return park(std::move(item), AlarmReason::TriedTooOften);
        }
        if (item.ownFailures ==
            core_rules::ownFailuresToPark) { // it is in the bank's custody: asked on, but staff know
            alarm(AlarmReason::TriedTooOften, item);
        }
    }
    const qint64 pause = core_rules::pauseAfter(item.attempts, moment_.random);
    const qint64 wished = core_rules::boundedRetryAfter(retryAfter).value_or(0);
    schedule(item, std::max(pause, wished), wished > 0);
    std::optional<StoredQuiet> quiet;
    const bool onlyThisItem = item.othersSucceeded && item.ownFailures >= 2;
    if (wished > 0 && !onlyThisItem) { // a Retry-After that only one item gets must not stop the others (INV-6)
        const qint64 delay = wished + core_rules::share(state_.settings.recoverySpread, moment_.random);
        state_.serverQuietUntil = std::max(state_.serverQuietUntil, moment_.monotonic + delay);
        quiet = StoredQuiet{moment_.wall + delay, delay};
    }
    keep(std::move(item), AfterStore::Rest, quiet);
}

/// Nothing about this item, so nothing of its budget – unless upstream serves the others meanwhile: then it is this
/// item (INV-6).
void CoreStep::pauseQueue(OutboxItem item, AlarmReason reason) {
    alarm(reason, item);
    if (item.othersSucceeded) {
        return failOwn(std::move(item), UpstreamOutcome::ConfigurationFault, std::nullopt,
                       core_rules::alarmReasonName(reason));
    }
    const qint64 pause = core_rules::longestPause / 2 + core_rules::share(core_rules::longestPause / 2, moment_.random);
    state_.pausedUntil = moment_.monotonic + pause;
    item.troubled = true;
    schedule(item, pause, false); // so that another item is the next to try
    keep(std::move(item), AfterStore::Rest);
}

void CoreStep::park(OutboxItem item, AlarmReason reason) {
    alarm(reason, item);
    item.state = ItemState::Parked;
    item.lastOutcome = core_rules::alarmReasonName(reason);
    schedule(item, 0, false);
    keep(std::move(item), AfterStore::Rest);
}

/// The server has the whole, but its word on it is not here yet.
void CoreStep::everythingLeft(OutboxItem item) {
    item.state = ItemState::Unknown;
    item.bytesMayHaveLeft = true;
    item.serverHasEverything = true;
    item.knownOffset = item.size;
    keep(std::move(item), AfterStore::LookUp);
}

void CoreStep::stillProcessing(const UpstreamAnswer& answer) {
    if (activeItem().state == ItemState::Held) {
        return stillHeld(answer);
    }
    noteDelivered(activeItem().sequence);
    OutboxItem item = activeItem();
    if (item.lastPoll > 0) {
        item.processingMilliseconds += moment_.monotonic - item.lastPoll;
    }
    item.lastPoll = moment_.monotonic;
    if (item.processingMilliseconds >= core_rules::longestProcessing) { // REL-41
        return park(std::move(item), AlarmReason::ProcessingTooLong);
    }
    core_rules::clearFailures(item);
    item.lastOutcome = u"processing"_s;
    askAgainLater(std::move(item), answer);
}

void CoreStep::stillHeld(const UpstreamAnswer& answer) {
    OutboxItem item = activeItem();
    core_rules::clearFailures(item);
    askAgainLater(std::move(item), answer);
}

void CoreStep::askAgainLater(OutboxItem item, const UpstreamAnswer& answer) {
    const qint64 pause = core_rules::pauseAfter(++item.polls, moment_.random);
    const qint64 wished = core_rules::boundedRetryAfter(answer.retryAfterMilliseconds).value_or(0);
    schedule(item, std::max(pause, wished), wished > 0);
    keep(std::move(item), AfterStore::Rest);
}

void CoreStep::takeReceipt(const event::UpstreamAnswered& answered) {
    state_.active->receipt = answered.answer.receipt;
    state_.active->receiptFacts = **answered.receipt;
    if (activeItem().purged) {
        return storeReceipt(true);
    }
    state_.active->phase = Phase::CheckingReceiptBody;
    effects_.push_back(effect::CheckBody{activeItem()});
}

/// The receipt is kept whatever the body is like: it is the proof of what upstream has. A body that is not the sealed
/// one parks (INV-5).
void CoreStep::storeReceipt(bool bodyIntact) {
    OutboxItem item = activeItem();
    const Receipt& facts = *state_.active->receiptFacts;
    switch (facts.strength) {
    case ReceiptStrength::Held:
        item.state = ItemState::Held;
        break;
    case ReceiptStrength::Accepted:
        item.state = ItemState::Accepted;
        break;
    case ReceiptStrength::Rejected:
        item.state = ItemState::Rejected;
        break;
    }
    item.lastOutcome = itemStateName(item.state);
    if (!bodyIntact) {
        alarm(AlarmReason::BodyDamaged, item);
        item.state = ItemState::Parked;
        item.lastOutcome = core_rules::alarmReasonName(AlarmReason::BodyDamaged);
    }
    item.receiptNumber = facts.number.isEmpty() ? item.receiptNumber : facts.number;
    item.applicationId = facts.applicationId.isEmpty() ? item.applicationId : facts.applicationId;
    core_rules::clearFailures(item);
    item.polls = item.state == ItemState::Held ? 1 : 0;
    schedule(item, item.state == ItemState::Held ? core_rules::pauseAfter(1, moment_.random) : 0, false);
    state_.active->phase = Phase::StoringReceipt;
    state_.active->proposed = std::move(item);
    effects_.push_back(effect::StoreReceipt{*state_.active->proposed, state_.active->receipt, facts.strength});
}

} // namespace kaban
