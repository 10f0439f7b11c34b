#pragma once
// Purpose: what a widget of ours is to assistive tools, where Qt would say only that it holds others: a picture, a
// dialog, a heading, the window. Its name and description are the widget's. A dialog is modal: it stands over
// everything beside it. Words that belong together are one stop. Thread: the screen's. Ownership: none.

#include <QAccessible>

class QWidget;

namespace kaban {

void giveRole(QWidget* widget, QAccessible::Role role);

/// The words in it are heard as one, by the widget's own name and description: a value with its label and its source.
/// Only what the keyboard comes to stays a stop of its own. To be told before anybody has asked what the widget is.
void foldIntoOneStop(QWidget* widget);

} // namespace kaban
