// Owning handles of OpenSSL objects and the one way this program reports an OpenSSL failure.
// Thread: any; a handle belongs to one thread at a time. Errors: OpensslError, with OpenSSL's own reason.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/ecdsa.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace kaban::authority {

template <auto Release>
struct OpensslRelease {
    template <typename Object>
    void operator()(Object* object) const {
        Release(object);
    }
};

using BioHandle = std::unique_ptr<BIO, OpensslRelease<BIO_free_all>>;
using CertificateHandle = std::unique_ptr<X509, OpensslRelease<X509_free>>;
using CmsHandle = std::unique_ptr<CMS_ContentInfo, OpensslRelease<CMS_ContentInfo_free>>;
using DigestContextHandle = std::unique_ptr<EVP_MD_CTX, OpensslRelease<EVP_MD_CTX_free>>;
using EcdsaSignatureHandle = std::unique_ptr<ECDSA_SIG, OpensslRelease<ECDSA_SIG_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, OpensslRelease<EVP_PKEY_free>>;
using SslContextHandle = std::unique_ptr<SSL_CTX, OpensslRelease<SSL_CTX_free>>;
using SslHandle = std::unique_ptr<SSL, OpensslRelease<SSL_free>>;

class OpensslError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Throws OpensslError naming `task` unless `ok`. The error queue of the thread is empty afterwards.
inline void requireOpenssl(bool ok, const char* task) {
    if (ok) {
        return;
    }
    char reason[256] = "no reason given";
    if (const unsigned long code = ERR_get_error(); code != 0) {
        ERR_error_string_n(code, reason, sizeof reason);
    }
    ERR_clear_error();
    throw OpensslError(std::string(task) + ": " + reason);
}

} // namespace kaban::authority
