#pragma once
// Purpose: text that others wrote (the upstream, the chip of a card), made fit to be shown and stored: no control,
// format or direction characters, no broken characters, no towers of combining marks. Rare names, also beyond the basic
// plane and in private use, stay whole. Thread: any (pure). Units: UTF-16 code units where nothing else is said.
// Errors: none. Rules: SEC-49, SEC-59, SEC-60.

#include <QString>

namespace kaban {

/// Line breaks and tabs become spaces, lone surrogates U+FFFD; the ends are trimmed.
QString cleanForeignText(const QString& text);
/// Cleaning takes nothing away and replaces nothing; spaces at the ends do not matter.
bool isCleanForeignText(const QString& text);

/// At most `longest` code units, the last one "…" where something is missing.
QString cutForeignText(const QString& text, qsizetype longest);

/// Code points, as the contract counts.
qsizetype characterCount(const QString& text);

} // namespace kaban
