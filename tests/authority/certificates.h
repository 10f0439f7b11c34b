// Makes and stores P-256 keys and X.509 certificates for the sandbox's own small world.
// Thread: any. Files: PEM; private keys with mode 0600. Errors: OpensslError, std::system_error, std::runtime_error.
// Sources: RFC 5280 (profile), RFC 6125 (names in subjectAltName).
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tests/authority/openssl_handles.h"

namespace kaban::authority {

/// A certificate with the private key that belongs to it.
struct Identity {
    CertificateHandle certificate;
    KeyHandle key;
};

struct CertificateProfile {
    std::string commonName;
    std::string keyUsage;                 ///< OpenSSL's notation, for instance "critical,digitalSignature"
    std::string basicConstraints;         ///< "critical,CA:TRUE" or "critical,CA:FALSE"
    std::string extendedKeyUsage{};       ///< empty: none
    std::vector<std::string> hostNames{}; ///< subjectAltName, "IP:127.0.0.1" or "DNS:localhost"
};

/// A new key and its certificate, signed by `issuer`, or by itself when there is none.
Identity issueIdentity(const CertificateProfile& profile, const Identity* issuer);

Identity loadIdentity(const std::filesystem::path& certificateFile, const std::filesystem::path& keyFile);
/// The key is complete on disk before the certificate appears: a certificate file means both are there.
void saveIdentity(const Identity& identity, const std::filesystem::path& certificateFile,
                  const std::filesystem::path& keyFile);

/// SHA-256 of the DER of the certificate, hexadecimal: the `kid` of a receipt.
std::string certificateFingerprint(const X509* certificate);
/// SHA-256 of the DER of SubjectPublicKeyInfo, hexadecimal: stays the same when a certificate is renewed for its key.
std::string publicKeyFingerprint(const X509* certificate);

} // namespace kaban::authority
