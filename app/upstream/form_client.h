#pragma once
// Purpose: FormExchange in the session's thread, in front of HttpForms in the network's. Nothing here waits (INV-8).
// Thread: the session's. Ownership: borrows the forms, which live until the network's thread has ended. Units: none.
// Errors: as in the port; an answer to a cancelled ticket is dropped (SEC-20).

#include "app/upstream/http_forms.h"

#include <QSet>

namespace kaban {

class FormClient final : public FormExchange {
    Q_OBJECT
public:
    explicit FormClient(HttpForms& remote);

    quint64 post(const QString& path, const FormFields& fields) override;
    quint64 postJson(const QString& path, const SecretBytes& json) override;
    void cancel(quint64 ticket) override;

private:
    HttpForms* remote_;
    quint64 lastTicket_ = 0;
    QSet<quint64> open_;
};

} // namespace kaban
