// The outcomes of the eligibility check, the same words on both sides of the contract.
// Pure functions; any thread. Requirement: ELG-07.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace kaban::authority {

inline constexpr std::array<std::string_view, 10> eligibilityOutcomes{
    "ELIGIBLE", "HAS_CARD",  "IN_PROGRESS", "COLLECTIVE", "MINOR",
    "ADULT",    "NOT_FOUND", "MISMATCH",    "EXPIRED_ID", "UNAVAILABLE"};

inline bool isEligibilityOutcome(std::string_view word) {
    return std::find(eligibilityOutcomes.begin(), eligibilityOutcomes.end(), word) != eligibilityOutcomes.end();
}

/// False where the application must not be sent. UNAVAILABLE: not known yet; MISMATCH: the card that was read settles
/// it.
inline bool mayApplyAfter(std::string_view outcome) {
    return outcome == "ELIGIBLE" || outcome == "UNAVAILABLE" || outcome == "MISMATCH";
}

} // namespace kaban::authority
