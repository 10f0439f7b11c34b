#include "sim_upstream.h"

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace {

SimReply replied(UpstreamOutcome outcome) {
    SimReply reply;
    reply.answer.outcome = outcome;
    return reply;
}

} // namespace

SimReply SimUpstream::handle(const SimRequest& request, qint64 now) {
    if (auto bad = badDay(request)) {
        return *bad;
    }
    switch (request.kind) {
    case SimRequest::Kind::Create:
        return create(request);
    case SimRequest::Kind::Offset: {
        const auto found = uploads_.find(request.location);
        if (found == uploads_.end()) {
            return replied(UpstreamOutcome::UploadGone);
        }
        if (found->second.offset > 0 && found->second.offset < found->second.size &&
            random_.happens(faults_.offsetForgotten)) {
            ++hits_["offset forgotten"];
            found->second.offset = random_.below(found->second.offset);
        }
        SimReply reply = replied(UpstreamOutcome::Ok);
        reply.answer.offset = found->second.offset;
        return reply;
    }
    case SimRequest::Kind::Bytes:
        return takeBytes(request, now);
    case SimRequest::Kind::LookUp:
        return lookUp(request, now);
    }
    return replied(UpstreamOutcome::Ambiguous);
}

std::optional<SimReply> SimUpstream::badDay(const SimRequest& request) {
    if (!request.sha256.isEmpty() && poisoned_.contains(request.sha256)) {
        ++hits_["poison"];
        return replied(UpstreamOutcome::Busy);
    }
    if (random_.happens(faults_.busy)) {
        ++hits_["busy"];
        return replied(UpstreamOutcome::Busy);
    }
    if (random_.happens(faults_.busyWithRetryAfter)) {
        ++hits_["busy with Retry-After"];
        SimReply reply = replied(UpstreamOutcome::Busy);
        reply.answer.retryAfterMilliseconds = random_.between(1'000, 1'200'000);
        return reply;
    }
    if (random_.happens(faults_.notSignedIn)) {
        ++hits_["not signed in"];
        return replied(UpstreamOutcome::NotSignedIn);
    }
    if (random_.happens(faults_.wrongConfiguration)) {
        ++hits_["wrong configuration"];
        return replied(UpstreamOutcome::ConfigurationFault);
    }
    const auto upload = uploads_.find(request.location);
    if (upload != uploads_.end() && random_.happens(faults_.uploadForgotten)) {
        ++hits_["upload forgotten"];
        uploads_.erase(upload);
    }
    return std::nullopt;
}

SimReply SimUpstream::create(const SimRequest& request) {
    const auto known = submissions_.find(request.key);
    if (known != submissions_.end()) {
        return replied(known->second.sha256 == request.sha256 ? UpstreamOutcome::AlreadyComplete
                                                              : UpstreamOutcome::KeyReused);
    }
    SimReply reply = replied(UpstreamOutcome::Ok);
    for (const auto& [location, upload] : uploads_) {
        if (upload.key == request.key) {
            if (upload.sha256 != request.sha256 || upload.size != request.size) {
                return replied(UpstreamOutcome::KeyReused);
            }
            reply.answer.location = location;
            return reply;
        }
    }
    reply.answer.location = u"/v1/uploads/%1"_s.arg(++lastLocation_);
    uploads_[reply.answer.location] = {request.key, request.sha256, request.size, 0, {}};
    return reply;
}

SimReply SimUpstream::takeBytes(const SimRequest& request, qint64 now) {
    const auto found = uploads_.find(request.location);
    if (found == uploads_.end()) {
        return replied(UpstreamOutcome::UploadGone);
    }
    Upload& upload = found->second;
    if (request.offset != upload.offset || upload.offset == upload.size) {
        return replied(UpstreamOutcome::OffsetConflict);
    }
    upload.offset += request.length;
    upload.content = request.content;
    if (upload.offset == upload.size) {
        const bool spoilt = random_.happens(faults_.bytesSpoilt);
        hits_["bytes spoilt on the way"] += spoilt ? 1 : 0;
        if (spoilt || upload.content != upload.sha256) {
            uploads_.erase(found);
            return replied(UpstreamOutcome::ChecksumMismatch);
        }
        complete(upload, now);
    }
    SimReply reply = replied(UpstreamOutcome::Ok);
    reply.answer.offset = upload.offset;
    return reply;
}

void SimUpstream::complete(const Upload& upload, qint64 now) {
    if (submissions_.contains(upload.key)) {
        return; // idempotent: one effect per key
    }
    Submission submission;
    submission.sha256 = upload.sha256;
    submission.completedAt = now;
    qint64 at = now + (random_.happens(500) ? 0 : random_.between(0, 60'000));
    if (random_.happens(400)) {
        submission.heldAt = at;
        at += random_.between(1'000, 300'000);
    }
    submission.decidedAt = at;
    submission.rejects = random_.happens(100);
    submissions_[upload.key] = submission;
    ++effects_[upload.sha256];
}

SimReply SimUpstream::lookUp(const SimRequest& request, qint64 now) {
    const auto found = submissions_.find(request.key);
    if (found == submissions_.end()) {
        return replied(UpstreamOutcome::UnknownKey);
    }
    const Submission& submission = found->second;
    if (now >= submission.decidedAt) {
        return submission.rejects ? word(SubmissionState::Rejected, ReceiptStrength::Rejected, request.key)
                                  : word(SubmissionState::Accepted, ReceiptStrength::Accepted, request.key);
    }
    if (submission.heldAt >= 0 && now >= submission.heldAt) {
        return word(SubmissionState::Held, ReceiptStrength::Held, request.key);
    }
    SimReply reply = replied(UpstreamOutcome::Ok);
    reply.answer.state = SubmissionState::Processing;
    reply.answer.retryAfterMilliseconds = 2'000;
    return reply;
}

SimReply SimUpstream::word(SubmissionState state, ReceiptStrength strength, const QString& key) {
    SimReply reply = replied(UpstreamOutcome::Ok);
    reply.answer.state = state;
    reply.answer.receipt = "receipt for " + key.toUtf8();
    if (random_.happens(faults_.foreignReceipt)) {
        ++hits_["receipt for another"];
        reply.receipt = Result<Receipt, ReceiptFault>(
            failure(random_.happens(500) ? ReceiptFault::OtherKey : ReceiptFault::OtherHash));
        return reply;
    }
    if (random_.happens(faults_.untrustedReceipt)) {
        ++hits_["receipt not trusted"];
        reply.receipt = Result<Receipt, ReceiptFault>(failure(ReceiptFault::BadSignature));
        return reply;
    }
    Receipt receipt;
    receipt.strength = strength;
    receipt.number = u"R-"_s + key;
    receipt.applicationId = u"A-"_s + key;
    reply.receipt = Result<Receipt, ReceiptFault>(receipt);
    return reply;
}

int SimUpstream::effectsOf(const QString& sha256) const {
    const auto found = effects_.find(sha256);
    return found == effects_.end() ? 0 : found->second;
}

bool SimUpstream::wasAccepted(const QString& key, qint64 now) const {
    const auto found = submissions_.find(key);
    return found != submissions_.end() && !found->second.rejects && now >= found->second.decidedAt;
}

bool SimUpstream::wasRejected(const QString& key, qint64 now) const {
    const auto found = submissions_.find(key);
    return found != submissions_.end() && found->second.rejects && now >= found->second.decidedAt;
}

} // namespace kaban::tests
