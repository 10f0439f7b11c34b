// The comparison of name, number and face, and the sign-in that follows. The sandbox looks at no face: whoever it knows
// by name and number matches, unless a fault says otherwise; pictures are checked for their form and kept nowhere.
// Thread: any worker. Errors: ProblemAnswer. Requirements: LOG-09, LOG-20, LOG-24 (what differs is not said), LOG-25.
#pragma once

#include "tests/authority/access_tokens.h"
#include "tests/authority/face_tries.h"
#include "tests/authority/faults.h"
#include "tests/authority/router.h"
#include "tests/authority/sms_codes.h"

namespace kaban::authority {

bool isFaceResult(std::string_view text);

class FaceCalls {
public:
    FaceCalls(const People& people, AccessTokens& tokens, const SmsCodes& smsCodes, Faults& faults,
              const SandboxClock& clock)
        : people_(people), tokens_(tokens), smsCodes_(smsCodes), faults_(faults), tries_(clock) {}

    void addRoutes(Router& router);

private:
    void check(Exchange& exchange);
    std::string resultFor(const Exchange& exchange, const Person* person, const nlohmann::json& question);

    const People& people_;
    AccessTokens& tokens_;
    const SmsCodes& smsCodes_;
    Faults& faults_;
    FaceTries tries_;
};

} // namespace kaban::authority
