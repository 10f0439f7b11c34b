#include "ui/widgets/box_painter.h"

namespace kaban {

void paintBox(QPainter& painter, const QRectF& box, const BoxLook& look) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = look.edgeWidth / 2;
    painter.setPen(look.edgeWidth > 0 ? QPen(look.edge, look.edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(look.fill.isValid() ? QBrush(look.fill) : QBrush(Qt::NoBrush));
    const qreal radius = std::min({look.radius, box.width() / 2, box.height() / 2});
    const qreal inner = std::max<qreal>(0, radius - inset);
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), inner, inner);
    painter.restore();
}

void paintCentred(QPainter& painter, const QRectF& box, const QPixmap& pixmap) {
    const QSizeF size = pixmap.deviceIndependentSize();
    const QPointF corner(box.center().x() - size.width() / 2, box.center().y() - size.height() / 2);
    painter.drawPixmap(QPointF(qRound(corner.x()), qRound(corner.y())), pixmap);
}

} // namespace kaban
