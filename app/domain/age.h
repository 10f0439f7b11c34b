#pragma once
// Purpose: ages and validity by calendar days in Beijing. Thread: any (pure). Units: completed years.
// Rules: GEN-16, GAP-11 (a birthday begins at 00:00; born on 29 February → 1 March in common years), IND-16, IND-17,
// TV-11, TV-21.

#include "app/domain/person.h"

#include <QDate>

namespace kaban {

/// Completed years on `today`; negative for a birth date that is still to come.
int ageInYears(const QDate& birthDate, const QDate& today);

enum class Validity { Valid, EndsSoon, Expired, NotYetValid };

/// EndsSoon: 30 days or fewer are left (a warning only, IND-17). The last day itself is valid.
Validity validityOn(const QDate& today, const QDate& validFrom, const ValidUntil& validUntil);

} // namespace kaban
