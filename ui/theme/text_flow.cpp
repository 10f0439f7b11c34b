#include "ui/theme/text_flow.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <cmath>

namespace kaban {

namespace text_flow {

constexpr qreal unbounded = 1.0e6;
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
}

void TextFlow::setStrong(qsizetype from, qsizetype length) {
    QTextLayout::FormatRange strong;
    strong.start = static_cast<int>(from);
    strong.length = static_cast<int>(length);
    strong.format.setFontWeight(QFont::Bold);
    layout_->setFormats({strong});
}

void TextFlow::mark(int from, int length, const QColor& colour, bool underlined) {
    const int end = static_cast<int>(layout_->text().size());
    const int start = std::clamp(from, 0, end);
    const int stop = start + std::clamp(length, 0, end - start);
    if (stop == start)
        return;
    QTextLayout::FormatRange range{start, stop - start, {}};
    range.format.setForeground(colour);
    layout_->setFormats({range});
    markFrom_ = underlined ? start : 0;
    markEnd_ = underlined ? stop : 0;
    markColour_ = colour;
}

int TextFlow::layOut(int width) {
    const QFontMetricsF metrics(layout_->font());
    const qreal leading = (lineHeight_ - (metrics.ascent() + metrics.descent())) / 2;
    const qreal room = width > 0 ? width : text_flow::unbounded;
    qreal top = 0;
    layout_->beginLayout();
    for (QTextLine line = layout_->createLine(); line.isValid(); line = layout_->createLine()) {
        line.setLineWidth(room);
        qreal left = 0;
        if (width > 0 && alignment_.testFlag(Qt::AlignHCenter))
            left = (room - line.naturalTextWidth()) / 2;
        else if (width > 0 && alignment_.testFlag(Qt::AlignRight))
            left = room - line.naturalTextWidth();
        // A line that a fallback font made taller keeps its baseline where the table's own font has it.
        line.setPosition(QPointF(left, top + leading + metrics.ascent() - line.ascent()));
        top += lineHeight_;
    }
    layout_->endLayout();
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

} // namespace kaban
