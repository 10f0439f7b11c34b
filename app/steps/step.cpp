#include "app/steps/step.h"

#include <algorithm>

namespace kaban {

Step::Step(const StepDefinition& definition, StepContext context) : definition_(definition), context_(context) {}

void Step::fail(FailureCode code, const QString& statusForSupport) {
    context_.lastFailure = StepFailure{code, statusForSupport};
    Q_EMIT finished(QStringLiteral("failed"));
}

const LegalText* Step::legalText(const QString& id) const {
    const QList<LegalText>& texts = context_.legalTexts;
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const LegalText& text) { return text.id == id; });
    return found == texts.end() ? nullptr : &*found;
}

} // namespace kaban
