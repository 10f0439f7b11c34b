#pragma once
// Purpose: the way of the keyboard through a frame's page: in which order it goes and where it is after news. Thread:
// the screen's. Ownership: none.

#include <QWidget>

namespace kaban {

/// As one reads: zone by zone, line by line, each from the left. Qt's own order is that of creation, and pages make
/// their parts when news come. By where things are now: asked when somebody is about to go on.
void orderFocus(QWidget* frame, const QList<QWidget*>& zones);

/// To the widget of this object name, to nobody where it is empty. What is made anew with the page's news has the name
/// of what it replaces, which may still wait for its end. What is gone or works no more gives the keyboard to the
/// frame, so that one begins at the page's first and not at whatever comes next.
void giveFocusBack(QWidget* frame, const QString& focused);

} // namespace kaban
