#pragma once
// Purpose: says what went wrong, what to do, who helps. Outcomes: leave, and retry unless the deed is problem_final or
// the failure stays as it is (FailureEntry::again); timeout by the flow.
// The failure it shows is the last one of the session; for a time-out it is what the step before says of its own.

#include "app/steps/step.h"

namespace kaban {

class ProblemStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void intent(const QString& id) override;
    StepFailure failure() const;
};

} // namespace kaban
