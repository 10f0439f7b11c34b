#pragma once
// Purpose: what an HTTP answer means for a submission. Pure: every line of this table is tested without a socket.
// Thread: any. Units: milliseconds since 1970-01-01 UTC for `wallMilliseconds`. Errors: none; an answer that is not the
// agreed one is Ambiguous and never success (REL-34, REL-40). Source: resources/upstream/openapi.yaml, tus 1.0.0, RFC
// 9457, failure cases section 3.

#include "app/ports/submission_upstream.h"
#include "app/upstream/http_answer.h"

#include <QUrl>

namespace kaban {

UpstreamAnswer classifyCreation(const HttpAnswer& answer, const QUrl& requested, qint64 wallMilliseconds);
UpstreamAnswer classifyOffset(const HttpAnswer& answer, qint64 wallMilliseconds);
/// `first` and `size` are what was sent: an offset outside of it is not an answer to that.
UpstreamAnswer classifyBytes(const HttpAnswer& answer, qint64 first, qint64 size, qint64 wallMilliseconds);
UpstreamAnswer classifyLookUp(const HttpAnswer& answer, qint64 wallMilliseconds);

} // namespace kaban
