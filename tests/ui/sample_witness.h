#pragma once
// Purpose: the choice of a way to sign in, and the clerk's page, as sample_models.h has the others: both rows ticked
// and four digits typed, or the reasons for sending the request back. Thread: any; values.

#include "tests/ui/sample_models.h"

namespace kaban::tests {

PageModel signInChoiceSample(Language language);
PageModel witnessSample(Language language, bool returning = false);

} // namespace kaban::tests
