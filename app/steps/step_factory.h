#pragma once
// Purpose: the step for a deed. Thread: the session's. Errors: null for a deed that does not exist (the checker makes
// it impossible).

#include "app/steps/step.h"

#include <memory>

namespace kaban {

std::unique_ptr<Step> makeStep(const StepDefinition& definition, const StepContext& context);

} // namespace kaban
