#pragma once
// Purpose: FaceSignInPort over the contract: asks once, puts the token where it belongs. Thread: the session's.
// Ownership: by the composition root; forms and token holder outlive it. Errors: as in the port. Rules: LOG-24, LOG-25,
// SEC-20, SEC-81 (the token goes into the holder and nowhere else; neither pictures nor names reach the log).

#include "app/ports/face_sign_in.h"
#include "app/ports/form_exchange.h"
#include "app/ports/token_holder.h"

#include <optional>

namespace kaban {

class FaceSignIn final : public FaceSignInPort {
    Q_OBJECT
public:
    FaceSignIn(FormExchange& forms, TokenHolder& token, const QString& clientId);

    quint64 ask(const FaceEvidence& evidence) override;
    void cancel() override;

private:
    void take(quint64 form, const FormAnswer& answer);

    FormExchange& forms_;
    TokenHolder& token_;
    QString clientId_;
    quint64 lastTicket_ = 0;
    std::optional<quint64> form_; ///< the exchange's name of what is asked with lastTicket_
};

} // namespace kaban
