#include "app/flow/checker.h"

namespace kaban::detail {

using namespace Qt::StringLiterals;

namespace {

class FieldChecker {
public:
    FieldChecker(const ServiceDefinition& service, const FlowCatalogue& catalogue)
        : service_(service), catalogue_(catalogue), given_(catalogue.sideAnswers) {
        for (const StepDefinition& step : service.steps) {
            given_.insert(step.id + reachedSuffix.toString());
            if (!step.choices.isEmpty()) {
                given_.insert(step.id); // the answer of a question bears the question's name
            }
            const QStringList gives = catalogue.deeds.value(step.deed).gives;
            given_ += QSet<QString>(gives.begin(), gives.end());
            for (const FieldGroupDefinition& group : step.groups) {
                for (const FieldDefinition& field : group.fields) {
                    if (!field.input.isEmpty()) {
                        filledIn_[field.id].insert(step.id);
                    }
                }
            }
        }
    }

    QList<FlowFinding> run() {
        for (const OutcomeTarget& target : service_.startWhen) {
            for (const QString& answer : target.when.keys()) {
                if (!isGiven(answer)) {
                    find(u"unknown-answer"_s, u"service"_s, u"%1 in the condition of start_when"_s.arg(answer));
                }
            }
        }
        for (const StepDefinition& step : service_.steps) {
            for (const FieldGroupDefinition& group : step.groups) {
                for (const FieldDefinition& field : group.fields) {
                    checkField(step, field);
                }
            }
            for (auto it = step.outcomes.begin(); it != step.outcomes.end(); ++it) {
                checkTargets(step, it.key(), it.value());
            }
            for (const ThingDefinition& thing : step.things) {
                checkCondition(step, thing.title, thing.when);
            }
            for (const RemarkDefinition& remark : step.remarks) {
                checkCondition(step, remark.text, remark.when);
            }
        }
        return findings_;
    }

private:
    void find(const QString& rule, const QString& place, const QString& detail) {
        findings_.append({rule, place, detail});
    }

    bool isGiven(const QString& answer) const { return given_.contains(answer) || filledIn_.contains(answer); }

    void checkField(const StepDefinition& step, const FieldDefinition& field) {
        const bool listed = field.input == u"list";
        if (listed ? !catalogue_.lists.contains(field.list) : !field.list.isEmpty()) {
            find(u"unknown-list"_s, step.id, u"“%1” of %2"_s.arg(field.list, field.id));
        }
        if (!field.keepFrom.isEmpty() && field.keepFrom != u"card" && field.keepFrom != u"upstream") {
            find(u"unknown-source"_s, step.id, u"keep_from %1 of %2"_s.arg(field.keepFrom, field.id));
        }
        if (!field.fallback.isEmpty() && (field.fallback == field.id || !isGiven(field.fallback))) {
            find(u"unknown-answer"_s, step.id, u"%1 falls back on %2"_s.arg(field.id, field.fallback));
        }
        if (field.input.isEmpty() && (field.required || !field.fallback.isEmpty() || !field.placeholder.isEmpty())) {
            find(u"cannot-be-filled"_s, step.id, field.id);
        }
        checkCondition(step, field.id, field.when);
        checkAskedAtAll(step, field);
    }

    /// A field that is asked only when its own answer is there already, and nobody else gives it.
    void checkAskedAtAll(const StepDefinition& step, const FieldDefinition& field) {
        const bool onlyHere = filledIn_.value(field.id) == QSet<QString>{step.id} && !given_.contains(field.id);
        if (onlyHere && !field.when.value(field.id).isEmpty()) {
            find(u"never-holds"_s, step.id, u"%1 is asked only when it is there"_s.arg(field.id));
        }
    }

    void checkCondition(const StepDefinition& step, const QString& of, const Condition& condition) {
        for (const QString& answer : condition.keys()) {
            if (!isGiven(answer)) {
                find(u"unknown-answer"_s, step.id, u"%1 in the condition of %2"_s.arg(answer, of));
            }
        }
    }

    void checkTargets(const StepDefinition& step, const QString& outcome, const OutcomeTargets& targets) {
        for (qsizetype i = 0; i < targets.size(); ++i) {
            checkCondition(step, outcome, targets[i].when);
            if (targets[i].when.isEmpty() && i + 1 < targets.size()) {
                find(u"never-holds"_s, step.id, u"%1: targets behind the unconditional one"_s.arg(outcome));
            }
        }
    }

    const ServiceDefinition& service_;
    const FlowCatalogue& catalogue_;
    QSet<QString> given_;                    ///< by a deed or by the session
    QHash<QString, QSet<QString>> filledIn_; ///< answer → steps in which a person may fill it in
    QList<FlowFinding> findings_;
};

} // namespace

QSet<QString> sessionAnswers() {
    return {u"sign_in.method"_s,
            u"sign_in.at"_s,
            u"sign_in.name"_s,
            u"sign_in.id_number"_s,
            u"sign_in.ended"_s,
            u"eligibility.outcome"_s,
            u"eligibility.at"_s,
            u"eligibility.electronic_licence"_s,
            u"card_functions"_s,
            u"card.differs"_s,
            u"ethnicity.missing"_s,
            u"mobile.verified"_s,
            u"branch.name"_s,
            u"branch.address"_s,
            u"branch.hours"_s,
            u"branch.postal"_s,
            u"consent.outdated"_s,
            u"kiosk.clerk"_s,
            u"clerk_witness.reached"_s,
            u"kiosk.face"_s,
            u"kiosk.sms"_s,
            u"sign_in.network"_s,
            u"kiosk.choice"_s};
}

QList<FlowFinding> checkServiceFields(const ServiceDefinition& service, const FlowCatalogue& catalogue) {
    return FieldChecker(service, catalogue).run();
}

} // namespace kaban::detail
