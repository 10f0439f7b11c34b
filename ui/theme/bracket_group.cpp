#include "ui/theme/bracket_group.h"

#include <QTextBoundaryFinder>

namespace kaban {

namespace bracket_group {

constexpr qsizetype mostInside = 10; // 外国人永久居留身份证
// Of full width, by number: signs are no words.
constexpr QChar wideOpening(0xFF08);
constexpr QChar wideClosing(0xFF09);

bool opens(QChar sign) {
    return sign == u'(' || sign == wideOpening;
}

bool closes(QChar sign) {
    return sign == u')' || sign == wideClosing;
}

/// -1 when the position lies in no brackets, or in those of a long text.
qsizetype openBefore(const QString& text, qsizetype position) {
    for (qsizetype at = position - 1; at >= 0 && position - at <= mostInside + 1; --at) {
        if (closes(text[at]))
            return -1;
        if (opens(text[at]))
            return at;
    }
    return -1;
}

qsizetype closeAfter(const QString& text, qsizetype open) {
    for (qsizetype at = open + 1; at < text.size() && at - open <= mostInside + 1; ++at) {
        if (opens(text[at]))
            return -1;
        if (closes(text[at]))
            return at;
    }
    return -1;
}

} // namespace bracket_group

std::optional<BracketGroup> bracketGroupAcross(const QString& text, qsizetype position) {
    const qsizetype open = bracket_group::openBefore(text, position);
    const qsizetype close = open < 0 ? -1 : bracket_group::closeAfter(text, open);
    if (close < position)
        return std::nullopt;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    breaks.setPosition(open);
    if (!breaks.isAtBoundary())
        return std::nullopt;
    breaks.setPosition(close + 1);
    const qsizetype end = breaks.isAtBoundary() ? close + 1 : breaks.toNextBoundary();
    return BracketGroup{open, end < 0 ? text.size() : end};
}

} // namespace kaban
