#include "app/outbox/seal/jws.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QList>

#include <openssl/err.h>

namespace kaban {

using namespace Qt::StringLiterals;

namespace jws_detail {

constexpr qsizetype largestText = 64 * 1024;
constexpr int coordinateSize = 32;

std::optional<QByteArray> decodePart(const QByteArray& part) {
    constexpr auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto decoded = QByteArray::fromBase64Encoding(part, form | QByteArray::AbortOnBase64DecodingErrors);
    // Encoding it again refuses padding and stray bits: one receipt, one spelling.
    if (!decoded || decoded.decoded.isEmpty() || decoded.decoded.toBase64(form) != part) {
        return std::nullopt;
    }
    return decoded.decoded;
}

std::optional<QString> keyIdOf(const QByteArray& headerText, const QString& type) {
    const QJsonDocument document = QJsonDocument::fromJson(headerText);
    const QJsonObject header = document.object();
    // "crit" names extensions that must be understood; we understand none.
    const bool ours = document.isObject() && header.value(u"alg"_s) == u"ES256"_s && header.value(u"typ"_s) == type &&
                      header.value(u"kid"_s).isString() && !header.contains(u"crit"_s);
    return ours ? std::optional(header.value(u"kid"_s).toString()) : std::nullopt;
}

/// JWS carries the two numbers side by side, OpenSSL wants them as DER.
QByteArray derSignature(const QByteArray& sideBySide) {
    const auto* bytes = reinterpret_cast<const unsigned char*>(sideBySide.constData());
    const EcdsaHandle signature(ECDSA_SIG_new());
    NumberHandle r(BN_bin2bn(bytes, coordinateSize, nullptr));
    NumberHandle s(BN_bin2bn(bytes + coordinateSize, coordinateSize, nullptr));
    if (!signature || !r || !s || ECDSA_SIG_set0(signature.get(), r.get(), s.get()) != 1) {
        return {};
    }
    static_cast<void>(r.release()); // now the signature's
    static_cast<void>(s.release());
    const int size = i2d_ECDSA_SIG(signature.get(), nullptr);
    QByteArray der(qMax(size, 0), '\0');
    auto* target = reinterpret_cast<unsigned char*>(der.data());
    return i2d_ECDSA_SIG(signature.get(), &target) == size ? der : QByteArray();
}

} // namespace jws_detail

std::optional<CompactJws> parseCompactJws(const QByteArray& text, const QString& type) {
    using namespace jws_detail;
    if (text.size() > largestText) {
        return std::nullopt;
    }
    const QList<QByteArray> parts = text.split('.');
    if (parts.size() != 3) {
        return std::nullopt;
    }
    const auto header = decodePart(parts[0]);
    const auto payload = decodePart(parts[1]);
    const auto signature = decodePart(parts[2]);
    if (!header || !payload || !signature || signature->size() != 2 * coordinateSize) {
        return std::nullopt;
    }
    const auto keyId = keyIdOf(*header, type);
    if (!keyId) {
        return std::nullopt;
    }
    return CompactJws{*keyId, parts[0] + '.' + parts[1], *payload, *signature};
}

bool es256Proves(const CompactJws& jws, EVP_PKEY* signerKey) {
    const QByteArray signature = jws_detail::derSignature(jws.signature);
    const DigestHandle digest(EVP_MD_CTX_new());
    const bool proved = !signature.isEmpty() && digest &&
                        EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, signerKey) == 1 &&
                        EVP_DigestVerify(digest.get(), reinterpret_cast<const unsigned char*>(signature.constData()),
                                         static_cast<size_t>(signature.size()),
                                         reinterpret_cast<const unsigned char*>(jws.signedText.constData()),
                                         static_cast<size_t>(jws.signedText.size())) == 1;
    ERR_clear_error();
    return proved;
}

} // namespace kaban
