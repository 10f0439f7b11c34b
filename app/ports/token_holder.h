#pragma once
// Purpose: the one place that keeps the access token of the signed-in person. A sign-in method puts it in, what asks in
// the person's name takes a copy for one call. Thread: the session's only. Ownership: by the composition root, handed
// in by reference. Errors: none; without a token the copy is empty. Rules: LOG-22 (wiped at the end of the session),
// SEC-81 (an answer of one sign-in is never taken for one of the next: see generation()).

#include "app/base/secret.h"

#include <utility>

namespace kaban {

class TokenHolder {
public:
    void keep(SecretBytes token) {
        token_ = std::move(token);
        ++generation_;
    }
    void forget() {
        token_ = SecretBytes();
        ++generation_;
    }
    bool holdsToken() const { return !token_.reveal().isEmpty(); }
    /// A copy with bytes of its own, so that each is overwritten when it is dropped.
    SecretBytes copy() const {
        const QByteArray& token = token_.reveal();
        return SecretBytes(QByteArray(token.constData(), token.size()));
    }
    /// Changes whenever the token does.
    quint64 generation() const { return generation_; }

private:
    SecretBytes token_;
    quint64 generation_ = 0;
};

} // namespace kaban
