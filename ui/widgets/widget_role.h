#pragma once
// Purpose: what a widget of ours is to assistive tools, where Qt would say only that it holds others: a picture, a
// dialog, the window. Its name and description are the widget's. A dialog is modal: it stands over everything beside
// it. Thread: the screen's. Ownership: none.

#include <QAccessible>

class QWidget;

namespace kaban {

void giveRole(QWidget* widget, QAccessible::Role role);

} // namespace kaban
