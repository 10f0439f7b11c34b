#include "app/upstream/http_forms.h"

#include "app/upstream/problem.h"
#include "app/upstream/retry_after.h"
#include "app/upstream/strict_json.h"

namespace kaban {

namespace http_forms_detail {

SecretBytes encoded(const FormFields& fields) {
    QByteArray form;
    form.reserve(2048); // one piece of memory, which is overwritten in the end
    for (const auto& [name, value] : fields) {
        QByteArray bytes = value.reveal().toUtf8();
        QByteArray percent = bytes.toPercentEncoding();
        form += form.isEmpty() ? "" : "&"; // piece by piece: a sum would leave copies
        form += name.toPercentEncoding();
        form += '=';
        form += percent;
        wipe(bytes);
        wipe(percent);
    }
    return SecretBytes(std::move(form));
}

} // namespace http_forms_detail

FormAnswer formAnswerOf(const HttpAnswer& answer, qint64 wallMilliseconds) {
    FormAnswer result;
    if (answer.end != HttpEnd::Complete) {
        result.end = answer.end == HttpEnd::NotConnected ? FormEnd::Offline : FormEnd::NoAnswer;
        return result;
    }
    result.end = FormEnd::Answered;
    result.status = answer.status;
    if (mediaTypeIs(answer.header("content-type"), "application/json")) {
        result.json = parseStrictJsonObject(answer.body.reveal());
    }
    result.retryAfterMilliseconds =
        retryAfterMilliseconds(answer.header("retry-after"), answer.header("date"), wallMilliseconds);
    return result;
}

HttpForms::HttpForms(const KioskRequests& requests, const Clock& clock)
    : requests_(requests), clock_(clock), calls_(requests, clock) {}

void HttpForms::post(quint64 ticket, const QString& path, const FormFields& fields) {
    send(ticket, path, "application/x-www-form-urlencoded", http_forms_detail::encoded(fields), {});
}

void HttpForms::postJson(quint64 ticket, const QString& path, SecretBytes json) {
    send(ticket, path, "application/json", std::move(json), requests_.options().pictureDeadline);
}

void HttpForms::send(quint64 ticket, const QString& path, const QByteArray& type, SecretBytes body,
                     std::chrono::milliseconds patience) {
    HttpRequest request = requests_.request("POST", requests_.address(path));
    request.headers.append({{"Content-Type", type}, {"Accept", "application/json"}});
    calls_.begin(
        ticket, "form", std::move(request), std::move(body),
        [this, ticket](const HttpAnswer& answer) {
            Q_EMIT answered(ticket, formAnswerOf(answer, clock_.wallMilliseconds()));
        },
        patience);
}

} // namespace kaban
