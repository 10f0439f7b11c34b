#pragma once
// Purpose: what may reach paper (SEC-63): letters, digits, marks, signs and single spaces; no control codes (a printer
// would obey them), no direction or invisible characters, nothing unassigned. Thread: any (pure). Ownership: by value.
// Units: UTF-16 units. Errors: none; what is not allowed is left out, what is too long is cut.

#include <QString>

namespace kaban::drivers {

constexpr qsizetype longestPrintedText = 400;

QString printable(const QString& text);

} // namespace kaban::drivers
