#pragma once
// Purpose: the forms that codes of the contract have. Thread: any (pure). Errors: false. Codes become file names and
// parts of URLs, so nothing but these letters passes (SEC-48); and they are sealed into applications, which the
// authority refuses when a code is wider than the bundle's schema. A test takes these bounds from the schema.

#include <QString>

namespace kaban {

/// "ICBC": capitals and digits, at most 16.
bool isBankCode(const QString& text);
/// "BOB-0123": capitals, digits and, not at the beginning, "-", at most 32.
bool isBranchCode(const QString& text);
/// Six digits.
bool isDistrictCode(const QString& text);
/// Two digits, both of them (CL-2; GB/T 3304).
bool isOccupationCode(const QString& text);
bool isEthnicityCode(const QString& text);
/// Digits, exactly so many.
bool isDigits(QStringView text, qsizetype count);
/// "banks", "districts", "occupations", "branches-" and a bank's code.
bool isListName(const QString& text);

} // namespace kaban
