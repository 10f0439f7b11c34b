#include "app/outbox/seal/certificate_file.h"

#include "app/base/secret.h"

#include <QFile>

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <optional>

namespace kaban {

namespace certificate_file_detail {

constexpr qint64 largestFile = 64 * 1024;

enum class Access { Anyone, OwnerOnly };

bool ownerOnly(const struct stat& status) {
    const bool ours = status.st_uid == ::geteuid() || status.st_uid == 0;
    return ours && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

Result<SecretBytes, SealError> readFile(const QString& path, Access access, SealError unreadable) {
    // Public certificates may be links, as package systems make them; the private key may not (SEC-94).
    const int noFollow = access == Access::OwnerOnly ? O_NOFOLLOW : 0;
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | noFollow);
    if (handle < 0) {
        return failure(unreadable);
    }
    QFile file;
    struct stat status {};
    const bool usable = file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle) &&
                        ::fstat(handle, &status) == 0 && S_ISREG(status.st_mode) && status.st_size <= largestFile;
    if (!usable) {
        return failure(unreadable);
    }
    if (access == Access::OwnerOnly && !ownerOnly(status)) {
        return failure(SealError::DeviceKeyPermissions);
    }
    return SecretBytes(file.read(largestFile));
}

BioHandle memoryBio(const QByteArray& bytes) {
    return BioHandle(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

// OpenSSL's own answer to an encrypted key is a question on the terminal, which a kiosk does not have.
int noPassword(char*, int, int, void*) {
    return -1;
}

} // namespace certificate_file_detail

bool isP256(const EVP_PKEY* key) {
    char group[64] = {};
    size_t length = 0;
    return key && EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group, sizeof group, &length) == 1 &&
           QByteArrayView(group) == QByteArrayView(SN_X9_62_prime256v1);
}

QString certificateKeyId(const X509* certificate) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (X509_digest(certificate, EVP_sha256(), digest, &size) != 1) {
        return {};
    }
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(digest), static_cast<qsizetype>(size)).toHex());
}

Result<CertificateHandle, SealError> readP256Certificate(const QString& path, SealError error) {
    using namespace certificate_file_detail;
    const auto text = readFile(path, Access::Anyone, error);
    if (!text) {
        return failure(text.error());
    }
    const BioHandle bio = memoryBio(text->reveal());
    CertificateHandle certificate(bio ? PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr) : nullptr);
    // A second one would be a chain, and sealing to everybody in a chain is not what was meant.
    const CertificateHandle second(certificate ? PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr) : nullptr);
    ERR_clear_error();
    if (!certificate || second) {
        return failure(error);
    }
    if (!isP256(X509_get0_pubkey(certificate.get()))) {
        return failure(SealError::RecipientUnsuitable);
    }
    return certificate;
}

Result<CertificateHandle, SealError> readRecipientCertificate(const QString& path) {
    auto certificate = readP256Certificate(path, SealError::RecipientUnreadable);
    // X509_get_key_usage answers all bits when the certificate names no usage.
    if (certificate && (X509_get_key_usage(certificate->get()) & KU_KEY_AGREEMENT) == 0) {
        return failure(SealError::RecipientUnsuitable);
    }
    return certificate;
}

Result<KeyHandle, SealError> readDeviceKey(const QString& path) {
    using namespace certificate_file_detail;
    const auto text = readFile(path, Access::OwnerOnly, SealError::DeviceKeyUnreadable);
    if (!text) {
        return failure(text.error());
    }
    const BioHandle bio = memoryBio(text->reveal());
    KeyHandle key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr) : nullptr);
    ERR_clear_error();
    if (!isP256(key.get())) {
        return failure(SealError::DeviceKeyUnreadable);
    }
    return key;
}

} // namespace kaban
