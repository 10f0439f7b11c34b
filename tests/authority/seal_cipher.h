// Finds the content cipher of a CMS AuthEnvelopedData; OpenSSL's public functions do not tell it.
// Pure function; any thread. Source: RFC 5083 section 2.1 (structure), X.690 (DER).
#pragma once

#include <string>

namespace kaban::authority {

/// OpenSSL's NID of the cipher; NID_undef when `der` is not a definite-length AuthEnvelopedData.
int sealCipher(const std::string& der);

} // namespace kaban::authority
