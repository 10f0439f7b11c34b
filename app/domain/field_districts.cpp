#include "app/domain/field_rules.h"

#include <algorithm>

namespace kaban {

namespace {

bool namesDistrict(const QString& address, const CodeList::Entry& district) {
    return address.contains(district.chinese) ||
           std::any_of(district.words.begin(), district.words.end(),
                       [&](const CodeList::Word& word) { return address.contains(word.chinese); });
}

/// The zone lies in districts that have kept their names, and its addresses are written either way.
bool overlap(const CodeList::Entry& one, const CodeList::Entry& other) {
    return one.code == other.code || one.within.contains(other.code) || other.within.contains(one.code);
}

} // namespace

std::optional<FieldWarning> judgeAddressDistrict(const QString& address, const QString& districtCode,
                                                 const CodeList& districts) {
    const CodeList::Entry* chosen = districts.find(districtCode);
    if (chosen == nullptr) {
        return std::nullopt;
    }
    bool other = false;
    for (const CodeList::Entry& district : districts.entries()) {
        if (!namesDistrict(address, district)) {
            continue;
        }
        if (overlap(*chosen, district)) {
            return std::nullopt;
        }
        other = true;
    }
    return other ? std::optional(FieldWarning::OtherDistrict) : std::nullopt;
}

QString suggestedPostcode(const CodeList& districts, const QString& districtCode) {
    const CodeList::Entry* district = districts.find(districtCode);
    return district == nullptr ? QString() : district->postcode;
}

} // namespace kaban
