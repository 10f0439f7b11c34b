#include "app/flow/checker.h"

namespace kaban::detail {

using namespace Qt::StringLiterals;

namespace {

using Given = QSet<QString>;

/// Every step an outcome may lead to, whatever the conditions say.
QStringList targetsOf(const StepDefinition& step) {
    QStringList targets;
    for (const OutcomeTargets& outcome : step.outcomes) {
        for (const OutcomeTarget& target : outcome) {
            targets.append(target.step);
        }
    }
    return targets;
}

/// What a person must fill in before the step can be left; what is asked only under a condition is not counted on.
Given filledIn(const StepDefinition& step) {
    Given filled;
    for (const FieldGroupDefinition& group : step.groups) {
        for (const FieldDefinition& field : group.fields) {
            if (!field.input.isEmpty() && field.required && field.when.isEmpty()) {
                filled.insert(field.id);
            }
        }
    }
    for (const QString& slot : step.pictures) {
        filled.insert(u"picture."_s + slot);
    }
    return filled;
}

QStringList firstSteps(const ServiceDefinition& service) {
    QStringList first{service.start};
    for (const OutcomeTarget& target : service.startWhen) {
        first.append(target.step);
    }
    return first;
}

QSet<QString> reachableSteps(const ServiceDefinition& service) {
    QSet<QString> reached;
    QStringList open = firstSteps(service);
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        const StepDefinition* step = service.step(id);
        if (step == nullptr || reached.contains(id)) {
            continue;
        }
        reached.insert(id);
        open += targetsOf(*step);
    }
    return reached;
}

/// Steps from which the end or home can still be reached.
QSet<QString> stepsWithWayOut(const ServiceDefinition& service) {
    QSet<QString> out;
    bool grew = true;
    while (grew) {
        grew = false;
        for (const StepDefinition& step : service.steps) {
            if (out.contains(step.id)) {
                continue;
            }
            for (const QString& target : targetsOf(step)) {
                if (target == homeTarget || out.contains(target)) {
                    out.insert(step.id);
                    grew = true;
                    break;
                }
            }
        }
    }
    return out;
}

/// What must be there because a step was reached before: nothing that was given is taken away again by going back.
Given givenWhenReached(const Condition& when, const QHash<QString, Given>& given) {
    Given there;
    for (auto it = when.begin(); it != when.end(); ++it) {
        if (it.key().endsWith(reachedSuffix) && !it.value().isEmpty()) {
            there += given.value(it.key().chopped(reachedSuffix.size()));
        }
    }
    return there;
}

/// For every step the answers that are there on every path to it (a greatest fixed point: start from "all", take away).
QHash<QString, Given> answersOnEveryPath(const ServiceDefinition& service, const FlowCatalogue& catalogue) {
    Given everything;
    for (const DeedSignature& deed : catalogue.deeds) {
        everything += Given(deed.gives.begin(), deed.gives.end());
    }
    for (const StepDefinition& step : service.steps) {
        everything += filledIn(step);
    }
    QHash<QString, Given> given;
    for (const StepDefinition& step : service.steps) {
        given.insert(step.id, firstSteps(service).contains(step.id) ? Given() : everything);
    }
    bool changed = true;
    while (changed) {
        changed = false;
        for (const StepDefinition& step : service.steps) {
            const DeedSignature deed = catalogue.deeds.value(step.deed);
            for (auto it = step.outcomes.begin(); it != step.outcomes.end(); ++it) {
                Given after = given.value(step.id);
                if (it.key() == deed.givesOn) {
                    after += Given(deed.gives.begin(), deed.gives.end()) + filledIn(step);
                }
                for (const OutcomeTarget& leadsTo : it.value()) {
                    const auto target = given.find(leadsTo.step);
                    if (target != given.end()) {
                        const qsizetype before = target->size();
                        target->intersect(after + givenWhenReached(leadsTo.when, given));
                        changed = changed || target->size() != before;
                    }
                }
            }
        }
    }
    return given;
}

} // namespace

QList<FlowFinding> checkServicePaths(const ServiceDefinition& service, const FlowCatalogue& catalogue) {
    QList<FlowFinding> findings;
    const QSet<QString> reached = reachableSteps(service);
    const QSet<QString> leaving = stepsWithWayOut(service);
    const QHash<QString, Given> given = answersOnEveryPath(service, catalogue);
    for (const StepDefinition& step : service.steps) {
        if (!reached.contains(step.id)) {
            findings.append({u"unreachable"_s, step.id, u"no outcome leads here"_s});
            continue;
        }
        if (!leaving.contains(step.id)) {
            findings.append({u"dead-end"_s, step.id, u"no way to the end or home"_s});
        }
        const DeedSignature deed = catalogue.deeds.value(step.deed);
        QStringList needed = deed.needs;
        for (const StepDefinition& other : service.steps) {
            for (const QString& slot : other.pictures) {
                if (deed.pictures == DeedSignature::Pictures::NeedsAll) {
                    needed.append(u"picture."_s + slot);
                }
            }
        }
        for (const FieldGroupDefinition& group : step.groups) {
            for (const FieldDefinition& field : group.fields) {
                if (field.input.isEmpty() && field.when.isEmpty()) {
                    needed.append(field.id);
                }
            }
        }
        for (const QString& answer : needed) {
            if (answer != u"consent"_s && !given.value(step.id).contains(answer)) {
                findings.append({u"answer-not-given"_s, step.id, answer});
            }
        }
    }
    return findings;
}

} // namespace kaban::detail
