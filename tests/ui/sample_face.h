#pragma once
// Purpose: samples of the pages "card and face" (mock-up 34) and "whose turn" (41). Thread: the test's.

#include "tests/ui/sample_models.h"

namespace kaban::tests {

/// The camera is off, nothing is chosen; or it runs after the consent; or the authority has refused.
enum class FaceSample { Choosing, Live, NotMatched, Person };
PageModel faceSample(Language language, FaceSample what);
PageModel whoseTurnSample(Language language);

} // namespace kaban::tests
