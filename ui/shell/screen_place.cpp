#include "ui/shell/screen_place.h"

#include "ui/widgets/scroll_view.h"

#include <QScrollBar>
#include <QTimer>

namespace kaban {

namespace screen_place {

constexpr int settleMilliseconds = 300; ///< shorter than a finger needs to scroll

} // namespace screen_place

ScreenPlace placeOn(const QWidget& page, const QWidget* focus) {
    ScreenPlace place;
    for (const ScrollView* view : page.findChildren<ScrollView*>()) {
        const QScrollBar* bar = view->verticalScrollBar();
        if (view->isVisible() && bar->maximum() > 0)
            place.scrolled = double(bar->value()) / bar->maximum();
    }
    if (focus && focus->hasFocus())
        place.focused = focus->objectName();
    return place;
}

void scrollTo(QWidget* page, const ScreenPlace& place) {
    auto* settling = new QTimer(page);
    for (const ScrollView* view : page->findChildren<ScrollView*>()) {
        QScrollBar* bar = view->verticalScrollBar();
        const auto follow = [bar, place] { bar->setValue(qRound(place.scrolled * bar->maximum())); };
        QObject::connect(bar, &QScrollBar::rangeChanged, settling, follow);
        follow();
    }
    QObject::connect(settling, &QTimer::timeout, settling, &QObject::deleteLater);
    settling->start(screen_place::settleMilliseconds);
}

} // namespace kaban
