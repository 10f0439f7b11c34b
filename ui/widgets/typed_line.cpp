#include "ui/widgets/typed_line.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

namespace kaban {

namespace typed_line {

constexpr int leastHeight = 96;
constexpr int paddingX = 32;
constexpr int gap = 20;
constexpr int iconSize = 44;
constexpr int letterSpacing = 6;
constexpr int caretWidth = 4;
constexpr int caretHeight = 40;
constexpr int caretGap = 4;
constexpr int leastTyped = 200; ///< what the hint must leave to the typed text

} // namespace typed_line

TypedLine::TypedLine(const Theme& theme, QWidget* parent) : EntryBase(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TypedLine::setData(const TypedLineData& shown) {
    if (shown == data_)
        return;
    data_ = shown;
    setHeard(shown.name, shown.typed);
    updateGeometry();
    update();
}

QFont TypedLine::typedFont() const {
    QFont font = theme_.font(data_.large ? TextRole::H2 : TextRole::Lead, FontWeight::Bold);
    // Letters of a search come spaced already.
    font.setLetterSpacing(QFont::AbsoluteSpacing, data_.large ? typed_line::letterSpacing : 0);
    return font;
}

int TypedLine::typedLeft() const {
    return typed_line::paddingX + (data_.icon.isEmpty() ? 0 : typed_line::iconSize + typed_line::gap);
}

bool TypedLine::holdsHint(int width) const {
    const int hint = TextFlow::naturalWidth(data_.hint, theme_.font(TextRole::Label));
    return !data_.hint.contains(u'\n') &&
           typedLeft() + typed_line::leastTyped + typed_line::gap + hint + typed_line::paddingX <= width;
}

QSize TypedLine::sizeHint() const {
    return {600, std::max(typed_line::leastHeight, theme_.line(TextRole::H2) + 2 * typed_line::gap)};
}

void TypedLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    const Measures& measures = theme_.measures();
    paintBox(painter, rect(),
             {colours.primaryTint, data_.wrong ? colours.danger : colours.primary, qreal(measures.strokeStrong),
              qreal(measures.radiusField)});
    if (!data_.icon.isEmpty())
        paintCentred(painter, QRectF(typed_line::paddingX, 0, typed_line::iconSize, height()),
                     theme_.icon(data_.icon, colours.primary, typed_line::iconSize, devicePixelRatioF()));
    int right = width() - typed_line::paddingX;
    if (!data_.hint.isEmpty() && holdsHint(width())) {
        TextFlow hint(data_.hint, theme_.font(TextRole::Label), theme_.line(TextRole::Label));
        hint.layOut(0);
        right -= hint.widestLine();
        hint.draw(painter, QPointF(right, (height() - hint.height()) / 2), colours.ink2);
        right -= typed_line::gap;
    }
    const int left = typedLeft();
    const int room = right - left - typed_line::caretGap - typed_line::caretWidth;
    QString shown = data_.typed;
    const QFont font = typedFont();
    while (!shown.isEmpty() && TextFlow::naturalWidth(shown, font) > room)
        shown.remove(0, shown.at(0).isHighSurrogate() && shown.size() > 1 ? 2 : 1);
    TextFlow typed(shown, font, theme_.line(data_.large ? TextRole::H2 : TextRole::Lead));
    typed.layOut(0);
    typed.draw(painter, QPointF(left, (height() - typed.height()) / 2), colours.ink);
    const int caret = left + (shown.isEmpty() ? 0 : typed.widestLine() + typed_line::caretGap);
    painter.fillRect(
        QRect(caret, (height() - typed_line::caretHeight) / 2, typed_line::caretWidth, typed_line::caretHeight),
        colours.primary);
}

} // namespace kaban
