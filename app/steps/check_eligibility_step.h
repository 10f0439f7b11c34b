#pragma once
// Purpose: asks the authority whether the signed-in person may apply. Deed "check_eligibility" always asks;
// "recheck_eligibility", just before sealing, asks only when the last answer is too old or was none. Outcomes:
// eligible, other (the reason is the answer eligibility.outcome), unavailable (and timeout by the flow: the deadline).
// Answers: eligibility.outcome (lower case), eligibility.at, eligibility.electronic_licence; sign_in.ended when the
// authority does not know the person as signed in any more, so that trying again begins there. Rules: ELG-05, ELG-07,
// ELG-08, SEC-20.

#include "app/steps/step.h"

namespace kaban {

class CheckEligibilityStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void run() override;
    void stop() override;

private:
    bool stillValid() const;
    void record(Eligibility outcome, bool electronicLicence);
    void take(quint64 ticket, const EligibilityAnswer& answer);
    void failed(quint64 ticket, AuthorityFailure why);

    std::optional<quint64> ticket_;
};

} // namespace kaban
