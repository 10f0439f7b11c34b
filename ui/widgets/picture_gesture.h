#pragma once
// Purpose: what one or two fingers do to a picture, as a scale and a shift: sans-I/O, points in, numbers out. Thread:
// any; a value. Units: pixels of the widget. Shapes: a finger that comes or goes moves nothing; one finger shifts, two
// shift and zoom about their middle; more than two count as the first two.

#include <QList>
#include <QPointF>

namespace kaban {

class PictureGesture {
public:
    void begin(const QList<QPointF>& fingers);
    void move(const QList<QPointF>& fingers);

    /// Where a point of the untouched picture is now.
    QPointF map(const QPointF& point) const { return point * zoom_ + shift_; }
    qreal zoom() const { return zoom_; }

private:
    QList<QPointF> fingers_;
    qreal zoom_ = 1;
    QPointF shift_;
};

} // namespace kaban
