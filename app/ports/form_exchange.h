#pragma once
// Purpose: "post this form or JSON, give me status and JSON": all that a sign-in method needs of the network (RFC 6749
// and 8628 speak forms; live pictures are too large for one). Implemented by app/upstream, used by app/identity.
// Thread: the object lives in the session's thread; the network behind it does not. Ownership: by the composition root.
// Units: milliseconds. Errors: every form is answered exactly once with its ticket, never from inside post(), or not at
// all after cancel(). Fields travel in the body and never in the URL (SEC-81).

#include "app/base/secret.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <optional>
#include <utility>

namespace kaban {

using FormFields = QList<std::pair<QByteArray, SecretText>>;

enum class FormEnd {
    Answered, ///< a whole answer: status, and the JSON where there was some
    Offline,  ///< nothing of ours arrived
    NoAnswer, ///< cut, late, or from somebody who is not the authority
};

struct FormAnswer {
    FormEnd end = FormEnd::NoAnswer;
    int status = 0;
    /// Only of well-formed application/json. It may hold a token, and Qt's tree cannot be overwritten: who gets it
    /// takes what he needs out of it at once and lets it go.
    std::optional<QJsonObject> json;
    std::optional<qint64> retryAfterMilliseconds; ///< as the server said, not yet bounded
};

class FormExchange : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// `path` is one of the contract, "/v1/oauth/token".
    virtual quint64 post(const QString& path, const FormFields& fields) = 0;
    /// The same with application/json, and with the time that pictures need on a slow line.
    virtual quint64 postJson(const QString& path, const SecretBytes& json) = 0;
    /// Nothing comes for this ticket any more.
    virtual void cancel(quint64 ticket) = 0;

Q_SIGNALS:
    void answered(quint64 ticket, const kaban::FormAnswer& answer);
};

} // namespace kaban

Q_DECLARE_METATYPE(kaban::FormAnswer)
