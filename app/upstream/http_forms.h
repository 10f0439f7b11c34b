#pragma once
// Purpose: posts forms and JSON to the contract's sign-in endpoints and reads their JSON; the network's half of
// FormExchange (see FormClient for the other). Thread: the network's. Ownership: borrows requests and clock. Units:
// milliseconds. Errors: FormEnd; answered() once per ticket, or never after cancel(). Source: RFC 6749 (forms, JSON
// errors); SEC-48, SEC-81 (secrets travel in the body).

#include "app/ports/form_exchange.h"
#include "app/upstream/running_calls.h"

namespace kaban {

/// What an HTTP answer is to somebody who only knows forms and JSON.
FormAnswer formAnswerOf(const HttpAnswer& answer, qint64 wallMilliseconds);

class HttpForms final : public QObject {
    Q_OBJECT
public:
    HttpForms(const KioskRequests& requests, const Clock& clock);

    void post(quint64 ticket, const QString& path, const FormFields& fields);
    void postJson(quint64 ticket, const QString& path, SecretBytes json);
    void cancel(quint64 ticket) { calls_.cancel(ticket); }

Q_SIGNALS:
    void answered(quint64 ticket, const kaban::FormAnswer& answer);

private:
    void send(quint64 ticket, const QString& path, const QByteArray& type, SecretBytes body,
              std::chrono::milliseconds patience);

    const KioskRequests& requests_;
    const Clock& clock_;
    RunningCalls calls_;
};

} // namespace kaban
