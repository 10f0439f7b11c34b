#pragma once
// Purpose: the client under test against a scripted server that it trusts. Thread: the test's. Ownership: all of it, by
// value. Units: milliseconds. Errors: none; wait() fails the test when an answer stays away.

#include "app/upstream/http_submission_upstream.h"
#include "scripted_tls_server.h"
#include "test_certificates.h"
#include "tests/support/fake_clock.h"

#include <QBuffer>
#include <QEventLoop>
#include <QTest>

#include <memory>
#include <optional>

namespace kaban::tests {

/// Randomness that counts, so that a test knows what comes.
class CountingRandom final : public RandomSource {
public:
    QByteArray bytes(int count) override {
        QByteArray result(count, '\0');
        for (char& byte : result) {
            byte = static_cast<char>(++last_);
        }
        return result;
    }

private:
    unsigned char last_ = 0;
};

enum class CallKind { Create, Offset, Bytes, LookUp };

class UpstreamFixture {
public:
    UpstreamFixture();
    explicit UpstreamFixture(const QSslConfiguration& serverConfiguration,
                             const QString& host = QStringLiteral("127.0.0.1"));

    /// Makes the client anew, with these options.
    void setOptions(const HttpUpstreamOptions& options);
    HttpUpstreamOptions options() const { return options_; }

    /// Begins a call of this kind; the body of Bytes is `body`.
    quint64 begin(CallKind kind);
    /// Waits for the answer to a call; one with outcome Ok and offset −99 when none came.
    UpstreamAnswer wait(quint64 call, int milliseconds = 20000);
    UpstreamAnswer ask(CallKind kind) { return wait(begin(kind)); }
    int answersTo(quint64 call) const;

    /// A script that writes `text` to every request and closes in order.
    static ScriptedTlsServer::Script sayAndClose(const QByteArray& text);
    /// The agreed good answer to a call of this kind.
    static QByteArray goodAnswer(CallKind kind);
    static QSslConfiguration serverConfiguration(const TestIdentity& identity,
                                                 const QList<QSslCertificate>& chain = {});
    static const TestIdentity& authority();
    static const SubmissionKey& key();
    static QByteArray content(qsizetype size);

    ScriptedTlsServer server;
    CountingRandom random;
    FakeClock clock;
    std::unique_ptr<HttpSubmissionUpstream> client;
    QString location = QStringLiteral("/v1/uploads/7");
    QByteArray body = content(5000);
    std::unique_ptr<QBuffer> device; ///< of the latest Bytes call

private:
    HttpUpstreamOptions options_;
    QList<std::pair<quint64, UpstreamAnswer>> answers_;
    quint64 lastCall_ = 0;
    QEventLoop* waiting_ = nullptr;
};

} // namespace kaban::tests
