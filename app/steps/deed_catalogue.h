#pragma once
// Purpose: the deeds of C++ with their promises, for the checker. Thread: any (constant data).

#include "app/flow/checker.h"

namespace kaban {

/// Deeds, pages and ways to show a field; consents and texts are the caller's to fill in.
FlowCatalogue deedCatalogue();

} // namespace kaban
