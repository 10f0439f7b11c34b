#pragma once
// Purpose: what of a personal value may stand on a screen or a receipt. Thread: any (pure). Errors: none; an empty
// value masks to "". Rules: MSK-01, MSK-02, MSK-03, MSK-06, MSK-08 (graphemes, not code units). An already masked value
// passes through unchanged (MSK-04).

#include <QString>

namespace kaban {

/// First user-perceived character and two stars, whatever the length.
QString maskedName(const QString& name);
/// First three, five stars, last four.
QString maskedIdNumber(const QString& number);
/// First three, four stars, last four.
QString maskedMobile(const QString& mobile);
/// The district word of a Beijing address and four stars; without a recognisable district the first three characters
/// and four stars.
QString maskedAddress(const QString& address);

} // namespace kaban
