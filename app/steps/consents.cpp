#include "app/steps/consents.h"

#include <algorithm>

namespace kaban {

bool consentCurrent(const StepContext& context, const QString& consentId) {
    const auto given = context.answers.consent(consentId);
    return given && std::any_of(context.legalTexts.begin(), context.legalTexts.end(), [&](const LegalText& text) {
               return text.id == consentId && text.sha256 == given->sha256;
           });
}

QString outdatedConsent(const StepContext& context) {
    for (const StepDefinition& step : context.service.steps) {
        if (!step.consent.isEmpty() && !consentCurrent(context, step.consent)) {
            return step.consent;
        }
    }
    return {};
}

bool licenceAllowed(const StepContext& context) {
    return std::any_of(context.service.steps.begin(), context.service.steps.end(), [&](const StepDefinition& step) {
        return step.deed == u"authorise" && consentCurrent(context, step.optionalConsent);
    });
}

} // namespace kaban
