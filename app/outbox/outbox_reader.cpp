#include "app/outbox/outbox_reader.h"

#include "app/outbox/store_schema.h"

#include <sqlite3.h>

namespace kaban {

using namespace Qt::StringLiterals;

StoreResult<OutboxReader> OutboxReader::open(const QString& path) {
    auto connection = SqliteConnection::open(path, SqliteConnection::Access::ReadOnly, {});
    if (!connection) {
        return failure(connection.error());
    }
    sqlite3_db_config(connection->get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (auto done = connection->execute("PRAGMA query_only = ON"); !done) {
        return failure(done.error());
    }
    const auto version = storedVersion(*connection);
    if (!version) {
        return failure(version.error());
    }
    if (*version == 0) {
        return failure(StoreError{StoreError::Kind::Damaged, u"%1 is not a store of ours"_s.arg(path)});
    }
    return OutboxReader(std::move(*connection));
}

StoreResult<std::vector<StoredItem>> OutboxReader::items() const {
    return readItems(connection_.get(), ItemFilter::All);
}

StoreResult<std::optional<StoredItem>> OutboxReader::find(const QString& name) const {
    auto found = readItems(connection_.get(), ItemFilter::ByName, name);
    if (!found) {
        return failure(found.error());
    }
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

StoreResult<std::vector<ConsentRecord>> OutboxReader::consents(qint64 sequence) const {
    return readConsents(connection_.get(), sequence);
}

StoreResult<void> OutboxReader::check() const {
    return quickCheck(connection_);
}

BodyCondition OutboxReader::checkBody(const OutboxItem& item) const {
    return checkStoredBody(connection_.get(), item);
}

StoreResult<void> OutboxReader::body(const OutboxItem& item, const std::function<bool(const QByteArray&)>& take) const {
    const qint64 parts = (item.size + chunkBytes - 1) / chunkBytes;
    for (qint64 number = 0; number < parts; ++number) {
        const auto part = readChunk(connection_.get(), item.sequence, number);
        if (!part) {
            return failure(part.error());
        }
        if (!take(*part)) {
            return failure(StoreError{StoreError::Kind::Fault, u"the part could not be taken"_s});
        }
    }
    return {};
}

} // namespace kaban
