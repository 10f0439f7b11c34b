#include "tests/authority/unseal.h"

#include <openssl/objects.h>

#include "tests/authority/seal_cipher.h"

namespace kaban::authority {
namespace unseal_detail {

constexpr const char* unreadable = "seal-unreadable";
constexpr const char* wrongProfile = "seal-profile";
constexpr const char* badSignature = "signature-invalid";

CmsHandle parseCms(const std::string& der, const char* code) {
    const BioHandle source(BIO_new_mem_buf(der.data(), static_cast<int>(der.size())));
    CmsHandle message(source ? d2i_CMS_bio(source.get(), nullptr) : nullptr);
    const bool whole = message && BIO_eof(source.get()) == 1;
    ERR_clear_error();
    if (!whole) {
        throw BundleError(code, "not a CMS message");
    }
    return message;
}

std::string takeContent(BIO* memory) {
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    return {bytes, static_cast<std::size_t>(size)};
}

/// The contract allows one way to agree on a key, so that a kiosk that falls back to SHA-1 is noticed here.
void requireKeyAgreementProfile(CMS_RecipientInfo* recipient) {
    X509_ALGOR* agreement = nullptr;
    ASN1_OCTET_STRING* userKeyingMaterial = nullptr;
    if (CMS_RecipientInfo_type(recipient) != CMS_RECIPINFO_AGREE ||
        CMS_RecipientInfo_kari_get0_alg(recipient, &agreement, &userKeyingMaterial) != 1) {
        throw BundleError(wrongProfile, "a recipient is not by EC key agreement");
    }
    const ASN1_OBJECT* derivation = nullptr;
    const void* parameter = nullptr;
    int parameterType = V_ASN1_UNDEF;
    X509_ALGOR_get0(&derivation, &parameterType, &parameter, agreement);
    if (OBJ_obj2nid(derivation) != NID_dhSinglePass_stdDH_sha256kdf_scheme || parameterType != V_ASN1_SEQUENCE) {
        throw BundleError(wrongProfile, "the key derivation is not SHA-256");
    }
    const auto* const wrapDer = static_cast<const ASN1_STRING*>(parameter);
    const unsigned char* cursor = ASN1_STRING_get0_data(wrapDer);
    const std::unique_ptr<X509_ALGOR, OpensslRelease<X509_ALGOR_free>> wrap(
        d2i_X509_ALGOR(nullptr, &cursor, ASN1_STRING_length(wrapDer)));
    const ASN1_OBJECT* wrapName = nullptr;
    if (wrap) {
        X509_ALGOR_get0(&wrapName, nullptr, nullptr, wrap.get());
    }
    if (OBJ_obj2nid(wrapName) != NID_id_aes256_wrap) {
        throw BundleError(wrongProfile, "the key wrap is not AES-256");
    }
}

void requireSealProfile(CMS_ContentInfo* message) {
    if (OBJ_obj2nid(CMS_get0_type(message)) != NID_id_smime_ct_authEnvelopedData) {
        throw BundleError(wrongProfile, "not AuthEnvelopedData");
    }
    STACK_OF(CMS_RecipientInfo)* const recipients = CMS_get0_RecipientInfos(message);
    for (int index = 0; index < sk_CMS_RecipientInfo_num(recipients); ++index) {
        requireKeyAgreementProfile(sk_CMS_RecipientInfo_value(recipients, index));
    }
}

} // namespace unseal_detail

std::string openSeal(const std::string& sealed, std::span<const Identity* const> recipients) {
    const CmsHandle profiled = unseal_detail::parseCms(sealed, unseal_detail::unreadable);
    unseal_detail::requireSealProfile(profiled.get());
    if (sealCipher(sealed) != NID_aes_256_gcm) {
        throw BundleError(unseal_detail::wrongProfile, "the content cipher is not AES-256-GCM in DER");
    }
    for (const Identity* const recipient : recipients) {
        // A message that failed with one key is not reused: OpenSSL keeps state in it.
        const CmsHandle message = unseal_detail::parseCms(sealed, unseal_detail::unreadable);
        const BioHandle content(BIO_new(BIO_s_mem()));
        const bool opened = CMS_decrypt(message.get(), recipient->key.get(), recipient->certificate.get(), nullptr,
                                        content.get(), CMS_BINARY) == 1;
        ERR_clear_error();
        if (opened) { // GCM: what came out before this was not authenticated
            return unseal_detail::takeContent(content.get());
        }
    }
    throw BundleError(unseal_detail::unreadable, "sealed to nobody here, or altered");
}

SignedContent verifySignature(const std::string& signedData) {
    namespace detail = unseal_detail;
    const CmsHandle message = detail::parseCms(signedData, detail::badSignature);
    if (OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed ||
        sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(message.get())) != 1) {
        throw BundleError(detail::badSignature, "not SignedData with exactly one signer");
    }
    const BioHandle content(BIO_new(BIO_s_mem()));
    const bool verified = CMS_verify(message.get(), nullptr, nullptr, nullptr, content.get(),
                                     CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY) == 1;
    ERR_clear_error();
    if (!verified) {
        throw BundleError(detail::badSignature, "the signature does not fit");
    }
    CMS_SignerInfo* const signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(message.get()), 0);
    X509* certificate = nullptr;
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, &digest, nullptr);
    const ASN1_OBJECT* digestName = nullptr;
    X509_ALGOR_get0(&digestName, nullptr, nullptr, digest);
    if (certificate == nullptr || OBJ_obj2nid(digestName) != NID_sha256) {
        throw BundleError(detail::badSignature, "not signed with SHA-256 by a certificate it includes");
    }
    return {detail::takeContent(content.get()), publicKeyFingerprint(certificate)};
}

} // namespace kaban::authority
