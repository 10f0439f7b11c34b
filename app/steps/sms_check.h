#pragma once
// Purpose: proves that a new mobile number is in the person's hand: a code is sent to it and typed back. Used by the
// field editor. Thread: the session's. Ownership: by the editor; the port outlives it. Units: milliseconds. Errors:
// Fault; only `proven` lets a number replace another. Rules: LOG-27, FLD-13, SEC-20 (answers of other tickets are not
// ours).

#include "app/base/clock.h"
#include "app/base/secret.h"
#include "app/ports/authority_port.h"

#include <QObject>

#include <optional>

namespace kaban {

class SmsCheck : public QObject {
    Q_OBJECT
public:
    enum class Stage { Sending, Waiting, Checking };
    enum class Fault {
        Incomplete,  ///< not six digits
        Wrong,       ///< attemptsLeft() more
        Expired,     ///< ask for a new one
        Locked,      ///< wrong too often: ask for a new one
        TooMany,     ///< no more codes for this number today
        TooSoon,     ///< one was sent a moment ago: wait, then ask for a new one
        Unreachable, ///< the code could not be sent
        Unchecked,   ///< the code could not be checked; it may be right all the same
    };

    SmsCheck(AuthorityPort& authority, const Clock& clock, const SecretText& mobile, QObject* parent = nullptr);
    ~SmsCheck() override;

    void send();
    void check(const QString& typed);
    Stage stage() const { return stage_; }
    std::optional<Fault> fault() const { return fault_; }
    /// -1 unless the authority said.
    int attemptsLeft() const { return attemptsLeft_; }
    /// Until a new code may be asked for; 0: now.
    qint64 resendInMilliseconds() const;
    bool canResend() const;
    /// False once this code can never be right any more.
    bool codeUsable() const { return !challenge_.id.isEmpty(); }
    /// What was entered is known to be wrong; after any other fault it may stay.
    bool entryRefused() const { return fault_ == Fault::Wrong || fault_ == Fault::Expired || fault_ == Fault::Locked; }
    const SecretText& mobile() const { return mobile_; }
    /// The authority's name of the code that was sent; empty when there is none.
    const QString& challenge() const { return challenge_.id; }

Q_SIGNALS:
    void changed();
    void proven();
    /// No code could be sent at all: the authority or the network is away.
    void unreachable();

private:
    void sent(quint64 ticket, const SmsChallenge& challenge);
    void checked(quint64 ticket, SmsVerdict verdict, int attemptsLeft);
    void failed(quint64 ticket, AuthorityFailure why);
    void giveUpCode(Fault fault);
    void stand(Stage stage, std::optional<Fault> fault);

    AuthorityPort& authority_;
    const Clock& clock_;
    SecretText mobile_;
    Stage stage_ = Stage::Sending;
    std::optional<Fault> fault_;
    std::optional<quint64> ticket_;
    SmsChallenge challenge_;
    qint64 resendAt_ = 0; ///< monotonic
    int wrong_ = 0;       ///< of this code
    int attemptsLeft_ = -1;
};

} // namespace kaban
