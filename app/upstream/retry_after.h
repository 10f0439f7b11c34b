#pragma once
// Purpose: how long a server asks us to stay away (RFC 9110, section 10.2.3; REL-51). Thread: any (pure). Units:
// milliseconds. Shapes: seconds or an HTTP date in one of its three forms. A date counts from the answer's own Date
// header where there is one, because the kiosk's clock may be wrong (REL-65). Errors: nothing for garbage; negative and
// past give 0. The result is not bounded here.

#include <QByteArray>

#include <optional>

namespace kaban {

std::optional<qint64> retryAfterMilliseconds(const QByteArray& retryAfter, const QByteArray& date,
                                             qint64 wallMilliseconds);

/// An HTTP date (RFC 9110, section 5.6.7) in milliseconds since 1970-01-01 UTC.
std::optional<qint64> httpDateMilliseconds(const QByteArray& text);

} // namespace kaban
