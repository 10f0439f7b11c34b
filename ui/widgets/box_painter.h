#pragma once
// Purpose: the rounded box that buttons, tiles and badges are drawn on; the edge lies inside the rectangle, so that
// normal and selected states have the same outer size. Thread: the screen's. Units: logical pixels.

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace kaban {

struct BoxLook {
    QColor fill;
    QColor edge;
    qreal edgeWidth = 0;
    qreal radius = 0;
};

void paintBox(QPainter& painter, const QRectF& box, const BoxLook& look);

/// The pixmap in the middle of the box.
void paintCentred(QPainter& painter, const QRectF& box, const QPixmap& pixmap);

} // namespace kaban
