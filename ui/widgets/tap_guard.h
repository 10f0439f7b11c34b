#pragma once
// Purpose: one place decides whether a tap counts. A second tap on the same button is ignored for 400 ms (TV-18,
// REL-83), and what a tap has just brought onto the screen takes no tap before those 400 ms are over: many people tap
// twice out of habit, and the second tap must not answer a question they have not read. Thread: the screen's.
// Ownership: one per window; it outlives the buttons. Units: milliseconds of monotonic time. Source: the visual
// language, section 3.2.

#include "app/base/clock.h"

#include <optional>

namespace kaban {

class TapGuard {
public:
    static constexpr qint64 quietMilliseconds = 400;

    explicit TapGuard(const Clock& clock) : clock_(clock) {}

    /// `lastOfButton` belongs to the button that asks and is written when the tap counts.
    bool accept(std::optional<qint64>& lastOfButton);
    /// For the keys of a pad: the same key may follow itself at once ("88"); only a fresh surface takes no tap.
    bool acceptKey();
    /// Another page or a question has appeared.
    void surfaceChanged();
    /// False while a tap on a fresh surface would be ignored.
    bool open() const;

private:
    const Clock& clock_;
    std::optional<qint64> lastOfAny_;
    std::optional<qint64> closedUntil_;
};

} // namespace kaban
