#pragma once
// Purpose: how the card comes to the person: collected at the branch, or delivered by the bank's post with the fields
// that needs. Outcomes: next, back, change_branch. Intents: method.branch, method.post, change_branch and those of
// FormStep. What was entered for the other method stays on the screen's memory, and out of the submission. Rules:
// COL-01, COL-10, COL-14, COL-17, COL-18, FLD-15, FLD-21..25, TV-15, TV-16.

#include "app/steps/form_step.h"

namespace kaban {

class CollectionStep : public FormStep {
    Q_OBJECT
public:
    using FormStep::FormStep;
    void run() override;

    /// "branch" or "post".
    QString method() const;
    /// False when the chosen branch is known not to deliver.
    bool postPossible() const;

protected:
    void formIntent(const QString& id) override;

private:
    void choose(const QString& method);
};

} // namespace kaban
