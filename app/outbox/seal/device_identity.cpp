#include "app/outbox/seal/device_identity.h"

#include "app/base/secret.h"
#include "app/outbox/seal/openssl_handle.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <optional>

namespace kaban {

using namespace Qt::StringLiterals;

namespace device_identity_detail {

constexpr long dayInSeconds = 24L * 60 * 60;
constexpr int validDays = 3652; // ten years with their leap days
constexpr int serialBits = 128;

bool kioskIdAllowed(const QString& kioskId) {
    const auto printable = [](QChar letter) { return letter > u' ' && letter < u'\x7f'; };
    return !kioskId.isEmpty() && kioskId.size() <= 64 && std::all_of(kioskId.begin(), kioskId.end(), printable);
}

bool setNames(X509* certificate, const QByteArray& commonName) {
    X509_NAME* const subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(commonName.constData()),
                                      static_cast<int>(commonName.size()), -1, 0) == 1 &&
           X509_set_issuer_name(certificate, subject) == 1;
}

bool setSerial(X509* certificate) {
    const NumberHandle number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

bool setValidity(X509* certificate, qint64 wallMilliseconds) {
    time_t now = static_cast<time_t>(wallMilliseconds / 1000);
    return X509_time_adj_ex(X509_getm_notBefore(certificate), 0, -dayInSeconds, &now) &&
           X509_time_adj_ex(X509_getm_notAfter(certificate), validDays, 0, &now);
}

bool addExtension(X509* certificate, int nid, const char* value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

/// It signs and does nothing else: nobody can seal to the device, which could open what it holds then.
CertificateHandle makeCertificate(EVP_PKEY* key, const QByteArray& commonName, qint64 wallMilliseconds) {
    CertificateHandle certificate(X509_new());
    const bool made = certificate && X509_set_version(certificate.get(), X509_VERSION_3) == 1 &&
                      setSerial(certificate.get()) && setNames(certificate.get(), commonName) &&
                      setValidity(certificate.get(), wallMilliseconds) &&
                      X509_set_pubkey(certificate.get(), key) == 1 &&
                      addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(certificate.get(), NID_key_usage, "critical,digitalSignature") &&
                      addExtension(certificate.get(), NID_subject_key_identifier, "hash") &&
                      X509_sign(certificate.get(), key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

SecretBytes bioContent(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return SecretBytes(QByteArray(data, size));
}

SecretBytes keyText(EVP_PKEY* key) {
    const BioHandle bio(BIO_new(BIO_s_secmem()));
    const bool written = bio && PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1;
    return written ? bioContent(bio.get()) : SecretBytes();
}

SecretBytes certificateText(X509* certificate) {
    const BioHandle bio(BIO_new(BIO_s_mem()));
    return bio && PEM_write_bio_X509(bio.get(), certificate) == 1 ? bioContent(bio.get()) : SecretBytes();
}

/// Writes a new file that only the owner may reach, durably.
bool writeFile(const QByteArray& path, const QByteArray& bytes) {
    ::unlink(path.constData()); // of an earlier, interrupted run
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return false;
    }
    const bool written =
        ::write(file, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size() && ::fsync(file) == 0;
    return ::close(file) == 0 && written;
}

bool syncFolder(const QString& folder) {
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool synced = ::fsync(handle) == 0;
    return ::close(handle) == 0 && synced;
}

/// The key's final name comes last and by link(), which never replaces: a key that is there always has its certificate.
std::optional<DeviceIdentityError> store(const DeviceIdentityFiles& files, const QString& folder,
                                         const SecretBytes& key, const SecretBytes& certificate) {
    const QByteArray keyPath = QFile::encodeName(files.key);
    const QByteArray certificatePath = QFile::encodeName(files.certificate);
    const QByteArray newKey = keyPath + ".new";
    const QByteArray newCertificate = certificatePath + ".new";
    if (!writeFile(newKey, key.reveal()) || !writeFile(newCertificate, certificate.reveal()) ||
        ::rename(newCertificate.constData(), certificatePath.constData()) != 0) {
        return DeviceIdentityError::NotWritable;
    }
    const bool linked = ::link(newKey.constData(), keyPath.constData()) == 0;
    const bool alreadyThere = !linked && errno == EEXIST;
    ::unlink(newKey.constData());
    if (alreadyThere) {
        return DeviceIdentityError::AlreadyThere;
    }
    return linked && syncFolder(folder) ? std::nullopt : std::optional(DeviceIdentityError::NotWritable);
}

} // namespace device_identity_detail

DeviceIdentityFiles deviceIdentityFiles(const QString& folder) {
    const QDir place(folder);
    return {place.filePath(u"device.key.pem"_s), place.filePath(u"device.cert.pem"_s)};
}

Result<DeviceIdentityFiles, DeviceIdentityError> createDeviceIdentity(const QString& folder, const QString& kioskId,
                                                                      qint64 wallMilliseconds) {
    using namespace device_identity_detail;
    if (!kioskIdAllowed(kioskId)) {
        return failure(DeviceIdentityError::BadKioskId);
    }
    const DeviceIdentityFiles files = deviceIdentityFiles(folder);
    const QFileInfo present(files.key);
    if (present.exists() || present.isSymLink()) {
        return failure(DeviceIdentityError::AlreadyThere);
    }
    const KeyHandle key(EVP_EC_gen("P-256"));
    const CertificateHandle certificate =
        key ? makeCertificate(key.get(), kioskId.toUtf8(), wallMilliseconds) : nullptr;
    if (!certificate) {
        ERR_clear_error();
        return failure(DeviceIdentityError::CryptoFault);
    }
    const SecretBytes keyPem = keyText(key.get());
    const SecretBytes certificatePem = certificateText(certificate.get());
    if (keyPem.reveal().isEmpty() || certificatePem.reveal().isEmpty()) {
        ERR_clear_error();
        return failure(DeviceIdentityError::CryptoFault);
    }
    if (!QDir().mkpath(folder)) {
        return failure(DeviceIdentityError::NotWritable);
    }
    if (const auto error = store(files, folder, keyPem, certificatePem)) {
        return failure(*error);
    }
    return files;
}

} // namespace kaban
