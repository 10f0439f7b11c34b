#include "tests/authority/receipt.h"

#include <nlohmann/json.hpp>

#include "tests/authority/encoding.h"

namespace kaban::authority {
namespace receipt_detail {

constexpr int coordinateSize = 32; // P-256

std::string derSignature(const std::string& message, EVP_PKEY* key) {
    const DigestContextHandle context(EVP_MD_CTX_new());
    const auto* const bytes = reinterpret_cast<const unsigned char*>(message.data());
    std::size_t size = 0;
    requireOpenssl(context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
                       EVP_DigestSign(context.get(), nullptr, &size, bytes, message.size()) == 1,
                   "receipt signature");
    std::string signature(size, '\0');
    requireOpenssl(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, bytes,
                                  message.size()) == 1,
                   "receipt signature");
    signature.resize(size);
    return signature;
}

std::string rawSignature(const std::string& der) {
    const auto* cursor = reinterpret_cast<const unsigned char*>(der.data());
    const EcdsaSignatureHandle signature(d2i_ECDSA_SIG(nullptr, &cursor, static_cast<long>(der.size())));
    requireOpenssl(signature != nullptr, "receipt signature");
    std::string raw(std::size_t{2} * coordinateSize, '\0');
    auto* const out = reinterpret_cast<unsigned char*>(raw.data());
    requireOpenssl(BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out, coordinateSize) == coordinateSize &&
                       BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out + coordinateSize, coordinateSize) ==
                           coordinateSize,
                   "receipt signature");
    return raw;
}

} // namespace receipt_detail

Receipt receiptOf(const Submission& submission, const std::string& issuedAt) {
    return {.strength = submission.state,
            .key = submission.key,
            .sha256 = submission.sha256,
            .number = submission.number,
            .applicationId = submission.applicationId,
            .issuedAt = issuedAt,
            .kiosk = submission.kiosk};
}

std::string signReceipt(const Receipt& receipt, const Identity& signer) {
    const nlohmann::json header{
        {"alg", "ES256"}, {"typ", "kaban-receipt+jws"}, {"kid", certificateFingerprint(signer.certificate.get())}};
    const nlohmann::json payload{{"strength", stateName(receipt.strength)},
                                 {"key", receipt.key},
                                 {"sha256", receipt.sha256},
                                 {"number", receipt.number},
                                 {"application_id", receipt.applicationId},
                                 {"issued_at", receipt.issuedAt},
                                 {"kiosk", receipt.kiosk}};
    const std::string signedPart = toBase64Url(header.dump()) + "." + toBase64Url(payload.dump());
    const std::string der = receipt_detail::derSignature(signedPart, signer.key.get());
    return signedPart + "." + toBase64Url(receipt_detail::rawSignature(der));
}

std::string withBrokenSignature(const std::string& jws) {
    std::string broken = jws;
    char& first = broken[broken.rfind('.') + 1];
    first = first == 'A' ? 'B' : 'A';
    return broken;
}

} // namespace kaban::authority
