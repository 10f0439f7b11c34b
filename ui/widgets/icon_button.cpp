#include "ui/widgets/icon_button.h"

#include "ui/widgets/box_painter.h"

#include <utility>

namespace kaban {

namespace icon_button {

constexpr int iconSize = 44;
constexpr int comfortableWidth = 108;

} // namespace icon_button

IconButton::IconButton(const WidgetContext& context, const QString& id, QWidget* parent)
    : TapButton(context, id, parent) {
    setMayRepeat();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IconButton::setSign(const QString& icon, const QString& name, bool enabled) {
    setLabel(name);
    setEnabled(enabled);
    if (std::exchange(icon_, icon) != icon)
        update();
}

QSize IconButton::sizeHint() const {
    const int touch = theme().measures().touch;
    return {std::max(touch, icon_button::comfortableWidth), touch};
}

QSize IconButton::minimumSizeHint() const {
    return {theme().measures().touch, theme().measures().touch};
}

void IconButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme().colours();
    const Measures& measures = theme().measures();
    const bool on = isEnabled();
    paintBox(painter, rect(),
             {isDown() ? colours.primaryTint : colours.surface, on ? colours.primary : colours.line,
              qreal(measures.strokeStrong), qreal(measures.radiusTile)});
    paintCentred(
        painter, rect(),
        theme().icon(icon_, on ? colours.primary : colours.onDisabled, icon_button::iconSize, devicePixelRatioF()));
}

} // namespace kaban
