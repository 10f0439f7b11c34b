// SPDX-License-Identifier: GPL-3.0-or-later
#include "drivers/pinyin/request.h"

#include <algorithm>
#include <cstdint>

namespace kaban_pinyin {

namespace {

constexpr std::size_t longestNumber = 18;

std::vector<std::string_view> fieldsOf(std::string_view line) {
    std::vector<std::string_view> fields;
    std::size_t from = 0;
    for (std::size_t tab = line.find('\t'); tab != std::string_view::npos; tab = line.find('\t', from)) {
        fields.push_back(line.substr(from, tab - from));
        from = tab + 1;
    }
    fields.push_back(line.substr(from));
    return fields;
}

bool isNumber(std::string_view field) {
    return !field.empty() && field.size() <= longestNumber &&
           std::all_of(field.begin(), field.end(), [](char one) { return one >= '0' && one <= '9'; });
}

bool areLetters(std::string_view field) {
    return !field.empty() && field.size() <= mostLetters && field.front() != '\'' &&
           std::all_of(field.begin(), field.end(), [](char one) { return (one >= 'a' && one <= 'z') || one == '\''; });
}

/// How many bytes the character has that begins with this one; 0 where none does.
std::size_t lengthOf(unsigned char first) {
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return 2;
    }
    if ((first & 0xF0) == 0xE0) {
        return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

} // namespace

bool isText(std::string_view bytes) {
    constexpr std::uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    for (std::size_t at = 0; at < bytes.size();) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const std::size_t length = lengthOf(first);
        if (length == 0 || at + length > bytes.size()) {
            return false;
        }
        std::uint32_t character = length == 1 ? first : first & (0x7Fu >> length);
        for (std::size_t i = 1; i < length; ++i) {
            const auto next = static_cast<unsigned char>(bytes[at + i]);
            if ((next & 0xC0) != 0x80) {
                return false;
            }
            character = character << 6 | (next & 0x3Fu);
        }
        const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
        const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
        if (control || surrogate || character < least[length] || character > 0x10FFFF) {
            return false;
        }
        at += length;
    }
    return true;
}

Request parseRequest(std::string_view line) {
    Request request;
    if (line.size() > longestLine) {
        request.fault = "long";
        return request;
    }
    const std::vector<std::string_view> fields = fieldsOf(line);
    if (fields.size() > 1 && isNumber(fields[1])) {
        request.number = fields[1];
    }
    if (fields[0] != "ask" || fields.size() < 3 || fields.size() > 4) {
        request.fault = "unknown";
    } else if (!isNumber(fields[1])) {
        request.fault = "number";
    } else if (!areLetters(fields[2])) {
        request.fault = "letters";
    } else if (fields.size() == 4 && (fields[3].size() > longestBefore || !isText(fields[3]))) {
        request.fault = "before";
    } else {
        request.letters = fields[2];
        request.before = fields.size() == 4 ? fields[3] : std::string_view();
    }
    return request;
}

std::string answerLine(const Request& request, const std::vector<Word>& words) {
    std::string line = "words\t" + request.number;
    for (const Word& word : words) {
        line += '\t' + word.text + '\t' + std::to_string(word.used);
    }
    return line + '\n';
}

std::string errorLine(const Request& request) {
    return "error\t" + request.number + '\t' + request.fault + '\n';
}

} // namespace kaban_pinyin
