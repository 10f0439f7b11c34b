#include "app/outbox/core_rules.h"
#include "app/outbox/core_step.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace core_answers_detail {

void forgetUpload(OutboxItem& item) {
    item.uploadLocation.clear();
    item.knownOffset = -1;
    item.serverHasEverything = false;
}

UpstreamAnswer notOurs() {
    UpstreamAnswer answer;
    answer.outcome = UpstreamOutcome::Ambiguous;
    return answer;
}

} // namespace core_answers_detail

using namespace core_answers_detail;

void CoreStep::startCall(Phase phase, qint64 deadline) {
    state_.active->phase = phase;
    state_.active->call = ++state_.lastCall;
    state_.active->callDeadline = moment_.monotonic + deadline;
    state_.active->cancelled = false;
}

void CoreStep::createOrAsk() {
    const OutboxItem& item = activeItem();
    if (!item.uploadLocation.isEmpty()) {
        return askOffset();
    }
    startCall(Phase::Creating, core_rules::smallCallDeadline);
    effects_.push_back(effect::CreateUpload{state_.active->call, item.key, item.sha256, item.size});
}

/// Also right after creation: the server may have given an older upload of the same key (REL-57).
void CoreStep::askOffset() {
    startCall(Phase::AskingOffset, core_rules::smallCallDeadline);
    effects_.push_back(effect::QueryOffset{state_.active->call, activeItem().uploadLocation});
}

void CoreStep::sendBytes() {
    const OutboxItem& item = activeItem();
    startCall(Phase::SendingBytes, core_rules::bodyCallDeadline);
    effects_.push_back(effect::SendBytes{state_.active->call, item.sequence, item.uploadLocation, state_.active->offset,
                                         item.size - state_.active->offset});
}

void CoreStep::lookUp() {
    startCall(Phase::LookingUp, core_rules::smallCallDeadline);
    effects_.push_back(effect::LookUp{state_.active->call, activeItem().key});
}

void CoreStep::onCreated(const UpstreamAnswer& answer) {
    OutboxItem item = activeItem();
    if (answer.outcome == UpstreamOutcome::AlreadyComplete) {
        return everythingLeft(std::move(item));
    }
    if (answer.outcome != UpstreamOutcome::Ok) {
        return fail(std::move(item), answer);
    }
    if (answer.location.isEmpty()) {
        return fail(std::move(item), notOurs());
    }
    item.uploadLocation = answer.location;
    item.knownOffset = -1;
    keep(std::move(item), AfterStore::AskOffset);
}

void CoreStep::onOffset(const UpstreamAnswer& answer) {
    OutboxItem item = activeItem();
    if (answer.outcome == UpstreamOutcome::UploadGone) {
        const bool renewedBefore = state_.active->uploadWasRenewed;
        state_.active->uploadWasRenewed = true;
        forgetUpload(item);
        // Right away, but once: an upload that went away while we were offline is nothing to wait for (REL-57).
        return renewedBefore ? fail(std::move(item), answer) : keep(std::move(item), AfterStore::CreateOrAsk);
    }
    if (answer.outcome != UpstreamOutcome::Ok) {
        return fail(std::move(item), answer);
    }
    if (answer.offset < 0 || answer.offset > item.size || answer.offset < item.knownOffset) {
        forgetUpload(item); // begin again with the same key and bytes; the server checks the hash of the whole
        return fail(std::move(item), notOurs());
    }
    if (item.knownOffset >= 0 && answer.offset > item.knownOffset) {
        core_rules::clearFailures(item); // the upload grows: what failed before was the way, not the item
    }
    item.knownOffset = answer.offset;
    state_.active->offset = answer.offset;
    if (answer.offset == item.size) {
        return everythingLeft(std::move(item));
    }
    item.bytesMayHaveLeft = true;
    keep(std::move(item), AfterStore::SendBytes);
}

void CoreStep::onSent(const UpstreamAnswer& answer) {
    OutboxItem item = activeItem();
    if (answer.outcome == UpstreamOutcome::Ok && answer.offset == item.size) {
        return everythingLeft(std::move(item));
    }
    if (answer.outcome == UpstreamOutcome::Ok && answer.offset > state_.active->offset && answer.offset < item.size) {
        core_rules::clearFailures(activeItem());
        activeItem().knownOffset = answer.offset;
        state_.active->offset = answer.offset;
        return sendBytes();
    }
    if (answer.outcome == UpstreamOutcome::OffsetConflict && !state_.active->offsetWasCorrected) {
        state_.active->offsetWasCorrected = true;
        return askOffset();
    }
    if (answer.outcome == UpstreamOutcome::UploadGone || answer.outcome == UpstreamOutcome::ChecksumMismatch) {
        forgetUpload(item);
    }
    fail(std::move(item), answer.outcome == UpstreamOutcome::Ok ? notOurs() : answer);
}

void CoreStep::onLookedUp(const event::UpstreamAnswered& answered) {
    if (answered.answer.outcome == UpstreamOutcome::UnknownKey) {
        return onNotKnown();
    }
    if (answered.answer.outcome == UpstreamOutcome::Ok && answered.answer.state) {
        return onKnown(answered);
    }
    fail(activeItem(), answered.answer.outcome == UpstreamOutcome::Ok ? notOurs() : answered.answer);
}

/// The only way back from unknown: upstream has said that it never received the whole. Same key, same bytes.
void CoreStep::onNotKnown() {
    OutboxItem item = activeItem();
    if (item.state == ItemState::Held) {
        return park(std::move(item), AlarmReason::HeldForgotten);
    }
    item.state = ItemState::Sending;
    item.bytesMayHaveLeft = false;
    if (item.serverHasEverything) { // it had said the opposite: start the upload anew, and not in a hurry
        forgetUpload(item);
        return failOwn(std::move(item), UpstreamOutcome::UnknownKey, std::nullopt, u"complete-but-not-known"_s);
    }
    keep(std::move(item), AfterStore::BeginAgain);
}

void CoreStep::onKnown(const event::UpstreamAnswered& answered) {
    const UpstreamAnswer& answer = answered.answer;
    if (*answer.state == SubmissionState::Processing) {
        return stillProcessing(answer);
    }
    if (!answered.receipt) {
        return fail(activeItem(), notOurs());
    }
    if (!answered.receipt->has_value()) {
        const ReceiptFault fault = answered.receipt->error();
        if (fault == ReceiptFault::OtherKey || fault == ReceiptFault::OtherHash) {
            return park(activeItem(), AlarmReason::ReceiptForOther);
        }
        alarm(AlarmReason::ReceiptUntrusted, activeItem());
        return failOwn(activeItem(), UpstreamOutcome::Ambiguous, std::nullopt, u"receipt-"_s + receiptFaultName(fault));
    }
    const bool saysRejected = *answer.state == SubmissionState::Rejected;
    const bool signedRejected = (*answered.receipt)->strength == ReceiptStrength::Rejected;
    if (saysRejected != signedRejected) {
        return park(activeItem(), AlarmReason::ReceiptContradicts);
    }
    noteDelivered(activeItem().sequence);
    if ((*answered.receipt)->strength == ReceiptStrength::Held && activeItem().state == ItemState::Held) {
        return stillHeld(answer);
    }
    takeReceipt(answered);
}

} // namespace kaban
