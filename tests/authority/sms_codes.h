// The codes sent to mobile numbers: how often, how long valid, how many wrong entries.
// Thread: any; one mutex. Units: seconds. Lives in memory; the sandbox sends nothing, GET /sandbox/sms shows what it
// would have sent. Requirement: LOG-27 (6 digits, 5 min, again after 60 s, 5 a day and number, 5 wrong entries).
#pragma once

#include <chrono>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "tests/authority/issued_record.h"
#include "tests/authority/sandbox_clock.h"

namespace kaban::authority {

struct SmsCode {
    std::string challenge;
    std::string mobile;
    std::string personId; ///< for whom it was sent
    std::string code;
    Moment sentAt;
    int wrongEntries = 0;
    bool replaced = false; ///< by a newer code for the same number
    bool verified = false; ///< was answered rightly
};

class SmsCodes {
public:
    static constexpr std::chrono::seconds validity{300};
    static constexpr std::chrono::seconds resendAfter{60};
    static constexpr std::size_t perDay = 5;
    static constexpr int wrongEntriesAllowed = 5;

    enum class SendOutcome { Sent, TooSoon, TooMany };
    struct Sending {
        SendOutcome outcome;
        std::string challenge{};            ///< for Sent
        std::chrono::seconds retryAfter{0}; ///< for TooSoon and TooMany
    };
    enum class CheckOutcome { Verified, Wrong, Locked, Expired, Unknown };
    struct Check {
        CheckOutcome outcome;
        int attemptsLeft = 0; ///< for Wrong
    };

    SmsCodes(const SandboxClock& clock, IssuedRecord& issued) : clock_(clock), issued_(issued) {}

    Sending send(const std::string& mobile, const std::string& personId);
    /// The fifth wrong entry locks. A challenge of somebody else is as unknown as one that never was.
    Check check(const std::string& challenge, const std::string& personId, const std::string& code);
    /// Answered rightly and not too old: the number is in the hand of who answered.
    bool isProven(const std::string& challenge, const std::string& personId) const;
    /// In the order of sending.
    std::vector<SmsCode> sent() const;

private:
    const SandboxClock& clock_;
    IssuedRecord& issued_;
    mutable std::mutex mutex_;
    std::vector<SmsCode> codes_;
};

} // namespace kaban::authority
