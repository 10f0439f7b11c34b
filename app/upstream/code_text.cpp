#include "app/upstream/code_text.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace code_text_detail {

constexpr qsizetype longestCode = 32;

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool isCapital(QChar c) {
    return c >= u'A' && c <= u'Z';
}

bool isSmall(QChar c) {
    return c >= u'a' && c <= u'z';
}

} // namespace code_text_detail

bool isPlainCode(const QString& text) {
    using namespace code_text_detail;
    return !text.isEmpty() && text.size() <= longestCode && std::all_of(text.begin(), text.end(), [](QChar c) {
        return isDigit(c) || isCapital(c) || isSmall(c) || c == u'-' || c == u'_';
    });
}

bool isDigits(const QString& text, qsizetype count) {
    return text.size() == count && std::all_of(text.begin(), text.end(), code_text_detail::isDigit);
}

bool isListName(const QString& text) {
    using namespace code_text_detail;
    if (text == u"banks"_s || text == u"districts"_s || text == u"occupations"_s) {
        return true;
    }
    const QString branches = u"branches-"_s;
    const QString bank = text.startsWith(branches) ? text.sliced(branches.size()) : QString();
    return !bank.isEmpty() && bank.size() <= longestCode &&
           std::all_of(bank.begin(), bank.end(), [](QChar c) { return isDigit(c) || isCapital(c); });
}

} // namespace kaban
