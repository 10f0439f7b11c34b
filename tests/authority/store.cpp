#include "tests/authority/store.h"

#include <cstdio>

#include "tests/authority/encoding.h"

namespace kaban::authority {
namespace store_detail {

constexpr int schemaVersion = 1;

constexpr const char* schema = R"sql(
CREATE TABLE keys (
  key TEXT PRIMARY KEY,
  sha256 TEXT NOT NULL,
  length INTEGER NOT NULL,
  kiosk TEXT NOT NULL,
  first_seen TEXT NOT NULL
) STRICT;
CREATE TABLE uploads (
  id TEXT PRIMARY KEY,
  key TEXT NOT NULL REFERENCES keys(key),
  state TEXT NOT NULL CHECK (state IN ('open', 'complete', 'forgotten'))
) STRICT;
CREATE UNIQUE INDEX one_live_upload_per_key ON uploads(key) WHERE state <> 'forgotten';
CREATE TABLE submissions (
  arrival INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE REFERENCES keys(key),
  application_id TEXT NOT NULL UNIQUE,
  number TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL CHECK (state IN ('held', 'accepted', 'rejected')),
  kiosk TEXT NOT NULL,
  service TEXT,
  sha256 TEXT NOT NULL,
  received_at TEXT NOT NULL,
  problems TEXT NOT NULL,
  receipt TEXT NOT NULL,
  bundle BLOB NOT NULL
) STRICT;
CREATE TABLE kiosk_keys (
  kiosk TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL
) STRICT;
)sql";

constexpr const char* selectUpload =
    "SELECT u.id, u.key, k.sha256, k.length, k.kiosk, u.state FROM uploads u JOIN keys k ON k.key = u.key WHERE ";

constexpr const char* selectSubmission = "SELECT key, sha256, application_id, number, state, kiosk, service, "
                                         "received_at, problems, receipt FROM submissions ";

Upload readUpload(const Statement& row) {
    return {.id = row.text(0),
            .announced = {.key = row.text(1),
                          .sha256 = row.text(2),
                          .length = static_cast<std::uint64_t>(row.integer(3)),
                          .kiosk = row.text(4)},
            .complete = row.text(5) == "complete"};
}

Submission readSubmission(const Statement& row) {
    Submission submission{.key = row.text(0),
                          .sha256 = row.text(1),
                          .applicationId = row.text(2),
                          .number = row.text(3),
                          .state = stateFromName(row.text(4)),
                          .kiosk = row.text(5),
                          .service = row.text(6),
                          .receivedAt = row.text(7),
                          .problems = problemsFromJson(row.text(8)),
                          .receipt = row.text(9)};
    if (submission.service->empty()) {
        submission.service.reset();
    }
    return submission;
}

std::optional<Submission> firstSubmission(Statement statement) {
    return statement.step() ? std::optional(readSubmission(statement)) : std::nullopt;
}

std::optional<std::string> firstText(Statement statement) {
    return statement.step() ? std::optional(statement.text(0)) : std::nullopt;
}

void insertKey(Database& database, const Announcement& announcement, const std::string& now) {
    Statement(database, "INSERT INTO keys(key, sha256, length, kiosk, first_seen) VALUES (?,?,?,?,?)", announcement.key,
              announcement.sha256, static_cast<std::int64_t>(announcement.length), announcement.kiosk, now)
        .run();
}

} // namespace store_detail

Store::Store(const std::filesystem::path& file) : database_(file) {
    Statement version(database_, "PRAGMA user_version");
    version.step();
    const std::int64_t found = version.integer(0);
    version.run();
    if (found == store_detail::schemaVersion) {
        return;
    }
    if (found != 0) {
        throw DatabaseError(file.string() + " has schema version " + std::to_string(found) + ", this program knows " +
                            std::to_string(store_detail::schemaVersion));
    }
    Transaction transaction(database_);
    database_.execute(store_detail::schema);
    database_.execute(("PRAGMA user_version=" + std::to_string(store_detail::schemaVersion)).c_str());
    transaction.commit();
}

CreationResult Store::createUpload(const Announcement& announcement, const std::string& now) {
    const std::lock_guard lock(mutex_);
    Transaction transaction(database_);
    Statement known(database_, "SELECT sha256, length FROM keys WHERE key=?", announcement.key);
    if (!known.step()) {
        store_detail::insertKey(database_, announcement, now);
    } else if (known.text(0) != announcement.sha256 ||
               known.integer(1) != static_cast<std::int64_t>(announcement.length)) {
        return {Creation::KeyReused, {}};
    }
    Statement live(database_, "SELECT id, state FROM uploads WHERE key=? AND state<>'forgotten'", announcement.key);
    if (live.step()) {
        return live.text(1) == "open" ? CreationResult{Creation::Resumed, live.text(0)}
                                      : CreationResult{Creation::AlreadyComplete, {}};
    }
    const std::string id = randomUuid();
    Statement(database_, "INSERT INTO uploads(id, key, state) VALUES (?,?,'open')", id, announcement.key).run();
    transaction.commit();
    return {Creation::Created, id};
}

