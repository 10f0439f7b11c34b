#include "tests/authority/submissions.h"

#include "tests/authority/encoding.h"
#include "tests/authority/receipt.h"

namespace kaban::authority {
namespace submissions_detail {

constexpr int usualRetrySeconds = 5;

void answerProcessing(Exchange& exchange, const nlohmann::json& fault) {
    const nlohmann::json retryAfter = fault.value("retry_after", nlohmann::json(usualRetrySeconds));
    exchange.response.set_header("Retry-After",
                                 retryAfter.is_string() ? retryAfter.get<std::string>() : retryAfter.dump());
    answerJson(exchange, 200, {{"state", "processing"}});
}

} // namespace submissions_detail

Submissions::Submissions(const Keys& keys, Store& store, Faults& faults, const SandboxClock& clock,
                         const ApplicationRules& rules)
    : keys_(keys), store_(store), faults_(faults), clock_(clock), judge_(keys, store, clock, rules) {}

void Submissions::receive(const Upload& upload, const std::string& bundle, const std::optional<Call>& call) {
    const std::lock_guard lock(completion_);
    if (store_.submission(upload.announced.key)) {
        return; // finished by somebody else in the meantime
    }
    Verdict verdict = judge_.judge(upload.announced, bundle);
    if (const auto reject = call ? faults_.take(fault::reject, *call) : std::nullopt) {
        verdict.problems = {{reject->at("code").get<std::string>(), reject->value("field", std::string())}};
        verdict.kioskKey.reset();
    }
    const Moment now = clock_.now();
    Submission submission{.key = upload.announced.key,
                          .sha256 = upload.announced.sha256,
                          .applicationId = randomUuid(),
                          .number = store_.nextNumber(beijingDay(now)),
                          .state = stateFor(verdict),
                          .kiosk = upload.announced.kiosk,
                          .service = verdict.service,
                          .receivedAt = utcText(now),
                          .problems = verdict.problems};
    submission.receipt = issueReceipt(submission);
    store_.complete(upload.id, submission, bundle, verdict.kioskKey);
}

void Submissions::acceptHeld() {
    if (faults_.role() != Role::Authority) {
        return;
    }
    const std::lock_guard lock(acceptance_);
    for (const Submission& submission : store_.submissions()) {
        if (submission.state == SubmissionState::Held) {
            accept(submission);
        }
    }
}

void Submissions::lookUp(Exchange& exchange) {
    const std::string& key = exchange.pathParameter;
    if (!isUuid(key)) {
        throw ProblemAnswer{400, "bad-request", "The key is not a UUID in lower case"};
    }
    const auto found = store_.submission(key);
    if (!found) {
        throw ProblemAnswer{404, "unknown-key", "No submission with this key was received completely"};
    }
    const Call call = exchange.call();
    if (const auto processing = faults_.take(fault::processing, call)) {
        submissions_detail::answerProcessing(exchange, *processing);
        return;
    }
    const Submission submission = acceptIfDue(*found);
    nlohmann::json answer{{"state", stateName(submission.state)}};
    if (!faults_.take(fault::noReceipt, call)) {
        answer["receipt"] = receiptToShow(submission, call);
    }
    if (submission.state == SubmissionState::Rejected) {
        answer["problems"] = nlohmann::json::parse(problemsToJson(submission.problems));
    }
    exchange.response.set_header("Cache-Control", "no-store");
    answerJson(exchange, 200, answer);
}

const Identity& Submissions::signerOf(SubmissionState strength) const {
    const bool byBank =
        strength == SubmissionState::Held || (strength == SubmissionState::Rejected && faults_.role() == Role::Gateway);
    return byBank ? keys_.bank() : keys_.authority();
}

SubmissionState Submissions::stateFor(const Verdict& verdict) const {
    if (!verdict.problems.empty()) {
        return SubmissionState::Rejected;
    }
    return faults_.role() == Role::Gateway ? SubmissionState::Held : SubmissionState::Accepted;
}

std::string Submissions::issueReceipt(const Submission& submission) const {
    return signReceipt(receiptOf(submission, utcText(clock_.now())), signerOf(submission.state));
}

Submission Submissions::acceptIfDue(const Submission& submission) {
    if (submission.state != SubmissionState::Held) {
        return submission;
    }
    const std::lock_guard lock(acceptance_);
    const auto limit = faults_.acceptAfterLookups();
    const bool due = faults_.role() == Role::Authority || (limit && heldAnswers_[submission.key] >= *limit);
    if (!due) {
        ++heldAnswers_[submission.key];
        return submission;
    }
    accept(submission);
    return store_.submission(submission.key).value(); // another look-up may have been first: one receipt for all
}

void Submissions::accept(Submission submission) {
    submission.state = SubmissionState::Accepted;
    store_.accept(submission.key, issueReceipt(submission));
}

/// The stored receipt, or what a fault makes of it. The stored one never changes.
std::string Submissions::receiptToShow(const Submission& submission, const Call& call) {
    const Identity& signer = signerOf(submission.state);
    Receipt receipt = receiptOf(submission, submission.receivedAt);
    if (faults_.take(fault::wrongReceiptKey, call)) {
        receipt.key = randomUuid();
        return signReceipt(receipt, signer);
    }
    if (faults_.take(fault::wrongReceiptHash, call)) {
        receipt.sha256 = sha256Hex(receipt.sha256);
        return signReceipt(receipt, signer);
    }
    if (faults_.take(fault::wrongReceiptSigner, call)) {
        return signReceipt(receipt, &signer == &keys_.bank() ? keys_.authority() : keys_.bank());
    }
    if (faults_.take(fault::reusedReceiptNumber, call)) {
        receipt.number = store_.submissions().front().number;
        return signReceipt(receipt, signer);
    }
    if (faults_.take(fault::badReceiptSignature, call)) {
        return withBrokenSignature(submission.receipt);
    }
    return submission.receipt;
}

} // namespace kaban::authority
