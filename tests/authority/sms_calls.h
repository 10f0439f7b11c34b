// The calls about SMS codes: sending one, checking one, and the sandbox's view of what was "sent".
// Thread: any worker. Errors: ProblemAnswer. Requirements: LOG-27, SEC-32 (not yours and not there are answered alike).
#pragma once

#include "tests/authority/access_tokens.h"
#include "tests/authority/exchange.h"
#include "tests/authority/router.h"
#include "tests/authority/sms_codes.h"

namespace kaban::authority {

/// The holder of codes that are asked for before anybody has signed in.
std::string smsHolderWithoutToken(const Exchange& exchange);

class SmsCalls {
public:
    SmsCalls(SmsCodes& codes, const AccessTokens& tokens) : codes_(codes), tokens_(tokens) {}

    void addRoutes(Router& router);

private:
    void send(Exchange& exchange);
    void check(Exchange& exchange);
    void list(Exchange& exchange);

    SmsCodes& codes_;
    const AccessTokens& tokens_;
};

} // namespace kaban::authority
