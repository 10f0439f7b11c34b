#pragma once
// Purpose: builds the application, has it sealed and stored. Outcomes: sealed, failed, changed (something differs from
// what was reviewed, SEC-72), consent (one is missing or its text has changed: the answer consent.outdated names it,
// SEC-74, TV-25). "Saved" is said only after the
// durable commit returned (INV-3), and "not saved" only after the store said so: when its time runs out the commit may
// still come, so the page names the key by which staff look it up (REL-22). The key is made once per session: repeated
// taps and retries never make a second application (GEN-17, TV-18).

#include "app/steps/step.h"

namespace kaban {

class SubmitStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void run() override;
    void stop() override;
    FailureCode timeoutFailure() const override { return FailureCode::SavingUnsure; }
    QString timeoutStatus() const override;

private:
    void seal();
};

} // namespace kaban
