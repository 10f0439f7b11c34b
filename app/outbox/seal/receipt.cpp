#include "app/outbox/seal/receipt.h"

#include "app/outbox/seal/certificate_file.h"
#include "app/outbox/seal/jws.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace kaban {

using namespace Qt::StringLiterals;

struct ReceiptSignerKey {
    CertificateHandle certificate;
};

namespace receipt_detail {

constexpr qsizetype longestText = 64;

struct Claims {
    Receipt receipt;
    QString key;
    QString sha256;
};

/// Numbers and ids end up on screens and paper: printable ASCII without markup, and short (SEC-49).
std::optional<QString> plainText(const QJsonValue& value) {
    const QString text = value.toString();
    const auto allowed = [](QChar letter) {
        return (letter >= u'A' && letter <= u'Z') || (letter >= u'a' && letter <= u'z') ||
               (letter >= u'0' && letter <= u'9') || QStringView(u"-_.:/").contains(letter);
    };
    const bool absentOrText = value.isUndefined() || value.isString();
    const bool plain = text.size() <= longestText && std::all_of(text.begin(), text.end(), allowed);
    return absentOrText && plain ? std::optional(text) : std::nullopt;
}

std::optional<ReceiptStrength> strengthOf(const QJsonValue& value) {
    if (value == u"held"_s) {
        return ReceiptStrength::Held;
    }
    if (value == u"accepted"_s) {
        return ReceiptStrength::Accepted;
    }
    if (value == u"rejected"_s) {
        return ReceiptStrength::Rejected;
    }
    return std::nullopt;
}

std::optional<qint64> instantOf(const QJsonValue& value) {
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODate);
    // Without a zone it would be the kiosk's local time, which the signer cannot have meant.
    const bool exact = moment.isValid() && moment.timeSpec() != Qt::LocalTime && moment.toMSecsSinceEpoch() > 0;
    return exact ? std::optional(moment.toMSecsSinceEpoch()) : std::nullopt;
}

bool complete(const Receipt& receipt) {
    switch (receipt.strength) {
    case ReceiptStrength::Held:
        return !receipt.number.isEmpty(); // a gateway's custody: the authority has no id yet
    case ReceiptStrength::Accepted:
        return !receipt.number.isEmpty() && !receipt.applicationId.isEmpty();
    case ReceiptStrength::Rejected:
        return true;
    }
    Q_UNREACHABLE();
}

std::optional<Claims> claimsOf(const QByteArray& payload) {
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    const QJsonObject object = document.object();
    const auto strength = strengthOf(object.value(u"strength"_s));
    const auto issuedAt = instantOf(object.value(u"issued_at"_s));
    const auto number = plainText(object.value(u"number"_s));
    const auto applicationId = plainText(object.value(u"application_id"_s));
    const auto kioskId = plainText(object.value(u"kiosk"_s));
    const bool bound = object.value(u"key"_s).isString() && object.value(u"sha256"_s).isString();
    if (!document.isObject() || !strength || !issuedAt || !number || !applicationId || !kioskId || kioskId->isEmpty() ||
        !bound) {
        return std::nullopt;
    }
    Claims claims{{*strength, *number, *applicationId, *kioskId, {}, *issuedAt},
                  object.value(u"key"_s).toString(),
                  object.value(u"sha256"_s).toString()};
    return complete(claims.receipt) ? std::optional(claims) : std::nullopt;
}

} // namespace receipt_detail

QString receiptFaultName(ReceiptFault fault) {
    switch (fault) {
    case ReceiptFault::Malformed:
        return u"malformed"_s;
    case ReceiptFault::UnknownSigner:
        return u"unknown_signer"_s;
    case ReceiptFault::BadSignature:
        return u"bad_signature"_s;
    case ReceiptFault::OtherKey:
        return u"other_key"_s;
    case ReceiptFault::OtherHash:
        return u"other_hash"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<ReceiptSigner>, SealError> loadReceiptSigners(const QStringList& files) {
    QList<ReceiptSigner> signers;
    for (const QString& path : files) {
        auto certificate = readP256Certificate(path, SealError::RecipientUnreadable);
        if (!certificate) {
            return failure(certificate.error());
        }
        const QString keyId = certificateKeyId(certificate->get());
        signers.append({keyId, std::make_shared<const ReceiptSignerKey>(ReceiptSignerKey{std::move(*certificate)})});
    }
    return signers;
}

Result<Receipt, ReceiptFault> verifyReceipt(const QByteArray& jws, const QList<ReceiptSigner>& signers,
                                            const SubmissionKey& key, const QString& sha256) {
    const auto parsed = parseCompactJws(jws, u"kaban-receipt+jws"_s);
    if (!parsed) {
        return failure(ReceiptFault::Malformed);
    }
    const auto signer = std::find_if(signers.begin(), signers.end(),
                                     [&](const ReceiptSigner& candidate) { return candidate.keyId == parsed->keyId; });
    if (signer == signers.end()) {
        return failure(ReceiptFault::UnknownSigner);
    }
    if (!es256Proves(*parsed, X509_get0_pubkey(signer->key->certificate.get()))) {
        return failure(ReceiptFault::BadSignature);
    }
    auto claims = receipt_detail::claimsOf(parsed->payload);
    if (!claims) {
        return failure(ReceiptFault::Malformed);
    }
    if (claims->key != key.text()) {
        return failure(ReceiptFault::OtherKey);
    }
    if (claims->sha256 != sha256) {
        return failure(ReceiptFault::OtherHash);
    }
    claims->receipt.signerKeyId = signer->keyId;
    return claims->receipt;
}

} // namespace kaban
