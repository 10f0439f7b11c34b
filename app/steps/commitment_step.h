#pragma once
// Purpose: the versioned commitment: read to the end, ticked by the person, recorded with version, hash and time; then
// submit (which asks once more, IND-14) or back. Outcomes: submit, back. Rules: IND-13, GEN-12, GEN-13, SEC-74 (never
// pre-ticked).

#include "app/steps/step.h"

namespace kaban {

class CommitmentStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void run() override;
    void intent(const QString& id) override;

    /// Null when the service file names a text that is not there (the checker makes it impossible).
    const LegalText* text() const;
    bool readToEnd() const { return readToEnd_; }
    bool ticked() const;

private:
    void toggle();

    bool readToEnd_ = false;
};

} // namespace kaban
