#pragma once
// Purpose: two separate ticks before the eligibility check: the check itself (required, the step's "consent") and the
// use of the electronic licence (optional, "optional_consent"). Outcomes: start (only with the required tick), refuse,
// back. Intents: tick.required, tick.optional and the outcomes. Rules: ELG-01..03, ELG-06, SEC-74 (never pre-ticked,
// one text for one purpose), TV-25.

#include "app/steps/step.h"

namespace kaban {

class AuthoriseStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void run() override;
    void intent(const QString& id) override;

    /// Null when there is none.
    const LegalText* requiredText() const { return legalText(definition().consent); }
    const LegalText* optionalText() const { return legalText(definition().optionalConsent); }
    bool requiredTicked() const;
    bool optionalTicked() const;

private:
    void toggle(const LegalText* text);
};

} // namespace kaban
