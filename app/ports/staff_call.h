#pragma once
// Purpose: calling a member of the branch's staff, as pages and steps need it: a sound at the kiosk and, where the bank
// has configured one, its own webhook or lamp. Thread: the object lives in the session's thread. Ownership: by the
// composition root. Errors: a desk that cannot be reached is a state, not an exception; the page then says whom to ask.
// No personal data goes out: kiosk number, place in the service and failure code only. Rules: "Clerk call" of the
// visual language section 3; 已通知 / 已应答 only after an acknowledgement.

#include <QObject>
#include <QString>

namespace kaban {

enum class StaffCallState {
    Idle,
    Calling,      ///< rings since callingSinceMilliseconds()
    Acknowledged, ///< the desk has answered
    Unanswered,   ///< not acknowledged in time, rings again; the page offers the counter
    NoDesk,       ///< no desk line is configured: only the sound was played
};

struct StaffCallReason {
    QString service; ///< id of the service, empty on home
    QString step;    ///< id of the step
    QString code;    ///< "E-204", empty when nothing failed
};

class StaffCallPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void call(const StaffCallReason& reason) = 0;
    virtual void cancel() = 0;
    virtual StaffCallState state() const = 0;
    /// Wall clock; 0 unless a call runs.
    virtual qint64 callingSinceMilliseconds() const = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace kaban
