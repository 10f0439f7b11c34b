#include "app/flow/checker.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

class ServiceChecker {
public:
    ServiceChecker(const ServiceDefinition& service, const FlowCatalogue& catalogue)
        : service_(service), catalogue_(catalogue) {}

    QList<FlowFinding> run() {
        checkText(u"service"_s, service_.title);
        checkText(u"service"_s, service_.subtitle);
        for (const QString& label : service_.rail) {
            checkText(u"service"_s, label);
            checkText(u"service"_s, railFullName(label));
        }
        if (service_.step(service_.start) == nullptr) {
            find(u"unknown-step"_s, u"service"_s, u"start is “%1”"_s.arg(service_.start));
        }
        for (const OutcomeTarget& target : service_.startWhen) {
            if (service_.step(target.step) == nullptr) {
                find(u"unknown-step"_s, u"service"_s, u"start_when has “%1”"_s.arg(target.step));
            }
        }
        QSet<QString> seen;
        bool hasEnd = false;
        for (const StepDefinition& step : service_.steps) {
            if (seen.contains(step.id)) {
                find(u"doubled-step"_s, step.id, u"the id stands twice"_s);
            }
            seen.insert(step.id);
            hasEnd = hasEnd || step.end;
            checkStep(step);
        }
        if (!hasEnd && !service_.guide) {
            find(u"no-end"_s, u"service"_s, u"no step is marked as the end"_s);
        }
        return findings_;
    }

private:
    void find(const QString& rule, const QString& place, const QString& detail) {
        findings_.append({rule, place, detail});
    }

    void checkText(const QString& place, const QString& textId) {
        if (textId.isEmpty()) {
            return;
        }
        const QStringList missing = catalogue_.missingLanguages(textId);
        if (!missing.isEmpty()) {
            find(u"missing-text"_s, place, u"%1 in %2"_s.arg(textId, missing.join(u", "_s)));
        }
    }

    void checkStep(const StepDefinition& step) {
        if (!catalogue_.pages.contains(step.page)) {
            find(u"unknown-page"_s, step.id, step.page);
        }
        if (step.rail && *step.rail >= service_.rail.size()) {
            find(u"rail-out-of-range"_s, step.id, QString::number(*step.rail));
        }
        checkText(step.id, step.title);
        checkText(step.id, step.sentence);
        for (const FieldGroupDefinition& group : step.groups) {
            checkText(step.id, group.title);
            for (const FieldDefinition& field : group.fields) {
                checkText(step.id, field.label);
                checkText(step.id, field.placeholder);
                checkText(step.id, field.question);
                if (!field.input.isEmpty() && !catalogue_.inputs.contains(field.input)) {
                    find(u"unknown-input"_s, step.id, u"%1 of %2"_s.arg(field.input, field.id));
                }
                if (!catalogue_.shows.contains(field.show)) {
                    find(u"unknown-show"_s, step.id, u"%1 of %2"_s.arg(field.show, field.id));
                }
            }
        }
        checkGuidance(step);
        checkOutcomes(step);
        const auto deed = catalogue_.deeds.constFind(step.deed);
        if (deed == catalogue_.deeds.constEnd()) {
            find(u"unknown-deed"_s, step.id, step.deed);
        } else {
            checkDeed(step, *deed);
        }
    }

    /// Questions and what to bring: every answer leads somewhere, every word is there.
    void checkGuidance(const StepDefinition& step) {
        for (const ChoiceDefinition& choice : step.choices) {
            if (!step.outcomes.contains(choice.id)) {
                find(u"unhandled-outcome"_s, step.id, choice.id);
            }
            for (const QString& text : {choice.title, choice.sentence, choice.said, choice.badge}) {
                checkText(step.id, text);
            }
        }
        for (const ThingDefinition& thing : step.things) {
            checkText(step.id, thing.title);
            checkText(step.id, thing.sentence);
            for (const ThingDefinition::Side& side : thing.sides) {
                checkText(step.id, side.label);
            }
        }
        for (const RemarkDefinition& remark : step.remarks) {
            checkText(step.id, remark.text);
        }
    }

    void checkOutcomes(const StepDefinition& step) {
        for (auto it = step.outcomes.begin(); it != step.outcomes.end(); ++it) {
            for (const OutcomeTarget& target : it.value()) {
                if (target.step != homeTarget && service_.step(target.step) == nullptr) {
                    find(u"unknown-step"_s, step.id, u"%1 leads to “%2”"_s.arg(it.key(), target.step));
                }
            }
            if (!it.value().isEmpty() && !it.value().last().when.isEmpty()) {
                find(u"no-unconditional-target"_s, step.id, it.key());
            }
        }
    }

    static bool mayOffer(const DeedSignature& deed, const QString& outcome) {
        return std::any_of(deed.optional.begin(), deed.optional.end(), [&](const QString& name) {
            return name.endsWith(u'*') ? outcome.startsWith(name.chopped(1)) : outcome == name;
        });
    }

    void checkDeed(const StepDefinition& step, const DeedSignature& deed) {
        if (!deed.pages.contains(step.page)) {
            find(u"page-does-not-fit"_s, step.id, u"%1 on %2"_s.arg(step.deed, step.page));
        }
        const bool timed = step.timeoutSeconds || step.idleSeconds;
        if (deed.waits && !timed) {
            find(u"no-time-limit"_s, step.id, u"%1 waits without timeout_s or idle_s"_s.arg(step.deed));
        }
        QStringList due = deed.outcomes;
        if (timed) {
            due.append(u"timeout"_s);
        }
        for (const QString& outcome : due) {
            if (!step.outcomes.contains(outcome)) {
                find(u"unhandled-outcome"_s, step.id, outcome);
            }
        }
        for (const ChoiceDefinition& choice : step.choices) {
            due.append(choice.id);
        }
        for (const QString& outcome : step.outcomes.keys()) {
            if (!due.contains(outcome) && !mayOffer(deed, outcome)) {
                find(u"impossible-outcome"_s, step.id, outcome);
            }
        }
        checkPictures(step, deed);
        const bool needsConsent = deed.needs.contains(u"consent"_s);
        if (needsConsent && !catalogue_.consents.contains(step.consent)) {
            find(u"unknown-consent"_s, step.id, step.consent);
        }
        if (!step.optionalConsent.isEmpty() && !catalogue_.consents.contains(step.optionalConsent)) {
            find(u"unknown-consent"_s, step.id, step.optionalConsent);
        }
    }

    void checkPictures(const StepDefinition& step, const DeedSignature& deed) {
        if ((deed.pictures == DeedSignature::Pictures::Takes) == step.pictures.isEmpty()) {
            find(u"pictures-do-not-fit"_s, step.id, step.pictures.join(u", "_s));
        }
        for (const QString& slot : step.pictures) {
            if (!catalogue_.pictures.contains(slot)) {
                find(u"unknown-picture"_s, step.id, slot);
            } else if (seenPictures_.contains(slot)) {
                find(u"picture-twice"_s, step.id, slot);
            }
            seenPictures_.insert(slot);
        }
    }

    const ServiceDefinition& service_;
    const FlowCatalogue& catalogue_;
    QSet<QString> seenPictures_;
    QList<FlowFinding> findings_;
};

} // namespace

QList<FlowFinding> checkService(const ServiceDefinition& service, const FlowCatalogue& catalogue) {
    return ServiceChecker(service, catalogue).run() + detail::checkServiceFields(service, catalogue) +
           detail::checkServicePaths(service, catalogue);
}

} // namespace kaban
