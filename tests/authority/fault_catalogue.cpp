#include "tests/authority/fault_catalogue.h"

#include <algorithm>
#include <stdexcept>

#include "tests/authority/eligibility.h"
#include "tests/authority/face_calls.h"
#include "tests/authority/hostile_photos.h"
#include "tests/authority/picture_rules.h"

namespace kaban::authority {
namespace fault_catalogue_detail {

constexpr std::string_view everyCall = "/v1/*";
constexpr std::string_view pieces = "PATCH /v1/uploads/*";
constexpr std::string_view lookups = "GET /v1/submissions/*";
constexpr std::string_view onUpload = "/v1/uploads/*";
constexpr std::string_view codeRequests = "POST /v1/oauth/device_authorization";
constexpr std::string_view polls = "POST /v1/oauth/token";
constexpr std::string_view eligibilityChecks = "POST /v1/eligibility";

constexpr std::string_view photoRequests = "GET /v1/profile/photo";
constexpr std::string_view verdicts = "POST /v1/pictures/*";
constexpr std::string_view faceChecks = "POST /v1/identity/face";

constexpr FaultArgument on{"on", ArgumentKind::CallPattern};

bool isWellFormed(ArgumentKind kind, const nlohmann::json& value) {
    switch (kind) {
    case ArgumentKind::Count:
        return value.is_number_unsigned();
    case ArgumentKind::Text:
    case ArgumentKind::CallPattern:
        return value.is_string() && !value.get_ref<const std::string&>().empty();
    case ArgumentKind::StatusCode:
        return value.is_number_unsigned() && value.get<unsigned>() >= 200 && value.get<unsigned>() <= 599;
    case ArgumentKind::AnswerBody:
        return value == "problem" || value == "html" || value == "none";
    case ArgumentKind::Outcome:
        return value.is_string() && isEligibilityOutcome(value.get_ref<const std::string&>());
    case ArgumentKind::PhotoKind:
        return value.is_string() && isHostilePhotoKind(value.get_ref<const std::string&>());
    case ArgumentKind::Reason:
        return value.is_string() && isPictureReason(value.get_ref<const std::string&>());
    case ArgumentKind::FaceResult:
        return value.is_string() && isFaceResult(value.get_ref<const std::string&>());
    case ArgumentKind::TextOrNumber:
        return value.is_string() || value.is_number_integer();
    }
    return false;
}

std::string argumentList(const FaultKind& kind) {
    std::string text;
    for (const FaultArgument& argument : kind.arguments) {
        text += (text.empty() ? "" : ", ") + std::string(argument.name) + (argument.required ? "" : "?");
    }
    return text.empty() ? text : " (" + text + ")";
}

} // namespace fault_catalogue_detail

std::span<const FaultKind> faultCatalogue() {
    namespace detail = fault_catalogue_detail;
    using enum ArgumentKind;
    static const std::vector<FaultKind> kinds{
        {fault::lostAck,
         "commits everything, then closes the connection instead of answering the last PATCH",
         detail::pieces,
         {}},
        {fault::dropAfterBytes,
         "resets the connection once `at` bytes of a PATCH body are stored",
         detail::pieces,
         {{"at", Count, true}}},
        {fault::refuse,
         "closes the connection as soon as the head of a request was read",
         detail::everyCall,
         {detail::on}},
        {fault::delay,
         "does its work at once, then holds the answer back for `ms`",
         detail::everyCall,
         {{"ms", Count, true}, detail::on}},
        {fault::status,
         "answers status `code` without doing anything; `body`: problem, html or none",
         detail::everyCall,
         {{"code", StatusCode, true},
          {"retry_after", TextOrNumber},
          {"location", Text},
          {"body", AnswerBody},
          detail::on}},
        {fault::noReceipt, "a look-up answers 200 without the receipt", detail::lookups, {}},
        {fault::wrongReceiptKey, "a look-up answers a well signed receipt that names another key", detail::lookups, {}},
        {fault::wrongReceiptHash,
         "a look-up answers a well signed receipt that names another body",
         detail::lookups,
         {}},
        {fault::wrongReceiptSigner,
         "a look-up answers a receipt signed by the other office (bank or authority)",
         detail::lookups,
         {}},
        {fault::reusedReceiptNumber,
         "a look-up answers a receipt with the number of the first submission ever",
         detail::lookups,
         {}},
        {fault::badReceiptSignature, "a look-up answers a receipt whose signature does not fit", detail::lookups, {}},
        {fault::processing,
         "a look-up answers that the submission is still being processed",
         detail::lookups,
         {{"retry_after", TextOrNumber}}},
        {fault::html200, "a captive portal: 200 text/html to everything", detail::everyCall, {detail::on}},
        {fault::cutAnswer,
         "the answer breaks off after `bytes`, counted from its status line",
         detail::everyCall,
         {{"bytes", Count, true}, detail::on}},
        {fault::cutBody,
         "the answer breaks off after `bytes` of its body, or in its head where the body has no more",
         detail::everyCall,
         {{"bytes", Count, true}, detail::on}},
        {fault::reject,
         "a completed submission is rejected with `code`",
         detail::pieces,
         {{"code", Text, true}, {"field", Text}}},
        {fault::forgetUpload, "HEAD or PATCH finds its upload gone for good (404)", detail::onUpload, {detail::on}},
        {fault::slowBody,
         "reads a request at `bytes_per_second`",
         detail::pieces,
         {{"bytes_per_second", Count, true}, detail::on}},
        {fault::oauthSlowDown,
         "a poll for the token answers slow_down, and the interval grows by 5 s",
         detail::polls,
         {detail::on}},
        {fault::oauthNoInterval,
         "a new code comes without the member interval; 5 s then apply",
         detail::codeRequests,
         {detail::on}},
        {fault::eligibility,
         "the eligibility check comes to `outcome`, whoever asks",
         detail::eligibilityChecks,
         {{"outcome", Outcome, true}, detail::on}},
        {fault::hostilePhoto,
         "the person's photo is hostile; `kind`: huge, cut, noise, svg, too-small or too-large",
         detail::photoRequests,
         {{"kind", PhotoKind, true}, detail::on}},
        {fault::refusePicture,
         "the verdict on a picture is a refusal with `reason`, whatever it shows",
         detail::verdicts,
         {{"reason", Reason, true}, detail::on}},
        {fault::faceResult,
         "the comparison of a face comes to `result`, whoever it is; whom the sandbox does not know never matches",
         detail::faceChecks,
         {{"result", FaceResult, true}, detail::on}},
        {fault::badJson,
         "answers 200 with JSON that breaks off, without doing anything",
         detail::everyCall,
         {detail::on}},
        {fault::wrongSchema,
         "does its work, then answers 200 with `member`, or every member, of the wrong type",
         detail::everyCall,
         {{"member", Text}, detail::on}},
    };
    return kinds;
}

const FaultKind& faultKind(std::string_view name) {
    const auto kinds = faultCatalogue();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [name](const FaultKind& kind) { return kind.name == name; });
    if (found == kinds.end()) {
        throw std::invalid_argument("unknown fault '" + std::string(name) + "'; --list-faults names them all");
    }
    return *found;
}

void checkFaultArguments(const FaultKind& kind, const nlohmann::json& entry) {
    std::string about = std::string(kind.name) + ": ";
    for (const auto& [key, value] : entry.items()) {
        if (key == "fault" || key == "times") {
            continue;
        }
        const auto argument = std::find_if(kind.arguments.begin(), kind.arguments.end(),
                                           [&key = key](const FaultArgument& known) { return known.name == key; });
        if (argument == kind.arguments.end()) {
            throw std::invalid_argument(about.append("no such argument: ").append(key));
        }
        if (!fault_catalogue_detail::isWellFormed(argument->kind, value)) {
            throw std::invalid_argument(about.append("bad value of ").append(key));
        }
    }
    for (const FaultArgument& argument : kind.arguments) {
        if (argument.required && !entry.contains(std::string(argument.name))) {
            throw std::invalid_argument(about.append("missing argument: ").append(argument.name));
        }
    }
}

std::string faultListText() {
    std::string text;
    for (const FaultKind& kind : faultCatalogue()) {
        text += std::string(kind.name) + fault_catalogue_detail::argumentList(kind) + ": " + std::string(kind.summary) +
                "\n";
    }
    return text;
}

} // namespace kaban::authority
