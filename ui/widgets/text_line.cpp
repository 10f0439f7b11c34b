#include "ui/widgets/text_line.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

#include <QHBoxLayout>

namespace kaban {

namespace text_line {

constexpr int leastHeight = 96;
constexpr int paddingX = 32;
constexpr int paddingY = 16;
constexpr int clearRight = 12;
constexpr int caretWidth = 4;
constexpr int caretHeight = 40;
constexpr int caretGap = 4;

} // namespace text_line

TextLine::TextLine(const WidgetContext& context, QWidget* parent)
    : EntryBase(parent), theme_(context.theme), clear_(new ActionPlace(context, this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, text_line::clearRight, 0);
    layout->addStretch(1);
    layout->addWidget(clear_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(clear_, &ActionPlace::tapped, this, &TextLine::tapped);
}

void TextLine::setData(const TextLineData& shown) {
    data_ = shown;
    setHeard(shown.name, shown.typed + shown.composing);
    clear_->setAction(shown.clear);
    updateGeometry();
    update();
}

int TextLine::lines() const {
    return theme_.form() == FormFactor::Small ? 1 : 2;
}

QSize TextLine::sizeHint() const {
    return {600, std::max(text_line::leastHeight, lines() * theme_.line(TextRole::H2) + 2 * text_line::paddingY)};
}

QList<std::pair<qsizetype, qsizetype>> TextLine::wrapped(const QString& text, int room) const {
    const QFont font = theme_.font(TextRole::H2, FontWeight::Bold);
    QList<std::pair<qsizetype, qsizetype>> found{{0, 0}};
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype size = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
        const qsizetype from = found.last().first;
        if (at > from && TextFlow::naturalWidth(text.mid(from, at + size - from), font) > room)
            found.append({at, at});
        at += size;
        found.last().second = at;
    }
    return found.mid(std::max<qsizetype>(0, found.size() - lines()));
}

void TextLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    const Measures& measures = theme_.measures();
    paintBox(painter, rect(),
             {colours.primaryTint, data_.wrong ? colours.danger : colours.primary, qreal(measures.strokeStrong),
              qreal(measures.radiusField)});
    const int right = clear_->isHidden() ? width() - text_line::paddingX : clear_->x();
    const int caretRoom = text_line::caretGap + text_line::caretWidth;
    const QString text = data_.typed + data_.composing;
    const auto shown = wrapped(text, std::max(1, right - text_line::paddingX - caretRoom));
    const int line = theme_.line(TextRole::H2);
    int top = (height() - static_cast<int>(shown.size()) * line) / 2;
    int caret = text_line::paddingX;
    for (const auto& [from, to] : shown) {
        TextFlow flow(text.mid(from, to - from), theme_.font(TextRole::H2, FontWeight::Bold), line);
        const qsizetype open = std::max(from, data_.typed.size());
        if (open < to)
            flow.mark(static_cast<int>(open - from), static_cast<int>(to - open), colours.primary, true);
        flow.layOut(0);
        flow.draw(painter, QPointF(text_line::paddingX, top), colours.ink);
        caret = text_line::paddingX + (to > from ? flow.widestLine() + text_line::caretGap : 0);
        top += line;
    }
    painter.fillRect(
        QRect(caret, top - line + (line - text_line::caretHeight) / 2, text_line::caretWidth, text_line::caretHeight),
        colours.primary);
}

} // namespace kaban
