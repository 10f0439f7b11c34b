#include "app/identity/device_answers.h"

#include <QUrl>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace device_answers_detail {

constexpr qint64 defaultInterval = 5000; // RFC 8628, section 3.2
constexpr qint64 shortestInterval = 1000;
constexpr qint64 mostSeconds = 86'400;
constexpr qsizetype longestDeviceCode = 2048;
constexpr qsizetype longestUserCode = 64;
constexpr qsizetype longestUri = 512; // still a QR code that a phone reads off a screen
constexpr qsizetype longestToken = 4096;

/// Whole seconds in milliseconds.
std::optional<qint64> secondsOf(const QJsonValue& value) {
    const qint64 seconds = value.toInteger(-1);
    return value.isDouble() && seconds >= 0 && seconds <= mostSeconds ? std::optional(seconds * 1000) : std::nullopt;
}

bool isVisibleAscii(const QString& text, qsizetype longest) {
    return !text.isEmpty() && text.size() <= longest &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool isWebAddress(const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    return isVisibleAscii(text, longestUri) && url.isValid() && url.scheme() == u"https"_s && !url.host().isEmpty() &&
           url.userInfo().isEmpty();
}

bool isToken(const QString& text) { // token68 of RFC 9110, section 11.2: anything else could not be sent
    return isVisibleAscii(text, longestToken) && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c.isLetterOrNumber() || QStringView(u"-._~+/=").contains(c);
           });
}

PollAnswer tokenOf(const QJsonObject& json) {
    PollAnswer answer;
    if (auto token = bearerTokenOf(json)) {
        answer.meaning = PollMeaning::Token;
        answer.token = std::move(*token);
    }
    return answer;
}

PollMeaning pendingOrScanned(const QJsonValue& scanned) {
    if (!scanned.isUndefined() && !scanned.isBool()) {
        return PollMeaning::NotOurs;
    }
    return scanned.toBool() ? PollMeaning::Scanned : PollMeaning::Pending;
}

PollMeaning errorOf(const QJsonObject& json) {
    const QJsonValue error = json.value(u"error"_s);
    const QString name = error.toString();
    if (name == u"authorization_pending"_s) {
        return pendingOrScanned(json.value(u"scanned"_s));
    }
    if (name == u"slow_down"_s) {
        return PollMeaning::SlowDown;
    }
    if (name == u"access_denied"_s) {
        return PollMeaning::Denied;
    }
    if (name == u"expired_token"_s || name == u"invalid_grant"_s) {
        return PollMeaning::CodeEnded;
    }
    return error.isString() ? PollMeaning::Rejected : PollMeaning::NotOurs;
}

} // namespace device_answers_detail

std::optional<DeviceCode> deviceCodeOf(const FormAnswer& answer) {
    using namespace device_answers_detail;
    if (answer.end != FormEnd::Answered || answer.status != 200 || !answer.json) {
        return std::nullopt;
    }
    const QJsonObject& json = *answer.json;
    const SecretText code(json.value(u"device_code"_s).toString());
    const QString complete = json.value(u"verification_uri_complete"_s).toString();
    const bool agreed = isVisibleAscii(code.reveal(), longestDeviceCode) && isWebAddress(complete) &&
                        isVisibleAscii(json.value(u"user_code"_s).toString(), longestUserCode) &&
                        isWebAddress(json.value(u"verification_uri"_s).toString());
    const auto life = secondsOf(json.value(u"expires_in"_s));
    const QJsonValue given = json.value(u"interval"_s);
    const auto interval = given.isUndefined() ? std::optional(defaultInterval) : secondsOf(given);
    if (!agreed || !life || !interval) {
        return std::nullopt;
    }
    DeviceCode result{SecretBytes(code.reveal().toLatin1()), complete, std::min(*life, longestShownLife),
                      std::min(*life, longestScannedLife), std::max(*interval, shortestInterval)};
    return result.interval < result.shownLife ? std::optional(result) : std::nullopt;
}

std::optional<SecretBytes> bearerTokenOf(const QJsonObject& json) {
    using namespace device_answers_detail;
    QString text = json.value(u"access_token"_s).toString();
    const QString type = json.value(u"token_type"_s).toString();
    const QJsonValue life = json.value(u"expires_in"_s);
    std::optional<SecretBytes> token;
    if (isToken(text) && type.compare(u"Bearer"_s, Qt::CaseInsensitive) == 0 &&
        (life.isUndefined() || secondsOf(life))) {
        token = SecretBytes(text.toLatin1());
    }
    wipe(text);
    return token;
}

PollAnswer pollAnswerOf(const FormAnswer& answer) {
    using namespace device_answers_detail;
    if (answer.end == FormEnd::Offline) {
        return {PollMeaning::Offline, {}};
    }
    if (answer.end != FormEnd::Answered || !answer.json) {
        return {PollMeaning::NotOurs, {}};
    }
    if (answer.status == 200) {
        return tokenOf(*answer.json);
    }
    // 401 is what RFC 6749 has for a client that is not known.
    const bool agreed = answer.status == 400 || answer.status == 401;
    return {agreed ? errorOf(*answer.json) : PollMeaning::NotOurs, {}};
}

} // namespace kaban
