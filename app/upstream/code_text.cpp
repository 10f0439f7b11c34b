#include "app/upstream/code_text.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace code_text_detail {

constexpr qsizetype longestBankCode = 16;
constexpr qsizetype longestBranchCode = 32;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c) {
    return c >= u'A' && c <= u'Z';
}

bool isDigitOrCapital(QChar c) {
    return isDigit(c) || isCapital(c);
}

} // namespace code_text_detail

bool isBankCode(const QString& text) {
    using namespace code_text_detail;
    return !text.isEmpty() && text.size() <= longestBankCode && std::all_of(text.begin(), text.end(), isDigitOrCapital);
}

bool isBranchCode(const QString& text) {
    using namespace code_text_detail;
    return !text.isEmpty() && text.size() <= longestBranchCode && isDigitOrCapital(text.front()) &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return isDigitOrCapital(c) || c == u'-'; });
}

bool isDistrictCode(const QString& text) {
    return isDigits(text, 6);
}

bool isOccupationCode(const QString& text) {
    return isDigits(text, 2);
}

bool isEthnicityCode(const QString& text) {
    return isDigits(text, 2);
}

bool isDigits(QStringView text, qsizetype count) {
    return text.size() == count && std::all_of(text.begin(), text.end(), code_text_detail::isDigit);
}

bool isListName(const QString& text) {
    if (text == u"banks"_s || text == u"districts"_s || text == u"occupations"_s) {
        return true;
    }
    const QString branches = u"branches-"_s;
    return text.startsWith(branches) && isBankCode(text.sliced(branches.size()));
}

} // namespace kaban
