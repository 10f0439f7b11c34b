#include "ui/theme/text_flow.h"

#include "ui/theme/bracket_group.h"
#include "ui/theme/closed_up_signs.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace kaban {

namespace text_flow {

constexpr qreal unbounded = 1.0e6;
constexpr int mostGiven = 2;       ///< letters that a line gives up for the last one
constexpr qreal rounding = 0.5;    ///< of a line that is as wide as its words
constexpr qreal underlineDrop = 6; ///< below the base line
constexpr qreal underlineWidth = 4;

} // namespace text_flow

TextFlow::TextFlow(const QString& text, const QFont& font, int lineHeight, Qt::Alignment alignment)
    : lineHeight_(lineHeight), alignment_(alignment) {
    QString lines = text;
    lines.replace(u'\n', QChar(QChar::LineSeparator));
    layout_ = std::make_unique<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout_->setTextOption(option);
    layout_->setCacheEnabled(true);
    closeUpSigns();
}

/// Only what the font draws a whole square wide has an empty half.
void TextFlow::closeUpSigns() {
    const QString text = layout_->text();
    const QFontMetricsF metrics(layout_->font());
    const int square = layout_->font().pixelSize();
    for (const qsizetype at : closedUpSigns(text)) {
        if (metrics.horizontalAdvance(text[at]) < square)
            continue;
        QTextLayout::FormatRange half{static_cast<int>(at), 1, {}};
        half.format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        half.format.setFontLetterSpacing(-square / 2.0);
        closedUp_ += half;
    }
    layout_->setFormats(closedUp_);
}

void TextFlow::setStrong(qsizetype from, qsizetype length) {
    QTextLayout::FormatRange strong;
    strong.start = static_cast<int>(from);
    strong.length = static_cast<int>(length);
    strong.format.setFontWeight(QFont::Bold);
    layout_->setFormats(closedUp_ + QList{strong});
}

void TextFlow::mark(int from, int length, const QColor& colour, bool underlined) {
    const int end = static_cast<int>(layout_->text().size());
    const int start = std::clamp(from, 0, end);
    const int stop = start + std::clamp(length, 0, end - start);
    if (stop == start)
        return;
    QTextLayout::FormatRange range{start, stop - start, {}};
    range.format.setForeground(colour);
    layout_->setFormats(closedUp_ + QList{range});
    markFrom_ = underlined ? start : 0;
    markEnd_ = underlined ? stop : 0;
    markColour_ = colour;
}

/// The lines are broken as if the room were narrower, and stand in the whole of it.
void TextFlow::breakLines(qreal room, qreal narrower) {
    const QFontMetricsF metrics(layout_->font());
    const qreal leading = (lineHeight_ - (metrics.ascent() + metrics.descent())) / 2;
    qreal top = 0;
    layout_->beginLayout();
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        const bool first = line.lineNumber() == 0;
        line.setLineWidth(std::max<qreal>(1, room - narrower - (first ? besideFirst_ : 0)));
        keepGroupWhole(line, room - narrower);
        qreal left = 0;
        if (room < text_flow::unbounded && alignment_.testFlag(Qt::AlignHCenter))
            left = (room - line.naturalTextWidth()) / 2;
        else if (room < text_flow::unbounded && alignment_.testFlag(Qt::AlignRight))
            left = room - line.naturalTextWidth();
        // A line that a fallback font made taller keeps its baseline where the table's own font has it.
        line.setPosition(QPointF(left, top + leading + metrics.ascent() - line.ascent()));
        top += lineHeight_;
    }
    layout_->endLayout();
}

/// A group in brackets that this line would part begins the next one, where it fits there.
void TextFlow::keepGroupWhole(QTextLine& line, qreal room) const {
    const QString& text = layout_->text();
    const int end = line.textStart() + line.textLength();
    const std::optional<BracketGroup> group = bracketGroupAcross(text, end);
    if (!group || group->from <= line.textStart())
        return;
    const QString whole = text.mid(group->from, group->end - group->from).trimmed();
    if (QFontMetricsF(layout_->font()).horizontalAdvance(whole) <= room)
        line.setLineWidth(line.cursorToX(static_cast<int>(group->from)) + text_flow::rounding);
}

bool TextFlow::lastStandsAlone() const {
    if (layout_->lineCount() < 2)
        return false;
    const QTextLine last = layout_->lineAt(layout_->lineCount() - 1);
    const QString& text = layout_->text();
    if (text[last.textStart() - 1] == QChar(QChar::LineSeparator))
        return false;
    int letters = 0;
    for (const QChar one : QStringView(text).mid(last.textStart(), last.textLength()))
        letters += one.isLetterOrNumber() ? 1 : 0;
    return letters <= 1;
}

int TextFlow::layOut(int width) {
    const qreal room = width > 0 ? width : text_flow::unbounded;
    breakLines(room, 0);
    const int lines = layout_->lineCount();
    const int letter = layout_->font().pixelSize();
    // Each line gives up one character after the other, until the last one has company.
    for (int given = 1; given <= text_flow::mostGiven && lastStandsAlone(); ++given) {
        breakLines(room, given * letter);
        if (layout_->lineCount() != lines)
            break;
    }
    if (layout_->lineCount() != lines || lastStandsAlone())
        breakLines(room, 0);
    return height();
}

int TextFlow::height() const {
    return layout_->lineCount() * lineHeight_;
}

int TextFlow::lineCount() const {
    return layout_->lineCount();
}

int TextFlow::widestLine() const {
    qreal widest = 0;
    for (int i = 0; i < layout_->lineCount(); ++i)
        widest = std::max(widest, layout_->lineAt(i).naturalTextWidth());
    return static_cast<int>(std::ceil(widest));
}

void TextFlow::draw(QPainter& painter, QPointF topLeft, const QColor& colour) const {
    painter.setPen(colour);
    layout_->draw(&painter, topLeft);
    drawUnderline(painter, topLeft);
}

/// By hand: the font's own line is thin and touches the characters.
void TextFlow::drawUnderline(QPainter& painter, QPointF topLeft) const {
    for (int i = 0; i < layout_->lineCount(); ++i) {
        const QTextLine line = layout_->lineAt(i);
        const int from = std::max(markFrom_, line.textStart());
        const int end = std::min(markEnd_, line.textStart() + line.textLength());
        if (from >= end)
            continue;
        const qreal left = line.cursorToX(from);
        const qreal top = line.y() + line.ascent() + text_flow::underlineDrop;
        painter.fillRect(
            QRectF(topLeft.x() + left, topLeft.y() + top, line.cursorToX(end) - left, text_flow::underlineWidth),
            markColour_);
    }
}

int TextFlow::naturalWidth(const QString& text, const QFont& font) {
    TextFlow flow(text, font, 1);
    flow.layOut(0);
    return flow.widestLine();
}

int TextFlow::widestWord(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    qreal widest = 0;
    qsizetype from = 0;
    for (qsizetype end = breaks.toNextBoundary(); end > 0; end = breaks.toNextBoundary()) {
        if (end < text.size() && text[end - 1] == u'*' && !text[end].isSpace())
            continue; // a masked number is one
        widest = std::max(widest, metrics.horizontalAdvance(text.mid(from, end - from).trimmed()));
        from = end;
    }
    return static_cast<int>(std::ceil(widest));
}

} // namespace kaban
