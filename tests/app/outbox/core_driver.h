#pragma once
// Purpose: plays the shell of the core in tests: carries out what is local (store, hash, purge) at once and keeps what
// is for the upstream until the test answers it. Thread: the test's. Ownership: by value. Units: milliseconds. Errors:
// the test decides what the store and the body are like (storeWorks, bodyCondition).

#include "app/outbox/core_rules.h"
#include "app/outbox/outbox_core.h"

#include <deque>

namespace kaban::tests {

class CoreDriver {
public:
    CoreDriver() { apply(event::Started{}); }

    // What the test sets.
    Moment now{1'000'000, 1'767'578'400'000, 0x80000000U};
    bool storeWorks = true;
    bool receiptNumberIsTaken = false;
    BodyCondition bodyCondition = BodyCondition::Intact;

    // What the test looks at.
    CoreState state;
    std::vector<Effect> log;              ///< every effect, in order
    std::map<qint64, OutboxItem> durable; ///< what the store holds
    std::optional<qint64> timer;
    std::optional<Effect> call; ///< what waits for an upstream's answer
    quint64 callId = 0;

    OutboxItem seal(qint64 size = 1000) {
        OutboxItem item(SubmissionKey::generate(now.wall, QByteArray(10, static_cast<char>(++sealed_))));
        item.sequence = sealed_;
        item.localNumber = QStringLiteral("K-0105-%1").arg(sealed_, 4, 10, QLatin1Char('0'));
        item.sha256 = QString(64, QLatin1Char('a'));
        item.size = size;
        durable.insert_or_assign(item.sequence, item);
        apply(event::ItemSealed{item});
        return item;
    }

    void apply(const Event& event) {
        std::deque<Event> events{event};
        while (!events.empty()) {
            const Event next = events.front();
            events.pop_front();
            StepResult result = step(std::move(state), now, next);
            state = std::move(result.state);
            for (const Effect& effect : result.effects) {
                log.push_back(effect);
                std::visit([&](const auto& one) { carryOut(one, events); }, effect);
            }
        }
    }

    void answer(UpstreamAnswer answer, std::optional<Result<Receipt, ReceiptFault>> receipt = std::nullopt) {
        call.reset();
        apply(event::UpstreamAnswered{callId, std::move(answer), std::move(receipt)});
    }
    void answer(UpstreamOutcome outcome, std::optional<qint64> retryAfter = std::nullopt) {
        UpstreamAnswer one;
        one.outcome = outcome;
        one.retryAfterMilliseconds = retryAfter;
        answer(one);
    }
    void answerCreated(const QString& location = QStringLiteral("/v1/uploads/1")) {
        UpstreamAnswer one;
        one.outcome = UpstreamOutcome::Ok;
        one.location = location;
        answer(one);
    }
    void answerOffset(qint64 offset) {
        UpstreamAnswer one;
        one.outcome = UpstreamOutcome::Ok;
        one.offset = offset;
        answer(one);
    }
    void answerState(SubmissionState submission, std::optional<qint64> retryAfter = std::nullopt) {
        UpstreamAnswer one;
        one.outcome = UpstreamOutcome::Ok;
        one.state = submission;
        one.retryAfterMilliseconds = retryAfter;
        if (submission == SubmissionState::Processing) {
            return answer(one);
        }
        one.receipt = "header.payload.signature";
        Receipt receipt;
        receipt.strength = submission == SubmissionState::Held       ? ReceiptStrength::Held
                           : submission == SubmissionState::Accepted ? ReceiptStrength::Accepted
                                                                     : ReceiptStrength::Rejected;
        receipt.number = QStringLiteral("R-%1").arg(callId);
        receipt.applicationId = QStringLiteral("A-%1").arg(callId);
        answer(one, Result<Receipt, ReceiptFault>(receipt));
    }
    void answerBadReceipt(SubmissionState submission, ReceiptFault fault) {
        UpstreamAnswer one;
        one.outcome = UpstreamOutcome::Ok;
        one.state = submission;
        one.receipt = "header.payload.signature";
        answer(one, Result<Receipt, ReceiptFault>(failure(fault)));
    }
    /// From creation to the look-up that follows the last byte.
    void sendWhole(qint64 size = 1000) {
        answerCreated();
        answerOffset(0);
        answerOffset(size);
    }

