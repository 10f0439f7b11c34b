#include "app/outbox/core_rules.h"
#include "app/outbox/core_step.h"

#include <algorithm>

namespace kaban {

namespace core_schedule_detail {

bool wantsPurge(const OutboxItem& item) {
    return !item.purged && (item.state == ItemState::Held || item.state == ItemState::Accepted);
}

bool wantsUpstream(const OutboxItem& item) {
    return core_rules::isWaiting(item.state) || item.state == ItemState::Held;
}

} // namespace core_schedule_detail

void CoreStep::pickNext() {
    if (state_.active || state_.stopping || moment_.monotonic < state_.storeTroubleUntil || beginRetry() ||
        beginPurge()) {
        return;
    }
    const OutboxItem* item = nextCandidate();
    if (item != nullptr && startOf(*item) <= moment_.monotonic) {
        const OutboxItem chosen = *item;
        begin(chosen);
    }
}

/// Back on its way, with a look-up first: whatever parked it, an effect may exist upstream (INV-2).
bool CoreStep::beginRetry() {
    while (!state_.retryWanted.empty()) {
        const qint64 sequence = state_.retryWanted.extract(state_.retryWanted.begin()).value();
        const auto found = state_.items.find(sequence);
        if (found == state_.items.end() || found->second.state != ItemState::Parked) {
            continue;
        }
        OutboxItem item = found->second;
        item.state = item.purged ? ItemState::Held : ItemState::Unknown;
        core_rules::clearFailures(item);
        item.processingMilliseconds = 0;
        schedule(item, 0, false);
        state_.active.emplace();
        state_.active->sequence = sequence;
        keep(std::move(item), AfterStore::Rest);
        return true;
    }
    return false;
}

bool CoreStep::beginPurge() {
    for (const auto& [sequence, item] : state_.items) {
        if (core_schedule_detail::wantsPurge(item) && item.purgeNotBefore <= moment_.monotonic) {
            state_.active.emplace();
            state_.active->sequence = sequence;
            state_.active->phase = Phase::Purging;
            state_.active->proposed = item;
            state_.active->proposed->purged = true;
            effects_.push_back(effect::PurgeBody{item});
            return true;
        }
    }
    return false;
}

void CoreStep::begin(const OutboxItem& item) {
    state_.active.emplace();
    state_.active->sequence = item.sequence;
    if (item.state == ItemState::Unknown || item.state == ItemState::Held || item.bytesMayHaveLeft) {
        return lookUp(); // never a blind resend
    }
    state_.active->phase = Phase::CheckingBody;
    effects_.push_back(effect::CheckBody{item});
}

/// Oldest first among equals; an item that has failed stands behind those that have not.
const OutboxItem* CoreStep::nextCandidate() const {
    const OutboxItem* best = nullptr;
    for (const auto& [sequence, item] : state_.items) {
        if (core_schedule_detail::wantsUpstream(item) && (best == nullptr || item.due < best->due)) {
            best = &item;
        }
    }
    return best;
}

qint64 CoreStep::startOf(const OutboxItem& item) const {
    const qint64 probe = state_.circuit == Circuit::Closed ? 0 : state_.nextProbe;
    return std::max(
        {item.due, state_.pausedUntil, state_.serverQuietUntil, state_.spreadUntil, state_.storeTroubleUntil, probe});
}

std::optional<qint64> CoreStep::nextMoment() const {
    if (state_.active) {
        const bool running = state_.active->call != 0 && !state_.active->cancelled;
        return running ? std::optional(state_.active->callDeadline) : std::nullopt;
    }
    if (state_.stopping) {
        return std::nullopt;
    }
    std::optional<qint64> next;
    if (const OutboxItem* item = nextCandidate()) {
        next = startOf(*item);
    }
    for (const auto& [sequence, item] : state_.items) {
        if (core_schedule_detail::wantsPurge(item)) {
            const qint64 at = std::max(item.purgeNotBefore, state_.storeTroubleUntil);
            next = next ? std::min(*next, at) : at;
        }
    }
    if (!state_.retryWanted.empty()) {
        next = std::min(next.value_or(state_.storeTroubleUntil), state_.storeTroubleUntil);
    }
    return next;
}

void CoreStep::schedule(OutboxItem& item, qint64 delay, bool byServer) const {
    item.delay = delay;
    item.hurried = false;
    item.dueByServer = byServer;
    item.due = delay > 0 ? moment_.monotonic + delay : 0;
    item.dueWall = delay > 0 ? moment_.wall + delay : 0;
}

void CoreStep::setCircuit(Circuit circuit) {
    const bool wasOnline = state_.circuit == Circuit::Closed;
    state_.circuit = circuit;
    const bool isOnline = circuit == Circuit::Closed;
    if (wasOnline != isOnline) {
        effects_.push_back(effect::TellOnline{isOnline});
    }
}

/// The others of this kiosk wait a random while, so that a thousand kiosks do not come back in one wave (REL-53).
void CoreStep::closeCircuit() {
    if (state_.circuit == Circuit::Closed) {
        return;
    }
    setCircuit(Circuit::Closed);
    state_.circuitFailures = 0;
    state_.failingInARow.clear();
    state_.spreadUntil = moment_.monotonic + core_rules::share(state_.settings.recoverySpread, moment_.random);
}

void CoreStep::noteNoLink() {
    setCircuit(Circuit::NoLink);
    ++state_.circuitFailures;
    state_.nextProbe = moment_.monotonic + core_rules::pauseAfter(state_.circuitFailures, moment_.random);
}

void CoreStep::noteFailing(qint64 sequence) {
    state_.failingInARow.insert(sequence);
    if (state_.circuit == Circuit::Closed && state_.failingInARow.size() < core_rules::failingInARowToOpen) {
        return;
    }
    if (state_.circuit == Circuit::Closed) {
        setCircuit(Circuit::Failing);
    }
    ++state_.circuitFailures;
    state_.nextProbe = moment_.monotonic + core_rules::pauseAfter(state_.circuitFailures, moment_.random);
}

void CoreStep::noteReachability(UpstreamOutcome outcome) {
    if (outcome == UpstreamOutcome::Offline) {
        noteNoLink();
    } else if (outcome != UpstreamOutcome::Ambiguous && state_.circuit == Circuit::NoLink) {
        closeCircuit();
    }
}

/// A trustworthy word on one item: upstream works, so what the others still suffer is their own (INV-6).
void CoreStep::noteDelivered(qint64 sequence) {
    closeCircuit();
    state_.failingInARow.clear();
    for (auto& [other, item] : state_.items) {
        item.othersSucceeded = item.othersSucceeded || (item.troubled && other != sequence);
    }
}

} // namespace kaban
