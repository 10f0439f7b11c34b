#include "ui/widgets/countdown_ring.h"

#include "ui/theme/text_flow.h"

namespace kaban {

namespace countdown_ring {

constexpr int small = 76;
constexpr qreal smallStroke = 9;
constexpr qreal smallInset = 1; ///< between the edge of the widget and the ring
constexpr int strokeParts = 12; ///< the large ring is a twelfth of its width thick
constexpr int insetParts = 40;
constexpr int circle = 360 * 16; ///< QPainter counts sixteenths of a degree

} // namespace countdown_ring

CountdownRing::CountdownRing(const Theme& theme, Size size, QWidget* parent)
    : QWidget(parent), theme_(theme), size_(size) {
    const int side = size == Size::Small ? countdown_ring::small : theme.measures().countdown;
    setFixedSize(side, side);
}

void CountdownRing::setRemaining(double part, const QString& seconds) {
    const double shown = std::clamp(part, 0.0, 1.0);
    if (shown == part_ && seconds == seconds_)
        return;
    part_ = shown;
    seconds_ = seconds;
    setAccessibleName(seconds);
    update();
}

void CountdownRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool small = size_ == Size::Small;
    const Colours& colours = theme_.colours();
    const qreal stroke = small ? countdown_ring::smallStroke : qreal(width()) / countdown_ring::strokeParts;
    const qreal inset = (small ? countdown_ring::smallInset : qreal(width()) / countdown_ring::insetParts) + stroke / 2;
    const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(colours.sunken, stroke));
    painter.drawEllipse(ring);
    painter.setPen(QPen(small ? colours.primary : colours.warn, stroke, Qt::SolidLine, Qt::RoundCap));
    const int span = qRound(part_ * countdown_ring::circle);
    if (span > 0)
        painter.drawArc(ring, countdown_ring::circle / 4, -span);
    if (seconds_.isEmpty())
        return;
    TextFlow number(seconds_, theme_.font(TextRole::Countdown), theme_.line(TextRole::Countdown), Qt::AlignHCenter);
    const int used = number.layOut(width());
    number.draw(painter, QPointF(0, (height() - used) / 2.0), colours.ink);
}

} // namespace kaban
