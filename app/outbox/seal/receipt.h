#pragma once
// Purpose: judges a receipt: only one that a configured signer has signed for exactly this key and exactly these bytes
// counts (SEC-53, REL-42, INV-3, INV-4). Thread: any. Ownership: by value. Units: milliseconds since 1970-01-01 UTC.
// Shapes: JWS compact (RFC 7515), {"alg":"ES256","typ":"kaban-receipt+jws","kid":SHA-256 of the signer's DER
// certificate}. Errors: ReceiptFault, a closed list; whatever is wrong, nothing of the text is believed.

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/outbox/seal/seal_error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace kaban {

enum class ReceiptStrength { Held, Accepted, Rejected };

struct Receipt {
    ReceiptStrength strength = ReceiptStrength::Held;
    QString number;        ///< shown and printed; may be empty only when rejected
    QString applicationId; ///< the authority's id; never empty when accepted
    QString kioskId;
    QString signerKeyId;
    qint64 issuedAtMilliseconds = 0;
};

enum class ReceiptFault { Malformed, UnknownSigner, BadSignature, OtherKey, OtherHash };

/// "malformed" …, for logs and tools.
QString receiptFaultName(ReceiptFault fault);

struct ReceiptSignerKey;

/// Someone whose receipts count. Cheap to copy.
struct ReceiptSigner {
    QString keyId; ///< 64 lower-case hex digits
    std::shared_ptr<const ReceiptSignerKey> key;
};

/// One certificate (PEM, P-256) per file. Its validity is not judged: a receipt must stay checkable as long as it is
/// kept, and who is no longer believed is taken out of the configuration. Errors: RecipientUnreadable,
/// RecipientUnsuitable.
Result<QList<ReceiptSigner>, SealError> loadReceiptSigners(const QStringList& files);

/// `sha256` is the hash of the sealed bytes as 64 lower-case hex digits.
Result<Receipt, ReceiptFault> verifyReceipt(const QByteArray& jws, const QList<ReceiptSigner>& signers,
                                            const SubmissionKey& key, const QString& sha256);

} // namespace kaban
