#include "app/domain/field_text.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace kaban::fieldtext {

namespace {

constexpr QChar nameDot(0x00B7);

// Every character that is read as the dot between the parts of a name (SEC-61).
constexpr std::array<char16_t, 9> nameDotVariants = {
    0x002E, // full stop
    0x0387, // Greek ano teleia
    0x2022, // bullet
    0x2027, // hyphenation point
    0x2219, // bullet operator
    0x22C5, // dot operator
    0x30FB, // katakana middle dot
    0xFF0E, // full-width full stop
    0xFF65, // half-width katakana middle dot
};

// Every character that is read as the hyphen of a telephone number.
constexpr std::array<char16_t, 9> hyphenVariants = {
    0x2010, // hyphen
    0x2011, // non-breaking hyphen
    0x2012, // figure dash
    0x2013, // en dash
    0x2014, // em dash
    0x2015, // horizontal bar
    0x2212, // minus sign
    0xFE63, // small hyphen-minus
    0xFF0D, // full-width hyphen-minus
};

// Letters and punctuation that are also drawn as pictures.
constexpr std::array<char32_t, 5> pictureCharacters = {0x203C, 0x2049, 0x2139, 0x3030, 0x303D};

template <typename Table>
QString withVariants(QString text, const Table& variants, QChar replacement) {
    std::replace_if(
        text.begin(), text.end(),
        [&](QChar c) { return std::find(variants.begin(), variants.end(), c.unicode()) != variants.end(); },
        replacement);
    return text;
}

bool within(char32_t codePoint, char32_t first, char32_t last) {
    return codePoint >= first && codePoint <= last;
}

/// Of Chinese and Latin text; other scripts' marks may turn round what stands beside them (SEC-60).
bool isAddressPunctuation(char32_t codePoint) {
    return within(codePoint, 0x20, 0xBF) || within(codePoint, 0x2010, 0x205E) || within(codePoint, 0x3001, 0x3020) ||
           codePoint == 0x30FB || within(codePoint, 0xFE30, 0xFE6F) || within(codePoint, 0xFF01, 0xFF65);
}

/// Roman, circled, bracketed and Suzhou numbers.
bool isAddressNumber(char32_t codePoint) {
    return within(codePoint, 0x2150, 0x218F) || within(codePoint, 0x2460, 0x24FF) ||
           within(codePoint, 0x3021, 0x3029) || within(codePoint, 0x3220, 0x3229) || within(codePoint, 0x3280, 0x3289);
}

/// Symbols of ASCII and their full-width forms, and the sign 号 is abbreviated with; the rest are pictures or
/// mathematics.
bool isAddressSymbol(char32_t codePoint) {
    return within(codePoint, 0x20, 0x7E) || within(codePoint, 0xFF01, 0xFF5E) || codePoint == 0x2116;
}

} // namespace

bool isHan(char32_t codePoint) {
    // Planes 2 and 3 hold nothing but ideographs; new extensions come without a new version of Qt.
    if (within(codePoint, 0x20000, 0x3FFFD)) {
        return (codePoint & 0xFFFE) != 0xFFFE;
    }
    if (codePoint == 0x3007) {
        return true;
    }
    // Radicals look like characters but are symbols by category.
    return QChar::script(codePoint) == QChar::Script_Han && QChar::category(codePoint) == QChar::Letter_Other;
}

bool isAsciiDigit(char32_t codePoint) {
    return within(codePoint, U'0', U'9');
}

bool isAddressCharacter(char32_t codePoint) {
    if (isHan(codePoint)) {
        return true;
    }
    if (std::find(pictureCharacters.begin(), pictureCharacters.end(), codePoint) != pictureCharacters.end()) {
        return false;
    }
    switch (QChar::category(codePoint)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
        return QChar::script(codePoint) == QChar::Script_Latin;
    case QChar::Number_DecimalDigit:
        return isAsciiDigit(codePoint) || within(codePoint, 0xFF10, 0xFF19);
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return isAddressNumber(codePoint);
    case QChar::Punctuation_Connector:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Punctuation_Other:
        return isAddressPunctuation(codePoint);
    case QChar::Separator_Space:
    case QChar::Symbol_Math:
    case QChar::Symbol_Currency:
    case QChar::Symbol_Modifier:
    case QChar::Symbol_Other:
        return isAddressSymbol(codePoint);
    default:
        return false;
    }
}

QString withNameDots(const QString& text) {
    return withVariants(text, nameDotVariants, nameDot);
}

QString withoutSpaces(const QString& text) {
    QString kept = text;
    kept.removeIf([](QChar c) { return c.isSpace(); });
    return kept;
}

QString withSingleSpaces(const QString& text) {
    QString result;
    result.reserve(text.size());
    for (const QChar c : text.trimmed()) {
        const bool space = c.category() == QChar::Separator_Space;
        if (!space || !result.endsWith(u' ')) {
            result.append(space ? QChar(u' ') : c);
        }
    }
    return result;
}

QString withHyphens(const QString& text) {
    return withVariants(text, hyphenVariants, u'-');
}

} // namespace kaban::fieldtext
