// Opens what a kiosk sealed: CMS AuthEnvelopedData around CMS SignedData.
// Pure functions; any thread. Units: DER in, bytes out. Errors: BundleError with the contract's problem code.
// Sources: RFC 5083 and 5084 (AuthEnvelopedData with AES-GCM), RFC 5753 (EC key agreement), RFC 5652 (SignedData).
#pragma once

#include <span>
#include <stdexcept>
#include <string>

#include "tests/authority/certificates.h"

namespace kaban::authority {

/// A bundle that breaks the contract; `code()` goes to the kiosk, what() only to people at the sandbox.
class BundleError : public std::runtime_error {
public:
    BundleError(std::string code, const std::string& reason) : std::runtime_error(reason), code_(std::move(code)) {}
    const std::string& code() const { return code_; }

private:
    std::string code_;
};

struct SignedContent {
    std::string content;
    std::string signerKeyFingerprint; ///< see publicKeyFingerprint()
};

/// Decrypts for the first of `recipients` that the message names. Codes: seal-unreadable, seal-profile.
std::string openSeal(const std::string& sealed, std::span<const Identity* const> recipients);

/// Checks the one signature against the certificate it brings along; who that is, is the caller's question.
/// Code: signature-invalid.
SignedContent verifySignature(const std::string& signedData);

} // namespace kaban::authority
