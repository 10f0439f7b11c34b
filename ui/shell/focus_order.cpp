#include "ui/shell/focus_order.h"

#include "ui/widgets/scroll_column.h"

#include <algorithm>

namespace kaban {
using namespace Qt::StringLiterals;

namespace focus_order {

struct Stop {
    QWidget* widget;
    QRect place;
};

/// More than half of the lower one lies beside the other.
bool inOneLine(const QRect& first, const QRect& other) {
    const int shared = std::min(first.bottom(), other.bottom()) - std::max(first.top(), other.top()) + 1;
    return 2 * shared > std::min(first.height(), other.height());
}

QList<Stop> stopsOf(const QWidget* zone) {
    QList<Stop> stops;
    for (QWidget* widget : zone->findChildren<QWidget*>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0)
            stops.append({widget, QRect(widget->mapTo(zone, QPoint()), widget->size())});
    }
    return stops;
}

void sortAsRead(QList<Stop>& stops) {
    const auto higher = [](const Stop& one, const Stop& other) { return one.place.top() < other.place.top(); };
    const auto lefter = [](const Stop& one, const Stop& other) { return one.place.left() < other.place.left(); };
    std::stable_sort(stops.begin(), stops.end(), higher);
    for (auto line = stops.begin(); line != stops.end();) {
        const auto end = std::find_if(
            line, stops.end(), [first = line->place](const Stop& stop) { return !inOneLine(first, stop.place); });
        std::stable_sort(line, end, lefter);
        line = end;
    }
    // The buttons that turn a scrolled page stand below all that it holds, however far that reaches.
    std::stable_partition(stops.begin(), stops.end(),
                          [](const Stop& stop) { return !stop.widget->objectName().startsWith("column."_L1); });
}

/// Of two halves beside each other the one that stands still comes first: in the other one lines move while the
/// keyboard is on its way, and taken line by line it would come back to where it was.
void stillHalfFirst(const QWidget* zone, QList<Stop>& stops) {
    for (const ScrollColumn* column : zone->findChildren<ScrollColumn*>()) {
        const int left = column->mapTo(zone, QPoint()).x();
        if (column->isVisible())
            std::stable_partition(stops.begin(), stops.end(),
                                  [left](const Stop& stop) { return stop.place.right() < left; });
    }
}

} // namespace focus_order

void orderFocus(QWidget* frame, const QList<QWidget*>& zones) {
    // Qt orders only what takes the focus, and says nothing when it does not: the frame does as long as it begins.
    frame->setFocusPolicy(Qt::TabFocus);
    QWidget* last = frame;
    for (const QWidget* zone : zones) {
        QList<focus_order::Stop> stops = focus_order::stopsOf(zone);
        focus_order::sortAsRead(stops);
        focus_order::stillHalfFirst(zone, stops);
        for (const focus_order::Stop& stop : std::as_const(stops)) {
            QWidget::setTabOrder(last, stop.widget);
            last = stop.widget;
        }
    }
    frame->setFocusPolicy(Qt::NoFocus);
}

void giveFocusBack(QWidget* frame, const QString& focused) {
    if (focused.isEmpty())
        return;
    for (QWidget* widget : frame->findChildren<QWidget*>(focused)) {
        if (widget->isVisibleTo(frame) && widget->isEnabled() && widget->focusPolicy() != Qt::NoFocus) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    frame->setFocus(Qt::OtherFocusReason);
}

} // namespace kaban