std::optional<Upload> Store::upload(const std::string& id) {
    const std::lock_guard lock(mutex_);
    Statement row(database_, (std::string(store_detail::selectUpload) + "u.id=? AND u.state<>'forgotten'").c_str(), id);
    return row.step() ? std::optional(store_detail::readUpload(row)) : std::nullopt;
}

std::vector<Upload> Store::openUploads() {
    const std::lock_guard lock(mutex_);
    std::vector<Upload> uploads;
    Statement rows(database_, (std::string(store_detail::selectUpload) + "u.state='open'").c_str());
    while (rows.step()) {
        uploads.push_back(store_detail::readUpload(rows));
    }
    return uploads;
}

std::optional<std::string> Store::keyOfUpload(const std::string& id) {
    const std::lock_guard lock(mutex_);
    return store_detail::firstText({database_, "SELECT key FROM uploads WHERE id=?", id});
}

void Store::forgetUpload(const std::string& id) {
    const std::lock_guard lock(mutex_);
    Statement(database_, "UPDATE uploads SET state='forgotten' WHERE id=? AND state='open'", id).run();
}

void Store::complete(const std::string& uploadId, const Submission& submission, const std::string& bundle,
                     const std::optional<KioskKey>& firstUse) {
    const std::lock_guard lock(mutex_);
    Transaction transaction(database_);
    Statement(database_,
              "INSERT INTO submissions(key, application_id, number, state, kiosk, service, sha256, received_at, "
              "problems, receipt, bundle) VALUES (?,?,?,?,?,?,?,?,?,?,?)",
              submission.key, submission.applicationId, submission.number, std::string(stateName(submission.state)),
              submission.kiosk, submission.service, submission.sha256, submission.receivedAt,
              problemsToJson(submission.problems), submission.receipt, Blob{bundle})
        .run();
    Statement(database_, "UPDATE uploads SET state='complete' WHERE id=?", uploadId).run();
    if (firstUse) {
        Statement(database_, "INSERT INTO kiosk_keys(kiosk, fingerprint) VALUES (?,?) ON CONFLICT DO NOTHING",
                  firstUse->kiosk, firstUse->fingerprint)
            .run();
    }
    transaction.commit();
}

void Store::accept(const std::string& key, const std::string& receipt) {
    const std::lock_guard lock(mutex_);
    Statement(database_, "UPDATE submissions SET state='accepted', receipt=? WHERE key=? AND state='held'", receipt,
              key)
        .run();
}

std::optional<Submission> Store::submission(const std::string& key) {
    const std::lock_guard lock(mutex_);
    return store_detail::firstSubmission(
        {database_, (std::string(store_detail::selectSubmission) + "WHERE key=?").c_str(), key});
}

std::optional<Submission> Store::findSubmission(const std::string& idOrKey) {
    const std::lock_guard lock(mutex_);
    return store_detail::firstSubmission(
        {database_, (std::string(store_detail::selectSubmission) + "WHERE ? IN (application_id, key)").c_str(),
         idOrKey});
}

std::vector<Submission> Store::submissions() {
    const std::lock_guard lock(mutex_);
    std::vector<Submission> submissions;
    Statement rows(database_, (std::string(store_detail::selectSubmission) + "ORDER BY arrival").c_str());
    while (rows.step()) {
        submissions.push_back(store_detail::readSubmission(rows));
    }
    return submissions;
}

std::string Store::bundle(const std::string& key) {
    const std::lock_guard lock(mutex_);
    Statement row(database_, "SELECT bundle FROM submissions WHERE key=?", key);
    return row.step() ? row.bytes(0) : std::string();
}

std::int64_t Store::countInState(SubmissionState state) {
    const std::lock_guard lock(mutex_);
    Statement row(database_, "SELECT count(*) FROM submissions WHERE state=?", std::string(stateName(state)));
    row.step();
    return row.integer(0);
}

std::string Store::nextNumber(const std::string& day) {
    const std::lock_guard lock(mutex_);
    Statement row(database_,
                  "SELECT coalesce(max(CAST(substr(number, 9) AS INTEGER)), 0) + 1 FROM submissions "
                  "WHERE substr(number, 1, 8) = ?",
                  day);
    row.step();
    char serial[32];
    std::snprintf(serial, sizeof serial, "%04lld", static_cast<long long>(row.integer(0)));
    return day + serial;
}

std::optional<std::string> Store::kioskKeyFingerprint(const std::string& kiosk) {
    const std::lock_guard lock(mutex_);
    return store_detail::firstText({database_, "SELECT fingerprint FROM kiosk_keys WHERE kiosk=?", kiosk});
}

} // namespace kaban::authority
