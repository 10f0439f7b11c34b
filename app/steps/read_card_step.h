#pragma once
// Purpose: waits for a resident ID card, judges it, fills the answers. Outcomes: read, failed, back (and timeout by the
// flow). Sets the flags ethnicity.missing (the chip has none, FLD-09) and card.differs (the authority writes the name
// otherwise, FLD-53). Rules: IND-16 (age), IND-17 (expired), TV-21, FLD-03 (number), GAP-12 (other documents go to the
// counter), SEC-71 (one session, one person: the one signed in, or of the first card), three reads then the problem
// page. A person's data reach the answers only when everything about the card is right.

#include "app/steps/step.h"

namespace kaban {

class ReadCardStep : public Step {
    Q_OBJECT
public:
    enum class Phase { ReaderAway, Waiting, Reading, Retry };

    using Step::Step;
    void run() override;
    void stop() override;
    void intent(const QString& id) override;
    FailureCode timeoutFailure() const override;

    Phase phase() const { return phase_; }

private:
    void setPhase(Phase phase);
    void accept(const ResidentCard& card);
    void readFailed(FailureCode code, const QString& status);
    std::optional<FailureCode> fault(const ResidentCard& card) const;
    bool anotherPerson(const ResidentCard& card) const;
    void keep(const ResidentCard& card);

    Phase phase_ = Phase::Waiting;
    int failedReads_ = 0;
};

} // namespace kaban
