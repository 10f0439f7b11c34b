// The codes of the device authorization grant and what became of each: opened by a phone, confirmed, refused, used.
// Thread: any; one mutex. Units: seconds. Lives in memory: a restart ends every sign-in that is under way.
// Sources: RFC 8628 (3.2, 3.4, 3.5). Requirements: LOG-26 (short life, scanned is told), SEC-80 (used once, bound to
// the kiosk that asked, second decision refused).
#pragma once

#include <chrono>
#include <deque>
#include <mutex>
#include <optional>
#include <string>

#include "tests/authority/issued_record.h"
#include "tests/authority/sandbox_clock.h"

namespace kaban::authority {

enum class GrantState { Waiting, Scanned, Confirmed, Denied, Used };

struct DeviceGrant {
    std::string deviceCode;
    std::string userCode; ///< "BCDF-GHJK"
    std::string kiosk;
    std::string clientId;
    Moment expiresAt;
    std::chrono::seconds interval;
    GrantState state = GrantState::Waiting;
    std::string personId{}; ///< once confirmed
    std::optional<Moment> lastPoll{};
};

class DeviceGrants {
public:
    enum class PollOutcome { Pending, Scanned, SlowDown, Denied, Expired, Unknown, Granted };
    struct Poll {
        PollOutcome outcome;
        std::string personId{}; ///< for Granted
    };
    enum class PhoneOutcome { Done, Unknown, Expired, AlreadyDecided };

    static constexpr std::chrono::seconds lifetime{120};
    static constexpr std::chrono::seconds ordinaryInterval{2};
    static constexpr std::chrono::seconds defaultInterval{5}; ///< where none is told (RFC 8628, 3.2)

    DeviceGrants(const SandboxClock& clock, IssuedRecord& issued) : clock_(clock), issued_(issued) {}

    DeviceGrant start(const std::string& kiosk, const std::string& clientId, std::chrono::seconds interval);
    /// A grant is used up by being granted. `tooFast` makes this poll one that came too early, whenever it comes.
    Poll poll(const std::string& deviceCode, const std::string& kiosk, const std::string& clientId, bool tooFast);

    /// The phone has opened the page. Done also where it had been opened before.
    PhoneOutcome scan(const std::string& userCode);
    PhoneOutcome confirm(const std::string& userCode, const std::string& personId);
    PhoneOutcome deny(const std::string& userCode);

    /// Nothing for a code that never was.
    std::optional<DeviceGrant> find(const std::string& userCode) const;
    bool isExpired(const DeviceGrant& grant) const { return clock_.now() >= grant.expiresAt; }
    /// The user code that was asked for last and is neither decided nor expired.
    std::optional<std::string> newestOpen() const;

private:
    DeviceGrant* byUserCode(const std::string& userCode);
    PhoneOutcome decide(const std::string& userCode, GrantState state, const std::string& personId);

    const SandboxClock& clock_;
    IssuedRecord& issued_;
    mutable std::mutex mutex_;
    std::deque<DeviceGrant> grants_; ///< oldest first, as many as are worth remembering
};

} // namespace kaban::authority
