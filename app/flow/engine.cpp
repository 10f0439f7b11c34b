#include "app/flow/engine.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

const StepDefinition* FlowEngine::step() const {
    return phase_ == Phase::Entered || phase_ == Phase::Running ? service_.step(stepId_) : nullptr;
}

std::optional<qint64> FlowEngine::dueMilliseconds() const {
    if (timeoutAt_ && idleAt_) {
        return std::min(*timeoutAt_, *idleAt_);
    }
    return timeoutAt_ ? timeoutAt_ : idleAt_;
}

QList<FlowAction> FlowEngine::handle(const FlowEvent& event, qint64 now) {
    if (std::holds_alternative<FlowStarted>(event)) {
        return phase_ == Phase::Idle ? enter(beginning()) : QList<FlowAction>();
    }
    if (step() == nullptr) {
        return {};
    }
    if (const auto* shown = std::get_if<FlowShown>(&event)) {
        if (phase_ != Phase::Entered || shown->visit != visit_ || shown->step != stepId_) {
            return {};
        }
        phase_ = Phase::Running;
        startTimers(now);
        return {RunStep{stepId_, visit_}};
    }
    if (const auto* outcomeEvent = std::get_if<FlowOutcome>(&event)) {
        return phase_ == Phase::Running && outcomeEvent->visit == visit_ ? outcome(outcomeEvent->name)
                                                                         : QList<FlowAction>();
    }
    if (std::holds_alternative<FlowTouched>(event)) {
        if (idleAt_) {
            idleAt_ = now + idleLimit();
        }
        if (phase_ == Phase::Running && step()->end && timeoutAt_ && !hurried_) {
            timeoutAt_ = now + *timeoutMilliseconds();
        }
        return {};
    }
    if (std::holds_alternative<FlowLeft>(event)) {
        return finish(false);
    }
    if (const auto* hurried = std::get_if<FlowHurried>(&event)) {
        const qint64 soon = now + hurried->milliseconds;
        timeoutAt_ = timeoutAt_ ? std::min(*timeoutAt_, soon) : soon;
        hurried_ = true;
        return {};
    }
    const auto due = dueMilliseconds();
    return phase_ == Phase::Running && due && now >= *due ? outcome(u"timeout"_s) : QList<FlowAction>();
}

QString FlowEngine::beginning() const {
    const OutcomeTargets& targets = service_.startWhen;
    const auto chosen = std::find_if(targets.begin(), targets.end(), [this](const OutcomeTarget& target) {
        return target.when.isEmpty() || (holds_ && holds_(target.when));
    });
    return chosen == targets.end() ? service_.start : chosen->step;
}

QList<FlowAction> FlowEngine::enter(const QString& target) {
    QList<FlowAction> actions;
    if (phase_ == Phase::Running || phase_ == Phase::Entered) {
        actions.append(StopStep{stepId_, visit_});
    }
    if (service_.step(target) == nullptr) {
        return finish(true);
    }
    timeoutAt_.reset();
    idleAt_.reset();
    hurried_ = false;
    stepId_ = target;
    ++visit_;
    phase_ = Phase::Entered;
    actions.append(EnterStep{stepId_, visit_});
    return actions;
}

QList<FlowAction> FlowEngine::finish(bool unexpected) {
    QList<FlowAction> actions;
    if (phase_ == Phase::Running || phase_ == Phase::Entered) {
        actions.append(StopStep{stepId_, visit_});
    }
    phase_ = Phase::Finished;
    timeoutAt_.reset();
    idleAt_.reset();
    actions.append(GoHome{unexpected});
    return actions;
}

QList<FlowAction> FlowEngine::outcome(const QString& name) {
    const OutcomeTargets targets = step()->outcomes.value(name);
    const auto chosen = std::find_if(targets.begin(), targets.end(), [this](const OutcomeTarget& target) {
        return target.when.isEmpty() || (holds_ && holds_(target.when));
    });
    if (chosen == targets.end()) {
        return finish(true);
    }
    return chosen->step == homeTarget ? finish(false) : enter(chosen->step);
}

std::optional<qint64> FlowEngine::timeoutMilliseconds() const {
    const StepDefinition* current = step();
    if (current == nullptr || !current->timeoutSeconds) {
        return std::nullopt;
    }
    return 1000LL * *current->timeoutSeconds * (current->end ? endFactor_ : 1);
}

void FlowEngine::startTimers(qint64 now) {
    const StepDefinition* current = step();
    const auto limit = timeoutMilliseconds();
    timeoutAt_ = limit ? std::optional(now + *limit) : std::nullopt;
    idleAt_ = current->idleSeconds ? std::optional(now + idleLimit()) : std::nullopt;
}

} // namespace kaban
