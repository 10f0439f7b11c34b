#pragma once
// Purpose: how a person proves who he or she is, one of the ways that this kiosk has: ID card (and live face, or a
// clerk), phone, SMS, counter. A visit begins as nobody: whatever an earlier way has left is taken away (LOG-22,
// LOG-23, SEC-71). Outcomes: card, phone, sms, counter, back. Intents: the same. Answers: sign_in.network (yes, no).
// Rules: LOG-20 (the order), LOG-25 (the equal way without a face).

#include "app/steps/step.h"

namespace kaban {

class SignInChoiceStep : public Step {
    Q_OBJECT
public:
    using Step::Step;
    void run() override;
    void intent(const QString& id) override;
};

} // namespace kaban
