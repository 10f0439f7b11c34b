#include "tests/authority/keys.h"

#include <arpa/inet.h>

namespace kaban::authority {
namespace keys_detail {

namespace fs = std::filesystem;

const CertificateProfile caProfile{.commonName = "Kaban sandbox CA",
                                   .keyUsage = "critical,keyCertSign,cRLSign",
                                   .basicConstraints = "critical,CA:TRUE"};

// The same certificate opens seals (key agreement) and signs receipts.
CertificateProfile officeProfile(const std::string& commonName) {
    return {.commonName = commonName,
            .keyUsage = "critical,digitalSignature,keyAgreement",
            .basicConstraints = "critical,CA:FALSE"};
}

CertificateProfile tlsProfile(const std::string& listenAddress) {
    CertificateProfile profile{.commonName = "Kaban sandbox server",
                               .keyUsage = "critical,digitalSignature",
                               .basicConstraints = "critical,CA:FALSE",
                               .extendedKeyUsage = "serverAuth",
                               .hostNames = {"IP:127.0.0.1", "DNS:localhost"}};
    unsigned char address[sizeof(in6_addr)];
    const bool isAddress = inet_pton(AF_INET, listenAddress.c_str(), address) == 1 ||
                           inet_pton(AF_INET6, listenAddress.c_str(), address) == 1;
    const std::string name = (isAddress ? "IP:" : "DNS:") + listenAddress;
    if (name != "IP:127.0.0.1" && name != "DNS:localhost") {
        profile.hostNames.push_back(name);
    }
    return profile;
}

Identity loadOrIssue(const fs::path& certificateFile, const fs::path& keyFile, const CertificateProfile& profile,
                     const Identity* issuer) {
    if (fs::exists(certificateFile)) {
        return loadIdentity(certificateFile, keyFile);
    }
    Identity identity = issueIdentity(profile, issuer);
    saveIdentity(identity, certificateFile, keyFile);
    return identity;
}

} // namespace keys_detail

Keys::Keys(const std::filesystem::path& directory, const std::string& listenAddress)
    : caFile_(std::filesystem::absolute(directory / "ca.pem")),
      ca_(keys_detail::loadOrIssue(caFile_, directory / "ca-key.pem", keys_detail::caProfile, nullptr)),
      tls_(issueIdentity(keys_detail::tlsProfile(listenAddress), &ca_)),
      authority_(keys_detail::loadOrIssue(directory / "authority-cert.pem", directory / "authority-key.pem",
                                          keys_detail::officeProfile("Kaban sandbox authority"), &ca_)),
      bank_(keys_detail::loadOrIssue(directory / "bank-cert.pem", directory / "bank-key.pem",
                                     keys_detail::officeProfile("Kaban sandbox bank gateway"), &ca_)) {}

} // namespace kaban::authority
