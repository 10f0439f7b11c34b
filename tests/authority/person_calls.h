// What the authority tells a kiosk about the person who has signed in: the profile, and whether the person may apply.
// Thread: any worker. Errors: ProblemAnswer. Requirements: ELG-01, ELG-06 (no check without authorisation, no licence
// pictures without the second consent), ELG-07.
#pragma once

#include "tests/authority/access_tokens.h"
#include "tests/authority/exchange.h"
#include "tests/authority/faults.h"
#include "tests/authority/router.h"

namespace kaban::authority {

class PersonCalls {
public:
    PersonCalls(const AccessTokens& tokens, Faults& faults) : tokens_(tokens), faults_(faults) {}

    void addRoutes(Router& router);

private:
    void readProfile(Exchange& exchange);
    void checkEligibility(Exchange& exchange);

    const AccessTokens& tokens_;
    Faults& faults_;
};

} // namespace kaban::authority
