#pragma once
// Purpose: judges a value that a person typed and brings it into the one form that is stored. Thread: any (pure).
// Errors: FieldFault is the first thing that is wrong and blocks; FieldWarning is said and never blocks. Whether a
// field may stay empty is the form's business: everything but the landline reports Missing. Judging a normalised value
// again gives the same verdict. Cost: linear in the text (SEC-67); arbitrary UTF-16 is fine (SEC-59). Rules: VAL-01,
// VAL-02, VAL-03, VAL-06, VAL-07, VAL-09, VAL-13, FLD-12, FLD-14, FLD-25, GAP-27, SEC-60, SEC-61, TV-16, TV-17.

#include "app/domain/code_list.h"

#include <QString>

#include <optional>

namespace kaban {

enum class FieldRule {
    PersonName, ///< of a Chinese document: Han characters and U+00B7, 2 to 50
    Mobile,     ///< eleven digits; spaces, hyphens and 86 in front go away
    Landline,   ///< area code, number and perhaps extension, stored as 010-12345678 or 0311-1234567-801; may be empty
    Postcode,
    Address, ///< 5 to 100 characters with at least one Han character
    SmsCode,
    Recipient, ///< as PersonName; 先生 and 女士 at the end go away
    IdNumber,  ///< of a resident ID card, with its check character; a date of birth to come is not looked for here
};

enum class FieldFault {
    Missing,
    TooShort,
    TooLong,
    Characters, ///< holds something that cannot stand in this field
    Format,
    AreaCodeMissing,
    DigitCount,
    NoHan, ///< an address without a single Chinese character
};

enum class FieldWarning {
    OutsideBeijing, ///< a postcode that is none of Beijing's
    OtherDistrict,  ///< the address names another district than the one chosen
};

struct FieldVerdict {
    QString normalised; ///< what is stored; with a fault: what was typed, cleaned as far as it makes sense
    std::optional<FieldFault> fault;
    std::optional<FieldWarning> warning;

    bool operator==(const FieldVerdict&) const = default;
};

FieldVerdict judgeField(FieldRule rule, const QString& typed);

/// OtherDistrict when the address names a district of the list but not the chosen one, neither by its name nor by one
/// of its helper words (former names, the zone inside it). Nothing for an unknown code.
std::optional<FieldWarning> judgeAddressDistrict(const QString& address, const QString& districtCode,
                                                 const CodeList& districts);

/// A proposal only, never a reason to refuse a postcode (CL-3). Empty for an unknown code.
QString suggestedPostcode(const CodeList& districts, const QString& districtCode);

} // namespace kaban
