#include "app/domain/age.h"

namespace kaban {
namespace {

constexpr int endsSoonDays = 30;

QDate birthdayIn(int year, const QDate& birthDate) {
    const QDate day(year, birthDate.month(), birthDate.day());
    return day.isValid() ? day : QDate(year, 3, 1);
}

} // namespace

int ageInYears(const QDate& birthDate, const QDate& today) {
    const int years = today.year() - birthDate.year();
    return today < birthdayIn(today.year(), birthDate) ? years - 1 : years;
}

Validity validityOn(const QDate& today, const QDate& validFrom, const ValidUntil& validUntil) {
    if (today < validFrom) {
        return Validity::NotYetValid;
    }
    if (validUntil.longTerm) {
        return Validity::Valid;
    }
    if (today > validUntil.lastDay) {
        return Validity::Expired;
    }
    return today.daysTo(validUntil.lastDay) <= endsSoonDays ? Validity::EndsSoon : Validity::Valid;
}

} // namespace kaban
