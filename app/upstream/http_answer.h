#pragma once
// Purpose: what came back of one HTTP call, before anybody asks what it means. Thread: any (value). Ownership: by
// value; the body may hold a token or a person's data and is overwritten by the last who drops it (SEC-19, SEC-81).
// Shapes: header names in lower case, as sent values. Errors: `end` says how far the call got.

#include "app/base/secret.h"

#include <QHash>

namespace kaban {

enum class HttpEnd {
    Complete,     ///< a whole answer with the length it announced
    NotConnected, ///< ended before TLS was established; nothing of the request left
    NotTrusted,   ///< the other side could not prove who it is; nothing of the request left
    Broken,       ///< cut, too late, too large or not HTTP, at a time when the request may have arrived
};

struct HttpAnswer {
    HttpEnd end = HttpEnd::NotConnected;
    int status = 0;
    QHash<QByteArray, QByteArray> headers;
    SecretBytes body;

    QByteArray header(const QByteArray& lowerCaseName) const { return headers.value(lowerCaseName); }
};

} // namespace kaban
