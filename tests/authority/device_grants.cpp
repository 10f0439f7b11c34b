#include "tests/authority/device_grants.h"

#include <algorithm>
#include <utility>

#include "tests/authority/encoding.h"

namespace kaban::authority {
namespace device_grants_detail {

using namespace std::chrono_literals;

constexpr std::size_t remembered = 1000;
constexpr auto slowDownStep = 5s; // RFC 8628, 3.5

/// Eight consonants: nothing to misread, no words (RFC 8628, 6.1).
std::string newUserCode() {
    static constexpr std::string_view letters = "BCDFGHJKLMNPQRSTVWXZ";
    const std::string randomness = sha256(randomUuid());
    std::string code;
    for (std::size_t index = 0; index < 8; ++index) {
        code += index == 4 ? "-" : "";
        code += letters[static_cast<unsigned char>(randomness[index]) % letters.size()];
    }
    return code;
}

bool isOpen(const DeviceGrant& grant) {
    return grant.state == GrantState::Waiting || grant.state == GrantState::Scanned;
}

} // namespace device_grants_detail

DeviceGrant DeviceGrants::start(const std::string& kiosk, const std::string& clientId, std::chrono::seconds interval) {
    const std::lock_guard lock(mutex_);
    std::string userCode = device_grants_detail::newUserCode();
    while (byUserCode(userCode) != nullptr) {
        userCode = device_grants_detail::newUserCode();
    }
    grants_.push_back({.deviceCode = toBase64Url(sha256(randomUuid() + randomUuid())),
                       .userCode = userCode,
                       .kiosk = kiosk,
                       .clientId = clientId,
                       .expiresAt = clock_.now() + lifetime,
                       .interval = interval});
    if (grants_.size() > device_grants_detail::remembered) {
        grants_.pop_front();
    }
    issued_.add("device_code", grants_.back().deviceCode);
    issued_.add("user_code", userCode);
    return grants_.back();
}

DeviceGrants::Poll DeviceGrants::poll(const std::string& deviceCode, const std::string& kiosk,
                                      const std::string& clientId, bool tooFast) {
    const std::lock_guard lock(mutex_);
    const auto grant = std::find_if(grants_.begin(), grants_.end(), [&](const DeviceGrant& candidate) {
        return candidate.deviceCode == deviceCode && candidate.kiosk == kiosk && candidate.clientId == clientId;
    });
    if (grant == grants_.end() || grant->state == GrantState::Used) {
        return {tooFast ? PollOutcome::SlowDown : PollOutcome::Unknown};
    }
    const Moment now = clock_.now();
    const auto lastPoll = std::exchange(grant->lastPoll, now);
    const bool open = device_grants_detail::isOpen(*grant);
    if (!tooFast && grant->state == GrantState::Denied) {
        return {PollOutcome::Denied};
    }
    if (!tooFast && isExpired(*grant)) {
        return {PollOutcome::Expired};
    }
    // A clock that was moved back says nothing about the pace.
    if (tooFast || (open && lastPoll && now >= *lastPoll && now - *lastPoll < grant->interval)) {
        grant->interval += device_grants_detail::slowDownStep;
        return {PollOutcome::SlowDown};
    }
    if (open) {
        return {grant->state == GrantState::Scanned ? PollOutcome::Scanned : PollOutcome::Pending};
    }
    grant->state = GrantState::Used;
    return {PollOutcome::Granted, grant->personId};
}

DeviceGrants::PhoneOutcome DeviceGrants::scan(const std::string& userCode) {
    return decide(userCode, GrantState::Scanned, "");
}

DeviceGrants::PhoneOutcome DeviceGrants::confirm(const std::string& userCode, const std::string& personId) {
    return decide(userCode, GrantState::Confirmed, personId);
}

DeviceGrants::PhoneOutcome DeviceGrants::deny(const std::string& userCode) {
    return decide(userCode, GrantState::Denied, "");
}

std::optional<DeviceGrant> DeviceGrants::find(const std::string& userCode) const {
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(grants_.begin(), grants_.end(),
                                    [&userCode](const DeviceGrant& grant) { return grant.userCode == userCode; });
    return found == grants_.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::string> DeviceGrants::newestOpen() const {
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(grants_.rbegin(), grants_.rend(), [this](const DeviceGrant& grant) {
        return device_grants_detail::isOpen(grant) && !isExpired(grant);
    });
    return found == grants_.rend() ? std::nullopt : std::optional(found->userCode);
}

DeviceGrant* DeviceGrants::byUserCode(const std::string& userCode) {
    const auto found = std::find_if(grants_.begin(), grants_.end(),
                                    [&userCode](const DeviceGrant& grant) { return grant.userCode == userCode; });
    return found == grants_.end() ? nullptr : &*found;
}

DeviceGrants::PhoneOutcome DeviceGrants::decide(const std::string& userCode, GrantState state,
                                                const std::string& personId) {
    const std::lock_guard lock(mutex_);
    DeviceGrant* const grant = byUserCode(userCode);
    if (grant == nullptr) {
        return PhoneOutcome::Unknown;
    }
    if (!device_grants_detail::isOpen(*grant)) {
        return PhoneOutcome::AlreadyDecided;
    }
    if (isExpired(*grant)) {
        return PhoneOutcome::Expired;
    }
    grant->state = state;
    grant->personId = personId;
    return PhoneOutcome::Done;
}

} // namespace kaban::authority
