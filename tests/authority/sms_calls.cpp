#include "tests/authority/sms_calls.h"

#include <regex>

#include "tests/authority/kiosk_headers.h"

namespace kaban::authority {
namespace sms_calls_detail {

std::string textMember(Exchange& exchange, const char* name, const std::regex& form) {
    const nlohmann::json request = readJsonObject(exchange);
    const nlohmann::json value = request.value(name, nlohmann::json());
    if (!value.is_string() || !std::regex_match(value.get_ref<const std::string&>(), form)) {
        throw ProblemAnswer{400, "bad-request", "A member is missing or ill-formed", name};
    }
    return value.get<std::string>();
}

/// Whom a code belongs to: who has signed in, or the kiosk before which somebody is about to.
std::string holderOf(const AccessTokens& tokens, const Exchange& exchange) {
    return exchange.request.has_header("Authorization") ? tokens.personOf(exchange).id
                                                        : smsHolderWithoutToken(exchange);
}

httplib::Headers retryAfter(std::chrono::seconds wait) {
    return {{"Retry-After", std::to_string(wait.count())}};
}

} // namespace sms_calls_detail

std::string smsHolderWithoutToken(const Exchange& exchange) {
    return "kiosk " + exchange.request.get_header_value(kioskHeader);
}

void SmsCalls::addRoutes(Router& router) {
    router.add("POST", "/v1/sms/codes", [this](Exchange& exchange) { send(exchange); });
    router.add("POST", "/v1/sms/codes/{challenge}/check", [this](Exchange& exchange) { check(exchange); });
    router.add("GET", "/sandbox/sms", [this](Exchange& exchange) { list(exchange); });
}

void SmsCalls::send(Exchange& exchange) {
    static const std::regex mobileForm("1[3-9][0-9]{9}"); // VAL-01
    const std::string holder = sms_calls_detail::holderOf(tokens_, exchange);
    const std::string mobile = sms_calls_detail::textMember(exchange, "mobile", mobileForm);
    const SmsCodes::Sending sending = codes_.send(mobile, holder);
    if (sending.outcome == SmsCodes::SendOutcome::TooSoon) {
        throw ProblemAnswer{409, "too-soon", "A code was sent to this number a moment ago", "",
                            sms_calls_detail::retryAfter(sending.retryAfter)};
    }
    if (sending.outcome == SmsCodes::SendOutcome::TooMany) {
        throw ProblemAnswer{429, "too-many-codes", "No more codes for this number today", "",
                            sms_calls_detail::retryAfter(sending.retryAfter)};
    }
    answerPrivateJson(exchange, 201,
                      {{"challenge", sending.challenge},
                       {"valid_seconds", SmsCodes::validity.count()},
                       {"resend_after_seconds", SmsCodes::resendAfter.count()}});
}

void SmsCalls::check(Exchange& exchange) {
    using enum SmsCodes::CheckOutcome;
    static const std::regex codeForm("[0-9]{6}"); // VAL-09
    const std::string holder = sms_calls_detail::holderOf(tokens_, exchange);
    const std::string code = sms_calls_detail::textMember(exchange, "code", codeForm);
    const SmsCodes::Check check = codes_.check(exchange.pathParameter, holder, code);
    switch (check.outcome) {
    case Verified:
        answerPrivateJson(exchange, 200, {{"verified", true}});
        return;
    case Wrong:
        throw ProblemAnswer{422, "wrong-code", "This is not the code that was sent",
                            "",  {},           {{"attempts_left", check.attemptsLeft}}};
    case Locked:
        throw ProblemAnswer{423, "code-locked", "Too many wrong entries; a new code is needed"};
    case Expired:
        throw ProblemAnswer{410, "code-expired", "The code is too old, or a newer one was sent"};
    case Unknown:
        throw ProblemAnswer{404, "unknown-challenge", "No such code was sent"};
    }
}

void SmsCalls::list(Exchange& exchange) {
    nlohmann::json list = nlohmann::json::array();
    for (const SmsCode& code : codes_.sent()) {
        list.push_back({{"mobile", code.mobile},
                        {"code", code.code},
                        {"challenge", code.challenge},
                        {"sent_at", utcText(code.sentAt)}});
    }
    answerJson(exchange, 200, list);
}

} // namespace kaban::authority
