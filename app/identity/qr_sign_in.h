#pragma once
// Purpose: the sign-in port over the device grant: gives the machine its time and its network, and puts the token where
// it belongs. Thread: the session's. Ownership: by the composition root; forms, token holder and clock outlive it.
// Units: milliseconds. Errors: as in the port. Rules: LOG-22, LOG-26, SEC-80, SEC-81 (the token goes into the holder
// and nowhere else).

#include "app/base/clock.h"
#include "app/identity/device_grant.h"
#include "app/ports/token_holder.h"

#include <QTimer>

namespace kaban {

class QrSignIn final : public SignInPort {
    Q_OBJECT
public:
    QrSignIn(FormExchange& forms, TokenHolder& token, const Clock& clock, const QString& clientId);
    ~QrSignIn() override;

    void start() override;
    void stop() override;
    void signOut() override;

    /// Looks at the clock now; the timer does it at every deadline.
    void checkTime();

private:
    void takeAnswer(quint64 ticket, const FormAnswer& answer);
    void carryOut(const grant::Actions& actions);
    void operator()(const grant::Post& post);
    void operator()(const grant::Cancel& cancel);
    void operator()(const grant::ShowCode& show);
    void operator()(const grant::TellScanned& told);
    void operator()(const grant::TellSignedIn& signedIn);
    void operator()(const grant::TellFailed& failed);

    FormExchange& forms_;
    TokenHolder& token_;
    const Clock& clock_;
    DeviceGrant grant_;
    QTimer timer_;
    quint64 call_ = 0;   ///< the machine's name of the form that is out
    quint64 ticket_ = 0; ///< the exchange's name of it
    quint64 watch_ = 0;  ///< counts start() and stop()
};

} // namespace kaban
