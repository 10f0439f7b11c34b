#pragma once
// Purpose: rows of the store as values, for the engine's store and for the reading tools. Thread: any (values and pure
// reading). Ownership: by value. Units: milliseconds since 1970-01-01 UTC. Errors: StoreError.

#include "app/domain/application.h"
#include "app/outbox/core_types.h"
#include "app/outbox/sqlite_connection.h"

#include <QStringList>

#include <vector>

namespace kaban {

constexpr qint64 chunkBytes = 256 * 1024;

/// An item with what only people and tools ask for.
struct StoredItem {
    OutboxItem item;
    QString service = {};
    qint64 createdWall = 0;
    bool timeTrusted = false;
    QStringList recipientKeyIds = {};
    QByteArray receipt = {};      ///< JWS compact, empty before
    QString receiptStrength = {}; ///< "held", "accepted", "rejected", empty before
};

enum class ItemFilter {
    All,
    Open,   ///< not over: everything that the engine still has to do with
    ByName, ///< by submission key or local number
};

/// In the order of sealing.
StoreResult<std::vector<StoredItem>> readItems(sqlite3* connection, ItemFilter filter, const QString& name = {});
StoreResult<std::vector<ConsentRecord>> readConsents(sqlite3* connection, qint64 sequence);
StoreResult<QByteArray> readChunk(sqlite3* connection, qint64 sequence, qint64 number);
/// Compares the stored bytes with the hash that was taken when they were sealed (INV-5).
BodyCondition checkStoredBody(sqlite3* connection, const OutboxItem& item);
/// How many items are in which state.
StoreResult<QMap<QString, int>> countStates(sqlite3* connection);

} // namespace kaban
