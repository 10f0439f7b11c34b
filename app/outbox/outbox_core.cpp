#include "app/outbox/outbox_core.h"

#include "app/outbox/core_rules.h"
#include "app/outbox/core_step.h"

#include <algorithm>

namespace kaban {

StepResult step(CoreState state, const Moment& moment, const Event& event) {
    StepResult result{std::move(state), {}};
    CoreStep one(result.state, moment, result.effects);
    std::visit(one, event);
    one.conclude();
    return result;
}

int waitingCount(const CoreState& state) {
    return static_cast<int>(std::count_if(state.items.begin(), state.items.end(),
                                          [](const auto& entry) { return core_rules::isWaiting(entry.second.state); }));
}

} // namespace kaban
