#include "ui/widgets/photo_view.h"

#include "ui/widgets/frame_image.h"
#include "ui/widgets/picture_role.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTouchEvent>

#include <utility>

namespace kaban {
using namespace Qt::StringLiterals;

namespace photo_view {

constexpr QSizeF photo(358, 441);
constexpr QSize comfortable(504, 621);
constexpr int narrowest = 179;
constexpr int captionInset = 12;
constexpr int widthOfWords = 440;
constexpr int thousand = 1000;
constexpr int leastMove = 10; ///< thousandths; less is a finger that trembles
constexpr int leastZoom = 20;

} // namespace photo_view

PhotoView::PhotoView(const WidgetContext& context, QWidget* parent)
    : QWidget(parent), context_(context), caption_(new PictureCaption(context.theme, this)) {
    giveGraphicRole(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAdjustable(false);
}

void PhotoView::setPhoto(const QString& name, const Frame& picture, const QString& busy) {
    setAccessibleName(name);
    setAccessibleDescription(busy);
    const bool another = !picture.bytes.isSharedWith(picture_.bytes) && picture.bytes != picture_.bytes;
    const bool otherBusy = std::exchange(busy_, busy) != busy;
    picture_ = picture;
    if (!another && !otherBusy)
        return;
    caption_->setCaption({u"sync"_s, busy, {}, CaptionSpec::Mood::Plain});
    if (busy.isEmpty())
        caption_->hide();
    if (another || (busy.isEmpty() && !held_))
        forget();
    resizeEvent(nullptr);
    update();
}

void PhotoView::setAdjustable(bool adjustable) {
    const bool before = std::exchange(adjustable_, adjustable);
    // What cannot be moved leaves every tap to what it stands on.
    setAttribute(Qt::WA_TransparentForMouseEvents, !adjustable);
    setAttribute(Qt::WA_AcceptTouchEvents, adjustable);
    if (before && !adjustable)
        forget();
}

int PhotoView::heightForWidth(int width) const {
    return qRound(width * photo_view::photo.height() / photo_view::photo.width());
}

QSize PhotoView::sizeHint() const {
    return photo_view::comfortable;
}

QSize PhotoView::minimumSizeHint() const {
    return {photo_view::narrowest, heightForWidth(photo_view::narrowest)};
}

QRectF PhotoView::place() const {
    return wholeInside(photo_view::photo, rect());
}

void PhotoView::resizeEvent(QResizeEvent*) {
    const int inset = photo_view::captionInset;
    // Over the edges of a photo that is too narrow for its words.
    QRect part = place().toRect();
    const QPoint middle = part.center();
    part.setWidth(std::max(part.width(), std::min(width(), photo_view::widthOfWords)));
    part.moveCenter(middle);
    caption_->placeIn(part.adjusted(inset, inset, -inset, -inset), true);
}

bool PhotoView::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        if (touched(static_cast<QTouchEvent&>(*event))) {
            event->accept();
            return true;
        }
        event->ignore();
        return false;
    default:
        return QWidget::event(event);
    }
}

bool PhotoView::touched(QTouchEvent& event) {
    QList<QPointF> fingers;
    for (const QEventPoint& point : event.points()) {
        if (point.state() != QEventPoint::Released)
            fingers += point.position();
    }
    if (event.type() == QEvent::TouchBegin)
        return begin(fingers);
    if (!held_)
        return false;
    if (event.type() == QEvent::TouchCancel) {
        held_ = false;
        forget();
    } else if (event.type() == QEvent::TouchEnd) {
        finish();
    } else {
        move(fingers);
    }
    return true;
}

void PhotoView::mousePressEvent(QMouseEvent* event) {
    event->setAccepted(begin({event->position()}));
}

void PhotoView::mouseMoveEvent(QMouseEvent* event) {
    move({event->position()});
}

void PhotoView::mouseReleaseEvent(QMouseEvent*) {
    finish();
}

/// The second tap of a double tap that brought this page holds nothing, and neither does a hand on a picture that is
/// being made anew.
bool PhotoView::begin(const QList<QPointF>& fingers) {
    if (!adjustable_ || !busy_.isEmpty() || !context_.taps.open())
        return false;
    held_ = true;
    gesture_.begin(fingers);
    return true;
}

void PhotoView::move(const QList<QPointF>& fingers) {
    if (!held_)
        return;
    gesture_.move(fingers);
    update();
}

void PhotoView::finish() {
    if (!std::exchange(held_, false))
        return;
    const QPointF middle = place().center();
    const QPointF way = (gesture_.map(middle) - middle) * photo_view::thousand / place().width();
    const int zoom = qRound(gesture_.zoom() * photo_view::thousand);
    // First the size, then the place: the picture's middle stays where it is when only the size changes.
    if (std::abs(zoom - photo_view::thousand) >= photo_view::leastZoom)
        Q_EMIT zoomed(zoom);
    if (way.manhattanLength() >= photo_view::leastMove)
        Q_EMIT moved(qRound(way.x()), qRound(way.y()));
    // Nobody makes it anew: then it is where it was.
    if (busy_.isEmpty())
        forget();
}

void PhotoView::forget() {
    gesture_ = {};
    update();
}

void PhotoView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF place = this->place();
    painter.fillRect(place, context_.theme.colours().surface);
    const QImage image = imageOver(picture_);
    if (image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(place);
    const QRectF whole = wholeInside(image.size(), place);
    painter.drawImage(QRectF(gesture_.map(whole.topLeft()), gesture_.map(whole.bottomRight())), image);
}

} // namespace kaban
