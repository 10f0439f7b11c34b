#include "app/domain/landline.h"

#include "app/domain/field_text.h"

#include <QStringList>

#include <algorithm>

namespace kaban::detail {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestExtension = 6;
constexpr qsizetype digitsWithCountryCode = 12; // 86, area code without 0, number: at least 2 + 3 + 7, or 2 + 2 + 8
constexpr qsizetype mobileLength = 11;

/// 010 and 02x have three digits, 03xx to 09xx four; there are no others.
qsizetype areaCodeLength(const QString& digits) {
    if (digits.startsWith(u"010"_s) || digits.startsWith(u"02"_s)) {
        return 3;
    }
    return digits.size() > 1 && digits[0] == u'0' && digits[1] >= u'3' ? 4 : 0;
}

/// The digit groups between spaces that were meant as nothing and marks that were meant as hyphens.
QStringList digitGroups(const QString& typed) {
    QString text = fieldtext::withHyphens(fieldtext::withoutSpaces(typed));
    for (const QChar mark : u"()（）转"_s) { // protocol
        text.replace(mark, u'-');
    }
    return text.split(u'-', Qt::SkipEmptyParts);
}

/// +86 10 … and 86 10 … are written 010 … at home.
void dropCountryCode(QStringList& groups) {
    QString& first = groups.first();
    const bool plus = first.startsWith(u"+86"_s);
    const bool group = first == u"86"_s && groups.size() > 1;
    const bool glued = first.startsWith(u"86"_s) && first.size() >= digitsWithCountryCode;
    if (!plus && !group && !glued) {
        return;
    }
    first.remove(0, plus ? 3 : 2);
    if (first.isEmpty()) {
        groups.removeFirst();
    }
    if (!groups.isEmpty() && !groups.first().startsWith(u'0')) {
        groups.first().prepend(u'0');
    }
}

/// Area code and number as the first two groups; a number written as 1234-5678 or 123-4567 becomes one group.
void splitAreaCode(QStringList& groups, qsizetype areaLength) {
    const QString first = groups.first();
    if (first.size() > areaLength) {
        groups.first() = first.first(areaLength);
        groups.insert(1, first.mid(areaLength));
    }
    const bool halved = groups.size() > 2 && (groups[1].size() == 3 || groups[1].size() == 4) && groups[2].size() == 4;
    if (halved) {
        groups[1] += groups.takeAt(2);
    }
}

std::optional<FieldFault> landlineFault(const QStringList& groups, qsizetype areaLength) {
    if (groups.first().size() < areaLength && groups.size() > 1) {
        return FieldFault::Format; // 02-12345678
    }
    const qsizetype digits = groups.size() > 1 ? groups[1].size() : 0;
    if (digits != 8 && !(digits == 7 && areaLength == 4)) {
        return FieldFault::DigitCount;
    }
    const bool tail = groups.size() > 3 || (groups.size() == 3 && groups[2].size() > longestExtension);
    return tail ? std::optional(FieldFault::Format) : std::nullopt;
}

FieldVerdict judgeWithoutAreaCode(const QStringList& groups) {
    const QString number = groups.join(u'-');
    const QString digits = groups.join(QString());
    if (digits.startsWith(u'0')) {
        return {number, FieldFault::Format, std::nullopt};
    }
    const bool mobile = digits.size() == mobileLength && digits[0] == u'1' && digits[1] >= u'3';
    return {number, mobile ? FieldFault::Format : FieldFault::AreaCodeMissing, std::nullopt};
}

} // namespace

FieldVerdict judgeLandline(const QString& typed) {
    QStringList groups = digitGroups(typed);
    if (groups.isEmpty()) {
        return {QString(), std::nullopt, std::nullopt};
    }
    dropCountryCode(groups);
    const QString joined = groups.join(QString());
    const bool digits = !joined.isEmpty() && std::all_of(joined.begin(), joined.end(),
                                                         [](QChar c) { return fieldtext::isAsciiDigit(c.unicode()); });
    if (!digits) {
        return {typed.trimmed(), FieldFault::Characters, std::nullopt};
    }
    const qsizetype areaLength = areaCodeLength(groups.first());
    if (areaLength == 0) {
        return judgeWithoutAreaCode(groups);
    }
    splitAreaCode(groups, areaLength);
    return {groups.join(u'-'), landlineFault(groups, areaLength), std::nullopt};
}

} // namespace kaban::detail
