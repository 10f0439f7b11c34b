#pragma once
// Purpose: what characters a typed value may hold and how it is cleaned before it is judged; the one documented table
// of look-alikes. Thread: any (pure). Units: code points (every character that passes is a grapheme of its own, so a
// count of them is a count of what people see). Errors: none; arbitrary UTF-16 is fine, lone surrogates are no
// characters. Cost: linear in the text. Rules: VAL-06, VAL-07, SEC-59, SEC-60, SEC-61, SEC-67.

#include <QString>

namespace kaban::fieldtext {

/// A Chinese character of the basic block, the compatibility block or any extension (planes 2 and 3); 〇 counts.
bool isHan(char32_t codePoint);
bool isAsciiDigit(char32_t codePoint); ///< QChar::isDigit would accept full-width digits (SEC-61)
/// Han, Latin, numbers, punctuation and space; no emoji, no other symbols, no control, direction or private characters.
bool isAddressCharacter(char32_t codePoint);

/// The dot of a name: every variant people's keyboards give becomes U+00B7.
QString withNameDots(const QString& text);
QString withoutSpaces(const QString& text);
/// Trimmed; every run of wide or narrow spaces inside becomes one space.
QString withSingleSpaces(const QString& text);
/// Every dash that stands for a hyphen becomes "-".
QString withHyphens(const QString& text);

} // namespace kaban::fieldtext