    void advance(qint64 milliseconds) {
        now.monotonic += milliseconds;
        now.wall += milliseconds;
    }
    /// Time passes until the core wants to be asked again. False when it does not.
    bool waitForTimer() {
        if (!timer) {
            return false;
        }
        advance(std::max<qint64>(0, *timer - now.monotonic));
        apply(event::Tick{});
        return true;
    }
    /// The process dies and starts again on what is durable.
    void restart(qint64 afterMilliseconds = 0, qint64 wallJump = 0) {
        advance(afterMilliseconds);
        now.wall += wallJump;
        CoreState fresh;
        fresh.settings = state.settings;
        state = fresh;
        call.reset();
        timer.reset();
        apply(event::Started{durableItems(), quiet});
    }

    const OutboxItem& item(qint64 sequence) const { return durable.at(sequence); }
    template <class T>
    bool calls() const {
        return call && std::holds_alternative<T>(*call);
    }
    template <class T>
    int count() const {
        int found = 0;
        for (const Effect& effect : log) {
            found += std::holds_alternative<T>(effect) ? 1 : 0;
        }
        return found;
    }
    int alarms(AlarmReason reason) const {
        int found = 0;
        for (const Effect& effect : log) {
            const auto* alarm = std::get_if<effect::Alarm>(&effect);
            found += alarm != nullptr && alarm->reason == reason ? 1 : 0;
        }
        return found;
    }
    std::optional<bool> lastOnline() const {
        std::optional<bool> online;
        for (const Effect& effect : log) {
            if (const auto* tell = std::get_if<effect::TellOnline>(&effect)) {
                online = tell->online;
            }
        }
        return online;
    }

private:
    std::vector<OutboxItem> durableItems() const {
        std::vector<OutboxItem> items;
        for (const auto& [sequence, item] : durable) {
            items.push_back(item);
        }
        return items;
    }

    void store(const OutboxItem& item, std::deque<Event>& events) {
        if (!storeWorks) {
            events.push_back(event::StoreFailed{StoreTrouble::NotStored, durableItems()});
            return;
        }
        durable.insert_or_assign(item.sequence, item);
        events.push_back(event::StoreDone{});
    }
    void carryOut(const effect::CheckBody&, std::deque<Event>& events) {
        events.push_back(event::BodyChecked{bodyCondition});
    }
    void carryOut(const effect::StoreItem& effect, std::deque<Event>& events) {
        if (storeWorks && effect.quiet) {
            quiet = *effect.quiet;
        }
        store(effect.item, events);
    }
    void carryOut(const effect::StoreReceipt& effect, std::deque<Event>& events) {
        if (receiptNumberIsTaken) {
            events.push_back(event::StoreFailed{StoreTrouble::ReceiptNumberTaken, std::nullopt});
            return;
        }
        store(effect.item, events);
    }
    void carryOut(const effect::PurgeBody& effect, std::deque<Event>& events) {
        OutboxItem purged = effect.item;
        purged.purged = true;
        store(purged, events);
    }
    template <class Call>
    void remember(const Call& one) {
        call = one;
        callId = one.call;
    }
    void carryOut(const effect::CreateUpload& one, std::deque<Event>&) { remember(one); }
    void carryOut(const effect::QueryOffset& one, std::deque<Event>&) { remember(one); }
    void carryOut(const effect::SendBytes& one, std::deque<Event>&) { remember(one); }
    void carryOut(const effect::LookUp& one, std::deque<Event>&) { remember(one); }
    void carryOut(const effect::Cancel&, std::deque<Event>&) {}
    void carryOut(const effect::ArmTimer& one, std::deque<Event>&) { timer = one.at; }
    void carryOut(const effect::Tell&, std::deque<Event>&) {}
    void carryOut(const effect::TellOnline&, std::deque<Event>&) {}
    void carryOut(const effect::Alarm&, std::deque<Event>&) {}

    StoredQuiet quiet;
    qint64 sealed_ = 0;
};

} // namespace kaban::tests
