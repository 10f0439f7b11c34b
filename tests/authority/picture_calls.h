// The person's photo as the authority has it, and its verdict on a picture before the application is sent.
// Thread: any worker. Errors: ProblemAnswer. Requirements: PHO-07, PHO-18, SEC-68 (a verdict decodes nothing).
#pragma once

#include "tests/authority/access_tokens.h"
#include "tests/authority/exchange.h"
#include "tests/authority/faults.h"
#include "tests/authority/router.h"

namespace kaban::authority {

class PictureCalls {
public:
    PictureCalls(const AccessTokens& tokens, Faults& faults) : tokens_(tokens), faults_(faults) {}

    void addRoutes(Router& router);

private:
    void readPhoto(Exchange& exchange);
    void judge(Exchange& exchange);

    const AccessTokens& tokens_;
    Faults& faults_;
};

} // namespace kaban::authority
