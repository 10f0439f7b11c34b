#pragma once
// Purpose: the clerk accounts behind their port: the register works in a thread of its own, because a lock, a disk and
// a slow hash stand between question and answer. Thread: made, used and destroyed in the session's thread; destruction
// waits for the question that runs. Ownership: by the composition root; clock and random source outlive it. Errors: as
// in the port. Rules: INV-8 (the screen never waits), SEC-78.

#include "app/identity/clerk_register.h"
#include "app/ports/clerk_accounts.h"

#include <QThread>

namespace kaban {

class ClerkThread final : public ClerkAccountsPort {
    Q_OBJECT
public:
    explicit ClerkThread(ClerkRegister clerks);
    ~ClerkThread() override;

    bool any() const override { return any_; }
    void look() override;
    quint64 check(const QString& number, const SecretBytes& pin, const SecretBytes& code) override;

Q_SIGNALS:
    /// any() is as fresh as it gets.
    void looked();

private:
    QThread thread_;
    QObject doorway_;      ///< brings work into the thread
    ClerkRegister clerks_; ///< touched only there
    bool any_ = false;
    quint64 last_ = 0;
};

} // namespace kaban
