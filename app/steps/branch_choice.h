#pragma once
// Purpose: the branches of the chosen bank: asked for once, kept while the step lives; the chosen one's name, address
// and hours become answers beside its code. Thread: the session's. Ownership: by the step; the port outlives it.
// Errors: a list that does not come is a state. Rules: FLD-16, FLD-17 (another bank clears the branch), GAP-17 (this
// branch is proposed), GAP-39, SEC-20.

#include "app/steps/step.h"

namespace kaban {

class BranchChoice : public QObject {
    Q_OBJECT
public:
    enum class State { None, Asked, Here, Away };

    explicit BranchChoice(const StepContext& context, QObject* parent = nullptr);

    /// Proposes this kiosk's bank and branch where nothing was chosen yet.
    void propose();
    /// Asks for the branches of the answered bank unless they are here or on their way.
    void ask();
    /// The bank was changed: what belonged to the old one goes.
    void bankChanged();
    void choose(const QString& code);
    /// Nothing is heard any more.
    void stop();

    State state() const { return state_; }
    const QList<Branch>& branches() const { return list_.branches; }
    /// Null when the list does not hold it (or is not here).
    const Branch* find(const QString& code) const;

Q_SIGNALS:
    void changed();

private:
    void take(quint64 ticket, const BranchList& list);
    void fill(const Branch& branch);
    void forgetBranch();

    StepContext context_;
    State state_ = State::None;
    BranchList list_;
    std::optional<quint64> ticket_;
};

} // namespace kaban
