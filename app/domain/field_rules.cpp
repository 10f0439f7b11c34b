#include "app/domain/field_rules.h"

#include "app/domain/field_text.h"
#include "app/domain/id_number.h"
#include "app/domain/landline.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameShortest = 2;
constexpr qsizetype nameLongest = 50;
constexpr qsizetype addressShortest = 5;
constexpr qsizetype addressLongest = 100;
constexpr qsizetype mobileDigits = 11;
constexpr qsizetype sixDigits = 6;
constexpr int beijingFirstPostcode = 100000;
constexpr int beijingLastPostcode = 102699;
constexpr QChar fieldNameDot(0x00B7);

FieldVerdict faulty(const QString& text, FieldFault fault) {
    return {text, fault, std::nullopt};
}

bool onlyDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return fieldtext::isAsciiDigit(c.unicode()); });
}

std::optional<FieldFault> lengthFault(qsizetype length, qsizetype shortest, qsizetype longest) {
    if (length < shortest) {
        return FieldFault::TooShort;
    }
    return length > longest ? std::optional(FieldFault::TooLong) : std::nullopt;
}

FieldVerdict judgeName(const QString& name) {
    if (name.isEmpty()) {
        return faulty(name, FieldFault::Missing);
    }
    const QList<uint> characters = name.toUcs4(); // a lone surrogate becomes U+FFFD, which is not Han
    const bool allowed = std::all_of(characters.begin(), characters.end(),
                                     [](uint c) { return c == fieldNameDot.unicode() || fieldtext::isHan(c); });
    if (!allowed) {
        return faulty(name, FieldFault::Characters);
    }
    const QString twoDots(2, fieldNameDot);
    if (name.startsWith(fieldNameDot) || name.endsWith(fieldNameDot) || name.contains(twoDots)) {
        return faulty(name, FieldFault::Format);
    }
    return {name, lengthFault(characters.size(), nameShortest, nameLongest), std::nullopt};
}

QString cleanName(const QString& typed) {
    return fieldtext::withNameDots(fieldtext::withoutSpaces(typed));
}

QString withoutHonorific(QString name) {
    while (name.endsWith(u"先生"_s) || name.endsWith(u"女士"_s)) { // protocol
        name.chop(2);
    }
    return name;
}

FieldVerdict judgeMobile(const QString& typed) {
    QString digits = fieldtext::withHyphens(fieldtext::withoutSpaces(typed)).remove(u'-');
    for (const QString& prefix : {u"+86"_s, u"86"_s}) {
        // No mobile number begins with 86; the digit behind it keeps a second pass from taking more away.
        if (digits.startsWith(prefix + u'1')) {
            digits = digits.mid(prefix.size());
        }
    }
    if (digits.isEmpty()) {
        return faulty(digits, FieldFault::Missing);
    }
    if (!onlyDigits(digits)) {
        return faulty(typed.trimmed(), FieldFault::Characters);
    }
    if (digits.size() != mobileDigits) {
        return faulty(digits, FieldFault::DigitCount);
    }
    if (digits[0] != u'1' || digits[1] < u'3') {
        return faulty(digits, FieldFault::Format);
    }
    return {digits, std::nullopt, std::nullopt};
}

FieldVerdict judgeSixDigits(const QString& typed) {
    const QString digits = fieldtext::withoutSpaces(typed);
    if (digits.isEmpty()) {
        return faulty(digits, FieldFault::Missing);
    }
    if (!onlyDigits(digits)) {
        return faulty(digits, FieldFault::Characters);
    }
    if (digits.size() != sixDigits) {
        return faulty(digits, FieldFault::DigitCount);
    }
    return {digits, std::nullopt, std::nullopt};
}

FieldVerdict judgePostcode(const QString& typed) {
    FieldVerdict verdict = judgeSixDigits(typed);
    const int postcode = verdict.fault ? 0 : verdict.normalised.toInt();
    if (!verdict.fault && (postcode < beijingFirstPostcode || postcode > beijingLastPostcode)) {
        verdict.warning = FieldWarning::OutsideBeijing;
    }
    return verdict;
}

FieldVerdict judgeAddress(const QString& typed) {
    const QString address = fieldtext::withSingleSpaces(typed);
    if (address.isEmpty()) {
        return faulty(address, FieldFault::Missing);
    }
    const QList<uint> characters = address.toUcs4(); // a lone surrogate becomes U+FFFD, a symbol
    if (!std::all_of(characters.begin(), characters.end(), fieldtext::isAddressCharacter)) {
        return faulty(address, FieldFault::Characters);
    }
    if (const auto fault = lengthFault(characters.size(), addressShortest, addressLongest)) {
        return faulty(address, *fault);
    }
    if (!std::any_of(characters.begin(), characters.end(), fieldtext::isHan)) {
        return faulty(address, FieldFault::NoHan);
    }
    return {address, std::nullopt, std::nullopt};
}

FieldVerdict judgeIdNumber(const QString& typed) {
    const QString number = fieldtext::withoutSpaces(typed).toUpper();
    if (number.isEmpty()) {
        return faulty(number, FieldFault::Missing);
    }
    const auto parsed = parseIdNumber(number, QDate(9999, 12, 31));
    if (parsed) {
        return {parsed->text, std::nullopt, std::nullopt};
    }
    return faulty(number, parsed.error() == IdNumberFault::Length ? FieldFault::DigitCount : FieldFault::Format);
}

} // namespace

FieldVerdict judgeField(FieldRule rule, const QString& typed) {
    switch (rule) {
    case FieldRule::PersonName:
        return judgeName(cleanName(typed));
    case FieldRule::Recipient:
        return judgeName(withoutHonorific(cleanName(typed)));
    case FieldRule::Mobile:
        return judgeMobile(typed);
    case FieldRule::Landline:
        return detail::judgeLandline(typed);
    case FieldRule::Postcode:
        return judgePostcode(typed);
    case FieldRule::SmsCode:
        return judgeSixDigits(typed);
    case FieldRule::IdNumber:
        return judgeIdNumber(typed);
    case FieldRule::Address:
        break;
    }
    return judgeAddress(typed);
}

} // namespace kaban
