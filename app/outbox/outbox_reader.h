#pragma once
// Purpose: the store for tools that only look: never writes, never checkpoints, takes no lock, so it works beside a
// running kiosk. Thread: one. Ownership: the object holds one read-only connection. Units: bytes; milliseconds since
// 1970-01-01 UTC. Errors: StoreError. Source: commands of kabanctl outbox; REL-31 (the one writing and checkpointing
// connection is the engine's).

#include "app/outbox/store_rows.h"

#include <functional>

namespace kaban {

class OutboxReader {
public:
    static StoreResult<OutboxReader> open(const QString& path);

    StoreResult<std::vector<StoredItem>> items() const;
    /// By submission key or local number.
    StoreResult<std::optional<StoredItem>> find(const QString& name) const;
    StoreResult<std::vector<ConsentRecord>> consents(qint64 sequence) const;
    /// The structure of the file.
    StoreResult<void> check() const;
    BodyCondition checkBody(const OutboxItem& item) const;
    /// The sealed bundle, part by part; `take` answers false to stop.
    StoreResult<void> body(const OutboxItem& item, const std::function<bool(const QByteArray&)>& take) const;

private:
    explicit OutboxReader(SqliteConnection connection) : connection_(std::move(connection)) {}
    SqliteConnection connection_;
};

} // namespace kaban
