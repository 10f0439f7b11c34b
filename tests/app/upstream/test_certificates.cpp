#include "test_certificates.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace kaban::tests {

struct TestIdentity::State {
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* certificate = X509_new();

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        EVP_PKEY_free(key);
        X509_free(certificate);
    }
};

namespace {

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void fill(X509* certificate, EVP_PKEY* key, const CertificateWish& wish) {
    quint64 serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial);
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial);
    X509_gmtime_adj(X509_getm_notBefore(certificate), wish.notBefore);
    X509_gmtime_adj(X509_getm_notAfter(certificate), wish.notAfter);
    X509_set_pubkey(certificate, key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(wish.commonName.constData()), -1, -1, 0);
}

void sign(X509* certificate, X509* issuer, EVP_PKEY* issuerKey, const CertificateWish& wish) {
    X509_set_issuer_name(certificate, X509_get_subject_name(issuer));
    addExtension(certificate, issuer, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!wish.authority) {
        addExtension(certificate, issuer, NID_ext_key_usage, wish.purpose);
    }
    if (!wish.alternativeNames.isEmpty()) {
        addExtension(certificate, issuer, NID_subject_alt_name, wish.alternativeNames);
    }
    X509_sign(certificate, issuerKey, wish.sha1 ? EVP_sha1() : EVP_sha256());
}

QByteArray content(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    QByteArray bytes(data, size);
    BIO_free(bio);
    return bytes;
}

} // namespace

TestIdentity::TestIdentity(const CertificateWish& wish) : state_(std::make_shared<State>()) {
    fill(state_->certificate, state_->key, wish);
    sign(state_->certificate, state_->certificate, state_->key, wish);
}

TestIdentity::TestIdentity(const CertificateWish& wish, const TestIdentity& issuer)
    : state_(std::make_shared<State>()) {
    fill(state_->certificate, state_->key, wish);
    sign(state_->certificate, issuer.state_->certificate, issuer.state_->key, wish);
}

TestIdentity TestIdentity::authority(const QByteArray& name) {
    CertificateWish wish;
    wish.commonName = name;
    wish.alternativeNames.clear();
    wish.authority = true;
    return TestIdentity(wish);
}

QSslCertificate TestIdentity::certificate() const {
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_X509(bio, state_->certificate);
    return QSslCertificate(content(bio), QSsl::Pem);
}

QSslKey TestIdentity::key() const {
    BIO* const bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PrivateKey(bio, state_->key, nullptr, nullptr, 0, nullptr, nullptr);
    return QSslKey(content(bio), QSsl::Ec);
}

} // namespace kaban::tests
