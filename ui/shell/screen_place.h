#pragma once
// Purpose: what a frame knows that no model does, how far its page is scrolled and where the keyboard is: a frame in
// another theme takes it over. Thread: the screen's. Ownership: a plain value.

#include <QString>

class QWidget;

namespace kaban {

struct ScreenPlace {
    double scrolled = 0; ///< of the page, 0 to 1
    QString focused;     ///< object name; empty: nobody uses keys
};

ScreenPlace placeOn(const QWidget& page, const QWidget* focus);
/// How tall a page is settles only over some rounds of layout; until then the place is followed.
void scrollTo(QWidget* page, const ScreenPlace& place);

} // namespace kaban
