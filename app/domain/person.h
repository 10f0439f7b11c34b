#pragma once
// Purpose: the applicant as identified by a document, in the program's own words (dates are dates, codes are enums).
// Thread: any (value). Ownership: by value; personal fields are Secret and wiped with it. Source: FLD-01..09, GA/T 490.

#include "app/base/secret.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kaban {

enum class Sex { Unknown, Male, Female, Unstated };

/// "male" … as used in the application and by tools; the four values of GB/T 2261.1.
QString sexName(Sex sex);
std::optional<Sex> sexFromCode(const QString& gbCode);

/// A document's last valid day, or no end at all (FLD-06: a flag, never a far date).
struct ValidUntil {
    bool longTerm = false;
    QDate lastDay; ///< meaningful only when not longTerm; the last day itself is still valid

    bool operator==(const ValidUntil&) const = default;
};

/// A resident ID card is issued to Chinese citizens only (FLD-04); GB/T 2659, three letters.
inline constexpr QStringView residentCardNationality = u"CHN";

/// What a resident ID card holds.
struct ResidentCard {
    SecretText name;
    Sex sex = Sex::Unknown;
    QString ethnicityCode; ///< GB/T 3304, two digits
    QDate birthDate;
    SecretText address;
    SecretText number; ///< 18 characters, upper-case X
    QString authority;
    QDate validFrom;
    ValidUntil validUntil;
};

} // namespace kaban
