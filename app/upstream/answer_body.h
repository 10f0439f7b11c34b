#pragma once
// Purpose: the bytes of an answer while they arrive. They may hold a token or a person's data, so they leave no copies
// behind: read in place, moved to more room by hand, overwritten when dropped (SEC-19, SEC-81). Thread: the device's.
// Ownership: by value, not copied. Units: bytes. Errors: none; a device that fails gives less. Out of reach are the
// buffers of the library: what TLS has decrypted, the reply's own queue, and the tree that its JSON reader makes.

#include "app/base/secret.h"

class QIODevice;

namespace kaban {

class AnswerBody {
public:
    AnswerBody() = default;
    AnswerBody(const AnswerBody&) = delete;
    AnswerBody& operator=(const AnswerBody&) = delete;
    ~AnswerBody() { forget(); }

    /// What the device has now, as far as it fits into `most` in all.
    void readFrom(QIODevice& device, qsizetype most);
    qsizetype size() const { return bytes_.size(); }
    SecretBytes take() { return SecretBytes(std::exchange(bytes_, {})); }
    void forget() { wipe(bytes_); }

private:
    void makeRoom(qsizetype needed);

    QByteArray bytes_;
};

} // namespace kaban
