#pragma once
// Purpose: what every page before which a clerk stands has in common: number, PIN, second factor, their locks, and the
// lock of the page itself. The question that the clerk answers is the derived step's. A clerk sees nothing of the
// person here and cannot submit. Outcomes: locked (nobody has touched the page for a minute; SEC-79), back (no clerk
// has begun yet), and the derived step's. Intents: key.0 … key.9, key.backspace, next (the number is complete), change
// (another number), confirm, back, and the derived step's. Units: milliseconds. Rules: LOG-29, SEC-20, SEC-78, SEC-79,
// visual language 3.1 "Clerk witness".

#include "app/ports/clerk_answer.h"
#include "app/steps/step.h"

namespace kaban {

class ClerkStep : public Step {
    Q_OBJECT
public:
    enum class Phase { Number, Pin, Code, Checking }; ///< Code: of a clerk with a second factor
    enum class Trouble { None, Wrong, Locked, Unavailable };

    ClerkStep(const StepDefinition& definition, StepContext context);
    ~ClerkStep() override;
    void run() override;
    void stop() override;
    void intent(const QString& id) override;
    void timePassed() override;

    Phase phase() const { return phase_; }
    const QString& number() const { return number_; }
    bool numberComplete() const;
    int pinDigits() const { return static_cast<int>(pin_.size()); }
    /// The second factor changes every half minute and is used once: it stands in clear.
    QString code() const { return QString::fromLatin1(code_); }
    /// The question is answered; number and PIN may still be missing.
    virtual bool answered() const = 0;
    /// All is there that the answer needs.
    bool ready() const;
    Trouble trouble() const { return trouble_; }
    int triesLeft() const { return answer_.triesLeft; } ///< with Wrong; 0: not known
    qint64 lockLeftMilliseconds() const;                ///< with Locked
    qint64 untilPageLocks() const;
    qint64 requestedAtMilliseconds() const { return requestedAt_; } ///< wall clock

protected:
    /// An intent of the question's own; false: not known.
    virtual bool answer(const QString& id) = 0;
    /// Number and PIN are right: the answer counts, and has a name.
    virtual void conclude() = 0;
    /// The question has turned: what was typed of the PIN was for the other one.
    void restartPin();

private:
    bool move(const QString& id);
    void press(const QString& key);
    void ask();
    void take(quint64 ticket, const ClerkAnswer& answer);
    void forgetPin();

    Phase phase_ = Phase::Number;
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

} // namespace kaban
