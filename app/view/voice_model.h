#pragma once
// Purpose: the kiosk's voice as a page shows it. Thread: the session's (the screen's) thread; a plain value. Ownership:
// by value.

#include "app/view/action_model.h"

#include <optional>

namespace kaban {

/// The kiosk's voice: the assist bar's switch, and beside the title what reads this page (visual language, section 4).
struct VoiceModel {
    bool possible = false;
    bool on = false;
    QString why{};                       ///< not possible, in words
    std::optional<ActionModel> listen{}; ///< 听, or 停 while it reads; absent: this page has none
    QString listenWhat{};                ///< what that does, for those who hear it only
    std::optional<ActionModel> volume{}; ///< 大声些; absent until somebody has listened
};

} // namespace kaban
