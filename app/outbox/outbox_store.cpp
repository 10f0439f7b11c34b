#include "app/outbox/outbox_store.h"

#include "app/base/kill_point.h"
#include "app/base/log.h"
#include "app/domain/beijing_time.h"
#include "app/outbox/core_rules.h"

#include <sqlite3.h>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int mergePages = 1000; ///< SQLite's own default

} // namespace

StoreResult<void> OutboxStore::begin() {
    if (!usable()) {
        return failure(StoreError{StoreError::Kind::Fault, u"the store is closed after a failure"_s});
    }
    if (auto inPlace = checkInPlace(); !inPlace) {
        return inPlace;
    }
    auto begun = connection_->execute("BEGIN IMMEDIATE");
    if (!begun) {
        return failure(rollBack(begun.error()));
    }
    return begun;
}

/// The promise: only a commit that says "done" counts, and after one that does not the handle is worth nothing.
StoreResult<void> OutboxStore::commit() {
    auto committed = connection_->execute("COMMIT");
    if (!committed) {
        return failure(rollBack(committed.error()));
    }
    return committed;
}

StoreError OutboxStore::rollBack(StoreError why) {
    if (connection_ && sqlite3_get_autocommit(connection_->get()) == 0) {
        static_cast<void>(connection_->execute("ROLLBACK"));
    }
    if (why.kind != StoreError::Kind::NotAllowed &&
        why.kind != StoreError::Kind::Duplicate) { // those say nothing about the disk
        distrust();
    }
    return why;
}

template <class Work>
StoreResult<void> OutboxStore::write(Work work) {
    auto done = begin();
    if (!done) {
        return done;
    }
    done = work();
    if (!done) {
        return failure(rollBack(done.error()));
    }
    done = commit();
    if (done) {
        emptyLog();
    }
    return done;
}

StoreResult<OutboxItem> OutboxStore::insert(const NewItem& item) {
    OutboxItem made(item.key);
    made.sha256 = item.sha256;
    made.size = item.body.size();
    const auto work = [&]() -> StoreResult<void> {
        const auto number = nextLocalNumber(item.createdWall);
        if (!number) {
            return failure(number.error());
        }
        made.localNumber = *number;
        const auto sequence = insertRow(item, *number);
        if (!sequence) {
            return failure(sequence.error());
        }
        made.sequence = *sequence;
        auto parts = insertParts(item, *sequence);
        KABAN_KILL_POINT("seal.before_commit");
        return parts;
    };
    // The log is what keeps the promise; to copy three megabytes from it into the file and sync once more would only
    // let the person wait.
    deferMerge(true);
    const auto done = write(work);
    deferMerge(false);
    if (!done) {
        return failure(done.error());
    }
    KABAN_KILL_POINT("seal.after_commit");
    return made;
}

void OutboxStore::deferMerge(bool deferred) {
    if (connection_) {
        sqlite3_wal_autocheckpoint(connection_->get(), deferred ? 0 : mergePages);
    }
}

