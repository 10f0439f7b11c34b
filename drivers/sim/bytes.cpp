#include "drivers/sim/bytes.h"

namespace kaban::simdev {

namespace bytes_detail {

int hexDigit(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

int base64Digit(char c) {
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+')
        return 62;
    return c == '/' ? 63 : -1;
}

} // namespace bytes_detail

void append(Bytes& target, const Bytes& more) {
    target.insert(target.end(), more.begin(), more.end());
}

Bytes bytesFromHex(std::string_view text) {
    Bytes result;
    int high = -1;
    for (const char c : text) {
        if (c == ' ' && high < 0)
            continue;
        const int digit = bytes_detail::hexDigit(c);
        if (digit < 0)
            throw Refusal("not hexadecimal: '" + std::string(text) + "'");
        if (high < 0) {
            high = digit;
        } else {
            result.push_back(static_cast<std::uint8_t>(high * 16 + digit));
            high = -1;
        }
    }
    if (high >= 0)
        throw Refusal("an odd number of hexadecimal digits");
    return result;
}

std::string hexFromBytes(const Bytes& bytes) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const std::uint8_t byte : bytes) {
        text.push_back(digits[byte >> 4]);
        text.push_back(digits[byte & 15]);
    }
    return text;
}

Bytes bytesFromBase64(std::string_view text) {
    if (text.size() % 4 != 0)
        throw Refusal("base64 comes in groups of four characters");
    Bytes result;
    std::size_t padding = 0;
    while (padding < 2 && padding < text.size() && text[text.size() - 1 - padding] == '=')
        ++padding;
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool padded = i >= text.size() - padding;
        const int digit = padded ? 0 : bytes_detail::base64Digit(text[i]);
        if (digit < 0)
            throw Refusal("not base64");
        bits = (bits << 6) | static_cast<std::uint32_t>(digit);
        if (i % 4 == 3) {
            result.push_back(static_cast<std::uint8_t>(bits >> 16));
            result.push_back(static_cast<std::uint8_t>(bits >> 8));
            result.push_back(static_cast<std::uint8_t>(bits));
            bits = 0;
        }
    }
    result.resize(result.size() - padding);
    return result;
}

} // namespace kaban::simdev
