// The places of the fields in the 256-byte text block of each kind of ID card, as data. Read-only tables, any thread.
// Offsets are in bytes, widths in UTF-16 units. Source: id-card reference sections 2.1-2.4 (GA/T 490 and successors).
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace kaban::simdev {

inline constexpr std::size_t textBytes = 256;
inline constexpr std::size_t photoBytes = 1024;
inline constexpr std::size_t typeLetterOffset = 248;
inline constexpr std::size_t addressUnits = 35;
inline constexpr std::size_t maxNewAddresses = 4;

enum class FieldForm { Text, Digits, Sex, Date };

struct CardField {
    std::string_view key; // of `kabanctl card read --json`, or of the card file only
    std::size_t offset;
    std::size_t units;
    FieldForm form = FieldForm::Text;
    std::string_view fallback = {};     // when the file lacks the key
    std::size_t continuationOffset = 0; // a long value goes on there
    std::size_t continuationUnits = 0;
};

struct CardLayout {
    std::string_view kind;
    char16_t typeLetter; // space: a resident card
    std::vector<CardField> fields;
};

// Throws Refusal for a kind that does not exist.
const CardLayout& cardLayout(std::string_view kind);

bool isCardKey(std::string_view key);

} // namespace kaban::simdev
