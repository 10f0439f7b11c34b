#include "app/steps/question_step.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

void QuestionStep::run() {
    bool asked = false;
    for (const StepDefinition& step : context().service.steps) {
        asked = asked || step.id == definition().id;
        if (asked && !step.choices.isEmpty()) {
            context().answers.remove(step.id);
        }
    }
}

void QuestionStep::intent(const QString& id) {
    const auto isChosen = [&](const ChoiceDefinition& choice) { return choice.id == id; };
    if (std::any_of(definition().choices.begin(), definition().choices.end(), isChosen)) {
        context().answers.set(definition().id, id, AnswerSource::Typed);
        Q_EMIT finished(id);
    } else if (id == u"back") {
        Q_EMIT finished(id);
    }
}

} // namespace kaban
