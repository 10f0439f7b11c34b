#include "app/outbox/store_rows.h"

#include "app/base/log.h"

#include <QCryptographicHash>

namespace kaban {

using namespace Qt::StringLiterals;

namespace store_rows_detail {

#define KABAN_ITEM_COLUMNS                                                                                             \
    "SELECT key, seq, local_number, sha256, size, state, attempts, own_failures, others_succeeded, due_wall_ms, "      \
    "delay_ms, due_by_server, upload_location, bytes_may_have_left, receipt_number, application_id, purged, "          \
    "last_outcome, processing_ms, service, created_wall_ms, time_trusted, recipient_key_ids, receipt, "                \
    "receipt_strength FROM items "

constexpr const char* allItems = KABAN_ITEM_COLUMNS "ORDER BY seq";
constexpr const char* openItems = KABAN_ITEM_COLUMNS "WHERE state IN ('sealed', 'sending', 'unknown', 'held', "
                                                     "'parked') OR (state = 'accepted' AND purged = 0) ORDER BY seq";
constexpr const char* namedItem = KABAN_ITEM_COLUMNS "WHERE key = ?1 OR local_number = ?1 ORDER BY seq";

#undef KABAN_ITEM_COLUMNS

const char* statementFor(ItemFilter filter) {
    switch (filter) {
    case ItemFilter::All:
        return allItems;
    case ItemFilter::Open:
        return openItems;
    case ItemFilter::ByName:
        return namedItem;
    }
    Q_UNREACHABLE();
}

std::optional<StoredItem> toItem(const SqliteStatement& row) {
    const auto key = SubmissionKey::parse(row.text(0));
    const auto state = itemStateFromName(row.text(5));
    if (!key || !state) {
        return std::nullopt;
    }
    StoredItem stored{OutboxItem(*key)};
    OutboxItem& item = stored.item;
    item.sequence = row.integer(1);
    item.localNumber = row.text(2);
    item.sha256 = row.text(3);
    item.size = row.integer(4);
    item.state = *state;
    item.attempts = static_cast<int>(row.integer(6));
    item.ownFailures = static_cast<int>(row.integer(7));
    item.othersSucceeded = row.integer(8) != 0;
    item.dueWall = row.integer(9);
    item.delay = row.integer(10);
    item.dueByServer = row.integer(11) != 0;
    item.uploadLocation = row.text(12);
    item.bytesMayHaveLeft = row.integer(13) != 0;
    item.receiptNumber = row.text(14);
    item.applicationId = row.text(15);
    item.purged = row.integer(16) != 0;
    item.lastOutcome = row.text(17);
    item.processingMilliseconds = row.integer(18);
    stored.service = row.text(19);
    stored.createdWall = row.integer(20);
    stored.timeTrusted = row.integer(21) != 0;
    stored.recipientKeyIds = row.text(22).split(u' ', Qt::SkipEmptyParts);
    stored.receipt = row.blob(23);
    stored.receiptStrength = row.text(24);
    return stored;
}

} // namespace store_rows_detail

StoreResult<std::vector<StoredItem>> readItems(sqlite3* connection, ItemFilter filter, const QString& name) {
    SqliteStatement rows(connection, store_rows_detail::statementFor(filter));
    if (filter == ItemFilter::ByName) {
        rows.bind(1, name);
    }
    std::vector<StoredItem> items;
    while (true) {
        const auto row = rows.next();
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            return items;
        }
        auto item = store_rows_detail::toItem(rows);
        if (!item) {
            return failure(StoreError{StoreError::Kind::Damaged,
                                      u"item %1 has an impossible key or state"_s.arg(rows.integer(1))});
        }
        items.push_back(std::move(*item));
    }
}

StoreResult<std::vector<ConsentRecord>> readConsents(sqlite3* connection, qint64 sequence) {
    SqliteStatement rows(connection,
                         "SELECT id, version, sha256, accepted_wall_ms FROM consents WHERE item = ?1 ORDER BY id");
    rows.bind(1, sequence);
    std::vector<ConsentRecord> consents;
    while (true) {
        const auto row = rows.next();
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            return consents;
        }
        consents.push_back({rows.text(0), rows.text(1), rows.text(2), rows.integer(3)});
    }
}

StoreResult<QByteArray> readChunk(sqlite3* connection, qint64 sequence, qint64 number) {
    SqliteStatement row(connection, "SELECT bytes FROM chunks WHERE item = ?1 AND number = ?2");
    row.bind(1, sequence).bind(2, number);
    const auto found = row.next();
    if (!found) {
        return failure(found.error());
    }
    if (!*found) {
        return failure(
            StoreError{StoreError::Kind::Damaged, u"part %1 of item %2 is missing"_s.arg(number).arg(sequence)});
    }
    return row.blob(0);
}

BodyCondition checkStoredBody(sqlite3* connection, const OutboxItem& item) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 total = 0;
    SqliteStatement rows(connection, "SELECT bytes FROM chunks WHERE item = ?1 ORDER BY number");
    rows.bind(1, item.sequence);
    while (true) {
        const auto row = rows.next();
        if (!row) {
            return BodyCondition::Unreadable;
        }
        if (!*row) {
            break;
        }
        const QByteArray bytes = rows.blob(0);
        hash.addData(bytes);
        total += bytes.size();
    }
    const bool same = total == item.size && QString::fromLatin1(hash.result().toHex()) == item.sha256;
    if (!same) {
        qCCritical(logOutbox).noquote() << "the stored body of" << item.key.text() << "is not the sealed one";
    }
    return same ? BodyCondition::Intact : BodyCondition::Different;
}

StoreResult<QMap<QString, int>> countStates(sqlite3* connection) {
    SqliteStatement rows(connection, "SELECT state, count(*) FROM items GROUP BY state");
    QMap<QString, int> counts;
    while (true) {
        const auto row = rows.next();
        if (!row) {
            return failure(row.error());
        }
        if (!*row) {
            return counts;
        }
        counts.insert(rows.text(0), static_cast<int>(rows.integer(1)));
    }
}

} // namespace kaban
