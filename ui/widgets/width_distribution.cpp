#include "ui/widgets/width_distribution.h"

#include <numeric>

namespace kaban {

namespace width_distribution {

/// Spreads what rounding left over, so that the row ends exactly at its edge.
void fill(QList<int>& widths, int room) {
    const int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (!widths.isEmpty())
        widths.last() += left;
}

QList<int> shrink(int room, const QList<WidthWish>& wishes) {
    int compact = 0;
    int slack = 0;
    for (const WidthWish& wish : wishes) {
        compact += wish.compact;
        slack += std::max(0, wish.natural - wish.compact);
    }
    QList<int> widths;
    for (const WidthWish& wish : wishes) {
        const int own = std::max(0, wish.natural - wish.compact);
        widths += wish.compact + (slack > 0 ? std::max(0, room - compact) * own / slack : 0);
    }
    fill(widths, room);
    return widths;
}

} // namespace width_distribution

QList<int> distributeWidths(int room, const QList<WidthWish>& wishes) {
    QList<int> widths;
    int natural = 0;
    int growing = 0;
    for (const WidthWish& wish : wishes) {
        widths += wish.natural;
        natural += wish.natural;
        growing += wish.grows ? 1 : 0;
    }
    if (natural > room)
        return width_distribution::shrink(room, wishes);
    if (growing == 0)
        return widths;
    // A button that needs more than an equal part keeps what it needs; the rest is shared anew.
    QList<bool> open;
    for (const WidthWish& wish : wishes)
        open += wish.grows;
    for (bool settled = false; !settled;) {
        settled = true;
        int rest = room;
        for (qsizetype i = 0; i < wishes.size(); ++i)
            rest -= open[i] ? 0 : widths[i];
        const int parts = static_cast<int>(open.count(true));
        for (qsizetype i = 0; i < wishes.size() && parts > 0; ++i) {
            if (!open[i])
                continue;
            widths[i] = std::max(rest / parts, wishes[i].natural);
            if (wishes[i].natural * parts > rest) {
                open[i] = false;
                settled = false;
                break;
            }
        }
    }
    width_distribution::fill(widths, room);
    return widths;
}

} // namespace kaban
