#pragma once
// Purpose: a page on which a person only says yes or goes another way. Every action whose id is an outcome of the step
// ends it. Outcomes: those the deed's signature names (confirm_card: next, wrong, back; confirm_submit: submit, review;
// signpost: leave and what its step offers). Rules: GEN-14, IND-14, TV-19, ELG-07.

#include "app/steps/step.h"

namespace kaban {

class ConfirmStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void intent(const QString& id) override;
};

} // namespace kaban
