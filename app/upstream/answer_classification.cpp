#include "app/upstream/answer_classification.h"

#include "app/upstream/problem.h"
#include "app/upstream/retry_after.h"
#include "app/upstream/strict_json.h"
#include "app/upstream/upload_location.h"

#include <QJsonArray>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace answer_detail {

constexpr qsizetype longestReceipt = 64 * 1024;
constexpr qsizetype mostProblems = 100;
constexpr qsizetype longestCode = 64;

UpstreamAnswer withOutcome(UpstreamOutcome outcome) {
    UpstreamAnswer answer;
    answer.outcome = outcome;
    return answer;
}

bool isProblem(const HttpAnswer& answer, const QString& name) {
    return isKabanProblem(parseProblem(answer.header("content-type"), answer.body.reveal()), name);
}

UpstreamAnswer busy(const HttpAnswer& answer, qint64 wallMilliseconds) {
    UpstreamAnswer result = withOutcome(UpstreamOutcome::Busy);
    result.retryAfterMilliseconds =
        retryAfterMilliseconds(answer.header("retry-after"), answer.header("date"), wallMilliseconds);
    return result;
}

/// What a status means where the call in question has agreed on nothing else.
UpstreamAnswer byStatus(const HttpAnswer& answer, qint64 wallMilliseconds) {
    const int status = answer.status;
    if (status == 401 || status == 403) {
        return withOutcome(UpstreamOutcome::NotSignedIn);
    }
    if (status == 423 || status == 425 || status == 429 || (status >= 500 && status <= 599)) {
        return busy(answer, wallMilliseconds);
    }
    if (status == 408) { // the server gave up waiting for us: it may hold a part
        return withOutcome(UpstreamOutcome::Ambiguous);
    }
    return withOutcome(status >= 300 && status <= 499 ? UpstreamOutcome::ConfigurationFault
                                                      : UpstreamOutcome::Ambiguous);
}

/// Nothing when the answer is whole and its status decides.
std::optional<UpstreamAnswer> withoutAnswer(const HttpAnswer& answer) {
    switch (answer.end) {
    case HttpEnd::Complete:
        return std::nullopt;
    case HttpEnd::NotConnected:
        return withOutcome(UpstreamOutcome::Offline);
    case HttpEnd::NotTrusted:
        return withOutcome(UpstreamOutcome::ConfigurationFault);
    case HttpEnd::Broken:
        return withOutcome(UpstreamOutcome::Ambiguous);
    }
    Q_UNREACHABLE();
}

std::optional<qint64> uploadOffset(const HttpAnswer& answer) {
    const QByteArray text = answer.header("upload-offset");
    const bool digits =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool fits = false;
    const qint64 offset = text.toLongLong(&fits);
    return digits && fits ? std::optional(offset) : std::nullopt;
}

UpstreamAnswer okAt(qint64 offset) {
    UpstreamAnswer answer = withOutcome(UpstreamOutcome::Ok);
    answer.offset = offset;
    return answer;
}

bool isCode(const QString& text) {
    const auto allowed = [](QChar letter) {
        return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') ||
               (letter >= u'0' && letter <= u'9') || QStringView(u"._-").contains(letter);
    };
    return !text.isEmpty() && text.size() <= longestCode && std::all_of(text.begin(), text.end(), allowed);
}

std::optional<QStringList> problemCodesOf(const QJsonValue& value) {
    const QJsonArray problems = value.toArray();
    if (!(value.isUndefined() || value.isArray()) || problems.size() > mostProblems) {
        return std::nullopt;
    }
    QStringList codes;
    for (const QJsonValue& problem : problems) {
        codes.append(problem.toObject().value(u"code"_s).toString());
        if (!isCode(codes.last())) {
            return std::nullopt;
        }
    }
    return codes;
}

std::optional<SubmissionState> stateOf(const QJsonValue& value) {
    const QString text = value.toString();
    if (text == u"processing"_s) {
        return SubmissionState::Processing;
    }
    if (text == u"held"_s) {
        return SubmissionState::Held;
    }
    if (text == u"accepted"_s) {
        return SubmissionState::Accepted;
    }
    if (text == u"rejected"_s) {
        return SubmissionState::Rejected;
    }
    return std::nullopt;
}

