#pragma once
// Purpose: parts that several kinds of pages show: tiles, ticks, choices; part of the page model. Thread: the session's
// (the screen's) thread; plain values. Ownership: by value.

#include "app/view/action_model.h"

#include <QString>

namespace kaban {

struct TileModel {
    QString id;
    QString title;
    QString subtitle;
    QString icon;
    bool hero = false;
    bool enabled = true; ///< false: subtitle says why
    bool off = false;    ///< greyed, the subtitle says why; a tap leads to what can be done instead (mockup 38)
    bool guide = false;  ///< no service of its own: tells what to bring (mockup 36)
    QString badge{};     ///< where it can be done: "On this machine"; empty: none
    bool here = true;    ///< the badge says: here
};

/// A tick that is asked for, never given in advance.
struct TickModel {
    QString id; ///< id to hand back when the row is tapped
    QString text;
    bool ticked = false;
    QString hint; ///< why it is not possible yet, or that it is optional; may be empty
    bool possible = true;
};

struct ChoiceModel {
    QString id; ///< id to hand back
    QString icon;
    QString title;
    QString sentence;
    bool chosen = false;
    bool enabled = true; ///< false: the sentence says why
};

} // namespace kaban
