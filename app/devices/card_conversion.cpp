#include "app/devices/card_conversion.h"

#include "app/domain/foreign_text.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

// What the schema of the bundle lets an applicant hold; a chip holds far less, but not every driver reads a chip.
constexpr qsizetype longestName = 100;
constexpr qsizetype longestAddress = 200;
constexpr qsizetype longestAuthority = 100;

bool isPlainText(const QString& text, qsizetype longest) {
    return characterCount(text) <= longest && isCleanForeignText(text);
}

bool isEthnicityCode(const QString& text) {
    return text.size() == 2 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool textHolds(const drivers::IdCard& card) {
    return !card.name.trimmed().isEmpty() && isPlainText(card.name, longestName) &&
           isPlainText(card.address, longestAddress) && isPlainText(card.authority, longestAuthority);
}

QDate chipDate(const QString& text) {
    return QDate::fromString(text, u"yyyyMMdd"_s);
}

} // namespace

Result<ResidentCard, FailureCode> toResidentCard(const drivers::IdCard& card) {
    if (card.kind != drivers::IdCardKind::Resident) {
        return failure(FailureCode::CardKindNotServed);
    }
    ResidentCard person;
    person.name = SecretText(card.name);
    person.number = SecretText(card.number.toUpper()); // the check character: all judges here take x, the schema only X
    person.address = SecretText(card.address);
    person.ethnicityCode = isEthnicityCode(card.ethnicityCode) ? card.ethnicityCode : QString();
    person.authority = card.authority;
    person.birthDate = chipDate(card.birthDate);
    person.validFrom = chipDate(card.validFrom);
    person.validUntil.longTerm = card.validUntil == u"长期"; // protocol
    person.validUntil.lastDay = chipDate(card.validUntil);
    const std::optional<Sex> sex = sexFromCode(card.sexCode);
    const bool dated = person.birthDate.isValid() && person.validFrom.isValid() &&
                       (person.validUntil.longTerm || person.validUntil.lastDay.isValid());
    if (!textHolds(card) || !sex || !dated) {
        return failure(FailureCode::CardUnreadable);
    }
    person.sex = *sex;
    return person;
}

} // namespace kaban