UpstreamAnswer submissionOf(const HttpAnswer& answer, qint64 wallMilliseconds) {
    const auto object = mediaTypeIs(answer.header("content-type"), "application/json")
                            ? parseStrictJsonObject(answer.body.reveal())
                            : std::nullopt;
    const auto state = object ? stateOf(object->value(u"state"_s)) : std::nullopt;
    if (!state) {
        return withOutcome(UpstreamOutcome::Ambiguous);
    }
    UpstreamAnswer result = withOutcome(UpstreamOutcome::Ok);
    result.state = state;
    if (*state == SubmissionState::Processing) {
        result.retryAfterMilliseconds =
            retryAfterMilliseconds(answer.header("retry-after"), answer.header("date"), wallMilliseconds);
        return result;
    }
    result.receipt = object->value(u"receipt"_s).toString().toUtf8();
    const auto codes = problemCodesOf(object->value(u"problems"_s));
    if (result.receipt.isEmpty() || result.receipt.size() > longestReceipt || !codes) {
        return withOutcome(UpstreamOutcome::Ambiguous);
    }
    result.problemCodes = *codes;
    return result;
}

UpstreamAnswer createdAt(const HttpAnswer& answer, const QUrl& requested) {
    const QByteArray text = answer.header("location");
    if (text.isEmpty()) {
        return withOutcome(UpstreamOutcome::Ambiguous);
    }
    const auto location = resolveUploadLocation(requested, QString::fromUtf8(text));
    UpstreamAnswer result = withOutcome(location ? UpstreamOutcome::Ok : UpstreamOutcome::ConfigurationFault);
    result.location = location ? uploadLocationText(*location) : QString();
    return result;
}

} // namespace answer_detail

UpstreamAnswer classifyCreation(const HttpAnswer& answer, const QUrl& requested, qint64 wallMilliseconds) {
    using namespace answer_detail;
    if (const auto result = withoutAnswer(answer)) {
        return *result;
    }
    switch (answer.status) {
    case 201:
        return createdAt(answer, requested);
    case 409: // any other conflict is one with ourselves, still in progress there: come back later (REL-43)
        return isProblem(answer, u"already-complete"_s) ? withOutcome(UpstreamOutcome::AlreadyComplete)
                                                        : busy(answer, wallMilliseconds);
    case 413:
        return withOutcome(UpstreamOutcome::TooLarge);
    case 422: // parks the item and raises an alarm, so only the authority's own word counts
        return withOutcome(isProblem(answer, u"key-reused"_s) ? UpstreamOutcome::KeyReused
                                                              : UpstreamOutcome::ConfigurationFault);
    default:
        return byStatus(answer, wallMilliseconds);
    }
}

UpstreamAnswer classifyOffset(const HttpAnswer& answer, qint64 wallMilliseconds) {
    using namespace answer_detail;
    if (const auto result = withoutAnswer(answer)) {
        return *result;
    }
    if (answer.status == 404 || answer.status == 410) {
        return withOutcome(UpstreamOutcome::UploadGone);
    }
    if (answer.status != 200) {
        return byStatus(answer, wallMilliseconds);
    }
    const auto offset = uploadOffset(answer);
    return offset ? okAt(*offset) : withOutcome(UpstreamOutcome::Ambiguous);
}

UpstreamAnswer classifyBytes(const HttpAnswer& answer, qint64 first, qint64 size, qint64 wallMilliseconds) {
    using namespace answer_detail;
    if (const auto result = withoutAnswer(answer)) {
        return *result;
    }
    switch (answer.status) {
    case 204: {
        const auto offset = uploadOffset(answer);
        return offset && *offset >= first && *offset <= first + size ? okAt(*offset)
                                                                     : withOutcome(UpstreamOutcome::Ambiguous);
    }
    case 404:
    case 410:
        return withOutcome(UpstreamOutcome::UploadGone);
    case 409:
        return withOutcome(UpstreamOutcome::OffsetConflict);
    case 413:
        return withOutcome(UpstreamOutcome::TooLarge);
    case 460:
        return withOutcome(UpstreamOutcome::ChecksumMismatch);
    default:
        return byStatus(answer, wallMilliseconds);
    }
}

UpstreamAnswer classifyLookUp(const HttpAnswer& answer, qint64 wallMilliseconds) {
    using namespace answer_detail;
    if (const auto result = withoutAnswer(answer)) {
        return *result;
    }
    if (answer.status == 200) {
        return submissionOf(answer, wallMilliseconds);
    }
    // "Never received" lets the item be sent again; a proxy's 404 page must not be able to say that.
    if (answer.status == 404 && isProblem(answer, u"unknown-key"_s)) {
        return withOutcome(UpstreamOutcome::UnknownKey);
    }
    return byStatus(answer, wallMilliseconds);
}

} // namespace kaban
