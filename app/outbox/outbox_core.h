#pragma once
// Purpose: the outbox's rules as one pure function: what happened and what is known in, what is to be done and what is
// known out. There is no clock, no randomness, no file and no socket behind it; the shell (OutboxEngine) hands in time
// and a random number and carries the effects out. Thread: any (pure). Ownership: by value. Units: milliseconds.
// Errors: none; every failure of the world is an event. Source: failure cases section 0, INV-1..7; sync rules 1-6.
// Contract with the shell: effects are carried out in order; of those that are answered there is at most one open at a
// time.

#include "app/outbox/core_types.h"

#include <utility>

namespace kaban {

struct StepResult {
    CoreState state;
    Effects effects;
};

StepResult step(CoreState state, const Moment& moment, const Event& event);

/// How many items are on their way or have an open outcome.
int waitingCount(const CoreState& state);

} // namespace kaban
