#include "app/outbox/store_schema.h"

#include <array>

namespace kaban {

using namespace Qt::StringLiterals;

namespace store_schema_detail {

constexpr const char* versionOne = R"sql(
CREATE TABLE items(
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE CHECK(length(key) = 36),
  local_number TEXT NOT NULL UNIQUE,
  service TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK(length(sha256) = 64),
  size INTEGER NOT NULL CHECK(size > 0),
  created_wall_ms INTEGER NOT NULL,
  time_trusted INTEGER NOT NULL CHECK(time_trusted IN (0, 1)),
  recipient_key_ids TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK(state IN ('sealed', 'sending', 'unknown', 'held', 'accepted', 'rejected', 'parked', 'withdrawn')),
  attempts INTEGER NOT NULL DEFAULT 0,
  own_failures INTEGER NOT NULL DEFAULT 0,
  others_succeeded INTEGER NOT NULL DEFAULT 0 CHECK(others_succeeded IN (0, 1)),
  due_wall_ms INTEGER NOT NULL DEFAULT 0,
  delay_ms INTEGER NOT NULL DEFAULT 0,
  due_by_server INTEGER NOT NULL DEFAULT 0 CHECK(due_by_server IN (0, 1)),
  upload_location TEXT NOT NULL DEFAULT '',
  bytes_may_have_left INTEGER NOT NULL DEFAULT 0 CHECK(bytes_may_have_left IN (0, 1)),
  processing_ms INTEGER NOT NULL DEFAULT 0,
  last_outcome TEXT NOT NULL DEFAULT '',
  receipt TEXT,
  receipt_strength TEXT CHECK(receipt_strength IN ('held', 'accepted', 'rejected')),
  receipt_number TEXT,
  application_id TEXT,
  purged INTEGER NOT NULL DEFAULT 0 CHECK(purged IN (0, 1)),
  UNIQUE(receipt_strength, receipt_number),
  CHECK((receipt IS NULL) = (receipt_strength IS NULL)),
  CHECK(state != 'held' OR coalesce(receipt_strength, '') = 'held'),
  CHECK(state != 'accepted' OR coalesce(receipt_strength, '') = 'accepted'),
  CHECK(state != 'rejected' OR coalesce(receipt_strength, '') = 'rejected'),
  CHECK(purged = 0 OR coalesce(receipt_strength, '') IN ('held', 'accepted') OR state IN ('rejected', 'withdrawn'))
) STRICT;
CREATE INDEX items_by_state ON items(state);

CREATE TABLE chunks(
  item INTEGER NOT NULL REFERENCES items(seq),
  number INTEGER NOT NULL CHECK(number >= 0),
  bytes BLOB NOT NULL CHECK(length(bytes) > 0),
  PRIMARY KEY(item, number)
) STRICT;

CREATE TABLE consents(
  item INTEGER NOT NULL REFERENCES items(seq),
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  accepted_wall_ms INTEGER NOT NULL,
  PRIMARY KEY(item, id)
) STRICT;

CREATE TABLE day_counters(day TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT;
CREATE TABLE queue(
  id INTEGER PRIMARY KEY CHECK(id = 1),
  quiet_until_wall_ms INTEGER NOT NULL,
  quiet_delay_ms INTEGER NOT NULL
) STRICT;
INSERT INTO queue VALUES(1, 0, 0);

CREATE TRIGGER items_are_fixed BEFORE UPDATE OF
  seq, key, local_number, service, sha256, size, created_wall_ms, time_trusted, recipient_key_ids ON items
BEGIN SELECT RAISE(ABORT, 'what was sealed does not change'); END;

CREATE TRIGGER items_stay BEFORE DELETE ON items
BEGIN SELECT RAISE(ABORT, 'an item is never deleted'); END;

CREATE TRIGGER items_begin_sealed BEFORE INSERT ON items
WHEN NEW.state != 'sealed' OR NEW.receipt IS NOT NULL OR NEW.purged != 0
BEGIN SELECT RAISE(ABORT, 'an item begins sealed'); END;

CREATE TRIGGER items_move_lawfully BEFORE UPDATE OF state ON items
WHEN NEW.state != OLD.state AND NOT (
     (OLD.state = 'sealed' AND NEW.state IN ('sending', 'parked', 'withdrawn'))
  OR (OLD.state = 'sending' AND NEW.state IN ('unknown', 'parked'))
  OR (OLD.state = 'sending' AND NEW.state = 'sealed' AND NEW.bytes_may_have_left = 0)
  OR (OLD.state = 'unknown' AND NEW.state IN ('sending', 'held', 'accepted', 'rejected', 'parked'))
  OR (OLD.state = 'held' AND NEW.state IN ('accepted', 'rejected', 'parked'))
  OR (OLD.state = 'parked' AND NEW.state IN ('unknown', 'held', 'withdrawn')))
BEGIN SELECT RAISE(ABORT, 'this state does not follow on that one'); END;

CREATE TRIGGER receipts_stay BEFORE UPDATE OF receipt, receipt_strength ON items
WHEN OLD.receipt IS NOT NULL AND NEW.receipt IS NOT OLD.receipt
  AND NOT (OLD.receipt_strength = 'held' AND coalesce(NEW.receipt_strength, '') IN ('accepted', 'rejected'))
  AND NOT (OLD.receipt_strength IS NEW.receipt_strength AND OLD.receipt_number IS NEW.receipt_number)
BEGIN SELECT RAISE(ABORT, 'a stored receipt gives way only to a stronger one'); END;

CREATE TRIGGER purged_stays BEFORE UPDATE OF purged ON items
WHEN OLD.purged = 1 AND NEW.purged = 0
BEGIN SELECT RAISE(ABORT, 'what is purged stays purged'); END;

CREATE TRIGGER chunks_are_fixed BEFORE UPDATE ON chunks
BEGIN SELECT RAISE(ABORT, 'what was sealed does not change'); END;

CREATE TRIGGER chunks_fit BEFORE INSERT ON chunks
WHEN (SELECT purged FROM items WHERE seq = NEW.item) != 0
  OR length(NEW.bytes) + (SELECT coalesce(sum(length(bytes)), 0) FROM chunks WHERE item = NEW.item)
       > (SELECT size FROM items WHERE seq = NEW.item)
BEGIN SELECT RAISE(ABORT, 'nothing is added to a sealed body'); END;

CREATE TRIGGER chunks_stay_without_proof BEFORE DELETE ON chunks
WHEN NOT EXISTS(SELECT 1 FROM items WHERE seq = OLD.item
                  AND (coalesce(receipt_strength, '') IN ('held', 'accepted') OR state = 'withdrawn'))
BEGIN SELECT RAISE(ABORT, 'a body goes only with a stored receipt or a withdrawal'); END;

CREATE TRIGGER consents_are_fixed BEFORE UPDATE ON consents
BEGIN SELECT RAISE(ABORT, 'what was sealed does not change'); END;
CREATE TRIGGER consents_stay BEFORE DELETE ON consents
BEGIN SELECT RAISE(ABORT, 'what was sealed does not change'); END;

PRAGMA user_version = 1;
)sql";

constexpr std::array<const char*, storeSchemaVersion> steps = {versionOne};

StoreResult<qint64> readNumber(const SqliteConnection& connection, const char* sql) {
    SqliteStatement statement(connection.get(), sql);
    const auto row = statement.next();
    if (!row) {
        return failure(row.error());
    }
    return *row ? statement.integer(0) : 0;
}

StoreResult<void> expectNumber(const SqliteConnection& connection, const char* sql, qint64 expected) {
    const auto number = readNumber(connection, sql);
    if (!number) {
        return failure(number.error());
    }
    if (*number != expected) {
        return failure(StoreError{StoreError::Kind::Fault,
                                  u"%1 is %2, not %3"_s.arg(QString::fromUtf8(sql)).arg(*number).arg(expected)});
    }
    return {};
}

} // namespace store_schema_detail

using namespace store_schema_detail;

StoreResult<void> configureWriter(const SqliteConnection& connection) {
    for (const char* sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA secure_delete = ON",
                            "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA trusted_schema = OFF"}) {
        if (auto done = connection.execute(sql); !done) {
            return done;
        }
    }
    SqliteStatement mode(connection.get(), "PRAGMA journal_mode");
    const auto row = mode.next();
    if (!row || !*row || mode.text(0) != u"wal"_s) {
        return failure(row ? StoreError{StoreError::Kind::Fault, u"the journal is not WAL"_s} : row.error());
    }
    for (const auto& [sql, expected] :
         {std::pair{"PRAGMA synchronous", 2}, {"PRAGMA secure_delete", 1}, {"PRAGMA foreign_keys", 1}}) {
        if (auto done = expectNumber(connection, sql, expected); !done) {
            return done;
        }
    }
    return {};
}

