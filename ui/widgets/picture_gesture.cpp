#include "ui/widgets/picture_gesture.h"

#include <QLineF>

namespace kaban {

namespace picture_gesture {

constexpr qreal closest = 20; ///< nearer together two fingers are one blob, and their distance is noise

} // namespace picture_gesture

void PictureGesture::begin(const QList<QPointF>& fingers) {
    *this = {};
    fingers_ = fingers.mid(0, 2);
}

void PictureGesture::move(const QList<QPointF>& fingers) {
    const QList<QPointF> before = std::exchange(fingers_, fingers.mid(0, 2));
    if (fingers_.isEmpty() || fingers_.size() != before.size())
        return;
    if (fingers_.size() == 1) {
        shift_ += fingers_[0] - before[0];
        return;
    }
    const QLineF was(before[0], before[1]);
    const QLineF is(fingers_[0], fingers_[1]);
    const bool apart = was.length() >= picture_gesture::closest && is.length() >= picture_gesture::closest;
    const qreal factor = apart ? is.length() / was.length() : 1;
    zoom_ *= factor;
    shift_ = is.center() + (shift_ - was.center()) * factor;
}

} // namespace kaban
