#include "app/outbox/seal/cms_messages.h"

#include <openssl/err.h>

#include <algorithm>
#include <limits>

namespace kaban {

namespace cms_messages_detail {

/// SignedData keeps the content in clear until it is freed, and OpenSSL frees without overwriting.
class ClearContentGuard {
public:
    explicit ClearContentGuard(CMS_ContentInfo* message) : message_(message) {}
    ClearContentGuard(const ClearContentGuard&) = delete;
    ClearContentGuard& operator=(const ClearContentGuard&) = delete;
    ~ClearContentGuard() {
        ASN1_OCTET_STRING** const content = CMS_get0_content(message_);
        if (content && *content) {
            OPENSSL_cleanse((*content)->data, static_cast<size_t>((*content)->length));
        }
    }

private:
    CMS_ContentInfo* message_;
};

// Not CMS_final: it copies through buffers that are freed without being overwritten.
bool writeContent(CMS_ContentInfo* message, const QByteArray& content) {
    if (content.size() > std::numeric_limits<int>::max() / 2) {
        return false;
    }
    const BioHandle chain(CMS_dataInit(message, nullptr));
    const int size = static_cast<int>(content.size());
    return chain && BIO_write(chain.get(), content.constData(), size) == size && BIO_flush(chain.get()) == 1 &&
           CMS_dataFinal(message, chain.get()) == 1;
}

QByteArray derOf(CMS_ContentInfo* message) {
    const int size = i2d_CMS_ContentInfo(message, nullptr);
    if (size <= 0) {
        return {};
    }
    QByteArray der(size, Qt::Uninitialized);
    auto* target = reinterpret_cast<unsigned char*>(der.data());
    return i2d_CMS_ContentInfo(message, &target) == size ? der : QByteArray();
}

// OpenSSL would ask the system clock for the time of signing; all our time is handed in.
bool addSigner(CMS_ContentInfo* message, X509* certificate, EVP_PKEY* key, qint64 wallMilliseconds) {
    CMS_SignerInfo* const signer =
        CMS_add1_signer(message, certificate, key, EVP_sha256(), CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP);
    const TimeHandle time(ASN1_TIME_set(nullptr, static_cast<time_t>(wallMilliseconds / 1000)));
    return signer && time &&
           CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_signingTime, ASN1_STRING_type(time.get()), time.get(), -1) ==
               1;
}

bool addRecipient(CMS_ContentInfo* message, X509* certificate) {
    CMS_RecipientInfo* const recipient = CMS_add1_recipient_cert(message, certificate, CMS_KEY_PARAM);
    if (!recipient || CMS_RecipientInfo_type(recipient) != CMS_RECIPINFO_AGREE) {
        return false;
    }
    // The default key derivation is SHA-1; the wrap is named so that it does not hang on a default either.
    EVP_PKEY_CTX* const agreement = CMS_RecipientInfo_get0_pkey_ctx(recipient);
    EVP_CIPHER_CTX* const wrap = CMS_RecipientInfo_kari_get0_ctx(recipient);
    return agreement && wrap && EVP_PKEY_CTX_set_ecdh_kdf_md(agreement, EVP_sha256()) == 1 &&
           EVP_EncryptInit_ex(wrap, EVP_aes_256_wrap(), nullptr, nullptr, nullptr) == 1;
}

SealError cryptoFault() {
    ERR_clear_error(); // the queue belongs to the thread; what is left there would be blamed on somebody else
    return SealError::CryptoFault;
}

} // namespace cms_messages_detail

Result<SecretBytes, SealError> makeSignedData(const SecretBytes& content, X509* certificate, EVP_PKEY* key,
                                              qint64 wallMilliseconds) {
    using namespace cms_messages_detail;
    const CmsHandle message(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_BINARY | CMS_PARTIAL));
    if (!message) {
        return failure(cryptoFault());
    }
    const ClearContentGuard guard(message.get());
    if (!addSigner(message.get(), certificate, key, wallMilliseconds) ||
        !writeContent(message.get(), content.reveal())) {
        return failure(cryptoFault());
    }
    SecretBytes der(derOf(message.get()));
    if (der.reveal().isEmpty()) {
        return failure(cryptoFault());
    }
    return der;
}

Result<QByteArray, SealError> makeAuthEnvelopedData(const SecretBytes& content, const std::vector<X509*>& recipients) {
    using namespace cms_messages_detail;
    const CmsHandle message(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL));
    const bool complete = message && !recipients.empty() &&
                          std::all_of(recipients.begin(), recipients.end(),
                                      [&](X509* one) { return addRecipient(message.get(), one); }) &&
                          writeContent(message.get(), content.reveal());
    if (!complete) {
        return failure(cryptoFault());
    }
    QByteArray der = derOf(message.get());
    if (der.isEmpty()) {
        return failure(cryptoFault());
    }
    return der;
}

} // namespace kaban
