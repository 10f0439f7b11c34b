#pragma once
// Purpose: the forms that codes of the contract have. Thread: any (pure). Errors: false. Codes become file names and
// parts of URLs, so nothing but these letters passes (SEC-48).

#include <QString>

namespace kaban {

/// "ICBC", "BOB-0123": letters, digits, "-" and "_", at most 32.
bool isPlainCode(const QString& text);
/// Digits, exactly so many.
bool isDigits(const QString& text, qsizetype count);
/// "banks", "districts", "occupations", "branches-" and a bank's code in capitals.
bool isListName(const QString& text);

} // namespace kaban
