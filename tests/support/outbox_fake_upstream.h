#pragma once
// Purpose: an upstream in memory for tests of the engine: takes real bytes from the body device, keeps keys, answers
// like the real one – later, never from inside the call. Thread: the engine's; what a test sets or reads in between
// goes through the mutex of SharedUpstream. Ownership: several upstreams (one per engine) share one SharedUpstream, as
// several processes talk to one server. Units: bytes. Errors: what the test orders. Receipts are plain text
// "<strength>:<number>:<key>:<sha256>"; checkFakeReceipt() judges them.

#include "app/outbox/outbox_engine.h"

#include <QCryptographicHash>
#include <QHash>
#include <QThread>

#include <atomic>
#include <mutex>

namespace kaban::tests {

struct FakeUpload {
    QString key;
    QString sha256;
    qint64 size = 0;
    QByteArray bytes;
};

/// The server: survives engines and threads.
struct SharedUpstream {
    std::mutex mutex;
    bool offline = false;
    bool losesAcknowledgements = false; ///< takes the last byte, commits, and never answers it
    bool answersBytes = true;           ///< false: takes the bytes and says nothing until it is cancelled
    bool answersCancel = true;          ///< false: not even then, as a server that hangs
    QString word = QStringLiteral("accepted");
    QHash<QString, FakeUpload> uploads;   ///< by location
    QHash<QString, QByteArray> completed; ///< key → bytes
    int bodies = 0;                       ///< PATCH calls that carried bytes
    int lookUps = 0;
    std::atomic<QThread*> thread{nullptr};
};

inline Result<Receipt, ReceiptFault> checkFakeReceipt(const QByteArray& jws, const SubmissionKey& key,
                                                      const QString& sha256) {
    const QStringList parts = QString::fromLatin1(jws).split(QLatin1Char(':'));
    if (parts.size() != 4) {
        return failure(ReceiptFault::Malformed);
    }
    if (parts[2] != key.text()) {
        return failure(ReceiptFault::OtherKey);
    }
    if (parts[3] != sha256) {
        return failure(ReceiptFault::OtherHash);
    }
    Receipt receipt;
    receipt.strength = parts[0] == QStringLiteral("held")       ? ReceiptStrength::Held
                       : parts[0] == QStringLiteral("accepted") ? ReceiptStrength::Accepted
                                                                : ReceiptStrength::Rejected;
    receipt.number = parts[1];
    receipt.applicationId = QStringLiteral("BJ-") + parts[1];
    return receipt;
}

class FakeUpstream : public SubmissionUpstream {
    Q_OBJECT
public:
    explicit FakeUpstream(SharedUpstream& shared) : shared_(shared) {}

    void createUpload(quint64 call, const SubmissionKey& key, const QString& sha256, qint64 size) override {
        const std::lock_guard lock(shared_.mutex);
        UpstreamAnswer answer = okay();
        if (shared_.completed.contains(key.text())) {
            answer.outcome = UpstreamOutcome::AlreadyComplete;
        } else {
            answer.location = QStringLiteral("/v1/uploads/") + key.text();
            if (!shared_.uploads.contains(answer.location)) {
                shared_.uploads.insert(answer.location, {key.text(), sha256, size, {}});
            }
        }
        give(call, answer);
    }

    void queryOffset(quint64 call, const QString& location) override {
        const std::lock_guard lock(shared_.mutex);
        UpstreamAnswer answer = okay();
        answer.offset = shared_.uploads.value(location).bytes.size();
        give(call, answer);
    }

    void sendBytes(quint64 call, const QString& location, qint64 offset, QIODevice* body, qint64 size) override {
        const std::lock_guard lock(shared_.mutex);
        if (shared_.offline) {
            return give(call, okay());
        }
        FakeUpload& upload = shared_.uploads[location];
        ++shared_.bodies;
        while (upload.bytes.size() < offset + size) {
            const QByteArray part = body->read(65'536);
            if (part.isEmpty()) {
                break;
            }
            upload.bytes += part;
        }
        const QString hash =
            QString::fromLatin1(QCryptographicHash::hash(upload.bytes, QCryptographicHash::Sha256).toHex());
        UpstreamAnswer answer = okay();
        answer.offset = upload.bytes.size();
        if (hash == upload.sha256) {
            shared_.completed.insert(upload.key, upload.bytes);
        } else {
            answer.outcome = UpstreamOutcome::ChecksumMismatch;
        }
        if (shared_.losesAcknowledgements) {
            answer = {};
            answer.outcome = UpstreamOutcome::Ambiguous;
        }
        if (shared_.answersBytes) {
            give(call, answer);
        }
    }

    void lookUp(quint64 call, const SubmissionKey& key) override {
        const std::lock_guard lock(shared_.mutex);
        ++shared_.lookUps;
        UpstreamAnswer answer = okay();
        if (!shared_.completed.contains(key.text())) {
            answer.outcome = shared_.offline ? UpstreamOutcome::Offline : UpstreamOutcome::UnknownKey;
            return give(call, answer);
        }
        const QByteArray hash =
            QCryptographicHash::hash(shared_.completed.value(key.text()), QCryptographicHash::Sha256).toHex();
        answer.state = shared_.word == QStringLiteral("held")       ? SubmissionState::Held
                       : shared_.word == QStringLiteral("accepted") ? SubmissionState::Accepted
                                                                    : SubmissionState::Rejected;
        answer.receipt = (shared_.word + QStringLiteral(":N-") + key.text().right(6) + key.text().left(13) +
                          QLatin1Char(':') + key.text() + QLatin1Char(':'))
                             .toLatin1() +
                         hash;
        give(call, answer);
    }

    void cancel(quint64 call) override {
        if (!shared_.answersCancel) {
            return;
        }
        UpstreamAnswer answer;
        answer.outcome = UpstreamOutcome::Ambiguous;
        give(call, answer);
    }

private:
    UpstreamAnswer okay() const {
        shared_.thread = QThread::currentThread();
        UpstreamAnswer answer;
        answer.outcome = shared_.offline ? UpstreamOutcome::Offline : UpstreamOutcome::Ok;
        return answer;
    }
    void give(quint64 call, const UpstreamAnswer& answer) {
        QMetaObject::invokeMethod(
            this, [this, call, answer] { Q_EMIT answered(call, answer); }, Qt::QueuedConnection);
    }

    SharedUpstream& shared_;
};

} // namespace kaban::tests