/// As SQLite does it after a commit: what cannot be copied now is copied another time.
void OutboxStore::mergeLog() {
    if (connection_) {
        sqlite3_wal_checkpoint_v2(connection_->get(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    }
}

StoreResult<QString> OutboxStore::nextLocalNumber(qint64 wall) {
    const QString day = beijingDate(wall).toString(u"MMdd"_s);
    // The counter of a day goes on next year, so that a number is never given twice by one store.
    SqliteStatement counter(connection_->get(), "INSERT INTO day_counters VALUES(?1, 1)"
                                                " ON CONFLICT(day) DO UPDATE SET last = last + 1 RETURNING last");
    counter.bind(1, day);
    const auto row = counter.next();
    if (!row) {
        return failure(row.error());
    }
    const qint64 last = counter.integer(0);
    if (const auto end = counter.next(); !end) {
        return failure(end.error());
    }
    return u"K-%1-%2"_s.arg(day, QString::number(last).rightJustified(4, u'0'));
}

StoreResult<qint64> OutboxStore::insertRow(const NewItem& item, const QString& localNumber) {
    SqliteStatement row(connection_->get(),
                        "INSERT INTO items(key, local_number, service, sha256, size, created_wall_ms,"
                        " time_trusted, recipient_key_ids, state)"
                        " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 'sealed')");
    row.bind(1, item.key.text()).bind(2, localNumber).bind(3, item.service).bind(4, item.sha256);
    row.bind(5, static_cast<qint64>(item.body.size())).bind(6, item.createdWall).bind(7, item.timeTrusted ? 1 : 0);
    row.bind(8, item.recipientKeyIds.join(u' '));
    if (auto done = row.run(); !done) {
        return failure(done.error());
    }
    return sqlite3_last_insert_rowid(connection_->get());
}

StoreResult<void> OutboxStore::insertParts(const NewItem& item, qint64 sequence) {
    for (qint64 offset = 0, number = 0; offset < item.body.size(); offset += chunkBytes, ++number) {
        SqliteStatement chunk(connection_->get(), "INSERT INTO chunks VALUES(?1, ?2, ?3)");
        const qint64 length = std::min<qint64>(chunkBytes, item.body.size() - offset);
        const QByteArray bytes = QByteArray::fromRawData(item.body.constData() + offset, length);
        if (auto done = chunk.bind(1, sequence).bind(2, number).bindBlob(3, bytes).run(); !done) {
            return done;
        }
    }
    for (const ConsentRecord& consent : item.consents) {
        SqliteStatement row(connection_->get(), "INSERT INTO consents VALUES(?1, ?2, ?3, ?4, ?5)");
        row.bind(1, sequence).bind(2, consent.id).bind(3, consent.version).bind(4, consent.sha256);
        if (auto done = row.bind(5, consent.acceptedAtMilliseconds).run(); !done) {
            return done;
        }
    }
    return {};
}

StoreResult<void> OutboxStore::updateRow(const OutboxItem& item) {
    SqliteStatement row(
        connection_->get(),
        "UPDATE items SET state = ?2, attempts = ?3, own_failures = ?4, others_succeeded = ?5, due_wall_ms = ?6,"
        " delay_ms = ?7, due_by_server = ?8, upload_location = ?9, bytes_may_have_left = ?10, last_outcome = ?11,"
        " processing_ms = ?12 WHERE seq = ?1");
    row.bind(1, item.sequence).bind(2, itemStateName(item.state)).bind(3, item.attempts).bind(4, item.ownFailures);
    row.bind(5, item.othersSucceeded ? 1 : 0)
        .bind(6, item.dueWall)
        .bind(7, item.delay)
        .bind(8, item.dueByServer ? 1 : 0);
    row.bind(9, item.uploadLocation).bind(10, item.bytesMayHaveLeft ? 1 : 0).bind(11, item.lastOutcome);
    auto done = row.bind(12, item.processingMilliseconds).run();
    if (done && sqlite3_changes64(connection_->get()) != 1) {
        return failure(StoreError{StoreError::Kind::Fault, u"item %1 is not in the store"_s.arg(item.sequence)});
    }
    return done;
}

StoreResult<void> OutboxStore::save(const OutboxItem& item, const std::optional<StoredQuiet>& quiet) {
    return write([&]() -> StoreResult<void> {
        auto done = updateRow(item);
        if (!done || !quiet) {
            return done;
        }
        SqliteStatement row(connection_->get(),
                            "UPDATE queue SET quiet_until_wall_ms = ?1, quiet_delay_ms = ?2 WHERE id = 1");
        return row.bind(1, quiet->untilWall).bind(2, quiet->delay).run();
    });
}

StoreResult<void> OutboxStore::saveReceipt(const OutboxItem& item, const QByteArray& receipt,
                                           ReceiptStrength strength) {
    const auto work = [&]() -> StoreResult<void> {
        // The receipt first: the rules of the table let a state follow only on its proof.
        SqliteStatement row(connection_->get(),
                            "UPDATE items SET receipt = ?2, receipt_strength = ?3, receipt_number = ?4,"
                            " application_id = ?5, state = ?6 WHERE seq = ?1");
        row.bind(1, item.sequence)
            .bind(2, QString::fromLatin1(receipt))
            .bind(3, core_rules::receiptStrengthName(strength));
        item.receiptNumber.isEmpty() ? row.bindNull(4) : row.bind(4, item.receiptNumber);
        item.applicationId.isEmpty() ? row.bindNull(5) : row.bind(5, item.applicationId);
        auto done = row.bind(6, itemStateName(item.state)).run();
        done = done ? updateRow(item) : done;
        KABAN_KILL_POINT("receipt.before_commit");
        return done;
    };
    auto done = write(work);
    if (done) {
        KABAN_KILL_POINT("receipt.after_commit");
    }
    return done;
}

StoreResult<void> OutboxStore::removeBody(qint64 sequence) {
    SqliteStatement chunks(connection_->get(), "DELETE FROM chunks WHERE item = ?1");
    if (auto done = chunks.bind(1, sequence).run(); !done) {
        return done;
    }
    SqliteStatement row(connection_->get(), "UPDATE items SET purged = 1 WHERE seq = ?1");
    return row.bind(1, sequence).run();
}

StoreResult<void> OutboxStore::purge(const OutboxItem& item) {
    auto done = write([&]() -> StoreResult<void> {
        auto removed = removeBody(item.sequence);
        KABAN_KILL_POINT("purge.before_commit");
        return removed;
    });
    if (done) {
        emptyLogWanted_ = true;
        emptyLog();
    }
    return done;
}

/// The old pages of a purged body must not wait in the log (SEC-36). A reading tool may hold them back: then the next
/// commit tries again.
void OutboxStore::emptyLog() {
    if (!emptyLogWanted_ || !usable()) {
        return;
    }
    sqlite3_busy_timeout(connection_->get(), 0);
    const int code =
        sqlite3_wal_checkpoint_v2(connection_->get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(connection_->get(), SqliteConnection::busyMilliseconds);
    emptyLogWanted_ = code != SQLITE_OK;
    if (code != SQLITE_OK && code != SQLITE_BUSY) {
        static_cast<void>(sqliteError(connection_->get(), code));
    }
}

StoreResult<void> OutboxStore::withdrawUnconfirmed(const SubmissionKey& key) {
    const auto found = find(key);
    if (!found) {
        return failure(found.error());
    }
    if (!*found || (*found)->item.state != ItemState::Sealed) {
        return {};
    }
    OutboxItem item = (*found)->item;
    item.state = ItemState::Withdrawn;
    item.lastOutcome = u"seal-not-confirmed"_s;
    return write([&]() -> StoreResult<void> {
        auto done = updateRow(item);
        return done ? removeBody(item.sequence) : done;
    });
}

StoreResult<void> OutboxStore::probe() {
    return write([&]() -> StoreResult<void> {
        SqliteStatement row(connection_->get(),
                            "INSERT INTO day_counters VALUES('probe', 1)" // a change: what is the same is not written
                            " ON CONFLICT(day) DO UPDATE SET last = last + 1");
        return row.run();
    });
}

} // namespace kaban
