// The closed list of faults the sandbox can produce: names, what each does, which arguments it takes.
// Value types, read-only; any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace kaban::authority {

/// Names, so that a misspelt fault does not compile.
namespace fault {
inline constexpr std::string_view lostAck = "lost-ack";
inline constexpr std::string_view dropAfterBytes = "drop-after-bytes";
inline constexpr std::string_view refuse = "refuse";
inline constexpr std::string_view delay = "delay";
inline constexpr std::string_view status = "status";
inline constexpr std::string_view noReceipt = "no-receipt";
inline constexpr std::string_view wrongReceiptKey = "wrong-receipt-key";
inline constexpr std::string_view wrongReceiptHash = "wrong-receipt-hash";
inline constexpr std::string_view wrongReceiptSigner = "wrong-receipt-signer";
inline constexpr std::string_view reusedReceiptNumber = "reused-receipt-number";
inline constexpr std::string_view badReceiptSignature = "bad-receipt-signature";
inline constexpr std::string_view processing = "processing";
inline constexpr std::string_view html200 = "html-200";
inline constexpr std::string_view cutAnswer = "cut-answer";
inline constexpr std::string_view cutBody = "cut-body";
inline constexpr std::string_view reject = "reject";
inline constexpr std::string_view forgetUpload = "forget-upload";
inline constexpr std::string_view slowBody = "slow-body";
inline constexpr std::string_view oauthSlowDown = "oauth-slow-down";
inline constexpr std::string_view oauthNoInterval = "oauth-no-interval";
inline constexpr std::string_view eligibility = "eligibility";
inline constexpr std::string_view hostilePhoto = "hostile-photo";
inline constexpr std::string_view refusePicture = "refuse-picture";
inline constexpr std::string_view faceResult = "face-result";
inline constexpr std::string_view badJson = "bad-json";
inline constexpr std::string_view wrongSchema = "wrong-schema";
} // namespace fault

enum class ArgumentKind {
    Count,        ///< whole number ≥ 0
    Text,         ///< any string
    TextOrNumber, ///< Retry-After: seconds, a date, or deliberate nonsense
    StatusCode,   ///< 200 to 599
    AnswerBody,   ///< "problem", "html" or "none"
    Outcome,      ///< of the eligibility check, ELG-07
    PhotoKind,    ///< of hostile_photos.h
    Reason,       ///< of a verdict on a picture
    FaceResult,   ///< of a comparison
    CallPattern   ///< "PATCH", "/v1/uploads/*" or "PATCH /v1/uploads/*"
};

struct FaultArgument {
    std::string_view name;
    ArgumentKind kind;
    bool required = false;
};

struct FaultKind {
    std::string_view name;
    std::string_view summary;
    std::string_view defaultCalls; ///< call pattern used where the fault has no "on"
    std::vector<FaultArgument> arguments;
};

std::span<const FaultKind> faultCatalogue();
/// Throws std::invalid_argument where no fault has that name.
const FaultKind& faultKind(std::string_view name);
/// Throws std::invalid_argument, in words for the person who wrote the fault.
void checkFaultArguments(const FaultKind& kind, const nlohmann::json& entry);
/// One line per fault, for --list-faults.
std::string faultListText();

} // namespace kaban::authority
