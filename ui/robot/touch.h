#pragma once
// Purpose: a finger: presses and releases the control that is really under the middle of a named control, through the
// window's own hit testing, so that something covering it is not touched through. Thread: the screen's. Errors: false
// when it cannot be touched now.

#include <QString>
#include <QWidget>

namespace kaban {

/// The visible, enabled control of that object name; null when there is none or it is covered.
QWidget* touchable(QWidget& window, const QString& objectName);
bool touch(QWidget& window, const QString& objectName);

} // namespace kaban
