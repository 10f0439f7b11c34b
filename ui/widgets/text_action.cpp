#include "ui/widgets/text_action.h"

#include "ui/theme/text_flow.h"
#include "ui/widgets/box_painter.h"

#include <utility>

namespace kaban {

namespace text_action {

constexpr int padding = 20;
constexpr int iconSize = 32;
constexpr int iconGap = 10;
constexpr int narrowest = 112;

} // namespace text_action

TextAction::TextAction(const WidgetContext& context, const QString& id, const QString& icon, QWidget* parent)
    : TapButton(context, id, parent), icon_(icon) {
    setCornerRadius(theme().measures().radiusField);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TextAction::setIconName(const QString& icon) {
    if (std::exchange(icon_, icon) != icon)
        update();
}

QSize TextAction::sizeHint() const {
    const int word = TextFlow::naturalWidth(label(), theme().font(TextRole::Label, FontWeight::Bold));
    const int content = text_action::iconSize + text_action::iconGap + word;
    return {std::max(text_action::narrowest, content + 2 * text_action::padding), theme().measures().touch};
}

void TextAction::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    if (isDown())
        paintBox(painter, rect(), {colours.primaryTint, {}, 0, qreal(theme().measures().radiusField)});
    TextFlow word(label(), theme().font(TextRole::Label, FontWeight::Bold), theme().line(TextRole::Label));
    word.layOut(0);
    const int content = text_action::iconSize + text_action::iconGap + word.widestLine();
    const int left = (width() - content) / 2;
    const QRectF box(left, (height() - text_action::iconSize) / 2, text_action::iconSize, text_action::iconSize);
    paintCentred(painter, box, theme().icon(icon_, colours.primary, text_action::iconSize, devicePixelRatioF()));
    const int wordLeft = left + text_action::iconSize + text_action::iconGap;
    word.draw(painter, QPointF(wordLeft, (height() - word.height()) / 2), colours.primary);
}

} // namespace kaban
