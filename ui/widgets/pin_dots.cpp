#include "ui/widgets/pin_dots.h"

#include "ui/widgets/box_painter.h"

namespace kaban {

namespace pin_dots {

constexpr int disc = 36;
constexpr int gap = 24;

} // namespace pin_dots

PinDots::PinDots(const Theme& theme, QWidget* parent) : EntryBase(parent), theme_(theme) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PinDots::setDots(int filled, int all, const QString& name) {
    setHeard(name, QString(filled, u'●'), true);
    setVisible(all > 0);
    if (filled == filled_ && all == all_)
        return;
    filled_ = filled;
    all_ = all;
    updateGeometry();
    update();
}

QSize PinDots::sizeHint() const {
    return {all_ * pin_dots::disc + std::max(0, all_ - 1) * pin_dots::gap, pin_dots::disc};
}

void PinDots::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours& colours = theme_.colours();
    for (int i = 0; i < all_; ++i) {
        const QRectF box(i * (pin_dots::disc + pin_dots::gap), 0, pin_dots::disc, pin_dots::disc);
        const bool filled = i < filled_;
        paintBox(painter, box,
                 {filled ? colours.primary : colours.surface, filled ? colours.primary : colours.lineStrong,
                  qreal(theme_.measures().strokeStrong), pin_dots::disc / 2.0});
    }
}

} // namespace kaban
