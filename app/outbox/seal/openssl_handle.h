#pragma once
// Purpose: owners for OpenSSL objects, so that no way out leaks one. Thread: as the object. Ownership: unique. Errors:
// none. Only .cpp files of this folder include it: OpenSSL stays out of the public headers.

#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>

namespace kaban {

template <auto Free>
struct OpensslFree {
    template <class T>
    void operator()(T* object) const {
        Free(object);
    }
};

template <class T, auto Free>
using OpensslHandle = std::unique_ptr<T, OpensslFree<Free>>;

using BioHandle = OpensslHandle<BIO, BIO_free_all>;
using CmsHandle = OpensslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using DigestHandle = OpensslHandle<EVP_MD_CTX, EVP_MD_CTX_free>;
using EcdsaHandle = OpensslHandle<ECDSA_SIG, ECDSA_SIG_free>;
using ExtensionHandle = OpensslHandle<X509_EXTENSION, X509_EXTENSION_free>;
using KeyHandle = OpensslHandle<EVP_PKEY, EVP_PKEY_free>;
using NumberHandle = OpensslHandle<BIGNUM, BN_free>;
using TimeHandle = OpensslHandle<ASN1_TIME, ASN1_TIME_free>;
using CertificateHandle = OpensslHandle<X509, X509_free>;

} // namespace kaban
