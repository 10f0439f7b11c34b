#pragma once
// Purpose: a versioned text: read to its end, ticked by the person, recorded with version, hash and time. Deed
// "disclaimer": outcomes agree, refuse. Deed "commitment": outcomes submit (which asks once more, IND-14), back,
// failed. Intents: read_to_end, tick and the outcomes. Rules: IND-04, IND-13, GEN-12, GEN-13, SEC-74 (never
// pre-ticked), TV-25 (a changed text asks again).

#include "app/steps/step.h"

namespace kaban {

class ConsentStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void run() override;
    void intent(const QString& id) override;

    /// Null when the service file names a text that is not there (the checker makes it impossible).
    const LegalText* text() const { return legalText(definition().consent); }
    bool readToEnd() const { return readToEnd_; }
    bool ticked() const;
    /// "agree" or "submit": what the primary button does; possible only when ticked.
    QString acceptOutcome() const;

private:
    void toggle();

    bool readToEnd_ = false;
};

} // namespace kaban
