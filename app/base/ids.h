#pragma once
// Purpose: identifiers that cannot be mixed up by accident. Thread: any (values). Errors: parse() gives nothing for
// ill-formed text. Source: RFC 9562 (UUID version 7) for submission keys; W3C Trace Context for the traceparent header.

#include <QByteArray>
#include <QString>

#include <optional>

namespace kaban {

/// Names one submission for ever: made before sealing, never changed (INV-5), sent as the idempotency key (GEN-17).
class SubmissionKey {
public:
    /// UUID version 7 of the wall time (milliseconds since 1970) and ten random bytes.
    static SubmissionKey generate(qint64 wallMilliseconds, const QByteArray& tenRandomBytes);
    static std::optional<SubmissionKey> parse(const QString& text);

    /// 36 characters, lower case.
    const QString& text() const { return text_; }
    bool operator<(const SubmissionKey& other) const { return text_ < other.text_; }
    bool operator==(const SubmissionKey& other) const = default;

private:
    explicit SubmissionKey(QString text) : text_(std::move(text)) {}
    QString text_;
};

/// `00-<32 hex>-<16 hex>-01` of 24 random bytes.
QByteArray traceParent(const QByteArray& twentyFourRandomBytes);

} // namespace kaban
