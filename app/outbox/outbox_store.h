#pragma once
// Purpose: the durable memory of the outbox: sealed bodies, states, receipts, in one SQLite file. What a call reports
// as done is on the disk (WAL, synchronous FULL); what it reports as failed counts as not done. Thread: one, the
// engine's. Ownership: not copyable and not movable; exactly one exists per file and machine (REL-31: one connection
// writes and checkpoints), kept so by a lock file beside the store (REL-10). Units: bytes; milliseconds since
// 1970-01-01 UTC. Errors: StoreError. After a failed commit or sync the handle is not trusted again: usable() is false
// until reopen() (REL-19). Source: sync rules 1, 2, 8; stack Part II section 7; INV-1, INV-4, INV-5.

#include "app/outbox/core_types.h"
#include "app/outbox/sqlite_connection.h"
#include "app/outbox/store_lock.h"
#include "app/outbox/store_rows.h"

#include <memory>
#include <optional>
#include <vector>

namespace kaban {

struct StoreOptions {
    QString path;   ///< the folder is made when it is missing (0700)
    QByteArray vfs; ///< name of a SQLite VFS, empty for the ordinary one
};

/// A freshly sealed bundle with what goes beside it.
struct NewItem {
    SubmissionKey key;
    QString service = {};
    QByteArray body = {};
    QString sha256 = {}; ///< of body
    qint64 createdWall = 0;
    bool timeTrusted = false;
    QStringList recipientKeyIds = {};
    QList<ConsentRecord> consents = {};
};

struct StoreUsage {
    int waiting = 0;      ///< items that are not settled, parked ones included
    qint64 bodyBytes = 0; ///< of all bodies that are still here
};

class OutboxStore {
public:
    /// A file that is not whole is moved aside as outbox-corrupt-<n>.sqlite and kept; movedAside() then names it
    /// (REL-23, REL-25).
    static StoreResult<std::unique_ptr<OutboxStore>> open(const StoreOptions& options);
    /// Connections of this process that may write and checkpoint: 0 or 1.
    static int writingConnections();

    ~OutboxStore();
    OutboxStore(const OutboxStore&) = delete;
    OutboxStore& operator=(const OutboxStore&) = delete;

    const QString& movedAside() const { return movedAside_; }
    bool usable() const { return connection_.has_value(); }
    /// Closes the handle and opens the file anew; the lock stays ours.
    StoreResult<void> reopen();
    /// The file is still the one that was opened; if not, nothing that is written would ever be found (REL-26).
    StoreResult<void> checkInPlace() const;

    /// One transaction: item, body in parts, consents, local number (K-MMDD-NNNN, Beijing date). It is durable in the
    /// log; mergeLog(), or the next commit, brings it into the file.
    StoreResult<OutboxItem> insert(const NewItem& item);
    void mergeLog();
    StoreResult<void> save(const OutboxItem& item, const std::optional<StoredQuiet>& quiet = std::nullopt);
    StoreResult<void> saveReceipt(const OutboxItem& item, const QByteArray& receipt, ReceiptStrength strength);
    /// Removes the body; the store refuses without a stored receipt or a withdrawal (INV-4).
    StoreResult<void> purge(const OutboxItem& item);
    /// A seal whose commit was reported as failed must not come to life later (REL-19): it is withdrawn if it is there
    /// after all.
    StoreResult<void> withdrawUnconfirmed(const SubmissionKey& key);

    /// Writes and syncs a counter of no meaning: whether the disk takes promises again.
    StoreResult<void> probe();

    StoreResult<std::optional<StoredItem>> find(const SubmissionKey& key);
    /// Everything the engine still has to do with.
    StoreResult<std::vector<OutboxItem>> load();
    StoreResult<StoredQuiet> quiet();
    StoreResult<StoreUsage> usage();
    StoreResult<QMap<QString, int>> states();
    StoreResult<QByteArray> chunk(qint64 sequence, qint64 number);
    BodyCondition checkBody(const OutboxItem& item);

private:
    OutboxStore(StoreOptions options, StoreLock lock);
    StoreResult<void> connect();
    StoreResult<void> connectOrMoveAside();
    StoreResult<void> moveAside();
    StoreResult<void> recoverStates();
    void deferMerge(bool deferred);
    void mergeLogOnClose(bool merge);
    void distrust();
    void emptyLog();

    StoreResult<void> begin();
    StoreResult<void> commit();
    StoreError rollBack(StoreError why);
    template <class Work>
    StoreResult<void> write(Work work);

    StoreResult<QString> nextLocalNumber(qint64 wall);
    StoreResult<qint64> insertRow(const NewItem& item, const QString& localNumber);
    StoreResult<void> insertParts(const NewItem& item, qint64 sequence);
    StoreResult<void> updateRow(const OutboxItem& item);
    StoreResult<void> removeBody(qint64 sequence);

    StoreOptions options_;
    StoreLock lock_;
    std::optional<SqliteConnection> connection_;
    quint64 device_ = 0; ///< of the file as it was opened
    quint64 inode_ = 0;
    bool emptyLogWanted_ = false;
    QString movedAside_;
};

} // namespace kaban
