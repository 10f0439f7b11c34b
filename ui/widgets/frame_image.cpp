#include "ui/widgets/frame_image.h"

namespace kaban {

QImage imageOver(const Frame& frame) {
    if (frame.format != FrameFormat::Bgr24 || !isWhole(frame))
        return {};
    return {reinterpret_cast<const uchar*>(frame.bytes.constData()), frame.width, frame.height, frame.stride,
            QImage::Format_BGR888};
}

QImage coarse(const Frame& frame, int longest) {
    const QImage image = imageOver(frame);
    if (image.isNull())
        return {};
    if (image.width() <= longest && image.height() <= longest)
        return image.copy();
    return image.scaled(longest, longest, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QRectF partThatFills(const QSizeF& picture, const QSizeF& place) {
    if (picture.isEmpty() || place.isEmpty())
        return {};
    const QSizeF part = place.scaled(picture, Qt::KeepAspectRatio);
    return {QPointF((picture.width() - part.width()) / 2, (picture.height() - part.height()) / 2), part};
}

QRectF wholeInside(const QSizeF& picture, const QRectF& place) {
    if (picture.isEmpty() || place.isEmpty())
        return {};
    QRectF whole(QPointF(), picture.scaled(place.size(), Qt::KeepAspectRatio));
    whole.moveCenter(place.center());
    return whole;
}

} // namespace kaban
