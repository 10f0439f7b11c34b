#pragma once
// Purpose: who of the branch's staff may confirm at this kiosk that a person and an ID card belong together, as the
// witness step needs it. Implemented by app/identity. Thread: the object lives in the session's thread; files and slow
// hashes do not. Ownership: by the composition root. Errors: ClerkAnswer::Outcome::Unavailable. An answer comes for
// every question, also after nobody listens any more; a ticket names it (SEC-20). The PIN is never kept. Rules: LOG-25,
// LOG-29, SEC-78.

#include "app/base/secret.h"
#include "app/ports/clerk_answer.h"

#include <QObject>

namespace kaban {

class ClerkAccountsPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether there is anybody at all, as of the last look(): without one the way is not offered (LOG-20).
    virtual bool any() const = 0;
    /// Looks again, soon.
    virtual void look() = 0;
    /// `code`: of the clerk's own token or telephone; empty as long as it was not asked for.
    virtual quint64 check(const QString& number, const SecretBytes& pin, const SecretBytes& code) = 0;

Q_SIGNALS:
    void answered(quint64 ticket, const kaban::ClerkAnswer& answer);
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::ClerkAnswer)
