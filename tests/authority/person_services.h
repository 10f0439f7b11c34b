// Everything around the person who signs in, put together: people, lists, codes, tokens and the calls that use them.
// Thread: any worker after construction. Ownership: owns its parts; refers to faults, clock and record, which outlive
// it.
#pragma once

#include "tests/authority/access_tokens.h"
#include "tests/authority/device_grants.h"
#include "tests/authority/face_calls.h"
#include "tests/authority/faults.h"
#include "tests/authority/lists.h"
#include "tests/authority/oauth.h"
#include "tests/authority/people.h"
#include "tests/authority/person_calls.h"
#include "tests/authority/phone.h"
#include "tests/authority/picture_calls.h"
#include "tests/authority/router.h"
#include "tests/authority/sms_calls.h"

namespace kaban::authority {

class PersonServices {
public:
    PersonServices(const People& people, const Lists& lists, Faults& faults, const SandboxClock& clock,
                   IssuedRecord& issued)
        : lists_(lists),
          grants_(clock, issued),
          tokens_(people, clock, issued),
          smsCodes_(clock, issued),
          oauth_(grants_, tokens_, faults),
          personCalls_(tokens_, faults),
          pictureCalls_(tokens_, faults),
          smsCalls_(smsCodes_, tokens_),
          faceCalls_(people, tokens_, smsCodes_, faults, clock),
          phone_(grants_, people, lists.ownBranch()) {}

    void addRoutes(Router& router) {
        oauth_.addRoutes(router);
        personCalls_.addRoutes(router);
        pictureCalls_.addRoutes(router);
        lists_.addRoutes(router);
        smsCalls_.addRoutes(router);
        faceCalls_.addRoutes(router);
        phone_.addRoutes(router);
    }

private:
    const Lists& lists_;
    DeviceGrants grants_;
    AccessTokens tokens_;
    SmsCodes smsCodes_;
    Oauth oauth_;
    PersonCalls personCalls_;
    PictureCalls pictureCalls_;
    SmsCalls smsCalls_;
    FaceCalls faceCalls_;
    Phone phone_;
};

} // namespace kaban::authority
