// Takes over completed bundles, decides what becomes of them, and answers look-ups by idempotency key.
// Thread: any; completions run one after another, so that receipt numbers have no gaps and no twins.
// Errors: DatabaseError, OpensslError. INV-2: one submission per key, enforced by the store.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <optional>
#include <string>

#include "tests/authority/exchange.h"
#include "tests/authority/faults.h"
#include "tests/authority/judge.h"
#include "tests/authority/keys.h"
#include "tests/authority/sandbox_clock.h"
#include "tests/authority/store.h"

namespace kaban::authority {

class Submissions {
public:
    Submissions(const Keys& keys, Store& store, Faults& faults, const SandboxClock& clock,
                const ApplicationRules& rules);

    /// Judges and commits. `call` is the request that brought the last byte, nothing when it is finished after a
    /// restart.
    void receive(const Upload& upload, const std::string& bundle, const std::optional<Call>& call);

    /// What a gateway held reaches the authority as soon as the sandbox plays the authority.
    void acceptHeld();

    /// GET /v1/submissions/{key}
    void lookUp(Exchange& exchange);

    const Judge& judge() const { return judge_; }

private:
    const Identity& signerOf(SubmissionState strength) const;
    SubmissionState stateFor(const Verdict& verdict) const;
    std::string issueReceipt(const Submission& submission) const;
    Submission acceptIfDue(const Submission& submission);
    void accept(Submission submission);
    std::string receiptToShow(const Submission& submission, const Call& call);

    const Keys& keys_;
    Store& store_;
    Faults& faults_;
    const SandboxClock& clock_;
    Judge judge_;
    std::mutex completion_;
    std::mutex acceptance_;
    std::map<std::string, std::uint64_t> heldAnswers_; ///< per key, guarded by acceptance_
};

} // namespace kaban::authority
