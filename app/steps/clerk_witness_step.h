#pragma once
// Purpose: a clerk confirms before the kiosk that the person is the one on the ID card and that the card is an original
// (LOG-25: the equal way without a face), or sends the request back with a reason. Either needs the clerk's number and
// PIN (clerk_step.h), so that every answer has a name. The outcomes lead back to the applicant. Outcomes: confirmed,
// returned. Intents: tick.person, tick.original, return, keep (no return after all), reason.*. Answers: sign_in.method
// (card-witness), sign_in.at (ms), witness.clerk, witness.reason; a return leaves none. Rules: LOG-25, PHO-15.

#include "app/steps/clerk_step.h"

namespace kaban {

/// Why a request is sent back.
enum class WitnessReturn { OtherPerson, NoOriginal, Unclear, PersonLeft };
inline constexpr int witnessReturnCount = static_cast<int>(WitnessReturn::PersonLeft) + 1;

class ClerkWitnessStep : public ClerkStep {
    Q_OBJECT
public:
    using ClerkStep::ClerkStep;
    void run() override;

    bool samePerson() const { return samePerson_; }
    bool original() const { return original_; }
    /// A reason is being chosen instead of the two confirmations.
    bool returning() const { return returning_; }
    std::optional<WitnessReturn> reason() const { return reason_; }
    bool answered() const override;
    /// "chosen", or "face_not_matched": the comparison had not matched before (LOG-24).
    QString reasonAskedFor() const;

protected:
    bool answer(const QString& id) override;
    void conclude() override;

private:
    bool tick(const QString& id);
    void chooseReason(const QString& name);

    bool samePerson_ = false;
    bool original_ = false;
    bool returning_ = false;
    std::optional<WitnessReturn> reason_;
};

/// "other_person" …: the reason's name in texts and in the log.
QString witnessReturnName(WitnessReturn reason);

} // namespace kaban
