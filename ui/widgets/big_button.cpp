#include "ui/widgets/big_button.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

namespace big_button {

constexpr int padding = 44;      ///< left and right of the content, edge included
constexpr int tightPadding = 20; ///< what must stay when it gets narrow
constexpr int iconSize = 44;
constexpr int iconGap = 18;
constexpr int paddingY = 8; ///< above and below a word of many lines

} // namespace big_button

struct BigButton::Look {
    BoxLook box;
    QColor text;
};

BigButton::BigButton(const WidgetContext& context, const ButtonSpec& spec, QWidget* parent)
    : TapButton(context, spec.id, parent), spec_(spec) {
    setFixedHeight(theme().measures().buttonHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSpec(spec);
}

void BigButton::setSpec(const ButtonSpec& spec) {
    if (spec == spec_ && label() == spec.label && isEnabled() == spec.enabled)
        return;
    spec_ = spec;
    setLabel(spec.label);
    setEnabled(spec.enabled);
    updateGeometry();
    update();
}

int BigButton::contentWidth(bool withIcon) const {
    const int word = TextFlow::naturalWidth(label(), theme().font(TextRole::Button));
    const bool hasIcon = withIcon && !spec_.icon.isEmpty();
    return word + (hasIcon ? big_button::iconSize + big_button::iconGap : 0);
}

int BigButton::naturalWidth() const {
    const int edges = spec_.kind == ButtonKind::Primary || spec_.kind == ButtonKind::Danger ? 8 : 0;
    return contentWidth(true) + 2 * big_button::padding - edges;
}

int BigButton::compactWidth() const {
    const int word = TextFlow::naturalWidth(label(), theme().font(TextRole::ButtonWrapped));
    // Words do not break in the middle: a little more than half.
    return std::max(theme().measures().touch, word * 6 / 10 + 2 * big_button::tightPadding);
}

bool BigButton::oneLineFits(bool withIcon, int width) const {
    return contentWidth(withIcon) <= width - 2 * big_button::tightPadding;
}

TextFlow BigButton::wrapped() const {
    return TextFlow(label(), theme().font(TextRole::ButtonWrapped), theme().line(TextRole::ButtonWrapped),
                    Qt::AlignHCenter);
}

int BigButton::heightFor(int width) const {
    const int usual = theme().measures().buttonHeight;
    if (oneLineFits(false, width))
        return usual;
    return std::max(usual, wrapped().layOut(width - 2 * big_button::tightPadding) + 2 * big_button::paddingY);
}

QSize BigButton::sizeHint() const {
    return {naturalWidth(), theme().measures().buttonHeight};
}

QSize BigButton::minimumSizeHint() const {
    return {compactWidth(), theme().measures().buttonHeight};
}

BigButton::Look BigButton::look() const {
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const qreal radius = measures.radiusTile;
    const qreal edge = measures.strokeStrong;
    const bool pressed = isDown();
    const bool filled = spec_.kind == ButtonKind::Primary || spec_.kind == ButtonKind::Danger;
    if (!isEnabled() && filled)
        return {{colours.disabled, {}, 0, radius}, colours.onDisabled};
    if (!isEnabled())
        return {{QColor(), colours.line, edge, radius}, colours.onDisabled};
    switch (spec_.kind) {
    case ButtonKind::Primary:
        return {{pressed ? colours.primaryPress : colours.primary, {}, 0, radius}, colours.onPrimary};
    case ButtonKind::Danger:
        return {{pressed ? colours.dangerPress : colours.danger, {}, 0, radius}, colours.onDanger};
    case ButtonKind::Secondary:
        return {{pressed ? colours.primaryTint : colours.surface, colours.primary, edge, radius}, colours.primary};
    case ButtonKind::Neutral:
        break;
    }
    return {{pressed ? colours.sunken : QColor(), colours.lineStrong, edge, radius}, colours.ink};
}

void BigButton::paintWord(QPainter& painter, const QColor& colour, bool withIcon) {
    const bool hasIcon = withIcon && !spec_.icon.isEmpty();
    TextFlow word(label(), theme().font(TextRole::Button), theme().line(TextRole::Button));
    word.layOut(0);
    const int content = contentWidth(withIcon);
    const int left = (width() - content) / 2;
    const int wordLeft = hasIcon && !spec_.iconAfter ? left + big_button::iconSize + big_button::iconGap : left;
    word.draw(painter, QPointF(wordLeft, (height() - word.height()) / 2), colour);
    if (!hasIcon)
        return;
    const int iconLeft = spec_.iconAfter ? left + content - big_button::iconSize : left;
    const QRectF box(iconLeft, (height() - big_button::iconSize) / 2, big_button::iconSize, big_button::iconSize);
    paintCentred(painter, box, theme().icon(spec_.icon, colour, big_button::iconSize, devicePixelRatioF()));
}

void BigButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Look shown = look();
    paintBox(painter, rect(), shown.box);
    if (oneLineFits(true, width())) {
        paintWord(painter, shown.text, true);
        return;
    }
    if (oneLineFits(false, width())) {
        paintWord(painter, shown.text, false);
        return;
    }
    TextFlow word = wrapped();
    const int used = word.layOut(width() - 2 * big_button::tightPadding);
    word.draw(painter, QPointF(big_button::tightPadding, (height() - used) / 2), shown.text);
}

} // namespace kaban
