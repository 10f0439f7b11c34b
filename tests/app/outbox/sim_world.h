#pragma once
// Purpose: one simulated kiosk from the first applicant to the last receipt, drawn from a seed: the pure core in the
// middle, around it a disk, a net, a clock and an upstream that misbehave, and a ledger that is written by the test and
// not by the product. Thread: the test's. Ownership: by value; one world, one run. Units: milliseconds of simulated
// time. Errors: violations() says which invariant was broken; empty means none. Source: failure cases section 0,
// INV-1..5, INV-7; sync section 5.

#include "sim_store.h"

#include "app/outbox/outbox_core.h"

#include <deque>

namespace kaban::tests {

class SimWorld {
public:
    SimWorld(quint64 seed, SimHits& hits);

    void run();
    const QStringList& violations() const { return violations_; }
    /// The same seed gives the same trace, or the simulation proves nothing.
    quint64 trace() const { return trace_; }

private:
    struct Promise { ///< what the screen has said
        QString key;
        QString sha256;
    };
    struct Occasion { ///< something that will happen
        enum class Kind { Applicant, Request, Answer, Crash, OutageBegins, OutageEnds, ClockJump };
        Kind kind = Kind::Applicant;
        SimRequest request;
        SimReply reply;
    };

    void drawFaults();
    void plan();
    void loop(qint64 until, bool stopWhenSettled);
    void happen(const Occasion& occasion);
    void start();
    void crash();
    void applicant();
    void feed(const Event& event);
    bool settled(bool heldCounts) const;
    void checkEnd();
    void note(quint64 value) { trace_ = (trace_ ^ value) * 1099511628211ULL; }
    qint64 wall() const { return now_ + wallOffset_; }
    void later(qint64 delay, Occasion occasion) { occasions_.emplace(now_ + delay, std::move(occasion)); }

    // What the core wants done.
    void carryOut(const effect::CheckBody& effect);
    void carryOut(const effect::StoreItem& effect);
    void carryOut(const effect::StoreReceipt& effect);
    void carryOut(const effect::PurgeBody& effect);
    void carryOut(const effect::CreateUpload& effect);
    void carryOut(const effect::QueryOffset& effect);
    void carryOut(const effect::SendBytes& effect);
    void carryOut(const effect::LookUp& effect);
    void carryOut(const effect::Cancel& effect);
    void carryOut(const effect::ArmTimer& effect) { timer_ = effect.at; }
    void carryOut(const effect::Tell& effect);
    void carryOut(const effect::TellOnline&) {}
    void carryOut(const effect::Alarm&) {}
    template <class Work>
    void commit(Work work);
    void toNet(SimRequest request);
    void deliver(const SimRequest& request);
    void answer(const SimRequest& request, SimReply reply, qint64 delay);
    void checkWire(const SimRequest& request);

    SimRandom random_;
    SimFaults faults_;
    SimHits& hits_;
    QStringList violations_;
    SimStore store_;
    SimUpstream upstream_;
    CoreState state_;
    std::deque<Event> pending_;
    bool feeding_ = false;
    bool dying_ = false;
    std::multimap<qint64, Occasion> occasions_;
    std::vector<Promise> ledger_;
    std::map<QString, bool> mustLookUp_; ///< by key: bytes went out and no word has come since
    std::map<quint64, SimRequest> open_; ///< calls that the core waits for
    std::optional<qint64> timer_;
    qint64 now_ = 1'000'000;
    qint64 wallOffset_ = 1'767'578'400'000;
    qint64 quietOnWire_ = 0; ///< no request before this (REL-51)
    bool outage_ = false;
    int life_ = 0;
    int applicants_ = 0;
    quint64 trace_ = 1469598103934665603ULL;
};

} // namespace kaban::tests
