#pragma once
// Purpose: walks a service definition: events in, actions out (sans-I/O: no clock, timer or thread inside).
// Enter → shown → run: a step is entered, its page is shown, only then it runs; an outcome counts only from the visit
// that runs (SEC-20). Thread: any, one at a time. Ownership: by the session; the definition must outlive it. Units:
// milliseconds of the monotonic clock. Errors: an outcome the definition does not handle ends the service at home with
// unexpected = true (the checker makes it impossible).

#include "app/flow/service_definition.h"

#include <functional>
#include <variant>

namespace kaban {

struct FlowStarted {};
struct FlowShown {
    QString step;
    int visit = 0;
};
struct FlowOutcome {
    int visit = 0;
    QString name;
};
struct FlowTouched {}; ///< somebody is there: idle time begins anew, and so does the last page's
struct FlowTicked {};  ///< time has passed
struct FlowLeft {};    ///< the person ended the session
struct FlowHurried {   ///< the person is about to go: the step lasts no longer than this
    qint64 milliseconds = 0;
};
using FlowEvent = std::variant<FlowStarted, FlowShown, FlowOutcome, FlowTouched, FlowTicked, FlowLeft, FlowHurried>;

struct EnterStep {
    QString step;
    int visit = 0;
};
struct RunStep {
    QString step;
    int visit = 0;
};
struct StopStep {
    QString step;
    int visit = 0;
};
struct GoHome {
    bool unexpected = false;
};
using FlowAction = std::variant<StopStep, EnterStep, RunStep, GoHome>;

class FlowEngine {
public:
    using Holds = std::function<bool(const Condition&)>;

    /// `holds` answers conditions at the moment of an outcome; without one only the empty condition holds.
    explicit FlowEngine(const ServiceDefinition& service, Holds holds = {})
        : service_(service), holds_(std::move(holds)) {}

    QList<FlowAction> handle(const FlowEvent& event, qint64 nowMilliseconds);

    /// When handle(FlowTicked) is due next; nothing when no time runs.
    std::optional<qint64> dueMilliseconds() const;
    /// When the step ends because nobody touches the screen; nothing while another limit runs or none.
    std::optional<qint64> idleDueMilliseconds() const { return idleAt_; }
    /// The person asked for more time: idle limits are twice as long from now on; once in a session (LOG-22).
    void doubleIdleLimit() { idleFactor_ = 2; }
    /// The kiosk's own idle limit: the service's limits are meant for 120 seconds and follow in proportion.
    void setIdleSeconds(int seconds) { idleSeconds_ = seconds; }
    /// The last page stays this many times as long: for those who need longer to read it or to hear it.
    void setEndFactor(int factor) { endFactor_ = factor; }
    /// How long the step lasts at most; nothing where it has no limit of its own.
    std::optional<qint64> timeoutMilliseconds() const;
    /// Null before the start and after the end.
    const StepDefinition* step() const;
    int visit() const { return visit_; }
    bool running() const { return phase_ == Phase::Running; }

private:
    static constexpr int standardIdleSeconds = 120; // LOG-22

    enum class Phase { Idle, Entered, Running, Finished };

    QString beginning() const;
    QList<FlowAction> enter(const QString& target);
    QList<FlowAction> finish(bool unexpected);
    QList<FlowAction> outcome(const QString& name);
    void startTimers(qint64 now);
    qint64 idleLimit() const {
        return 1000LL * idleFactor_ * *step()->idleSeconds * idleSeconds_ / standardIdleSeconds;
    }

    const ServiceDefinition& service_;
    Holds holds_;
    Phase phase_ = Phase::Idle;
    QString stepId_;
    int visit_ = 0;
    std::optional<qint64> timeoutAt_;
    std::optional<qint64> idleAt_;
    bool hurried_ = false;
    int endFactor_ = 1;
    int idleFactor_ = 1;
    int idleSeconds_ = standardIdleSeconds;
};

} // namespace kaban
