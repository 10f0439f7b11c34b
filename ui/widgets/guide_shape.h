#pragma once
// Purpose: the lines over the camera's picture: head and shoulders for a face, four corner marks for a document (the
// visual language, "Camera guide"). Thread: any; values. Units: pixels of the place they are drawn in. Shapes: the
// head-and-shoulders shape keeps its proportions, stands in the middle and on the lower edge of its place.

#include <QPainterPath>

namespace kaban {

/// What is left light.
QPainterPath headAndShoulders(const QRectF& place);
/// The open line along it, to be dashed.
QPainterPath headAndShouldersLine(const QRectF& place);
QPainterPath cornerMarks(const QRectF& place);
/// Where a face is to be that is compared (mock-up 34).
QPainterPath faceOval(const QRectF& place);

} // namespace kaban
