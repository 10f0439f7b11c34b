#include "app/steps/step.h"

namespace kaban {

Step::Step(const StepDefinition& definition, StepContext context) : definition_(definition), context_(context) {}

void Step::fail(FailureCode code, const QString& statusForSupport) {
    context_.lastFailure = StepFailure{code, statusForSupport};
    Q_EMIT finished(QStringLiteral("failed"));
}

} // namespace kaban
