#include "app/upstream/picture_answers.h"

#include "app/domain/application_picture.h"
#include "app/upstream/json_members.h"
#include "app/upstream/problem.h"

#include <QJsonArray>

namespace kaban {

using namespace Qt::StringLiterals;

namespace picture_answers_detail {

bool isPictureType(const HttpAnswer& answer) {
    const QByteArray type = answer.header("content-type");
    return mediaTypeIs(type, "image/jpeg") || mediaTypeIs(type, "image/png");
}

/// Nothing unless it is a list of reasons of the contract, none of them twice.
std::optional<QStringList> reasonsOf(const QJsonValue& value) {
    if (!value.isArray()) {
        return std::nullopt;
    }
    const QStringList known = pictureReasons();
    QStringList reasons;
    for (const auto& given : value.toArray()) {
        const QString reason = given.toString();
        if (!known.contains(reason) || reasons.contains(reason)) {
            return std::nullopt;
        }
        reasons.append(reason);
    }
    return reasons;
}

} // namespace picture_answers_detail

AuthorityResult<SecretBytes> photoOf(const HttpAnswer& answer) {
    if (answer.end == HttpEnd::Complete && answer.status == 204) {
        return SecretBytes();
    }
    if (answer.end != HttpEnd::Complete || answer.status != 200) {
        return failure(authorityFailureOf(answer));
    }
    if (!picture_answers_detail::isPictureType(answer) || !receivedPictureBytesFit(answer.body.reveal().size())) {
        return failure(AuthorityFailure::Unavailable);
    }
    return answer.body;
}

AuthorityResult<PictureVerdict> verdictOf(const HttpAnswer& answer) {
    const auto json = agreedJson(answer, 200);
    if (!json) {
        return failure(json.error());
    }
    const auto accepted = requiredBool(*json, u"accepted"_s);
    const auto reasons = picture_answers_detail::reasonsOf(json->value(u"reasons"_s));
    if (!accepted || !reasons || *accepted != reasons->isEmpty()) {
        return failure(AuthorityFailure::Unavailable);
    }
    return PictureVerdict{*accepted, *reasons};
}

} // namespace kaban
