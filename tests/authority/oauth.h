// The kiosk's side of signing in: asking for a code and polling for the token.
// Thread: any worker. Errors: those of RFC 6749 (5.2) and RFC 8628 (3.5), as JSON and never as problems.
#pragma once

#include <string>

#include "tests/authority/access_tokens.h"
#include "tests/authority/device_grants.h"
#include "tests/authority/exchange.h"
#include "tests/authority/faults.h"
#include "tests/authority/form_fields.h"
#include "tests/authority/router.h"

namespace kaban::authority {

/// An OAuth error in the form that both calls answer.
void answerOauthError(Exchange& exchange, const std::string& error, const std::string& description);
bool isOauthCall(const std::string& path);

class Oauth {
public:
    Oauth(DeviceGrants& grants, AccessTokens& tokens, Faults& faults)
        : grants_(grants), tokens_(tokens), faults_(faults) {}

    void addRoutes(Router& router);

private:
    void startSignIn(Exchange& exchange);
    void poll(Exchange& exchange);

    DeviceGrants& grants_;
    AccessTokens& tokens_;
    Faults& faults_;
};

} // namespace kaban::authority