StoreResult<int> storedVersion(const SqliteConnection& connection) {
    const auto version = readNumber(connection, "PRAGMA user_version");
    if (!version) {
        return failure(version.error());
    }
    if (*version < 0 || *version > storeSchemaVersion) {
        return failure(StoreError{
            StoreError::Kind::TooNew,
            u"the store has version %1, this program knows up to %2"_s.arg(*version).arg(storeSchemaVersion)});
    }
    return static_cast<int>(*version);
}

StoreResult<void> migrate(const SqliteConnection& connection) {
    const auto version = storedVersion(connection);
    if (!version) {
        return failure(version.error());
    }
    for (auto step = static_cast<std::size_t>(*version); step < steps.size(); ++step) {
        auto done = connection.execute("BEGIN IMMEDIATE");
        done = done ? connection.execute(steps[step]) : done;
        done = done ? connection.execute("COMMIT") : done;
        if (!done) {
            static_cast<void>(connection.execute("ROLLBACK"));
            return done;
        }
    }
    return {};
}

StoreResult<void> quickCheck(const SqliteConnection& connection) {
    SqliteStatement statement(connection.get(), "PRAGMA quick_check(1)");
    const auto row = statement.next();
    if (!row) {
        return failure(row.error());
    }
    const QString word = *row ? statement.text(0) : QString();
    if (word != u"ok"_s) {
        return failure(StoreError{StoreError::Kind::Damaged, u"quick_check: "_s + word});
    }
    return {};
}

} // namespace kaban
