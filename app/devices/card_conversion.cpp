#include "app/devices/card_conversion.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

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
    person.number = SecretText(card.number);
    person.address = SecretText(card.address);
    person.ethnicityCode = card.ethnicityCode;
    person.authority = card.authority;
    person.birthDate = chipDate(card.birthDate);
    person.validFrom = chipDate(card.validFrom);
    person.validUntil.longTerm = card.validUntil == u"长期"; // protocol
    person.validUntil.lastDay = chipDate(card.validUntil);
    const std::optional<Sex> sex = sexFromCode(card.sexCode);
    const bool dated = person.birthDate.isValid() && person.validFrom.isValid() &&
                       (person.validUntil.longTerm || person.validUntil.lastDay.isValid());
    if (card.name.isEmpty() || !sex || !dated) {
        return failure(FailureCode::CardUnreadable);
    }
    person.sex = *sex;
    return person;
}

} // namespace kaban
