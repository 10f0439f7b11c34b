#include "ui/widgets/logo_mark.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

LogoMark::LogoMark(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setFixedSize(64, 48);
}

void LogoMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    const bool edged = colours.mark == colours.bar;
    paintBox(painter, QRectF(2, 2, 60, 44), {colours.mark, colours.line, edged ? 3.0 : 0.0, 10});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.markCheck, 6.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{QPointF(17, 24.5), QPointF(27.5, 35), QPointF(48, 13)});
}

} // namespace kaban
