#pragma once
// Purpose: the application from the answers, at the moment of the second confirmation. Thread: any (pure).
// Errors: nothing when an answer, the key or a consent is missing: then nothing may be sent (GEN-17, SEC-74).

#include "app/steps/step.h"

namespace kaban {

std::optional<Application> buildApplication(const StepContext& context, qint64 submittedAtMilliseconds);

} // namespace kaban
