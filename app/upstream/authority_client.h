#pragma once
// Purpose: the authority as steps see it: an AuthorityPort in the session's thread, in front of an HttpAuthority in the
// network's. Nothing here waits (INV-8). Thread: the session's. Ownership: borrows the authority, which lives until the
// network's thread has ended, and the token holder. Units: none. Errors: as in the port. An answer to a ticket that was
// cancelled is dropped (SEC-20); one in the name of somebody who has signed out meanwhile becomes SignedOut (SEC-81).

#include "app/ports/authority_port.h"
#include "app/ports/token_holder.h"
#include "app/upstream/http_authority.h"

#include <QHash>

namespace kaban {

class AuthorityClient final : public AuthorityPort {
    Q_OBJECT
public:
    AuthorityClient(HttpAuthority& remote, const TokenHolder& token);

    quint64 requestProfile() override;
    quint64 requestEligibility(const QString& service, bool electronicLicence) override;
    quint64 requestList(const QString& list) override;
    quint64 requestBranches(const QString& bankCode) override;
    quint64 requestSmsCode(const SecretText& mobile) override;
    quint64 checkSmsCode(const QString& challenge, const SecretText& code) override;
    quint64 requestPhoto() override;
    quint64 requestVerdict(const QString& slot, const SecretBytes& jpeg) override;
    void cancelAll() override;

private:
    /// Whose sign-in a request belongs to; lists belong to nobody.
    using Generation = std::optional<quint64>;

    quint64 open(Generation generation);
    PersonCall openForPerson();
    /// True when the ticket's answer may be given to its asker; says SignedOut itself where it may not.
    bool close(quint64 ticket);
    void listen();
    template <class Work>
    void inNetworkThread(Work work);

    HttpAuthority* remote_;
    const TokenHolder& token_;
    quint64 lastTicket_ = 0;
    QHash<quint64, Generation> open_;
};

} // namespace kaban
