#include "tests/authority/oauth.h"

#include <regex>

#include "tests/authority/kiosk_headers.h"

namespace kaban::authority {
namespace oauth_detail {

constexpr std::size_t formLimit = 8192;
constexpr const char* formType = "application/x-www-form-urlencoded";
constexpr const char* grantType = "urn:ietf:params:oauth:grant-type:device_code";

/// Thrown by the steps below, answered by the two calls.
struct OauthError {
    std::string error;
    std::string description;
};

FormFields readForm(Exchange& exchange) {
    const std::string type = exchange.request.get_header_value("Content-Type");
    if (type.substr(0, type.find(';')) != formType) {
        throw OauthError{"invalid_request", std::string("the body is not ") + formType};
    }
    const auto text = exchange.body.readAll(formLimit);
    auto fields = text ? parseForm(*text) : std::nullopt;
    if (!fields) {
        throw OauthError{"invalid_request", "the form cannot be read"};
    }
    return std::move(*fields);
}

std::string required(const FormFields& fields, const std::string& name) {
    const auto field = fields.find(name);
    if (field == fields.end() || field->second.empty()) {
        throw OauthError{"invalid_request", "missing: " + name};
    }
    return field->second;
}

/// Every kiosk is a public client: the name says which fleet it belongs to and proves nothing.
std::string clientIdOf(const FormFields& fields) {
    static const std::regex form("[A-Za-z0-9._-]{1,64}");
    std::string clientId = required(fields, "client_id");
    if (!std::regex_match(clientId, form)) {
        throw OauthError{"invalid_client", "client_id"};
    }
    return clientId;
}

/// The address under which the kiosk reached the sandbox, which is where its phone can go as well.
std::string phonePageOf(const Exchange& exchange) {
    return "https://" + exchange.request.get_header_value("Host") + "/phone";
}

void answerPending(Exchange& exchange, bool scanned) {
    nlohmann::json content{{"error", "authorization_pending"}};
    if (scanned) {
        content["scanned"] = true;
    }
    answerPrivateJson(exchange, 400, content);
}

} // namespace oauth_detail

bool isOauthCall(const std::string& path) {
    return path.starts_with("/v1/oauth/");
}

void answerOauthError(Exchange& exchange, const std::string& error, const std::string& description) {
    answerPrivateJson(exchange, 400, {{"error", error}, {"error_description", description}});
}

void Oauth::addRoutes(Router& router) {
    const auto answeringErrors = [this](void (Oauth::*call)(Exchange&)) {
        return [this, call](Exchange& exchange) {
            try {
                (this->*call)(exchange);
            } catch (const oauth_detail::OauthError& error) {
                answerOauthError(exchange, error.error, error.description);
            }
        };
    };
    router.add("POST", "/v1/oauth/device_authorization", answeringErrors(&Oauth::startSignIn));
    router.add("POST", "/v1/oauth/token", answeringErrors(&Oauth::poll));
}

void Oauth::startSignIn(Exchange& exchange) {
    const FormFields fields = oauth_detail::readForm(exchange);
    const std::string clientId = oauth_detail::clientIdOf(fields);
    if (oauth_detail::required(fields, "scope") != "openid") {
        throw oauth_detail::OauthError{"invalid_scope", "the only scope is openid"};
    }
    const bool untold = faults_.take(fault::oauthNoInterval, exchange.call()).has_value();
    const DeviceGrant grant = grants_.start(exchange.request.get_header_value(kioskHeader), clientId,
                                            untold ? DeviceGrants::defaultInterval : DeviceGrants::ordinaryInterval);
    const std::string page = oauth_detail::phonePageOf(exchange);
    nlohmann::json answer{{"device_code", grant.deviceCode},
                          {"user_code", grant.userCode},
                          {"verification_uri", page},
                          {"verification_uri_complete", page + "/" + grant.userCode},
                          {"expires_in", DeviceGrants::lifetime.count()}};
    if (!untold) {
        answer["interval"] = grant.interval.count();
    }
    answerPrivateJson(exchange, 200, answer);
}

void Oauth::poll(Exchange& exchange) {
    using enum DeviceGrants::PollOutcome;
    const FormFields fields = oauth_detail::readForm(exchange);
    if (oauth_detail::required(fields, "grant_type") != oauth_detail::grantType) {
        throw oauth_detail::OauthError{"unsupported_grant_type", oauth_detail::grantType};
    }
    const std::string clientId = oauth_detail::clientIdOf(fields);
    const std::string deviceCode = oauth_detail::required(fields, "device_code");
    const std::string kiosk = exchange.request.get_header_value(kioskHeader);
    const bool tooFast = faults_.take(fault::oauthSlowDown, exchange.call()).has_value();
    const DeviceGrants::Poll poll = grants_.poll(deviceCode, kiosk, clientId, tooFast);
    switch (poll.outcome) {
    case Pending:
    case Scanned:
        oauth_detail::answerPending(exchange, poll.outcome == Scanned);
        return;
    case SlowDown:
        throw oauth_detail::OauthError{"slow_down", "wait 5 seconds longer between polls from now on"};
    case Denied:
        throw oauth_detail::OauthError{"access_denied", "the person refused"};
    case Expired:
        throw oauth_detail::OauthError{"expired_token", "ask for a new code"};
    case Unknown:
        throw oauth_detail::OauthError{"invalid_grant", "unknown, used, or another kiosk's"};
    case Granted:
        answerPrivateJson(exchange, 200,
                          {{"access_token", tokens_.issue(poll.personId, kiosk)},
                           {"token_type", "Bearer"},
                           {"expires_in", AccessTokens::lifetime.count()}});
        return;
    }
}

} // namespace kaban::authority
