#include "drivers/sim/utf16.h"

namespace kaban::simdev {

namespace utf16_detail {

// Decodes one code point at `position` and moves it on; overlong forms, surrogates and stray bytes are refused.
char32_t nextCodePoint(std::string_view text, std::size_t& position) {
    const auto lead = static_cast<std::uint8_t>(text[position++]);
    if (lead < 0x80)
        return lead;
    const int more = (lead & 0xE0) == 0xC0 ? 1 : (lead & 0xF0) == 0xE0 ? 2 : (lead & 0xF8) == 0xF0 ? 3 : 0;
    static constexpr char32_t smallest[] = {0, 0x80, 0x800, 0x10000};
    char32_t value = lead & (0x3F >> more);
    for (int i = 0; i < more; ++i, ++position) {
        if (position >= text.size() || (static_cast<std::uint8_t>(text[position]) & 0xC0) != 0x80)
            throw Refusal("text is not UTF-8");
        value = (value << 6) | (static_cast<std::uint8_t>(text[position]) & 0x3F);
    }
    if (more == 0 || value < smallest[more] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        throw Refusal("text is not UTF-8");
    return value;
}

} // namespace utf16_detail

std::u16string utf16FromUtf8(std::string_view text) {
    std::u16string units;
    for (std::size_t position = 0; position < text.size();) {
        const char32_t point = utf16_detail::nextCodePoint(text, position);
        if (point < 0x10000) {
            units.push_back(static_cast<char16_t>(point));
        } else {
            units.push_back(static_cast<char16_t>(0xD800 + ((point - 0x10000) >> 10)));
            units.push_back(static_cast<char16_t>(0xDC00 + ((point - 0x10000) & 0x3FF)));
        }
    }
    return units;
}

void putField(Bytes& block, std::size_t offset, std::size_t units, std::u16string_view text, std::string_view what) {
    if (text.size() > units)
        throw Refusal(std::string(what) + " is too long: " + std::to_string(text.size()) + " UTF-16 units, room for " +
                      std::to_string(units));
    for (std::size_t i = 0; i < units; ++i) {
        const char16_t unit = i < text.size() ? text[i] : u' ';
        block.at(offset + 2 * i) = static_cast<std::uint8_t>(unit & 0xFF);
        block.at(offset + 2 * i + 1) = static_cast<std::uint8_t>(unit >> 8);
    }
}

} // namespace kaban::simdev
