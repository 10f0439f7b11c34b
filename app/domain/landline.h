#pragma once
// Purpose: the rule for landline numbers, which people write in many ways. Internal to field_rules. Thread: any (pure).
// Errors: see field_rules.h; an empty text is fine (GAP-05). Rules: VAL-02, FLD-14, TV-17.

#include "app/domain/field_rules.h"

namespace kaban::detail {

FieldVerdict judgeLandline(const QString& typed);

} // namespace kaban::detail
