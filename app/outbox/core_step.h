#pragma once
// Purpose: one step of the core, taken apart: events (core_step.cpp), what begins when (core_schedule.cpp), what an
// answer means (core_answers.cpp), what becomes of an item (core_outcomes.cpp). Internal to the outbox; others use
// outbox_core.h. Thread: any. Ownership: borrows state and effects for the length of one step. Units: milliseconds.
// Errors: none.

#include "app/outbox/core_types.h"

namespace kaban {

class CoreStep {
public:
    CoreStep(CoreState& state, const Moment& moment, Effects& effects);

    void operator()(const event::Started& started);
    void operator()(const event::ItemSealed& sealed);
    void operator()(const event::Tick& tick);
    void operator()(const event::LinkChanged& link);
    void operator()(const event::UpstreamAnswered& answered);
    void operator()(const event::BodyChecked& checked);
    void operator()(const event::StoreDone& done);
    void operator()(const event::StoreFailed& failed);
    void operator()(const event::SendNow& now);
    void operator()(const event::RetryParked& retry);
    void operator()(const event::StopRequested& stop);

    /// After the event: begins what may begin, and says when to come back.
    void conclude();

private:
    // core_step.cpp
    void adopt(const std::vector<OutboxItem>& items);
    void applyProposed();
    void continueAfter(AfterStore next);
    void storeTrouble(const std::optional<std::vector<OutboxItem>>& reloaded);

    // core_schedule.cpp
    void pickNext();
    bool beginRetry();
    bool beginPurge();
    void begin(const OutboxItem& item);
    const OutboxItem* nextCandidate() const;
    qint64 startOf(const OutboxItem& item) const;
    std::optional<qint64> nextMoment() const;
    void schedule(OutboxItem& item, qint64 delay, bool byServer) const;
    void setCircuit(Circuit circuit);
    void closeCircuit();
    void noteNoLink();
    void noteFailing(qint64 sequence);
    void noteReachability(UpstreamOutcome outcome);
    void noteDelivered(qint64 sequence);

    // core_answers.cpp
    void onCreated(const UpstreamAnswer& answer);
    void onOffset(const UpstreamAnswer& answer);
    void onSent(const UpstreamAnswer& answer);
    void onLookedUp(const event::UpstreamAnswered& answered);
    void onKnown(const event::UpstreamAnswered& answered);
    void onNotKnown();
    void createOrAsk();
    void askOffset();
    void sendBytes();
    void lookUp();
    void startCall(Phase phase, qint64 deadline);

    // core_outcomes.cpp
    void keep(OutboxItem item, AfterStore next, std::optional<StoredQuiet> quiet = std::nullopt);
    void fail(OutboxItem item, const UpstreamAnswer& answer);
    void failOwn(OutboxItem item, UpstreamOutcome outcome, const std::optional<qint64>& retryAfter, const QString& why);
    void pauseQueue(OutboxItem item, AlarmReason reason);
    void park(OutboxItem item, AlarmReason reason);
    void everythingLeft(OutboxItem item);
    void stillProcessing(const UpstreamAnswer& answer);
    void stillHeld(const UpstreamAnswer& answer);
    void askAgainLater(OutboxItem item, const UpstreamAnswer& answer);
    void takeReceipt(const event::UpstreamAnswered& answered);
    void storeReceipt(bool bodyIntact);
    void alarm(AlarmReason reason, const OutboxItem& item);
    void endRun();

    OutboxItem& activeItem();

    CoreState& state_;
    const Moment& moment_;
    Effects& effects_;
};

} // namespace kaban
