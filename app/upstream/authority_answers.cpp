#include "app/upstream/authority_answers.h"

#include "app/upstream/code_text.h"
#include "app/upstream/form_bounds.h"
#include "app/upstream/json_members.h"
#include "app/upstream/problem.h"
#include "app/upstream/strict_json.h"

#include <QJsonArray>

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace authority_answers_detail {

constexpr qsizetype longestName = 100;
constexpr qsizetype mostFunctions = 20;
constexpr qsizetype idNumberLength = 18;
constexpr qint64 longestSmsSeconds = 3600;
constexpr qsizetype longestChallenge = 128;

bool isIdNumber(const QString& text) {
    const QStringView view(text); // no copies of its digits
    return view.size() == idNumberLength && isDigits(view.chopped(1), idNumberLength - 1) &&
           (isDigits(view.last(1), 1) || view.back() == u'X');
}

/// Overwritten also when the rest of the profile turns out to be none.
std::optional<SecretText> secret(std::optional<QString> text) {
    return text ? std::optional(SecretText(*std::move(text))) : std::nullopt;
}

std::optional<QStringList> functionsOf(const QJsonValue& value) {
    const QJsonArray given = value.toArray();
    if (!value.isArray() || given.size() > mostFunctions) {
        return std::nullopt;
    }
    QStringList known;
    for (const auto& function : given) {
        if (!function.isString()) {
            return std::nullopt;
        }
        const QString name = function.toString();
        if ((name == u"social_security"_s || name == u"medical_settlement"_s) && !known.contains(name)) {
            known.append(name);
        }
    }
    return known;
}

/// False when a member has the wrong type; codes that are absent or could not be sealed stay empty.
bool takeCodes(const QJsonObject& json, PersonProfile& profile) {
    const auto ethnicity = optionalText(json, u"ethnicity_code"_s, isEthnicityCode);
    const auto occupation = optionalText(json, u"occupation_code"_s, isOccupationCode);
    const auto district = optionalText(json, u"district_code"_s, isDistrictCode);
    const auto bank = optionalText(json, u"fixed_bank_code"_s, isBankCode);
    const auto functions = functionsOf(json.value(u"card_functions"_s));
    const bool good = ethnicity && occupation && district && bank && functions;
    if (good) {
        profile.ethnicityCode = *ethnicity;
        profile.occupationCode = *occupation;
        profile.districtCode = *district;
        profile.fixedBankCode = *bank;
        profile.cardFunctions = *functions;
    }
    return good;
}

bool takePerson(const QJsonObject& json, PersonProfile& profile) {
    const auto name = secret(requiredText(json, u"name"_s, longestName));
    const auto number = secret(requiredText(json, u"id_number"_s, idNumberLength));
    const auto address = secret(optionalText(json, u"address"_s, isFormAddress));
    const auto mobile = secret(optionalText(json, u"mobile"_s, isFormMobile));
    const auto landline = secret(optionalText(json, u"landline"_s, isFormLandline));
    const bool resident = json.value(u"id_type"_s) == u"resident"_s;
    const bool good = resident && name && number && isIdNumber(number->reveal()) && address && mobile && landline;
    if (good) {
        profile.name = *name;
        profile.idNumber = *number;
        profile.address = *address;
        profile.mobile = *mobile;
        profile.landline = *landline;
    }
    return good;
}

bool saysProblem(const HttpAnswer& answer, int status, const QString& name) {
    return answer.end == HttpEnd::Complete && answer.status == status &&
           isKabanProblem(parseProblem(answer.header("content-type"), answer.body.reveal()), name);
}

} // namespace authority_answers_detail

AuthorityFailure authorityFailureOf(const HttpAnswer& answer) {
    if (answer.end == HttpEnd::NotConnected) {
        return AuthorityFailure::Offline;
    }
    const bool signedOut = answer.end == HttpEnd::Complete && (answer.status == 401 || answer.status == 403);
    return signedOut ? AuthorityFailure::SignedOut : AuthorityFailure::Unavailable;
}

AuthorityResult<QJsonObject> agreedJson(const HttpAnswer& answer, int status) {
    if (answer.end != HttpEnd::Complete || answer.status != status) {
        return failure(authorityFailureOf(answer));
    }
    const auto json = mediaTypeIs(answer.header("content-type"), "application/json")
                          ? parseStrictJsonObject(answer.body.reveal())
                          : std::nullopt;
    if (!json) {
        return failure(AuthorityFailure::Unavailable);
    }
    return *json;
}

AuthorityResult<PersonProfile> profileOf(const HttpAnswer& answer) {
    const auto json = agreedJson(answer, 200);
    if (!json) {
        return failure(json.error());
    }
    PersonProfile profile;
    if (!authority_answers_detail::takePerson(*json, profile) || !authority_answers_detail::takeCodes(*json, profile)) {
        return failure(AuthorityFailure::Unavailable);
    }
    return profile;
}

AuthorityResult<EligibilityAnswer> eligibilityOf(const HttpAnswer& answer) {
    const auto json = agreedJson(answer, 200);
    if (!json) {
        return failure(json.error());
    }
    const auto outcome = eligibilityFromName(json->value(u"outcome"_s).toString());
    const auto licence = requiredBool(*json, u"electronic_licence"_s);
    if (!outcome || !licence) {
        return failure(AuthorityFailure::Unavailable);
    }
    return EligibilityAnswer{*outcome, *licence};
}

AuthorityResult<std::variant<SmsChallenge, SmsCheck>> smsSentOf(const HttpAnswer& answer) {
    using namespace authority_answers_detail;
    if (saysProblem(answer, 429, u"too-many-codes"_s)) {
        return SmsCheck{SmsVerdict::TooMany, -1};
    }
    if (saysProblem(answer, 409, u"too-soon"_s)) {
        return failure(AuthorityFailure::Refused);
    }
    const auto json = agreedJson(answer, 201);
    if (!json) {
        return failure(json.error());
    }
    const QString id = json->value(u"challenge"_s).toString();
    const auto valid = requiredInteger(*json, u"valid_seconds"_s, 1, longestSmsSeconds);
    const auto resend = requiredInteger(*json, u"resend_after_seconds"_s, 0, longestSmsSeconds);
    if (!isChallengeId(id) || !valid || !resend) {
        return failure(AuthorityFailure::Unavailable);
    }
    return SmsChallenge{id, *valid * 1000, *resend * 1000};
}

AuthorityResult<SmsCheck> smsCheckOf(const HttpAnswer& answer) {
    using namespace authority_answers_detail;
    if (saysProblem(answer, 410, u"code-expired"_s)) {
        return SmsCheck{SmsVerdict::Expired, -1};
    }
    if (saysProblem(answer, 423, u"code-locked"_s)) {
        return SmsCheck{SmsVerdict::Locked, -1};
    }
    if (saysProblem(answer, 422, u"wrong-code"_s)) {
        const auto left = parseProblem(answer.header("content-type"), answer.body.reveal())->attemptsLeft;
        if (!left) {
            return failure(AuthorityFailure::Unavailable);
        }
        return SmsCheck{SmsVerdict::Wrong, static_cast<int>(*left)};
    }
    const auto json = agreedJson(answer, 200);
    if (!json) {
        return failure(json.error());
    }
    if (json->value(u"verified"_s) != QJsonValue(true)) {
        return failure(AuthorityFailure::Unavailable);
    }
    return SmsCheck{SmsVerdict::Right, -1};
}

bool isChallengeId(const QString& text) {
    return !text.isEmpty() && text.size() <= authority_answers_detail::longestChallenge &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
                      c == u'_';
           });
}

} // namespace kaban
