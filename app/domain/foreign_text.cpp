#include "app/domain/foreign_text.h"

#include <QList>

#include <algorithm>

namespace kaban {

namespace foreign_text_detail {

constexpr int mostMarks = 4; // on one letter; no script of ours needs more
constexpr char32_t replacement = 0xFFFD;
constexpr QChar ellipsis = u'\x2026';

bool isSpaceLike(char32_t c) {
    return c == U'\t' || c == U'\n' || c == U'\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isUnseen(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Format || QChar::isNonCharacter(c);
}

bool isMark(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

QString withoutUnseen(const QString& text) {
    QList<uint> clean;
    int marks = 0;
    const QList<uint> points = text.toUcs4(); // a lone surrogate stays one here
    clean.reserve(points.size());
    for (const uint point : points) {
        char32_t c = point;
        if (isSpaceLike(c)) {
            c = U' ';
        } else if (QChar::isSurrogate(c)) {
            c = replacement;
        }
        marks = isMark(c) ? marks + 1 : 0;
        if (!isUnseen(c) && marks <= mostMarks) {
            clean.append(c);
        }
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(clean.constData()), clean.size());
}

} // namespace foreign_text_detail

QString cleanForeignText(const QString& text) {
    return foreign_text_detail::withoutUnseen(text).trimmed();
}

bool isCleanForeignText(const QString& text) {
    return foreign_text_detail::withoutUnseen(text) == text;
}

QString cutForeignText(const QString& text, qsizetype longest) {
    if (text.size() <= longest) {
        return text;
    }
    QString cut = text.left(longest - 1);
    if (cut.back().isHighSurrogate()) {
        cut.chop(1);
    }
    return cut + foreign_text_detail::ellipsis;
}

qsizetype characterCount(const QString& text) {
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

} // namespace kaban
