#include "tests/authority/encoding.h"

#include <algorithm>
#include <array>
#include <charconv>

#include <openssl/rand.h>

#include "tests/authority/openssl_handles.h"

namespace kaban::authority {
namespace encoding_detail {

bool isLowerHex(char character) {
    return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'f');
}

const unsigned char* unsignedData(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace encoding_detail

std::string sha256(std::string_view bytes) {
    std::string digest(32, '\0');
    unsigned int size = 0;
    requireOpenssl(EVP_Digest(bytes.data(), bytes.size(), reinterpret_cast<unsigned char*>(digest.data()), &size,
                              EVP_sha256(), nullptr) == 1,
                   "SHA-256");
    return digest;
}

std::string toHex(std::string_view bytes) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += digits[value >> 4U];
        text += digits[value & 0x0FU];
    }
    return text;
}

std::string sha256Hex(std::string_view bytes) {
    return toHex(sha256(bytes));
}

std::string toBase64Url(std::string_view bytes) {
    std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
    const int size = EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()),
                                     encoding_detail::unsignedData(bytes), static_cast<int>(bytes.size()));
    text.resize(static_cast<std::size_t>(size));
    text.erase(std::find(text.begin(), text.end(), '='), text.end());
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    static constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t padding = text.size() - std::min(text.size(), text.find('='));
    const std::string_view payload = text.substr(0, text.size() - padding);
    const bool wellFormed = text.size() % 4 == 0 && padding <= 2 &&
                            text.find_first_not_of('=', payload.size()) == std::string_view::npos &&
                            payload.find_first_not_of(alphabet) == std::string_view::npos;
    if (!wellFormed) {
        return std::nullopt;
    }
    std::string bytes(text.size() / 4 * 3 + 1, '\0');
    const int size = EVP_DecodeBlock(reinterpret_cast<unsigned char*>(bytes.data()),
                                     encoding_detail::unsignedData(text), static_cast<int>(text.size()));
    if (size < 0) {
        return std::nullopt;
    }
    bytes.resize(static_cast<std::size_t>(size) - padding);
    return bytes;
}

std::string randomUuid() {
    std::array<unsigned char, 16> bytes{};
    requireOpenssl(RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1, "random UUID");
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x40U); // RFC 9562: version 4
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U); // RFC 9562: variant
    std::string text = toHex({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    for (const std::size_t dash : {8U, 13U, 18U, 23U}) {
        text.insert(dash, 1, '-');
    }
    return text;
}

bool isUuid(std::string_view text) {
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t index = 0; index < text.size(); ++index) {
        const bool dashExpected = index == 8 || index == 13 || index == 18 || index == 23;
        if (dashExpected ? text[index] != '-' : !encoding_detail::isLowerHex(text[index])) {
            return false;
        }
    }
    return true;
}

bool isSha256Hex(std::string_view text) {
    return text.size() == 64 && std::all_of(text.begin(), text.end(), encoding_detail::isLowerHex);
}

std::optional<std::uint64_t> parseWholeNumber(std::string_view text) {
    std::uint64_t number = 0;
    const char* const end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (text.empty() || error != std::errc{} || rest != end) {
        return std::nullopt;
    }
    return number;
}

} // namespace kaban::authority
