#include "ui/widgets/radio_button_base.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

namespace radio_button_base {

constexpr int dot = 20;

} // namespace radio_button_base

RadioButtonBase::RadioButtonBase(const WidgetContext& context, const QString& id, QWidget* parent)
    : TapButton(context, id, parent) {
    setCheckable(true);
}

void RadioButtonBase::paintMark(QPainter& painter, const QPointF& topLeft) const {
    const Colours& colours = theme().colours();
    const QRectF mark(topLeft, QSizeF(markSize, markSize));
    const QColor edge = isChecked() ? colours.primary : isEnabled() ? colours.lineStrong : colours.line;
    paintBox(painter, mark,
             {isChecked()   ? colours.primary
              : isEnabled() ? colours.surface
                            : colours.disabled,
              edge, qreal(theme().measures().strokeStrong), markSize / 2.0});
    if (!isChecked())
        return;
    const qreal inset = (markSize - radio_button_base::dot) / 2.0;
    paintBox(painter, mark.adjusted(inset, inset, -inset, -inset),
             {colours.onPrimary, {}, 0, radio_button_base::dot / 2.0});
}

} // namespace kaban
