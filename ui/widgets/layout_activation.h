#pragma once
// Purpose: lays out what was just changed inside a widget, now and not with the next round of events, so that its size
// hints are true. Qt tells a layout of news in another one below it only once that other one has been laid out.
// Thread: the screen's. Ownership: none taken.

class QWidget;

namespace kaban {

/// From the innermost to the widget's own.
void activateLayouts(QWidget* widget);

} // namespace kaban
