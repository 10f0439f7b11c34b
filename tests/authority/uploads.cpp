#include "tests/authority/uploads.h"

#include <algorithm>
#include <set>

#include "tests/authority/encoding.h"
#include "tests/authority/tus_headers.h"

namespace kaban::authority {
namespace uploads_detail {

constexpr const char* collection = "/v1/uploads";
constexpr const char* item = "/v1/uploads/{id}";
constexpr std::uint64_t never = UINT64_MAX;

[[noreturn]] void refuseUnknown() {
    throw ProblemAnswer{404, "unknown-upload", "There is no such upload (any more)"};
}

} // namespace uploads_detail

Uploads::Uploads(Store& store, UploadFiles& files, Submissions& submissions, Faults& faults, WireStats& stats,
                 const SandboxClock& clock)
    : store_(store), files_(files), submissions_(submissions), faults_(faults), stats_(stats), clock_(clock) {}

void Uploads::addRoutes(Router& router) {
    router.add("OPTIONS", uploads_detail::collection, [this](Exchange& exchange) { options(exchange); });
    router.add("POST", uploads_detail::collection, [this](Exchange& exchange) { create(exchange); });
    router.add("HEAD", uploads_detail::item, [this](Exchange& exchange) { head(exchange); });
    router.add("PATCH", uploads_detail::item, [this](Exchange& exchange) { patch(exchange); });
}

void Uploads::finishWholeUploads() {
    for (const Upload& upload : store_.openUploads()) {
        finishIfWhole(upload, std::nullopt);
    }
    std::set<std::string> open;
    for (const Upload& upload : store_.openUploads()) {
        open.insert(upload.id);
    }
    files_.keepOnly(open);
}

void Uploads::options(Exchange& exchange) {
    exchange.response.status = 204;
    exchange.response.set_header("Tus-Version", tusVersion);
    exchange.response.set_header("Tus-Extension", "creation");
    exchange.response.set_header("Tus-Max-Size", std::to_string(tusMaxSize));
}

void Uploads::create(Exchange& exchange) {
    requireTusVersion(exchange.request);
    const Announcement announcement = parseAnnouncement(exchange.request);
    const CreationResult result = store_.createUpload(announcement, utcText(clock_.now()));
    switch (result.outcome) {
    case Creation::KeyReused:
        stats_.countRefusedDuplicate();
        throw ProblemAnswer{422, "key-reused", "This key belongs to another body"};
    case Creation::AlreadyComplete:
        stats_.countRefusedDuplicate();
        throw ProblemAnswer{409, "already-complete", "This submission was received; look it up by its key"};
    case Creation::Created:
        stats_.countCreation();
        break;
    case Creation::Resumed:
        break;
    }
    exchange.response.status = 201;
    exchange.response.set_header("Location", std::string(uploads_detail::collection) + "/" + result.uploadId);
}

void Uploads::head(Exchange& exchange) {
    requireTusVersion(exchange.request);
    const Claim claimed = claim(exchange);
    if (finishIfWhole(claimed.upload, exchange.call()) == Finish::ChecksumMismatch) {
        uploads_detail::refuseUnknown();
    }
    exchange.response.status = 200;
    exchange.response.set_header("Cache-Control", "no-store");
    exchange.response.set_header("Upload-Length", std::to_string(claimed.upload.announced.length));
    exchange.response.set_header("Upload-Offset", std::to_string(store_.upload(claimed.upload.id)->complete
                                                                     ? claimed.upload.announced.length
                                                                     : offsetOf(claimed.upload)));
}

void Uploads::patch(Exchange& exchange) {
    requireTusVersion(exchange.request);
    const std::uint64_t offset = parsePatchOffset(exchange.request);
    const Claim claimed = claim(exchange);
    const Upload& upload = claimed.upload;
    if (offset != offsetOf(upload)) {
        throw ProblemAnswer{409, "offset-mismatch", "The upload stands at another offset; ask with HEAD"};
    }
    const std::uint64_t room = upload.announced.length - offset;
    if (exchange.body.announcedLength().value_or(0) > room) {
        throw ProblemAnswer{413, "too-large", "The body goes beyond Upload-Length"};
    }
    const bool wholeBody = upload.complete || storeBody(exchange, upload, room);
    const Finish finish = finishIfWhole(upload, exchange.call());
    if (!wholeBody) {
        return; // nobody is listening
    }
    if (finish == Finish::ChecksumMismatch) {
        throw ProblemAnswer{460, "checksum-mismatch",
                            "The bytes do not have the announced SHA-256; the upload is deleted"};
    }
    if (finish == Finish::Finished && faults_.take(fault::lostAck, exchange.call())) {
        exchange.connection.closeWithoutAnswer(Farewell::Close);
        return;
    }
    exchange.response.status = 204;
    exchange.response.set_header("Upload-Offset", std::to_string(offsetOf(*store_.upload(upload.id))));
}

Uploads::Claim Uploads::claim(Exchange& exchange) {
    const std::string& id = exchange.pathParameter;
    if (!store_.upload(id)) {
        uploads_detail::refuseUnknown();
    }
    Claim claimed{turns_.take(id, exchange.connection), {}};
    if (!claimed.turn) {
        throw ProblemAnswer{423, "upload-busy", "Another request works on this upload", "", {{"Retry-After", "1"}}};
    }
    if (faults_.take(fault::forgetUpload, exchange.call())) {
        store_.forgetUpload(id);
        files_.remove(id);
        uploads_detail::refuseUnknown();
    }
    // Read again: whoever had the turn before may have finished or lost it.
    const auto current = store_.upload(id);
    if (!current) {
        uploads_detail::refuseUnknown();
    }
    claimed.upload = *current;
    return claimed;
}

bool Uploads::storeBody(Exchange& exchange, const Upload& upload, std::uint64_t room) {
    const auto drop = faults_.peek(fault::dropAfterBytes, exchange.call());
    const std::uint64_t dropAt = drop ? drop->at("at").get<std::uint64_t>() : uploads_detail::never;
    UploadFile file = files_.openForAppend(upload.id);
    std::uint64_t stored = 0;
    bool dropped = dropAt == 0;
    const auto take = [&](std::string_view bytes) {
        const std::uint64_t wanted = std::min<std::uint64_t>({bytes.size(), room - stored, dropAt - stored});
        file.append(bytes.substr(0, wanted));
        stored += wanted;
        dropped = stored == dropAt;
        return !dropped && wanted == bytes.size();
    };
    const bool whole = !dropped && exchange.body.stream(take);
    file.sync();
    if (dropped) {
        faults_.take(fault::dropAfterBytes, exchange.call());
        exchange.connection.closeWithoutAnswer(Farewell::Reset);
    } else if (!whole) {
        exchange.connection.closeWithoutAnswer(Farewell::Close);
    }
    return whole;
}

Uploads::Finish Uploads::finishIfWhole(const Upload& upload, const std::optional<Call>& call) {
    if (upload.complete || files_.size(upload.id) < upload.announced.length) {
        return Finish::NotWhole;
    }
    const std::string bundle = files_.read(upload.id);
    const bool intact = sha256Hex(bundle) == upload.announced.sha256;
    if (intact) {
        submissions_.receive(upload, bundle, call);
    } else {
        store_.forgetUpload(upload.id);
    }
    files_.remove(upload.id);
    return intact ? Finish::Finished : Finish::ChecksumMismatch;
}

std::uint64_t Uploads::offsetOf(const Upload& upload) const {
    return upload.complete ? upload.announced.length : files_.size(upload.id);
}

} // namespace kaban::authority
