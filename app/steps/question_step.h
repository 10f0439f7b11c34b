#pragma once
// Purpose: one question with a few answers as tiles, before anybody has signed in; the answer bears the question's name
// and is all that is remembered, until home. Outcomes: the id of every choice of the step; back. Intents: the same.
// Rules: SCR-01, MIN-48, mockup 36.

#include "app/steps/step.h"

namespace kaban {

class QuestionStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    /// Asked again: what was said before, here and to the questions that follow, does not count any more.
    void run() override;
    void intent(const QString& id) override;
};

} // namespace kaban
