#pragma once
// Purpose: the application from the answers, at the moment of the second confirmation. Thread: any (pure). Errors:
// nothing when an answer, the key or a consent is missing: then nothing may be sent (GEN-17, SEC-74). Only fields whose
// condition holds are sent (COL-17, TV-15). Rules: FLD-54 (provenance), SEC-72.

#include "app/steps/step.h"

namespace kaban {

/// The first step with a field that is asked now and empty or wrong; empty when every form is complete.
QString firstIncompleteStep(const StepContext& context);
std::optional<Application> buildApplication(const StepContext& context, qint64 submittedAtMilliseconds);

/// The answers that would be sent now: the card's, and every field that the service asks for now.
QStringList submittedFields(const StepContext& context);
/// Changes whenever a value that would be sent, or its source, changes (SEC-72).
QString submissionHash(const StepContext& context);

} // namespace kaban
