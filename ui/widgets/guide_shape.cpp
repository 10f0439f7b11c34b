#include "ui/widgets/guide_shape.h"

#include <QTransform>

#include <algorithm>

namespace kaban {

namespace guide_shape {

// Drawn on the inside of the mock-up's picture, 696 by 804.
constexpr qreal drawnWidth = 696;
constexpr qreal drawnHeight = 804;
constexpr qreal middle = drawnWidth / 2;

// Of the corner marks, as parts of the place.
constexpr qreal markInset = 0.078;
constexpr qreal markBelow = 0.19; ///< room for the sentence under them
constexpr qreal markLength = 64;

// Of the oval, as parts of the place.
constexpr qreal ovalWidth = 0.58;
constexpr qreal ovalHeight = 0.72;
constexpr qreal ovalMiddle = 0.45;

QTransform onto(const QRectF& place) {
    const qreal scale = std::min(place.width() / drawnWidth, place.height() / drawnHeight);
    QTransform transform;
    transform.translate(place.center().x() - middle * scale, place.bottom() - drawnHeight * scale);
    transform.scale(scale, scale);
    return transform;
}

/// The same curve on the other side of the middle.
QPainterPath mirrored(const QPainterPath& path) {
    return QTransform(-1, 0, 0, 1, drawnWidth, 0).map(path);
}

QPainterPath body() {
    QPainterPath path(QPointF(56, 804));
    path.cubicTo(70, 668, 148, 608, 256, 590);
    path.lineTo(256, 470);
    path.lineTo(440, 470);
    path.lineTo(440, 590);
    path.cubicTo(548, 608, 626, 668, 640, 804);
    path.closeSubpath();
    return path;
}

} // namespace guide_shape

QPainterPath headAndShoulders(const QRectF& place) {
    QPainterPath head;
    head.addEllipse(QPointF(guide_shape::middle, 316), 190, 232);
    return guide_shape::onto(place).map(head.united(guide_shape::body()));
}

QPainterPath headAndShouldersLine(const QRectF& place) {
    QPainterPath cheek(QPointF(262, 524));
    cheek.cubicTo(218, 482, 158, 418, 158, 316);
    cheek.cubicTo(158, 188, 243, 84, guide_shape::middle, 84);
    QPainterPath shoulder(QPointF(56, 804));
    shoulder.cubicTo(68, 692, 124, 621, 216, 594);
    QPainterPath line = cheek;
    line.addPath(guide_shape::mirrored(cheek));
    line.addPath(shoulder);
    line.addPath(guide_shape::mirrored(shoulder));
    return guide_shape::onto(place).map(line);
}

QPainterPath faceOval(const QRectF& place) {
    const qreal side = std::min(place.width(), place.height());
    QPainterPath oval;
    oval.addEllipse(QPointF(place.center().x(), place.top() + guide_shape::ovalMiddle * place.height()),
                    guide_shape::ovalWidth / 2 * side, guide_shape::ovalHeight / 2 * side);
    return oval;
}

QPainterPath cornerMarks(const QRectF& place) {
    const qreal inset = guide_shape::markInset * std::min(place.width(), place.height());
    const QRectF box = place.adjusted(inset, inset, -inset, -guide_shape::markBelow * place.height());
    const qreal length = std::min({guide_shape::markLength, box.width() / 4, box.height() / 4});
    QPainterPath marks;
    const auto mark = [&](const QPointF& corner, qreal right, qreal down) {
        marks.moveTo(corner + QPointF(0, down * length));
        marks.lineTo(corner);
        marks.lineTo(corner + QPointF(right * length, 0));
    };
    mark(box.topLeft(), 1, 1);
    mark(box.topRight(), -1, 1);
    mark(box.bottomLeft(), 1, -1);
    mark(box.bottomRight(), -1, -1);
    return marks;
}

} // namespace kaban
