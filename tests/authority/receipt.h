// Receipts: what was taken over, signed. JWS compact serialisation with ES256.
// Pure functions; any thread. Errors: OpensslError. Sources: RFC 7515, RFC 7518 section 3.4 (raw r||s), contract.
#pragma once

#include <string>

#include "tests/authority/certificates.h"
#include "tests/authority/submission.h"

namespace kaban::authority {

struct Receipt {
    SubmissionState strength;
    std::string key;
    std::string sha256;
    std::string number;
    std::string applicationId;
    std::string issuedAt; ///< UTC, RFC 3339
    std::string kiosk;
};

/// The receipt that belongs to a submission.
Receipt receiptOf(const Submission& submission, const std::string& issuedAt);
std::string signReceipt(const Receipt& receipt, const Identity& signer);
/// The same receipt with a signature that does not fit (one bit differs).
std::string withBrokenSignature(const std::string& jws);

} // namespace kaban::authority
