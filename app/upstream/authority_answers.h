#pragma once
// Purpose: what the authority's answers about a person mean: profile, eligibility, SMS codes. Thread: any (pure).
// Units: milliseconds. Errors: AuthorityFailure; only the agreed status with the agreed members is an answer,
// everything else is Unavailable and never half an answer (SEC-48). Only a value that may be absent and could not be
// sealed into an application counts as absent (form_bounds.h). Source: resources/upstream/openapi.yaml.

#include "app/base/result.h"
#include "app/ports/authority_port.h"
#include "app/upstream/http_answer.h"

#include <QJsonObject>

#include <variant>

namespace kaban {

template <class T>
using AuthorityResult = Result<T, AuthorityFailure>;

/// What an answer is when it is not the agreed one.
AuthorityFailure authorityFailureOf(const HttpAnswer& answer);
/// The JSON of an answer with this status.
AuthorityResult<QJsonObject> agreedJson(const HttpAnswer& answer, int status);

AuthorityResult<PersonProfile> profileOf(const HttpAnswer& answer);
AuthorityResult<EligibilityAnswer> eligibilityOf(const HttpAnswer& answer);

struct SmsCheck {
    SmsVerdict verdict = SmsVerdict::Wrong;
    int attemptsLeft = -1;
};

/// A verdict, always TooMany, when no more codes are sent to this mobile (LOG-27).
AuthorityResult<std::variant<SmsChallenge, SmsCheck>> smsSentOf(const HttpAnswer& answer);
AuthorityResult<SmsCheck> smsCheckOf(const HttpAnswer& answer);

/// True for the id of a challenge that can stand in a URL.
bool isChallengeId(const QString& text);

} // namespace kaban
