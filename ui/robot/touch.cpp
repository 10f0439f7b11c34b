#include "ui/robot/touch.h"

#include <QApplication>
#include <QMouseEvent>

namespace kaban {
namespace {

bool isWithin(const QWidget* widget, const QWidget* ancestor) {
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (widget == ancestor) {
            return true;
        }
    }
    return false;
}

void sendMouse(QWidget& target, QEvent::Type type, const QPoint& local, Qt::MouseButtons buttons) {
    QMouseEvent event(type, local, target.mapToGlobal(local), Qt::LeftButton, buttons, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

} // namespace

QWidget* touchable(QWidget& window, const QString& objectName) {
    const QList<QWidget*> found = window.findChildren<QWidget*>(objectName);
    for (QWidget* widget : found) {
        if (!widget->isVisible() || !widget->isEnabled()) {
            continue;
        }
        QWidget* hit = window.childAt(widget->mapTo(&window, widget->rect().center()));
        if (hit != nullptr && isWithin(hit, widget)) {
            return widget;
        }
    }
    return nullptr;
}

bool touch(QWidget& window, const QString& objectName) {
    QWidget* widget = touchable(window, objectName);
    if (widget == nullptr) {
        return false;
    }
    const QPoint local = widget->rect().center();
    sendMouse(*widget, QEvent::MouseButtonPress, local, Qt::LeftButton);
    sendMouse(*widget, QEvent::MouseButtonRelease, local, Qt::NoButton);
    return true;
}

} // namespace kaban
