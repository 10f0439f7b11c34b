// The effects of the core, carried out by a disk and a net that misbehave.

#include "sim_world.h"

namespace kaban::tests {

using namespace Qt::StringLiterals;

void SimWorld::carryOut(const effect::CheckBody& effect) {
    SimRow& row = store_.rows.at(effect.item.sequence);
    if (random_.happens(faults_.storeUnreadable)) {
        ++hits_["body unreadable"];
        return feed(event::BodyChecked{BodyCondition::Unreadable});
    }
    if (random_.happens(faults_.bodyDamaged / 4)) {
        row.bodyIsDamaged = true;
    }
    hits_["body damaged"] += row.bodyIsDamaged ? 1 : 0;
    feed(event::BodyChecked{row.bodyIsDamaged ? BodyCondition::Different : BodyCondition::Intact});
}

/// A commit may fail, may fail although it is on the disk, and the process may die right before or right after it.
template <class Work>
void SimWorld::commit(Work work) {
    if (random_.happens(faults_.crash / 5)) {
        const bool after = random_.happens(500);
        ++hits_[after ? "crash after commit" : "crash before commit"];
        if (after) {
            work();
        }
        dying_ = true;
        return;
    }
    if (random_.happens(faults_.storeFails)) {
        ++hits_["commit failed"];
        return feed(event::StoreFailed{StoreTrouble::NotStored, store_.recovered()});
    }
    work();
    if (random_.happens(faults_.storeFailsAfterCommit)) {
        ++hits_["commit reported as failed but done"];
        return feed(event::StoreFailed{StoreTrouble::NotStored, store_.recovered()});
    }
    feed(event::StoreDone{});
}

void SimWorld::carryOut(const effect::StoreItem& effect) {
    note(static_cast<quint64>(effect.item.state));
    commit([this, effect] { store_.save(effect.item, effect.quiet); });
}

void SimWorld::carryOut(const effect::StoreReceipt& effect) {
    commit([this, effect] { store_.saveReceipt(effect.item, effect.strength); });
}

void SimWorld::carryOut(const effect::PurgeBody& effect) {
    commit([this, effect] { store_.purge(effect.item.sequence); });
}

void SimWorld::carryOut(const effect::CreateUpload& effect) {
    SimRequest request;
    request.kind = SimRequest::Kind::Create;
    request.call = effect.call;
    request.key = effect.key.text();
    request.sha256 = effect.sha256;
    request.size = effect.size;
    toNet(request);
}

void SimWorld::carryOut(const effect::QueryOffset& effect) {
    SimRequest request;
    request.kind = SimRequest::Kind::Offset;
    request.call = effect.call;
    request.location = effect.location;
    request.sha256 = store_.rows.at(state_.active->sequence).item.sha256;
    toNet(request);
}

void SimWorld::carryOut(const effect::SendBytes& effect) {
    const SimRow& row = store_.rows.at(effect.sequence);
    SimRequest request;
    request.kind = SimRequest::Kind::Bytes;
    request.call = effect.call;
    request.key = row.item.key.text();
    request.sha256 = row.item.sha256;
    request.content = row.bodyIsDamaged ? u"damaged"_s : row.item.sha256;
    request.size = row.item.size;
    request.location = effect.location;
    request.offset = effect.offset;
    request.length = effect.size;
    if (row.bodyIsDamaged) {
        violations_.append(u"INV-5: damaged bytes were sent"_s);
    }
    if (!row.bodyIsThere) {
        violations_.append(u"INV-4: a purged body was to be sent"_s);
    }
    if (!row.item.bytesMayHaveLeft) {
        violations_.append(u"bytes leave before that is durable"_s);
    }
    toNet(request);
}

void SimWorld::carryOut(const effect::LookUp& effect) {
    SimRequest request;
    request.kind = SimRequest::Kind::LookUp;
    request.call = effect.call;
    request.key = effect.key.text();
    toNet(request);
}

void SimWorld::carryOut(const effect::Cancel& effect) {
    const auto found = open_.find(effect.call);
    if (found != open_.end()) {
        SimReply reply;
        reply.answer.outcome = UpstreamOutcome::Ambiguous;
        answer(found->second, reply, 0);
    }
}

void SimWorld::carryOut(const effect::Tell& effect) {
    for (const auto& [sequence, row] : store_.rows) {
        if (row.item.key.text() != effect.status.key) {
            continue;
        }
        const bool durable = row.item.state == effect.status.state;
        const bool proven = (effect.status.state != ItemState::Accepted || row.receipt == ReceiptStrength::Accepted) &&
                            (effect.status.state != ItemState::Held || row.receipt == ReceiptStrength::Held);
        if (!durable || !proven) {
            violations_.append(u"INV-3: %1 was said before it was durable"_s.arg(itemStateName(effect.status.state)));
        }
    }
}

/// Rules of the wire, looked at from outside.
void SimWorld::checkWire(const SimRequest& request) {
    if (now_ < quietOnWire_) {
        violations_.append(u"REL-51: a request before the end of Retry-After"_s);
    }
    const bool mayHaveEffect = request.kind == SimRequest::Kind::Create || request.kind == SimRequest::Kind::Bytes;
    if (mayHaveEffect && mustLookUp_[request.key]) {
        violations_.append(u"INV-2: sent again without a look-up"_s);
    }
    if (mayHaveEffect) {
        const bool known = std::any_of(store_.rows.begin(), store_.rows.end(), [&](const auto& entry) {
            return entry.second.item.key.text() == request.key && entry.second.item.sha256 == request.sha256;
        });
        if (!known) {
            violations_.append(u"INV-5: a key that was never sealed is on the wire"_s);
        }
    }
    if (request.kind == SimRequest::Kind::Bytes) {
        mustLookUp_[request.key] = true;
    }
}

void SimWorld::toNet(SimRequest request) {
    checkWire(request);
    request.life = life_;
    open_.emplace(request.call, request);
    SimReply silence;
    silence.answer.outcome = UpstreamOutcome::Ambiguous;
    if (outage_) {
        ++hits_["offline"];
        silence.answer.outcome = UpstreamOutcome::Offline;
        if (request.kind == SimRequest::Kind::Bytes && random_.happens(500)) {
            silence.answer.outcome = UpstreamOutcome::Ambiguous;
        }
        return answer(request, silence, random_.between(10, 10'000));
    }
    if (random_.happens(faults_.loseRequest)) {
        ++hits_["request lost"];
        return answer(request, silence, 30'000);
    }
    const qint64 delay = random_.between(5, 500) + request.length / 1'000;
    if (request.kind == SimRequest::Kind::Bytes && request.length > 1 && random_.happens(faults_.cutBody)) {
        ++hits_["body cut"];
        request.length = random_.between(1, request.length - 1);
        answer(request, silence, delay + 100);
    } else if (request.kind == SimRequest::Kind::Bytes && request.length > 1 && random_.happens(faults_.partTaken)) {
        ++hits_["part taken"];
        request.length = random_.between(1, request.length - 1);
    }
    Occasion arrival;
    arrival.kind = Occasion::Kind::Request;
    arrival.request = request;
    later(delay, arrival);
    if (random_.happens(faults_.duplicateRequest)) {
        ++hits_["request doubled"];
        later(delay + (random_.happens(500) ? 1 : random_.between(1'000, 600'000)), arrival);
    }
}

void SimWorld::deliver(const SimRequest& request) {
    const SimReply reply = upstream_.handle(request, now_);
    if (random_.happens(faults_.loseAnswer)) {
        ++hits_[request.kind == SimRequest::Kind::Bytes && request.offset + request.length == request.size
                    ? "acknowledgement lost"
                    : "answer lost"];
        SimReply silence;
        silence.answer.outcome = UpstreamOutcome::Ambiguous;
        return answer(request, silence, random_.between(1, 30'000));
    }
    if (random_.happens(faults_.lateAnswer)) {
        ++hits_["answer after the time-out"];
        SimReply silence;
        silence.answer.outcome = UpstreamOutcome::Ambiguous;
        answer(request, silence, 30'000);
        return answer(request, reply, 31'000);
    }
    answer(request, reply, random_.between(5, 500));
}

void SimWorld::answer(const SimRequest& request, SimReply reply, qint64 delay) {
    Occasion arrival;
    arrival.kind = Occasion::Kind::Answer;
    arrival.request = request;
    arrival.reply = std::move(reply);
    later(delay, arrival);
}

} // namespace kaban::tests
