#include "ui/widgets/text_line.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

namespace text_line {

constexpr int leastHeight = 96;
constexpr int usualWidth = 600;
constexpr int paddingX = 32;
constexpr int paddingY = 16;
constexpr int clearRight = 12;
constexpr int caretWidth = 4;
constexpr int caretHeight = 40;
constexpr int caretGap = 4;

} // namespace text_line

TextLine::TextLine(const WidgetContext& context, QWidget* parent)
    : EntryBase(parent), theme_(context.theme), clear_(new ActionPlace(context, this)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(clear_, &ActionPlace::tapped, this, &TextLine::tapped);
}

void TextLine::setData(const TextLineData& shown) {
    data_ = shown;
    setHeard(shown.name, shown.typed + shown.composing);
    clear_->setAction(shown.clear);
    placeClear();
    updateGeometry();
    update();
}

/// No layout: one would answer for the height in place of the text.
void TextLine::placeClear() {
    const int wide = clear_->sizeHint().width();
    const int high = std::min(clear_->sizeHint().height(), height()); // large letters on a low screen want more
    clear_->setGeometry(width() - text_line::clearRight - wide, (height() - high) / 2, wide, high);
}

int TextLine::lines() const {
    return theme_.form() == FormFactor::Small ? 1 : 2;
}

TextFlow TextLine::label(int width) const {
    TextFlow flow(data_.label, theme_.font(TextRole::Label), theme_.line(TextRole::Label));
    flow.layOut(textRoom(width));
    return flow;
}

int TextLine::labelHeight(int width) const {
    return data_.label.isEmpty() ? 0 : label(width).height();
}

int TextLine::shownLines(int width) const {
    const QString text = data_.typed + data_.composing;
    return data_.label.isEmpty() ? lines() : static_cast<int>(wrapped(text, textRoom(width)).size());
}

int TextLine::roomToCome(int width) const {
    return (lines() - shownLines(width)) * theme_.line(TextRole::H2);
}

/// Below a label it grows with the text: the plate under it may move, keys may not.
int TextLine::heightForWidth(int width) const {
    const int words = labelHeight(width) + shownLines(width) * theme_.line(TextRole::H2);
    return std::max(text_line::leastHeight, words + 2 * text_line::paddingY);
}

QSize TextLine::sizeHint() const {
    return {text_line::usualWidth, heightForWidth(text_line::usualWidth)};
}

/// How much room a line of text has.
int TextLine::textRoom(int width) const {
    const int end = clear_->isHidden() ? text_line::paddingX : clear_->sizeHint().width() + text_line::clearRight;
    return std::max(1, width - end - text_line::paddingX - text_line::caretGap - text_line::caretWidth);
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
    const QString text = data_.typed + data_.composing;
    const auto shown = wrapped(text, textRoom(width()));
    const int line = theme_.line(TextRole::H2);
    int top = (height() - labelHeight(width()) - static_cast<int>(shown.size()) * line) / 2;
    if (!data_.label.isEmpty()) {
        label(width()).draw(painter, QPointF(text_line::paddingX, top), colours.ink2);
        top += labelHeight(width());
    }
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
