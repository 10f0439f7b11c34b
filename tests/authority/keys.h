// The keys of the sandbox: a demo CA, the TLS server, the authority and the bank's gateway.
// Thread: built by the main one, read-only afterwards. Ownership: owns all keys.
// The data directory keeps ca.pem, ca-key.pem, {authority,bank}-{cert,key}.pem; the TLS certificate lives as long as
// the process, because its names follow --listen and clients trust the CA. Errors: as certificates.h.
#pragma once

#include <filesystem>
#include <string>

#include "tests/authority/certificates.h"

namespace kaban::authority {

class Keys {
public:
    /// Loads the keys of `directory`, or creates what is missing there.
    Keys(const std::filesystem::path& directory, const std::string& listenAddress);

    const std::filesystem::path& caFile() const { return caFile_; }
    const Identity& tls() const { return tls_; }
    /// Recipient of the sealed bundles and signer of `accepted` receipts.
    const Identity& authority() const { return authority_; }
    /// Signer of `held` receipts; a bundle may be sealed to the bank as well.
    const Identity& bank() const { return bank_; }

private:
    std::filesystem::path caFile_;
    Identity ca_;
    Identity tls_;
    Identity authority_;
    Identity bank_;
};

} // namespace kaban::authority
