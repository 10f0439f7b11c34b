#include "sim_world.h"

#include "app/outbox/core_rules.h"

namespace kaban::tests {

using namespace Qt::StringLiterals;

SimWorld::SimWorld(quint64 seed, SimHits& hits)
    : random_(seed), hits_(hits), store_(violations_), upstream_(random_, faults_, hits) {
    drawFaults();
}

/// Each seed switches on only some of the faults: else they mask each other.
void SimWorld::drawFaults() {
    for (int* fault : {&faults_.loseRequest,
                       &faults_.loseAnswer,
                       &faults_.lateAnswer,
                       &faults_.duplicateRequest,
                       &faults_.cutBody,
                       &faults_.busy,
                       &faults_.busyWithRetryAfter,
                       &faults_.uploadForgotten,
                       &faults_.bytesSpoilt,
                       &faults_.offsetForgotten,
                       &faults_.partTaken,
                       &faults_.notSignedIn,
                       &faults_.wrongConfiguration,
                       &faults_.foreignReceipt,
                       &faults_.untrustedReceipt,
                       &faults_.storeFails,
                       &faults_.storeFailsAfterCommit,
                       &faults_.storeUnreadable,
                       &faults_.crash,
                       &faults_.bodyDamaged,
                       &faults_.poison,
                       &faults_.outage,
                       &faults_.wallClockJump}) {
        *fault = random_.happens(350) ? static_cast<int>(random_.between(20, 250)) : 0;
    }
}

void SimWorld::plan() {
    const qint64 applicants = random_.between(2, 9);
    for (qint64 i = 0; i < applicants; ++i) {
        Occasion one;
        one.kind = Occasion::Kind::Applicant;
        later(random_.below(1'200'000), one);
    }
    const auto sometimes = [this](int fault, Occasion::Kind kind, int most) {
        for (int i = 0; i < most; ++i) {
            if (random_.happens(fault * 3)) {
                Occasion one;
                one.kind = kind;
                later(random_.below(3'600'000), one);
            }
        }
    };
    sometimes(faults_.crash, Occasion::Kind::Crash, 6);
    sometimes(faults_.outage, Occasion::Kind::OutageBegins, 3);
    sometimes(faults_.wallClockJump, Occasion::Kind::ClockJump, 3);
}

void SimWorld::run() {
    start();
    plan();
    loop(now_ + 3'600'000, false);
    upstream_.stopPoison();
    faults_ = {};
    outage_ = false;
    const qint64 quiet = std::max<qint64>(0, quietOnWire_ - now_);
    qint64 own = 0;
    for (const auto& [sequence, item] : state_.items) {
        own = std::max(own, item.dueByServer ? item.due - now_ : 0);
    }
    loop(now_ + std::max(quiet, own) + 60'000 + 1'800'000, true);
    if (!settled(true)) {
        violations_.append(
            u"INV-7: an item is neither final nor in custody nor visible 30 minutes after the last fault"_s);
    }
    loop(now_ + 3'600'000, false);
    checkEnd();
}

void SimWorld::loop(qint64 until, bool stopWhenSettled) {
    while (violations_.isEmpty() && !(stopWhenSettled && settled(true))) {
        const auto next = occasions_.begin();
        const bool timerFirst = timer_ && (next == occasions_.end() || *timer_ <= next->first);
        if (!timerFirst && next == occasions_.end()) {
            now_ = std::max(now_, until);
            return;
        }
        const qint64 at = std::max(now_, timerFirst ? *timer_ : next->first);
        if (at > until) {
            now_ = until;
            return;
        }
        now_ = at;
        if (timerFirst) {
            timer_.reset();
            feed(event::Tick{});
        } else {
            const Occasion occasion = next->second;
            occasions_.erase(next);
            happen(occasion);
        }
    }
}

void SimWorld::happen(const Occasion& occasion) {
    switch (occasion.kind) {
    case Occasion::Kind::Applicant:
        return applicant();
    case Occasion::Kind::Request:
        return deliver(occasion.request);
    case Occasion::Kind::Answer:
        if (occasion.request.life != life_) {
            return;
        }
        if (open_.contains(occasion.request.call)) {
            open_.erase(occasion.request.call);
            const UpstreamOutcome outcome = occasion.reply.answer.outcome;
            if (occasion.request.kind == SimRequest::Kind::LookUp && outcome == UpstreamOutcome::UnknownKey) {
                mustLookUp_[occasion.request.key] = false;
            }
            const bool goesOn =
                outcome == UpstreamOutcome::OffsetConflict ||
                (outcome == UpstreamOutcome::Ok && occasion.reply.answer.offset < occasion.request.size);
            if (occasion.request.kind == SimRequest::Kind::Bytes && goesOn) {
                mustLookUp_[occasion.request.key] = false;
            }
        }
        if (const auto wish = occasion.reply.answer.retryAfterMilliseconds;
            wish && occasion.reply.answer.outcome == UpstreamOutcome::Busy && state_.active &&
            state_.active->call == occasion.request.call) {
            const OutboxItem& item = state_.items.at(state_.active->sequence);
            if (!item.othersSucceeded) { // else it may be taken as the item's own
                quietOnWire_ = std::max(quietOnWire_, now_ + *wish);
            }
        }
        return feed(event::UpstreamAnswered{occasion.request.call, occasion.reply.answer, occasion.reply.receipt});
    case Occasion::Kind::Crash:
        ++hits_["crash"];
        return crash();
    case Occasion::Kind::OutageBegins: {
        outage_ = true;
        Occasion end;
        end.kind = Occasion::Kind::OutageEnds;
        later(random_.between(1'000, 1'800'000), end);
        return;
    }
    case Occasion::Kind::OutageEnds:
        outage_ = false;
        if (random_.happens(300)) {
            feed(event::LinkChanged{true});
        }
        return;
    case Occasion::Kind::ClockJump:
        ++hits_["wall clock jump"];
        wallOffset_ += random_.happens(500) ? 31'536'000'000 : -31'536'000'000;
        return;
    }
}

void SimWorld::start() {
    state_ = CoreState{};
    pending_.clear();
    timer_.reset();
    feed(event::Started{store_.recovered(), store_.quiet});
}

void SimWorld::crash() {
    note(7);
    open_.clear();
    ++life_;
    // A wish of the server that was not on the disk yet died with the process; one that was counts, as far as the wall
    // clock tells.
    const qint64 kept = std::clamp<qint64>(store_.quiet.untilWall - wall(), 0, store_.quiet.delay);
    quietOnWire_ = std::min(quietOnWire_, now_ + kept);
    start();
}

void SimWorld::applicant() {
    OutboxItem item(SubmissionKey::generate(wall(), QByteArray(10, static_cast<char>(++applicants_))));
    item.sequence = applicants_;
    item.localNumber = QString::number(applicants_);
    item.sha256 = QString::number(applicants_).rightJustified(64, u'0');
    item.size = random_.between(1, 3'000'000);
    if (random_.happens(faults_.storeFails)) { // the page says "not saved"
        ++hits_["seal not stored"];
        return;
    }
    store_.insert(item);
    if (random_.happens(faults_.poison * 2)) {
        upstream_.poison(item.sha256);
    }
    if (random_.happens(faults_.crash)) { // committed, but nobody was told
        ++hits_["crash between seal and word"];
        return crash();
    }
    ledger_.push_back({item.key.text(), item.sha256});
    feed(event::ItemSealed{item});
}

void SimWorld::feed(const Event& event) {
    pending_.push_back(event);
    if (feeding_) {
        return;
    }
    feeding_ = true;
    while (!pending_.empty()) {
        const Event next = pending_.front();
        pending_.pop_front();
        StepResult result = step(std::move(state_), Moment{now_, wall(), random_.word()}, next);
        state_ = std::move(result.state);
        note(static_cast<quint64>(now_));
        for (const Effect& effect : result.effects) {
            note(effect.index());
            std::visit([this](const auto& one) { carryOut(one); }, effect);
            if (dying_) {
                break; // the process is gone; what it still wanted stays undone
            }
        }
        if (dying_) {
            dying_ = false;
            feeding_ = false;
            return crash();
        }
    }
    feeding_ = false;
}

bool SimWorld::settled(bool heldCounts) const {
    for (const auto& [sequence, row] : store_.rows) {
        const ItemState state = row.item.state;
        if (core_rules::isWaiting(state) || (state == ItemState::Held && !heldCounts)) {
            return false;
        }
    }
    return true;
}

void SimWorld::checkEnd() {
    for (const Promise& promise : ledger_) {
        const SimRow* row = nullptr;
        for (const auto& [sequence, one] : store_.rows) {
            row = one.item.key.text() == promise.key ? &one : row;
        }
        if (row == nullptr || row->item.sha256 != promise.sha256 || (!row->bodyIsThere && !row->receipt)) {
            violations_.append(u"INV-1: a promised application is gone"_s);
            continue;
        }
        if (row->item.state == ItemState::Accepted && !upstream_.wasAccepted(promise.key, now_)) {
            violations_.append(u"INV-3: the kiosk says accepted, the authority does not"_s);
        }
        if (row->item.state == ItemState::Rejected && !upstream_.wasRejected(promise.key, now_)) {
            violations_.append(u"INV-3: the kiosk says rejected, the authority does not"_s);
        }
    }
    for (const auto& [sequence, row] : store_.rows) {
        ++hits_["end: " + itemStateName(row.item.state).toStdString() +
                (row.item.state == ItemState::Parked ? " " + row.item.lastOutcome.toStdString() : std::string())];
        if (upstream_.effectsOf(row.item.sha256) > 1) {
            violations_.append(u"INV-2: %1 effects of one submission"_s.arg(upstream_.effectsOf(row.item.sha256)));
        }
    }
    if (!settled(false)) {
        violations_.append(u"an item in custody never got its end"_s);
    }
}

} // namespace kaban::tests
