#pragma once
// Purpose: last line of defence before text reaches a log: whatever looks like an ID number or a mobile becomes «…»
// (MSK-07, SEC-26). Thread: any (pure). Errors: none. It is not a licence to log personal data: those are Secret and
// never get here.

#include <QString>

namespace kaban {

QString redacted(const QString& text);

} // namespace kaban
