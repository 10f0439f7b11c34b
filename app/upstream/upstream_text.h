#pragma once
// Purpose: text that the upstream wrote, made fit to be shown and stored: no control, format or direction characters,
// no broken characters, no towers of combining marks. Rare names, also beyond the basic plane and in private use, stay
// whole. Thread: any (pure). Units: UTF-16 code units. Errors: none. Rules: SEC-49, SEC-59, SEC-60.

#include <QString>

namespace kaban {

/// Line breaks and tabs become spaces, lone surrogates U+FFFD; the ends are trimmed.
QString cleanUpstreamText(const QString& text);

/// At most `longest` code units, the last one "…" where something is missing.
QString cutUpstreamText(const QString& text, qsizetype longest);

} // namespace kaban
