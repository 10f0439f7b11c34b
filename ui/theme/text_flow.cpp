#include "ui/theme/text_flow.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <cmath>

namespace kaban {

namespace text_flow {

constexpr qreal unbounded = 1.0e6;

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
}

int TextFlow::naturalWidth(const QString& text, const QFont& font) {
    TextFlow flow(text, font, 1);
    flow.layOut(0);
    return flow.widestLine();
}

} // namespace kaban
