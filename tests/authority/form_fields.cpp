#include "tests/authority/form_fields.h"

#include <charconv>

namespace kaban::authority {
namespace form_fields_detail {

std::optional<std::string> decode(std::string_view text) {
    std::string decoded;
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (text[position] != '%') {
            decoded += text[position] == '+' ? ' ' : text[position];
            continue;
        }
        const std::string_view digits = text.substr(position + 1, 2);
        unsigned value = 0;
        const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
        if (digits.size() != 2 || parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size()) {
            return std::nullopt;
        }
        decoded += static_cast<char>(value);
        position += 2;
    }
    return decoded;
}

} // namespace form_fields_detail

std::optional<FormFields> parseForm(std::string_view body) {
    FormFields fields;
    while (!body.empty()) {
        const std::string_view pair = body.substr(0, body.find('&'));
        body.remove_prefix(pair.size() == body.size() ? body.size() : pair.size() + 1);
        if (pair.empty()) {
            continue;
        }
        const std::size_t equals = pair.find('=');
        const auto name = form_fields_detail::decode(pair.substr(0, equals));
        const auto value =
            form_fields_detail::decode(equals == std::string_view::npos ? std::string_view() : pair.substr(equals + 1));
        if (!name || !value || !fields.emplace(*name, *value).second) {
            return std::nullopt;
        }
    }
    return fields;
}

} // namespace kaban::authority
