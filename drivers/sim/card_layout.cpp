#include "drivers/sim/card_layout.h"

#include "drivers/sim/bytes.h"

#include <algorithm>
#include <array>

namespace kaban::simdev {

namespace layout_detail {

using enum FieldForm;

const std::vector<CardLayout>& layouts() {
    static const std::vector<CardLayout> all = {
        {"resident",
         u' ',
         {{"name", 0, 15},
          {"sex", 30, 1, Sex},
          {"ethnicity_code", 32, 2, Digits},
          {"birth_date", 36, 8, Date},
          {"address", 52, 35},
          {"id_number", 122, 18},
          {"authority", 158, 15},
          {"valid_from", 188, 8, Date},
          {"valid_to", 204, 8, Date}}},
        {"hmt",
         u'J',
         {{"name", 0, 15},
          {"sex", 30, 1, Sex},
          {"birth_date", 36, 8, Date},
          {"address", 52, 35},
          {"id_number", 122, 18},
          {"authority", 158, 15},
          {"valid_from", 188, 8, Date},
          {"valid_to", 204, 8, Date},
          {"pass_number", 220, 9},
          {"issue_count", 238, 2, Digits}}},
        {"foreign-2017",
         u'I',
         {{"name_en", 0, 60},
          {"sex", 120, 1, Sex},
          {"id_number", 122, 15},
          {"nationality", 152, 3},
          {"name", 158, 15},
          {"valid_from", 188, 8, Date},
          {"valid_to", 204, 8, Date},
          {"birth_date", 220, 8, Date},
          {"card_version", 236, 2, Digits, "01"},
          {"authority_code", 240, 4, Digits, "1500"}}},
        {"foreign-2023",
         u'Y',
         {{"name", 0, 15},
          {"sex", 30, 1, Sex},
          {"renewal_count", 32, 2, Digits},
          {"birth_date", 36, 8, Date},
          {"name_en", 52, 35, Text, "", 220, 11},
          {"id_number", 122, 18},
          {"valid_from", 188, 8, Date},
          {"valid_to", 204, 8, Date},
          {"nationality", 242, 3},
          {"former_link", 250, 3}}},
    };
    return all;
}

// Keys that are no field of a text block: of the reader's answer, or of the card file alone.
constexpr std::array<std::string_view, 9> otherKeys = {
    "kind", "photo", "text_hex", "new_addresses", "sam_id", "photo_decoded", "warnings", "serial_hex", "answers_find"};

} // namespace layout_detail

const CardLayout& cardLayout(std::string_view kind) {
    for (const CardLayout& layout : layout_detail::layouts()) {
        if (layout.kind == kind)
            return layout;
    }
    throw Refusal("kind is resident, hmt, foreign-2017, foreign-2023 or other, not '" + std::string(kind) + "'");
}

bool isCardKey(std::string_view key) {
    if (std::ranges::count(layout_detail::otherKeys, key) > 0)
        return true;
    return std::ranges::any_of(layout_detail::layouts(), [key](const CardLayout& layout) {
        return std::ranges::any_of(layout.fields, [key](const CardField& field) { return field.key == key; });
    });
}

} // namespace kaban::simdev
