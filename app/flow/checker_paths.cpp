#include "app/flow/checker.h"

namespace kaban::detail {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> reachableSteps(const ServiceDefinition& service) {
    QSet<QString> reached;
    QStringList open{service.start};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        const StepDefinition* step = service.step(id);
        if (step == nullptr || reached.contains(id)) {
            continue;
        }
        reached.insert(id);
        open += step->outcomes.values();
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
            for (const QString& target : step.outcomes) {
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

using Given = QSet<QString>;

/// For every step the answers that are there on every path to it (a greatest fixed point: start from "all", take away).
QHash<QString, Given> answersOnEveryPath(const ServiceDefinition& service, const FlowCatalogue& catalogue) {
    Given everything;
    for (const DeedSignature& deed : catalogue.deeds) {
        everything += Given(deed.gives.begin(), deed.gives.end());
    }
    QHash<QString, Given> given;
    for (const StepDefinition& step : service.steps) {
        given.insert(step.id, step.id == service.start ? Given() : everything);
    }
    bool changed = true;
    while (changed) {
        changed = false;
        for (const StepDefinition& step : service.steps) {
            const DeedSignature deed = catalogue.deeds.value(step.deed);
            for (auto it = step.outcomes.begin(); it != step.outcomes.end(); ++it) {
                const auto target = given.find(it.value());
                if (target == given.end()) {
                    continue;
                }
                Given after = given.value(step.id);
                if (it.key() == deed.givesOn) {
                    after += Given(deed.gives.begin(), deed.gives.end());
                }
                const qsizetype before = target->size();
                target->intersect(after);
                changed = changed || target->size() != before;
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
        QStringList needed = catalogue.deeds.value(step.deed).needs;
        for (const FieldGroupDefinition& group : step.groups) {
            for (const FieldDefinition& field : group.fields) {
                needed.append(field.id);
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
