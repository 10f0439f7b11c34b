#include "tests/authority/certificates.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/authority/encoding.h"

namespace kaban::authority {
namespace certificates_detail {

constexpr long validitySeconds = 10L * 365 * 24 * 3600;
constexpr long clockToleranceSeconds = 24L * 3600; // a kiosk whose clock is a little behind can still connect
constexpr int serialBits = 127;

void addExtension(X509* certificate, X509* issuer, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str());
    requireOpenssl(extension != nullptr, "certificate extension");
    const int added = X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    requireOpenssl(added == 1, "certificate extension");
}

void setRandomSerial(X509* certificate) {
    const std::unique_ptr<BIGNUM, OpensslRelease<BN_free>> serial(BN_new());
    requireOpenssl(serial && BN_rand(serial.get(), serialBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY) == 1 &&
                       BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate)) != nullptr,
                   "certificate serial number");
}

void setSubject(X509* certificate, const std::string& commonName) {
    X509_NAME* const name = X509_get_subject_name(certificate);
    const auto add = [name](const char* field, const std::string& value) {
        requireOpenssl(X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                                  reinterpret_cast<const unsigned char*>(value.c_str()), -1, -1,
                                                  0) == 1,
                       "certificate subject");
    };
    add("O", "Kaban sandbox (demo only)");
    add("CN", commonName);
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) {
        text += (text.empty() ? "" : ",") + part;
    }
    return text;
}

void addExtensions(X509* certificate, X509* issuer, const CertificateProfile& profile) {
    addExtension(certificate, issuer, NID_basic_constraints, profile.basicConstraints);
    addExtension(certificate, issuer, NID_key_usage, profile.keyUsage);
    addExtension(certificate, issuer, NID_subject_key_identifier, "hash");
    addExtension(certificate, issuer, NID_authority_key_identifier, "keyid");
    if (!profile.extendedKeyUsage.empty()) {
        addExtension(certificate, issuer, NID_ext_key_usage, profile.extendedKeyUsage);
    }
    if (!profile.hostNames.empty()) {
        addExtension(certificate, issuer, NID_subject_alt_name, joined(profile.hostNames));
    }
}

std::string pemText(BIO* memory) {
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory, &text);
    return {text, static_cast<std::size_t>(size)};
}

void writeFile(const std::filesystem::path& file, const std::string& text, mode_t mode) {
    const std::filesystem::path partial = file.string() + ".new";
    std::filesystem::remove(partial);
    const int descriptor = ::open(partial.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (descriptor < 0) {
        throw std::system_error(errno, std::generic_category(), partial.string());
    }
    const bool written =
        ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    if (!written) {
        throw std::system_error(error, std::generic_category(), partial.string());
    }
    std::filesystem::rename(partial, file);
}

BioHandle openForReading(const std::filesystem::path& file) {
    BioHandle source(BIO_new_file(file.c_str(), "r"));
    requireOpenssl(source != nullptr, file.c_str());
    return source;
}

template <typename Encode, typename Object>
std::string derFingerprint(Encode encode, Object* object) {
    unsigned char* der = nullptr;
    const int size = encode(object, &der);
    requireOpenssl(size > 0, "DER encoding");
    std::string fingerprint = sha256Hex({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)});
    OPENSSL_free(der);
    return fingerprint;
}

} // namespace certificates_detail

Identity issueIdentity(const CertificateProfile& profile, const Identity* issuer) {
    namespace detail = certificates_detail;
    Identity identity{CertificateHandle(X509_new()), KeyHandle(EVP_EC_gen("P-256"))};
    requireOpenssl(identity.certificate && identity.key, "new key and certificate");
    X509* const certificate = identity.certificate.get();
    X509* const issuerCertificate = issuer ? issuer->certificate.get() : certificate;
    EVP_PKEY* const issuerKey = issuer ? issuer->key.get() : identity.key.get();

    requireOpenssl(X509_set_version(certificate, X509_VERSION_3) == 1, "certificate version");
    detail::setRandomSerial(certificate);
    detail::setSubject(certificate, profile.commonName);
    requireOpenssl(X509_set_issuer_name(certificate, X509_get_subject_name(issuerCertificate)) == 1 &&
                       X509_gmtime_adj(X509_getm_notBefore(certificate), -detail::clockToleranceSeconds) != nullptr &&
                       X509_gmtime_adj(X509_getm_notAfter(certificate), detail::validitySeconds) != nullptr &&
                       X509_set_pubkey(certificate, identity.key.get()) == 1,
                   "certificate fields");
    detail::addExtensions(certificate, issuerCertificate, profile);
    requireOpenssl(X509_sign(certificate, issuerKey, EVP_sha256()) > 0, "certificate signature");
    return identity;
}

Identity loadIdentity(const std::filesystem::path& certificateFile, const std::filesystem::path& keyFile) {
    const BioHandle certificateSource = certificates_detail::openForReading(certificateFile);
    const BioHandle keySource = certificates_detail::openForReading(keyFile);
    Identity identity{CertificateHandle(PEM_read_bio_X509(certificateSource.get(), nullptr, nullptr, nullptr)),
                      KeyHandle(PEM_read_bio_PrivateKey(keySource.get(), nullptr, nullptr, nullptr))};
    requireOpenssl(identity.certificate != nullptr, certificateFile.c_str());
    requireOpenssl(identity.key != nullptr, keyFile.c_str());
    requireOpenssl(X509_check_private_key(identity.certificate.get(), identity.key.get()) == 1, keyFile.c_str());
    return identity;
}

void saveIdentity(const Identity& identity, const std::filesystem::path& certificateFile,
                  const std::filesystem::path& keyFile) {
    const BioHandle keyText(BIO_new(BIO_s_mem()));
    const BioHandle certificateText(BIO_new(BIO_s_mem()));
    requireOpenssl(keyText && certificateText &&
                       PEM_write_bio_PKCS8PrivateKey(keyText.get(), identity.key.get(), nullptr, nullptr, 0, nullptr,
                                                     nullptr) == 1 &&
                       PEM_write_bio_X509(certificateText.get(), identity.certificate.get()) == 1,
                   "PEM encoding");
    certificates_detail::writeFile(keyFile, certificates_detail::pemText(keyText.get()), S_IRUSR | S_IWUSR);
    certificates_detail::writeFile(certificateFile, certificates_detail::pemText(certificateText.get()),
                                   S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
}

std::string certificateFingerprint(const X509* certificate) {
    return certificates_detail::derFingerprint(i2d_X509, certificate);
}

std::string publicKeyFingerprint(const X509* certificate) {
    return certificates_detail::derFingerprint(i2d_X509_PUBKEY, X509_get_X509_PUBKEY(certificate));
}

} // namespace kaban::authority
