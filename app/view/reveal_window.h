#pragma once
// Purpose: the five seconds in which one group of a page stands in clear (MSK-05). Pure: the time is handed in.
// Internal to app/view. Thread: any. Units: milliseconds of the monotonic clock.

#include "app/view/pages.h"

namespace kaban {

class RevealWindow {
public:
    static constexpr qint64 milliseconds = 5'000;

    pages::Reveal at(qint64 now) const;
    /// True when the group stands in clear from now on; false when it did and is hidden.
    bool toggle(int group, qint64 now);
    void hide() { until_.reset(); }
    /// True once, when the time is over.
    bool ranOut(qint64 now);

private:
    std::optional<qint64> until_;
    int group_ = -1;
};

} // namespace kaban
