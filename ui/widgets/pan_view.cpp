#include "ui/widgets/pan_view.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/frame_image.h"
#include "ui/widgets/picture_role.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>

#include <optional>

namespace kaban {
using namespace Qt::StringLiterals;

namespace pan_view {

constexpr qreal step = 120;
constexpr qreal largest = 2;
constexpr qreal tapSlack = 12; ///< a finger that moves less has tapped

std::optional<QPointF> wayOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return QPointF(step, 0);
    case Qt::Key_Right:
        return QPointF(-step, 0);
    case Qt::Key_Up:
        return QPointF(0, step);
    case Qt::Key_Down:
        return QPointF(0, -step);
    default:
        return std::nullopt;
    }
}

} // namespace pan_view

PanView::PanView(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    setObjectName(u"enlarged"_s);
    giveGraphicRole(this);
    setFocusPolicy(Qt::TabFocus);
    setProperty(FocusRing::radiusProperty, theme.measures().radiusPicture);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PanView::setPicture(const QString& name, const Frame& picture) {
    setAccessibleName(name);
    if (picture.bytes.isSharedWith(picture_.bytes))
        return;
    picture_ = picture;
    toBeginning();
    update();
}

/// As large as fills the place in both directions, but no more than twice as large as it would be whole: one must not
/// lose one's way in it. What is longer than the place is what there is to move along.
QRectF PanView::picturePlace() const {
    if (!isWhole(picture_))
        return {};
    const QSizeF natural(picture_.width, picture_.height);
    const QSizeF whole = natural.scaled(size(), Qt::KeepAspectRatio);
    const QSizeF filling = natural.scaled(size(), Qt::KeepAspectRatioByExpanding);
    QRectF place(QPointF(), filling.boundedTo(whole * pan_view::largest));
    place.moveCenter(QRectF(rect()).center() + offset_);
    return place;
}

void PanView::moveBy(const QPointF& way) {
    const QSizeF all = picturePlace().size();
    const qreal right = std::max(0.0, (all.width() - width()) / 2);
    const qreal down = std::max(0.0, (all.height() - height()) / 2);
    const QPointF wanted = offset_ + way;
    offset_ = {std::clamp(wanted.x(), -right, right), std::clamp(wanted.y(), -down, down)};
    update();
}

/// As far to the right and down as it goes: its upper left corner is in sight.
void PanView::toBeginning() {
    const QSizeF all = picturePlace().size();
    moveBy({all.width(), all.height()});
}

/// The first size is the one that counts; later ones keep the place as well as they can.
void PanView::resizeEvent(QResizeEvent* event) {
    if (event->oldSize().isEmpty())
        toBeginning();
    moveBy({});
}

void PanView::keyPressEvent(QKeyEvent* event) {
    if (const auto way = pan_view::wayOf(event->key()))
        moveBy(*way);
    else
        QWidget::keyPressEvent(event);
}

void PanView::mousePressEvent(QMouseEvent* event) {
    last_ = event->position();
    dragged_ = 0;
}

void PanView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF way = event->position() - last_;
    last_ = event->position();
    dragged_ += way.manhattanLength();
    moveBy(way);
}

void PanView::mouseReleaseEvent(QMouseEvent* event) {
    if (dragged_ < pan_view::tapSlack)
        moveBy(QRectF(rect()).center() - event->position());
}

void PanView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.colours().sunken);
    const QImage image = imageOver(picture_);
    if (image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setClipRect(rect());
    painter.drawImage(picturePlace(), image);
}

} // namespace kaban
