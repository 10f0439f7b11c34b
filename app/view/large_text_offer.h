#pragma once
// Purpose: whether large text is offered to the person whose card was read: once, never forced (visual language,
// section 4: "offered once when the ID card says 60 or older"). Internal to app/view. Thread: the screen's. Ownership:
// the session's. Units: completed years by the calendar of Beijing. The birth date comes from the card alone.

#include "app/base/clock.h"
#include "app/flow/answers.h"

namespace kaban {

class LargeTextOffer {
public:
    static constexpr int fromAge = 60;

    /// `wanted`: whether this kiosk offers it at all.
    LargeTextOffer(const Clock& clock, bool wanted) : clock_(clock), wanted_(wanted) {}

    /// Whether it is to be asked now; true once at most until the session ends.
    bool isDue(const Answers& answers, bool alreadyLarge);
    /// The person has chosen by the switch itself, or was asked before.
    void settle() { settled_ = true; }
    bool settled() const { return settled_; }
    void sessionEnded() { settled_ = false; }

private:
    const Clock& clock_;
    bool wanted_;
    bool settled_ = false;
};

} // namespace kaban
