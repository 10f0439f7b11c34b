// What the sandbox remembers across restarts: idempotency keys, uploads, submissions, the kiosks' signing keys.
// Thread: any; one mutex around the one connection. Durability: a method that returned has committed (see database.h).
// Personal data: only inside the sealed bundle; the pages open it at the moment somebody looks.
// Errors: DatabaseError. Sources: contract in resources/upstream/openapi.yaml, INV-2 (one effect per key).
#pragma once

#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "tests/authority/database.h"
#include "tests/authority/submission.h"

namespace kaban::authority {

/// What a kiosk announces when it creates an upload.
struct Announcement {
    std::string key;
    std::string sha256{};
    std::uint64_t length = 0;
    std::string kiosk;
};

struct Upload {
    std::string id;
    Announcement announced;
    bool complete = false;
};

enum class Creation { Created, Resumed, AlreadyComplete, KeyReused };

struct CreationResult {
    Creation outcome;
    std::string uploadId; ///< for Created and Resumed
};

/// Which signing key a kiosk used first; nothing where there is none to remember.
struct KioskKey {
    std::string kiosk;
    std::string fingerprint;
};

class Store {
public:
    explicit Store(const std::filesystem::path& file);

    /// Binds the key to hash and length for good and opens an upload for it unless one is open already.
    CreationResult createUpload(const Announcement& announcement, const std::string& now);
    /// Open or complete; nothing for an id that never was or was forgotten.
    std::optional<Upload> upload(const std::string& id);
    std::vector<Upload> openUploads();
    /// The key an upload id belongs to, forgotten uploads included.
    std::optional<std::string> keyOfUpload(const std::string& id);
    /// The id is gone; the key stays bound.
    void forgetUpload(const std::string& id);

    /// One commit: the upload is complete, the submission exists, the kiosk's key is known.
    void complete(const std::string& uploadId, const Submission& submission, const std::string& bundle,
                  const std::optional<KioskKey>& firstUse);
    void accept(const std::string& key, const std::string& receipt);

    std::optional<Submission> submission(const std::string& key);
    /// By application id or key.
    std::optional<Submission> findSubmission(const std::string& idOrKey);
    /// In the order of arrival.
    std::vector<Submission> submissions();
    std::string bundle(const std::string& key);
    std::int64_t countInState(SubmissionState state);

    /// The next free receipt number of `day` ("20261121" → "202611210001").
    std::string nextNumber(const std::string& day);
    std::optional<std::string> kioskKeyFingerprint(const std::string& kiosk);

private:
    std::mutex mutex_;
    Database database_;
};

} // namespace kaban::authority
