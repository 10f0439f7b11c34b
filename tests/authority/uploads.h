// Resumable uploads: tus 1.0.0, core protocol and the creation extension.
// Thread: any worker; one request at a time per upload. Units: bytes. Errors: ProblemAnswer, std::system_error.
// An upload whose last byte is stored is finished by whoever finds it: the PATCH that brought it, a later HEAD or
// PATCH, or the next start. Source: tus resumable upload protocol 1.0.0; contract.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "tests/authority/exchange.h"
#include "tests/authority/faults.h"
#include "tests/authority/router.h"
#include "tests/authority/sandbox_clock.h"
#include "tests/authority/store.h"
#include "tests/authority/submissions.h"
#include "tests/authority/upload_files.h"
#include "tests/authority/upload_turns.h"
#include "tests/authority/wire_stats.h"

namespace kaban::authority {

class Uploads {
public:
    Uploads(Store& store, UploadFiles& files, Submissions& submissions, Faults& faults, WireStats& stats,
            const SandboxClock& clock);

    void addRoutes(Router& router);
    /// For the start of the program: finishes what was whole when it stopped and tidies up after the rest.
    void finishWholeUploads();

private:
    struct Claim {
        std::unique_ptr<UploadTurns::Turn> turn;
        Upload upload;
    };
    enum class Finish { NotWhole, Finished, ChecksumMismatch };

    void options(Exchange& exchange);
    void create(Exchange& exchange);
    void head(Exchange& exchange);
    void patch(Exchange& exchange);

    Claim claim(Exchange& exchange);
    /// Stores what arrives; false when the client or a fault ended the connection before the end of the body.
    bool storeBody(Exchange& exchange, const Upload& upload, std::uint64_t room);
    Finish finishIfWhole(const Upload& upload, const std::optional<Call>& call);
    std::uint64_t offsetOf(const Upload& upload) const;

    Store& store_;
    UploadFiles& files_;
    Submissions& submissions_;
    Faults& faults_;
    WireStats& stats_;
    const SandboxClock& clock_;
    UploadTurns turns_;
};

} // namespace kaban::authority
