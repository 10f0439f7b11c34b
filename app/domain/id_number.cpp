#include "app/domain/id_number.h"

#include <algorithm>
#include <array>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 17> checkWeights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr char checkCharacters[] = "10X98765432";
// Provinces of GB/T 2260, with 71 Taiwan, 81 Hong Kong, 82 Macao and 83 for residence permits of Taiwan residents.
constexpr std::array<int, 35> provinceCodes = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                               44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};

bool isIdNumberDigit(QChar c) {
    return c >= u'0' && c <= u'9'; // QChar::isDigit would accept full-width digits (SEC-61)
}

QChar checkCharacter(const QString& text) {
    int sum = 0;
    for (std::size_t i = 0; i < checkWeights.size(); ++i) {
        sum += (text[static_cast<qsizetype>(i)].unicode() - u'0') * checkWeights[i];
    }
    return QLatin1Char(checkCharacters[sum % 11]);
}

} // namespace

QString idNumberFaultName(IdNumberFault fault) {
    switch (fault) {
    case IdNumberFault::Length:
        return u"length"_s;
    case IdNumberFault::Characters:
        return u"characters"_s;
    case IdNumberFault::Region:
        return u"region"_s;
    case IdNumberFault::BirthDate:
        return u"birth-date"_s;
    case IdNumberFault::FutureBirthDate:
        return u"birth-date-in-future"_s;
    case IdNumberFault::Sequence:
        return u"sequence"_s;
    case IdNumberFault::CheckCharacter:
        break;
    }
    return u"check-character"_s;
}

Result<IdNumber, IdNumberFault> parseIdNumber(const QString& text, const QDate& today) {
    if (text.size() != 18) {
        return failure(IdNumberFault::Length);
    }
    const QString upper = text.last(1) == u"x"_s ? text.first(17) + u'X' : text;
    const bool digits = std::all_of(upper.begin(), upper.begin() + 17, isIdNumberDigit);
    if (!digits || !(isIdNumberDigit(upper.back()) || upper.back() == u'X')) {
        return failure(IdNumberFault::Characters);
    }
    const int province = upper.first(2).toInt();
    if (std::find(provinceCodes.begin(), provinceCodes.end(), province) == provinceCodes.end()) {
        return failure(IdNumberFault::Region);
    }
    const QDate birthDate(upper.mid(6, 4).toInt(), upper.mid(10, 2).toInt(), upper.mid(12, 2).toInt());
    if (!birthDate.isValid()) {
        return failure(IdNumberFault::BirthDate);
    }
    if (birthDate > today) {
        return failure(IdNumberFault::FutureBirthDate);
    }
    if (upper.mid(14, 3) == u"000") {
        return failure(IdNumberFault::Sequence);
    }
    if (checkCharacter(upper) != upper.back()) {
        return failure(IdNumberFault::CheckCharacter);
    }
    const bool odd = ((upper[16].unicode() - u'0') & 1) != 0;
    return IdNumber{upper, birthDate, odd ? Sex::Male : Sex::Female};
}

} // namespace kaban
