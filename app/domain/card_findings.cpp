#include "app/domain/card_findings.h"

#include "app/domain/age.h"
#include "app/domain/id_number.h"

#include <array>
#include <optional>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int longTermYears = 0; // stands for 长期
constexpr std::array<int, 3> periodsOfLaw = {5, 10, 20};

/// The law's period for a card that starts at this age.
int periodForAge(int ageAtStart) {
    if (ageAtStart < 16) {
        return 5;
    }
    if (ageAtStart <= 25) {
        return 10;
    }
    return ageAtStart <= 45 ? 20 : longTermYears;
}

/// A period that starts on 29 February may end on 28 February or on 1 March of a common year.
bool endsAfter(int years, const QDate& start, const QDate& end) {
    if (end == start.addYears(years)) {
        return true;
    }
    const bool leapDay = start.month() == 2 && start.day() == 29;
    const QDate firstOfMarch(start.year() + years, 3, 1);
    return leapDay && !QDate::isLeapYear(firstOfMarch.year()) && end == firstOfMarch;
}

std::optional<int> periodOf(const QDate& start, const ValidUntil& end) {
    if (end.longTerm) {
        return longTermYears;
    }
    for (const int years : periodsOfLaw) {
        if (endsAfter(years, start, end.lastDay)) {
            return years;
        }
    }
    return std::nullopt;
}

bool saysOtherSex(Sex card, Sex number) {
    return (card == Sex::Male || card == Sex::Female) && card != number;
}

} // namespace

QString cardFindingName(CardFinding finding) {
    switch (finding) {
    case CardFinding::NumberWrong:
        return u"number-wrong"_s;
    case CardFinding::BirthDateDiffers:
        return u"birth-date-differs"_s;
    case CardFinding::SexDiffers:
        return u"sex-differs"_s;
    case CardFinding::ValidityPeriod:
        return u"validity-period"_s;
    case CardFinding::ValidityForAge:
        break;
    }
    return u"validity-for-age"_s;
}

QList<CardFinding> cardFindings(const ResidentCard& card, const QDate& today) {
    QList<CardFinding> findings;
    const auto number = parseIdNumber(card.number.reveal(), today);
    if (!number) {
        findings.append(CardFinding::NumberWrong);
    }
    if (number && card.birthDate.isValid() && number->birthDate != card.birthDate) {
        findings.append(CardFinding::BirthDateDiffers);
    }
    if (number && saysOtherSex(card.sex, number->sex)) {
        findings.append(CardFinding::SexDiffers);
    }
    if (!card.validFrom.isValid() || (!card.validUntil.longTerm && !card.validUntil.lastDay.isValid())) {
        return findings;
    }
    const std::optional<int> period = periodOf(card.validFrom, card.validUntil);
    if (!period) {
        findings.append(CardFinding::ValidityPeriod);
    } else if (card.birthDate.isValid() && *period != periodForAge(ageInYears(card.birthDate, card.validFrom))) {
        findings.append(CardFinding::ValidityForAge);
    }
    return findings;
}

} // namespace kaban
