// The tokens of those who have signed in, and how a call shows one.
// Thread: any; one mutex. Lives in memory: a restart signs everybody out. Tokens are opaque and bound to the kiosk that
// polled for them. Errors: ProblemAnswer (401 not-signed-in). Sources: RFC 6749 (5.1), RFC 6750. Requirement: SEC-80.
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>

#include "tests/authority/exchange.h"
#include "tests/authority/issued_record.h"
#include "tests/authority/people.h"
#include "tests/authority/sandbox_clock.h"

namespace kaban::authority {

class AccessTokens {
public:
    static constexpr std::chrono::seconds lifetime{3600};

    AccessTokens(const People& people, const SandboxClock& clock, IssuedRecord& issued)
        : people_(people), clock_(clock), issued_(issued) {}

    std::string issue(const std::string& personId, const std::string& kiosk);
    /// Who the bearer token of the call belongs to; throws ProblemAnswer where there is none that is valid.
    const Person& personOf(const Exchange& exchange) const;

private:
    struct Token {
        std::string personId;
        std::string kiosk;
        Moment expiresAt;
    };

    const People& people_;
    const SandboxClock& clock_;
    IssuedRecord& issued_;
    mutable std::mutex mutex_;
    std::map<std::string, Token> tokens_;
};

} // namespace kaban::authority
