#include "app/outbox/outbox_store.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace store_reading_detail {

StoreError closedError() {
    return {StoreError::Kind::Fault, u"the store is closed after a failure"_s};
}

} // namespace store_reading_detail

StoreResult<StoredQuiet> OutboxStore::quiet() {
    if (!usable()) {
        return failure(store_reading_detail::closedError());
    }
    SqliteStatement row(connection_->get(), "SELECT quiet_until_wall_ms, quiet_delay_ms FROM queue WHERE id = 1");
    const auto found = row.next();
    if (!found) {
        return failure(found.error());
    }
    return *found ? StoredQuiet{row.integer(0), row.integer(1)} : StoredQuiet{};
}

StoreResult<StoreUsage> OutboxStore::usage() {
    if (!usable()) {
        return failure(store_reading_detail::closedError());
    }
    SqliteStatement row(connection_->get(),
                        "SELECT (SELECT count(*) FROM items WHERE state IN ('sealed', 'sending', 'unknown', 'parked')),"
                        " (SELECT coalesce(sum(size), 0) FROM items WHERE purged = 0)");
    const auto found = row.next();
    if (!found) {
        return failure(found.error());
    }
    return StoreUsage{static_cast<int>(row.integer(0)), row.integer(1)};
}

StoreResult<QMap<QString, int>> OutboxStore::states() {
    return usable() ? countStates(connection_->get()) : failure(store_reading_detail::closedError());
}

StoreResult<QByteArray> OutboxStore::chunk(qint64 sequence, qint64 number) {
    return usable() ? readChunk(connection_->get(), sequence, number) : failure(store_reading_detail::closedError());
}

BodyCondition OutboxStore::checkBody(const OutboxItem& item) {
    return usable() ? checkStoredBody(connection_->get(), item) : BodyCondition::Unreadable;
}

} // namespace kaban
