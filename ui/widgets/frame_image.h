#pragma once
// Purpose: a Frame as something that can be painted, without copying its pixels. Thread: any. Ownership: the image of
// imageOver() looks at the frame's bytes, so the frame must outlive it; that of coarse() stands alone. Units: pixels.
// Errors: a frame that is not whole, or of another format than Bgr24, gives a null image or an empty rectangle.

#include "app/base/frame.h"

#include <QImage>
#include <QRectF>

namespace kaban {

/// For the time of one painting.
QImage imageOver(const Frame& frame);
/// A copy that is no wider and no higher than this: what was written on a document cannot be read in it any more.
QImage coarse(const Frame& frame, int longest);
/// The part of a picture of this size that fills a place, its middle kept and nothing distorted.
QRectF partThatFills(const QSizeF& picture, const QSizeF& place);
/// Where a picture of this size stands whole in a place, as large as it can.
QRectF wholeInside(const QSizeF& picture, const QRectF& place);

} // namespace kaban
