#pragma once
// Purpose: what a staff call does and when: rings, tells the desk, waits for its acknowledgement, rings again, tries
// again. Sans I/O: events and the time come in, actions and the time of the next wake go out. Thread: any (plain
// value). Ownership: by value. Units: milliseconds, monotonic unless the name says wall. Errors: an answer to a request
// that is not the latest is ignored (SEC-20); a desk that cannot be reached is tried again with growing pauses for as
// long as the call runs. Acknowledged is reached by an acknowledgement only. Rules: "Clerk call" of the visual language
// section 3 and its times in 3.2.

#include "app/ports/staff_call.h"

#include <QList>
#include <QString>

#include <optional>

namespace kaban {

struct StaffCallRules {
    bool sound = true;
    bool desk = false;         ///< there is a webhook
    qint64 ringAgain = 60'000; ///< not acknowledged by then: rings again
    qint64 pollEvery = 3'000;  ///< asks the desk's status address
    qint64 firstRetry = 2'000; ///< after the first failure in a row; doubles
    qint64 longestRetry = 30'000;
    int mostRings = 10; ///< then it stays quiet: whoever called has probably left
};

struct DeskAnswer {
    bool delivered = false;
    bool acknowledged = false;
    QString statusUrl = {}; ///< where to ask for the acknowledgement; empty: the answer gave none
};

struct StaffCallAction {
    enum class Kind {
        Ring,
        Silence,
        Post, ///< tells the desk
        Poll, ///< asks `url`
        Drop, ///< the request that runs is of no interest any more
    };
    Kind kind = Kind::Ring;
    quint64 request = 0; ///< of Post and Poll
    QString url = {};
};

using StaffCallActions = QList<StaffCallAction>;

class StaffCallCore {
public:
    explicit StaffCallCore(const StaffCallRules& rules) : rules_(rules) {}

    /// Nothing while a call runs already.
    StaffCallActions call(qint64 now, qint64 wallNow);
    StaffCallActions cancel();
    StaffCallActions answered(quint64 request, const DeskAnswer& answer, qint64 now);
    StaffCallActions wake(qint64 now);

    /// When wake() is due; nothing when only an event can change anything.
    std::optional<qint64> nextWake() const;
    StaffCallState state() const { return state_; }
    bool running() const { return state_ == StaffCallState::Calling || state_ == StaffCallState::Unanswered; }
    qint64 callingSinceMilliseconds() const { return running() ? since_ : 0; }

private:
    using Kind = StaffCallAction::Kind;

    StaffCallAction ask(bool again);
    void takeFailure(qint64 now);

    StaffCallRules rules_;
    StaffCallState state_ = StaffCallState::Idle;
    qint64 since_ = 0; ///< wall clock
    int rings_ = 0;
    std::optional<qint64> ringAt_;
    std::optional<qint64> askAt_;
    quint64 lastRequest_ = 0;
    quint64 openRequest_ = 0; ///< 0: none
    int failures_ = 0;        ///< in a row
    bool told_ = false;       ///< the desk has this call
    QString statusUrl_;
};

} // namespace kaban
