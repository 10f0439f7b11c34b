#pragma once
// Purpose: whether what a person agreed to is the text that is valid now. Thread: any (pure). Rules: GEN-13, SEC-74
// (missing or outdated consents block), TV-25, ELG-06, PHO-16.

#include "app/steps/step.h"

namespace kaban {

/// Given, and for the very text that is shown today.
bool consentCurrent(const StepContext& context, const QString& consentId);
/// The first required consent of the service that is missing or outdated; empty when all are there.
QString outdatedConsent(const StepContext& context);
/// The optional consent to use the electronic licence's pictures of the ID card stands (ELG-06, PHO-16).
bool licenceAllowed(const StepContext& context);

} // namespace kaban
