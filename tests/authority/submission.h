// A submission as the sandbox keeps it after the last byte arrived.
// Value types; no thread rules. Source: contract, GET /v1/submissions/{key}.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kaban::authority {

enum class SubmissionState { Held, Accepted, Rejected };

/// The contract's word, which is also the strength of the receipt.
std::string_view stateName(SubmissionState state);
SubmissionState stateFromName(std::string_view name);

/// One reason for a rejection. `field` is a path such as "applicant.id_number" and may be empty.
struct Problem {
    std::string code;
    std::string field;
};

struct Submission {
    std::string key;
    std::string sha256;
    std::string applicationId;
    std::string number;
    SubmissionState state = SubmissionState::Rejected;
    std::string kiosk;
    std::optional<std::string> service; ///< nothing when the bundle could not be opened
    std::string receivedAt;             ///< UTC
    std::vector<Problem> problems;
    std::string receipt{}; ///< JWS compact, of the strength of `state`
};

std::string problemsToJson(const std::vector<Problem>& problems);
std::vector<Problem> problemsFromJson(const std::string& text);

} // namespace kaban::authority
