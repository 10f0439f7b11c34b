#pragma once
// Purpose: a clerk confirms before the kiosk that the person is the one on the ID card and that the card is an original
// (LOG-25: the equal way without a face), or sends the request back with a reason. Either needs the clerk's number and
// PIN, so that every answer has a name. The clerk sees nothing of the person here and cannot submit: the outcomes lead
// back to the applicant. Outcomes: confirmed, returned, locked (nobody has touched the page for a minute; SEC-79), back
// (the person chose another way before a clerk began). Intents: tick.person, tick.original, key.0 … key.9,
// key.backspace, next (the number is complete), change (another number), return, keep (no return after all), reason.*,
// confirm, back. Answers: sign_in.method (card-witness), sign_in.at (ms), witness.clerk, witness.reason; a return
// leaves none. Units: milliseconds. Rules: LOG-25, LOG-29, PHO-15, SEC-20, SEC-78, SEC-79, visual language 3.1 "Clerk
// witness".

#include "app/ports/clerk_answer.h"
#include "app/steps/step.h"

namespace kaban {

/// Why a request is sent back.
enum class WitnessReturn { OtherPerson, NoOriginal, Unclear, PersonLeft };
inline constexpr int witnessReturnCount = static_cast<int>(WitnessReturn::PersonLeft) + 1;

class ClerkWitnessStep : public Step {
    Q_OBJECT
public:
    enum class Phase { Number, Pin, Code, Checking }; ///< Code: of a clerk with a second factor
    enum class Trouble { None, Wrong, Locked, Unavailable };

    ClerkWitnessStep(const StepDefinition& definition, StepContext context);
    ~ClerkWitnessStep() override;
    void run() override;
    void stop() override;
    void intent(const QString& id) override;
    void timePassed() override;

    Phase phase() const { return phase_; }
    bool samePerson() const { return samePerson_; }
    bool original() const { return original_; }
    const QString& number() const { return number_; }
    bool numberComplete() const;
    int pinDigits() const { return static_cast<int>(pin_.size()); }
    /// The second factor changes every half minute and is used once: it stands in clear.
    QString code() const { return QString::fromLatin1(code_); }
    /// A reason is being chosen instead of the two confirmations.
    bool returning() const { return returning_; }
    std::optional<WitnessReturn> reason() const { return reason_; }
    /// All is there that the answer needs.
    bool ready() const;
    Trouble trouble() const { return trouble_; }
    int triesLeft() const { return answer_.triesLeft; } ///< with Wrong; 0: not known
    qint64 lockLeftMilliseconds() const;                ///< with Locked
    qint64 untilPageLocks() const;
    /// "chosen", or "face_not_matched": the comparison had not matched before (LOG-24).
    QString reasonAskedFor() const;
    qint64 requestedAtMilliseconds() const { return requestedAt_; } ///< wall clock

private:
    bool tick(const QString& id);
    void press(const QString& key);
    void chooseReason(const QString& name);
    void ask();
    void take(quint64 ticket, const ClerkAnswer& answer);
    void conclude();
    void forgetPin();
    bool answered() const;

    Phase phase_ = Phase::Number;
    bool samePerson_ = false;
    bool original_ = false;
    bool returning_ = false;
    std::optional<WitnessReturn> reason_;
    QString number_;
    QByteArray pin_;      ///< wiped whenever it has been used or given up
    SecretBytes heldPin_; ///< that was right, until the code is there
    QByteArray code_;
    Trouble trouble_ = Trouble::None;
    ClerkAnswer answer_;
    qint64 answeredAt_ = 0; ///< monotonic
    qint64 touchedAt_ = 0;  ///< monotonic
    qint64 requestedAt_ = 0;
    std::optional<quint64> ticket_;
};

/// "other_person" …: the reason's name in texts and in the log.
QString witnessReturnName(WitnessReturn reason);

} // namespace kaban
