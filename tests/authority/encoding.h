// Text forms of bytes that the contract uses: hexadecimal, base64, base64url, SHA-256, UUID.
// Thread: any. Units: std::string and std::string_view hold raw bytes here unless named text.
// Sources: RFC 4648 (sections 4 and 5), RFC 9562 (UUID), FIPS 180-4 (SHA-256).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kaban::authority {

std::string sha256(std::string_view bytes);
std::string toHex(std::string_view bytes);
std::string sha256Hex(std::string_view bytes);

std::string toBase64Url(std::string_view bytes);
/// Strict: padded, no line breaks, no other alphabet; nothing when `text` is not that.
std::optional<std::string> fromBase64(std::string_view text);

/// A random UUID (version 4) in the contract's 36 lower-case characters.
std::string randomUuid();
bool isUuid(std::string_view text);
bool isSha256Hex(std::string_view text);

/// A whole decimal number without sign; nothing for anything else or when it does not fit.
std::optional<std::uint64_t> parseWholeNumber(std::string_view text);

} // namespace kaban::authority
