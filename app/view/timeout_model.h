#pragma once
// Purpose: the countdown before a forgotten session ends, as a page shows it (LOG-22). Thread: the session's (the
// screen's) thread; a plain value. Ownership: by value. Units: seconds.

#include "app/view/action_model.h"

namespace kaban {

/// Nobody has touched the screen for long (mockup 15).
struct TimeoutModel {
    QString title;
    QString sentence;
    int secondsLeft = 0;
    double remainingPart = 0; ///< 1 → 0: the ring
    ActionModel stay;         ///< primary
    ActionModel leave;
};

} // namespace kaban
