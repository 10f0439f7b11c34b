#pragma once
// Purpose: answers of an authorisation server as tests of the device grant need them. Thread: any (values). Ownership:
// by value. Units: seconds, as on the wire. Errors: none.

#include "app/ports/form_exchange.h"

namespace kaban::tests {

inline FormAnswer said(int status, const QJsonObject& json) {
    FormAnswer answer;
    answer.end = FormEnd::Answered;
    answer.status = status;
    answer.json = json;
    return answer;
}

inline FormAnswer away() {
    FormAnswer answer;
    answer.end = FormEnd::Offline;
    return answer;
}

inline FormAnswer page(int status) {
    FormAnswer answer;
    answer.end = FormEnd::Answered;
    answer.status = status;
    return answer;
}

inline QJsonObject codeJson(int number = 1) {
    const QString name = QString::number(number);
    return {{QStringLiteral("device_code"), QStringLiteral("device-") + name},
            {QStringLiteral("user_code"), QStringLiteral("1234-567") + name},
            {QStringLiteral("verification_uri"), QStringLiteral("https://phone.example/p")},
            {QStringLiteral("verification_uri_complete"), QStringLiteral("https://phone.example/p/") + name},
            {QStringLiteral("expires_in"), 60},
            {QStringLiteral("interval"), 5}};
}

inline FormAnswer codeAnswer(int number = 1) {
    return said(200, codeJson(number));
}

inline FormAnswer oauthError(const QString& name) {
    return said(400, {{QStringLiteral("error"), name}});
}

inline FormAnswer pending() {
    return oauthError(QStringLiteral("authorization_pending"));
}

inline FormAnswer scannedAnswer() {
    return said(
        400, {{QStringLiteral("error"), QStringLiteral("authorization_pending")}, {QStringLiteral("scanned"), true}});
}

inline FormAnswer tokenAnswer(const QString& token = QStringLiteral("token-A.1_~+/=")) {
    return said(200, {{QStringLiteral("access_token"), token},
                      {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                      {QStringLiteral("expires_in"), 1800}});
}

} // namespace kaban::tests
