#pragma once
// Purpose: everything once more before it is submitted. Remembers what was shown (a hash), so that nothing else can be
// sealed (answer review.hash). Outcomes: next, back, edit_<step>. Intents: next, back, edit.<step>. Sets
// review.reached, so that corrected forms lead straight back here. A form left unfinished is gone back to; a change
// since the last time withdraws the commitment. Rules: IND-19, GEN-12, SEC-72, SEC-74.

#include "app/steps/step.h"

namespace kaban {

class ReviewStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void run() override;
    void intent(const QString& id) override;

private:
    void withdrawCommitment();

    QString shownHash_;
};

} // namespace kaban
