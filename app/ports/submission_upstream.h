#pragma once
// Purpose: the calls of the submission contract (resources/upstream/openapi.yaml) as the sync engine needs them: tus
// creation, offset, bytes, and the look-up by key. Implemented by app/upstream, used by app/outbox. Thread: lives in
// the engine's thread; never the screen's. Ownership: by the composition root; a body device belongs to the caller and
// must outlive the answer. Units: bytes, milliseconds. Errors: every call answers exactly once, also on time-out,
// cancel and destruction of the net.

#include "app/base/ids.h"

#include <QIODevice>
#include <QObject>
#include <QString>

#include <optional>

namespace kaban {

enum class UpstreamOutcome {
    Ok,         ///< the agreed status, and where one is due a well-formed body
    Offline,    ///< certainly nothing reached the application behind the wire: no name, refused, TLS not established
    Ambiguous,  ///< something may have arrived: cut, time-out, half an answer, an answer that is not ours (REL-34,
                ///< REL-40)
    Busy,       ///< 429, 503, other 5xx: come back later; retryAfterMilliseconds where given
    UnknownKey, ///< look-up: never completely received
    UploadGone, ///< 404, 410 on an upload: begin again with the same key and bytes (REL-57)
    OffsetConflict,     ///< 409 on PATCH: ask for the offset
    AlreadyComplete,    ///< 409 on creation: look up
    KeyReused,          ///< 422: same key, other bytes (REL-44)
    TooLarge,           ///< 413
    NotSignedIn,        ///< 401, 403
    ConfigurationFault, ///< 404, 405, 400, 412, redirects: nothing about this item
    ChecksumMismatch,   ///< 460: the bytes changed on the way; begin again
};

/// The look-up's word on a submission; the receipt is unverified text here (app/outbox checks it).
enum class SubmissionState { Processing, Held, Accepted, Rejected };

struct UpstreamAnswer {
    UpstreamOutcome outcome = UpstreamOutcome::Offline;
    QString location;                             ///< creation
    qint64 offset = -1;                           ///< offset and PATCH
    std::optional<SubmissionState> state;         ///< look-up
    QByteArray receipt;                           ///< look-up: JWS compact
    QStringList problemCodes;                     ///< look-up, rejected
    std::optional<qint64> retryAfterMilliseconds; ///< as the server said, not yet bounded
};

class SubmissionUpstream : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void createUpload(quint64 call, const SubmissionKey& key, const QString& sha256, qint64 size) = 0;
    virtual void queryOffset(quint64 call, const QString& location) = 0;
    /// `body` is sequential and unbuffered: a library cannot rewind it and send twice (REL-38). It holds `size` bytes
    /// from `offset` on.
    virtual void sendBytes(quint64 call, const QString& location, qint64 offset, QIODevice* body, qint64 size) = 0;
    virtual void lookUp(quint64 call, const SubmissionKey& key) = 0;
    /// Ends what is running; its answer (Ambiguous) still comes.
    virtual void cancel(quint64 call) = 0;

Q_SIGNALS:
    void answered(quint64 call, const kaban::UpstreamAnswer& answer);
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::UpstreamAnswer)
