#include "drivers/id_reader/id_card_checks.h"

#include <QDate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaban::drivers {

namespace checks_detail {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool allDigits(QStringView text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// Invalid for anything that is not a real day written YYYYMMDD.
QDate dateOf(QStringView text) {
    if (text.size() != 8 || !allDigits(text))
        return {};
    return {text.first(4).toInt(), text.sliced(4, 2).toInt(), text.sliced(6, 2).toInt()};
}

bool kindFitsNumber(const IdCard& card) {
    const QStringView number = card.number;
    switch (card.kind) {
    case IdCardKind::Resident:
        return !number.startsWith(u'9');
    case IdCardKind::HongKongMacaoTaiwan:
        return number.startsWith(u"810000") || number.startsWith(u"820000") || number.startsWith(u"830000");
    case IdCardKind::ForeignPermanent2017:
        return number.size() == 15;
    case IdCardKind::ForeignPermanent2023:
        return number.startsWith(u'9');
    }
    Q_UNREACHABLE();
}

/// False for half a character (lone surrogate), a control character or a number that is no character: it cannot be
/// shown as it stands.
bool isWellFormed(QStringView text) {
    return text.isValidUtf16() &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c >= u'\uFFFE'; });
}

bool encodingHolds(const IdCard& card) {
    const std::array<QStringView, 14> fields = {card.name,        card.nameEnglish, card.sexCode,    card.ethnicityCode,
                                                card.birthDate,   card.address,     card.number,     card.authority,
                                                card.validFrom,   card.validUntil,  card.passNumber, card.issueCount,
                                                card.nationality, card.renewalCount};
    return std::all_of(fields.begin(), fields.end(), isWellFormed);
}

bool hasName(const IdCard& card) {
    // Foreign cards may leave the Chinese name blank, never the English one.
    const bool foreign = !card.nameEnglish.isNull();
    return !(foreign ? card.nameEnglish : card.name).trimmed().isEmpty();
}

bool ethnicityKnown(QStringView code) {
    if (code.size() != 2 || !allDigits(code))
        return false;
    const int value = code.toInt();
    return (value >= 1 && value <= 56) || value == 97 || value == 98;
}

bool numberHoldsBirthDate(const IdCard& card) {
    const QStringView number = card.number;
    if (card.kind == IdCardKind::ForeignPermanent2017)
        return number.size() == 15 && card.birthDate.size() == 8 &&
               number.sliced(7, 6) == QStringView(card.birthDate).sliced(2);
    return number.size() == 18 && number.sliced(6, 8) == card.birthDate;
}

/// Only kinds whose 17th digit is known to tell the sex, and only when the field does.
bool numberContradictsSex(const IdCard& card) {
    const bool tells = card.kind == IdCardKind::Resident || card.kind == IdCardKind::HongKongMacaoTaiwan;
    const bool stated = card.sexCode == u"1" || card.sexCode == u"2";
    if (!tells || !stated || card.number.size() != 18 || !isDigit(card.number.at(16)))
        return false;
    const bool odd = (card.number.at(16).unicode() - u'0') % 2 == 1;
    return odd != (card.sexCode == u"1");
}

bool validUntilHolds(const IdCard& card) {
    if (card.validUntil == u"长期")
        return true;
    const QDate until = dateOf(card.validUntil);
    const QDate from = dateOf(card.validFrom);
    return until.isValid() && (!from.isValid() || from <= until);
}

bool birthDateHolds(const IdCard& card) {
    const QDate born = dateOf(card.birthDate);
    const QDate from = dateOf(card.validFrom);
    return born.isValid() && (!from.isValid() || born <= from);
}

} // namespace checks_detail

bool citizenNumberChecksumHolds(QStringView number) {
    constexpr std::array<int, 17> weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    constexpr QStringView checkCharacters = u"10X98765432";
    if (number.size() != 18 || !checks_detail::allDigits(number.first(17)))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 17; ++i)
        sum += (number.at(i).unicode() - u'0') * weights[static_cast<size_t>(i)];
    return number.at(17) == checkCharacters.at(sum % 11);
}

bool foreignNumber2017ChecksumHolds(QStringView number) {
    constexpr std::array<int, 3> weights = {7, 3, 1};
    if (number.size() != 15 || !checks_detail::allDigits(number.sliced(3)))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 14; ++i) {
        const QChar c = number.at(i);
        if (i < 3 && (c < u'A' || c > u'Z'))
            return false;
        const int value = i < 3 ? c.unicode() - u'A' + 10 : c.unicode() - u'0';
        sum += value * weights[static_cast<size_t>(i % 3)];
    }
    return number.at(14).unicode() - u'0' == sum % 10;
}

QStringList idCardWarnings(const IdCard& card) {
    using namespace checks_detail;
    QStringList warnings;
    const auto expect = [&warnings](bool holds, const QString& name) {
        if (!holds)
            warnings.append(name);
    };
    const bool oldForeign = card.kind == IdCardKind::ForeignPermanent2017;
    expect(kindFitsNumber(card), u"kind"_s);
    expect(encodingHolds(card), u"encoding"_s);
    expect(hasName(card), u"name"_s);
    expect(card.sexCode.size() == 1 && u"0129"_s.contains(card.sexCode), u"sex"_s);
    expect(card.kind != IdCardKind::Resident || ethnicityKnown(card.ethnicityCode), u"ethnicity"_s);
    expect(birthDateHolds(card), u"birth-date"_s);
    expect(oldForeign ? foreignNumber2017ChecksumHolds(card.number) : citizenNumberChecksumHolds(card.number),
           u"id-number-checksum"_s);
    expect(numberHoldsBirthDate(card), u"id-number-birth-date"_s);
    expect(!numberContradictsSex(card), u"id-number-sex"_s);
    expect(dateOf(card.validFrom).isValid(), u"valid-from"_s);
    expect(validUntilHolds(card), u"valid-to"_s);
    return warnings;
}

} // namespace kaban::drivers
