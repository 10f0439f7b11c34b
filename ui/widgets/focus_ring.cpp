#include "ui/widgets/focus_ring.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace kaban {

FocusRing::FocusRing(const Theme& theme, QWidget* window) : QWidget(window), theme_(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    qApp->installEventFilter(this);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
        keyboard_ = true;
        place();
        break;
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        keyboard_ = false;
        hide();
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::EnabledChange:
        if (carriesTarget(watched))
            place();
        break;
    default:
        break;
    }
    return false;
}

/// A page that is scrolled moves what holds the target, and the target with it.
bool FocusRing::carriesTarget(const QObject* moved) const {
    const auto* widget = qobject_cast<const QWidget*>(moved);
    return target_ && widget && (widget == target_ || widget->isAncestorOf(target_));
}

void FocusRing::follow(QWidget* focused) {
    const bool ours = focused && parentWidget()->isAncestorOf(focused) && focused->property(radiusProperty).isValid();
    target_ = ours ? focused : nullptr;
    place();
}

void FocusRing::place() {
    if (!target_ || !keyboard_ || !target_->isVisible() || !target_->isEnabled()) {
        hide();
        return;
    }
    const QRect inside(target_->mapTo(parentWidget(), QPoint()), target_->size());
    const int outset = inkWidth + yellowWidth;
    setGeometry(inside.adjusted(-outset, -outset, outset, outset));
    raise();
    show();
    update();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const qreal radius = target_ ? target_->property(radiusProperty).toInt() : 0;
    const auto ring = [&](qreal from, qreal width, const QColor& colour) {
        const qreal middle = from + width / 2;
        const qreal inset = inkWidth + yellowWidth - middle;
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius + middle,
                                radius + middle);
    };
    ring(0, inkWidth, theme_.colours().ink);
    ring(inkWidth, yellowWidth, theme_.colours().focus);
}

} // namespace kaban
