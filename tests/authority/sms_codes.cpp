#include "tests/authority/sms_codes.h"

#include <algorithm>

#include "tests/authority/encoding.h"

namespace kaban::authority {
namespace sms_codes_detail {

std::string sixDigits() {
    const std::string randomness = sha256(randomUuid());
    std::string digits;
    for (std::size_t index = 0; index < 6; ++index) {
        digits += static_cast<char>('0' + static_cast<unsigned char>(randomness[index]) % 10);
    }
    return digits;
}

/// Seconds until the next midnight in Beijing.
std::chrono::seconds restOfDay(Moment now) {
    const Moment local = now + std::chrono::hours{8};
    return std::chrono::floor<std::chrono::days>(local) + std::chrono::days{1} - local;
}

} // namespace sms_codes_detail

SmsCodes::Sending SmsCodes::send(const std::string& mobile, const std::string& personId) {
    const std::lock_guard lock(mutex_);
    const Moment now = clock_.now();
    const std::string today = beijingDay(now);
    std::size_t sentToday = 0;
    SmsCode* last = nullptr;
    for (SmsCode& code : codes_) {
        if (code.mobile == mobile) {
            sentToday += beijingDay(code.sentAt) == today ? 1 : 0;
            last = &code;
        }
    }
    if (sentToday >= perDay) {
        return {.outcome = SendOutcome::TooMany, .retryAfter = sms_codes_detail::restOfDay(now)};
    }
    if (last != nullptr && now >= last->sentAt && now - last->sentAt < resendAfter) {
        return {.outcome = SendOutcome::TooSoon, .retryAfter = resendAfter - (now - last->sentAt)};
    }
    if (last != nullptr) {
        last->replaced = true;
    }
    codes_.push_back({.challenge = randomUuid(),
                      .mobile = mobile,
                      .personId = personId,
                      .code = sms_codes_detail::sixDigits(),
                      .sentAt = now});
    issued_.add("sms_code", codes_.back().code);
    issued_.add("sms_challenge", codes_.back().challenge);
    return {.outcome = SendOutcome::Sent, .challenge = codes_.back().challenge};
}

SmsCodes::Check SmsCodes::check(const std::string& challenge, const std::string& personId, const std::string& code) {
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(codes_.begin(), codes_.end(), [&](const SmsCode& candidate) {
        return candidate.challenge == challenge && candidate.personId == personId;
    });
    if (found == codes_.end()) {
        return {CheckOutcome::Unknown};
    }
    if (found->replaced || clock_.now() - found->sentAt >= validity) {
        return {CheckOutcome::Expired};
    }
    if (found->wrongEntries < wrongEntriesAllowed && found->code == code) {
        found->verified = true;
        return {CheckOutcome::Verified};
    }
    found->wrongEntries = std::min(found->wrongEntries + 1, wrongEntriesAllowed);
    const int left = wrongEntriesAllowed - found->wrongEntries;
    return left == 0 ? Check{CheckOutcome::Locked} : Check{CheckOutcome::Wrong, left};
}

bool SmsCodes::isProven(const std::string& challenge, const std::string& personId) const {
    const std::lock_guard lock(mutex_);
    return std::any_of(codes_.begin(), codes_.end(), [&](const SmsCode& code) {
        return code.challenge == challenge && code.personId == personId && code.verified && !code.replaced &&
               clock_.now() - code.sentAt < validity;
    });
}

std::vector<SmsCode> SmsCodes::sent() const {
    const std::lock_guard lock(mutex_);
    return codes_;
}

} // namespace kaban::authority
