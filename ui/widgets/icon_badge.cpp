#include "ui/widgets/icon_badge.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

IconBadge::IconBadge(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFocusPolicy(Qt::NoFocus);
}

void IconBadge::setLook(const IconBadgeLook& look) {
    if (look == look_)
        return;
    look_ = look;
    setFixedSize(look.size, look.size);
    update();
}

void IconBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (look_.ground.isValid())
        paintBox(painter, rect(), {look_.ground, {}, 0, qreal(look_.radius)});
    if (!look_.icon.isEmpty())
        paintCentred(painter, rect(),
                     theme_.icon(look_.icon, look_.ink, look_.iconSize, devicePixelRatioF(), look_.stroke));
}

} // namespace kaban
