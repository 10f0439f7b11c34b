#pragma once
// Purpose: what every touchable widget is built with. Thread: the screen's. Ownership: references to the window's own;
// both outlive the widgets.

#include "ui/theme/theme.h"
#include "ui/widgets/tap_guard.h"

namespace kaban {

struct WidgetContext {
    const Theme& theme;
    TapGuard& taps;
};

} // namespace kaban
