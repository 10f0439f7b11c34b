#include "app/steps/application_builder.h"

#include "app/steps/card_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> provenanceOf(const Answers& answers) {
    QMap<QString, QString> provenance;
    for (const QString& field : answers.fields()) {
        provenance.insert(field, answerSourceName(*answers.source(field)));
    }
    return provenance;
}

bool everyConsentGiven(const StepContext& context) {
    for (const StepDefinition& step : context.service.steps) {
        if (!step.consent.isEmpty() && !context.answers.consent(step.consent)) {
            return false;
        }
    }
    return true;
}

} // namespace

std::optional<Application> buildApplication(const StepContext& context, qint64 submittedAtMilliseconds) {
    const std::optional<ResidentCard> card = cardFromAnswers(context.answers);
    const auto& key = context.answers.submissionKey();
    if (!card || !key || !everyConsentGiven(context)) {
        return std::nullopt;
    }
    return Application{context.service.id,
                       context.service.version,
                       *key,
                       context.facts.kioskId,
                       context.facts.programVersion,
                       submittedAtMilliseconds,
                       context.clock.wallTimeTrusted(),
                       *card,
                       u"CHN"_s, // a resident ID card is issued to Chinese citizens only
                       context.answers.consents(),
                       provenanceOf(context.answers)};
}

} // namespace kaban
