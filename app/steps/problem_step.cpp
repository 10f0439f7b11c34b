#include "app/steps/problem_step.h"

namespace kaban {

void ProblemStep::intent(const QString& id) {
    const bool helps = id == QLatin1String("retry") && failureEntry(failure().code).again;
    const bool known = helps || id == QLatin1String("leave");
    if (known && definition().outcomes.contains(id)) {
        Q_EMIT finished(id);
    }
}

StepFailure ProblemStep::failure() const {
    return context().lastFailure.value_or(StepFailure());
}

} // namespace kaban
