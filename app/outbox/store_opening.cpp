#include "app/outbox/outbox_store.h"

#include "app/base/log.h"
#include "app/outbox/store_schema.h"

#include <QDir>
#include <QFileInfo>

#include <atomic>
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kaban {

using namespace Qt::StringLiterals;

namespace store_opening_detail {

std::atomic<int> writing{0};

struct FileIdentity {
    quint64 device = 0;
    quint64 inode = 0;
};

std::optional<FileIdentity> identityOf(const QString& path) {
    struct stat found {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0) {
        return std::nullopt;
    }
    return FileIdentity{static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
}

StoreResult<void> makeFolder(const QString& path) {
    const QDir folder = QFileInfo(path).dir();
    if (!folder.exists()) {
        if (!QDir().mkpath(folder.path())) {
            return failure(StoreError{StoreError::Kind::Fault, u"%1 cannot be made"_s.arg(folder.path())});
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

/// SQLite gives its -wal and -shm the mode of the database, so that is made first, and private.
StoreResult<void> makePrivate(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0) {
        return failure(StoreError{StoreError::Kind::Fault, u"%1 cannot be opened for writing"_s.arg(path)});
    }
    ::close(file);
    return {};
}

QString freeName(const QString& path) {
    const QFileInfo file(path);
    for (int number = 1;; ++number) {
        const QString name = file.dir().filePath(u"%1-corrupt-%2.sqlite"_s.arg(file.completeBaseName()).arg(number));
        if (!QFileInfo::exists(name) && !QFileInfo::exists(name + u"-wal"_s) && !QFileInfo::exists(name + u"-shm"_s)) {
            return name;
        }
    }
}

} // namespace store_opening_detail

using namespace store_opening_detail;

OutboxStore::OutboxStore(StoreOptions options, StoreLock lock) : options_(std::move(options)), lock_(std::move(lock)) {}

OutboxStore::~OutboxStore() {
    mergeLogOnClose(true);
    distrust();
}

void OutboxStore::mergeLogOnClose(bool merge) {
    if (connection_) {
        sqlite3_db_config(connection_->get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, merge ? 0 : 1, nullptr);
    }
}

int OutboxStore::writingConnections() {
    return writing.load();
}

/// Closing is also what ends the life of a handle that has failed once.
void OutboxStore::distrust() {
    if (connection_) {
        connection_.reset();
        --writing;
    }
}

StoreResult<std::unique_ptr<OutboxStore>> OutboxStore::open(const StoreOptions& options) {
    if (QFileInfo(options.path).isDir()) {
        return failure(StoreError{StoreError::Kind::Fault, u"%1 is a folder"_s.arg(options.path)});
    }
    if (auto made = makeFolder(options.path); !made) {
        return failure(made.error());
    }
    auto lock = StoreLock::take(options.path + u".lock"_s);
    if (!lock) {
        return failure(lock.error());
    }
    std::unique_ptr<OutboxStore> store(new OutboxStore(options, std::move(*lock)));
    auto done = store->connectOrMoveAside();
    done = done ? store->recoverStates() : done;
    if (!done) {
        return failure(done.error());
    }
    return store;
}

StoreResult<void> OutboxStore::connectOrMoveAside() {
    const QFileInfo file(options_.path);
    const bool emptied = file.exists() && file.size() == 0; // a store of ours is never empty (REL-25)
    auto done = makePrivate(options_.path);
    if (done && !emptied) {
        done = connect();
        if (done || done.error().kind != StoreError::Kind::Damaged) {
            return done;
        }
        qCCritical(logOutbox).noquote() << "the store is damaged:" << done.error().text;
    }
    done = done || done.error().kind == StoreError::Kind::Damaged ? moveAside() : done;
    done = done ? makePrivate(options_.path) : done;
    return done ? connect() : done;
}

StoreResult<void> OutboxStore::connect() {
    auto opened = SqliteConnection::open(options_.path, SqliteConnection::Access::ReadWrite, options_.vfs);
    if (!opened) {
        return failure(opened.error());
    }
    connection_.emplace(std::move(*opened));
    ++writing;
    mergeLogOnClose(false); // a file that turns out to be damaged is kept as it is
    const auto version = storedVersion(*connection_);
    auto done = version ? quickCheck(*connection_) : StoreResult<void>(failure(version.error()));
    done = done ? configureWriter(*connection_) : done;
    done = done ? migrate(*connection_) : done;
    const auto identity = identityOf(options_.path);
    if (done && !identity) {
        done = failure(StoreError{StoreError::Kind::Gone, u"%1 is not there"_s.arg(options_.path)});
    }
    if (!done) {
        distrust();
        return done;
    }
    device_ = identity->device;
    inode_ = identity->inode;
    return done;
}

/// The log goes first: should we die in between, an old log must never meet a new database. Nothing is deleted.
StoreResult<void> OutboxStore::moveAside() {
    const QString aside = freeName(options_.path);
    for (const QString& part : {u"-wal"_s, u"-shm"_s, QString()}) {
        if (QFileInfo::exists(options_.path + part) && !QFile::rename(options_.path + part, aside + part)) {
            return failure(
                StoreError{StoreError::Kind::Fault, u"%1 cannot be moved aside"_s.arg(options_.path + part)});
        }
    }
    movedAside_ = aside;
    return {};
}

StoreResult<void> OutboxStore::reopen() {
    distrust();
    if (auto inPlace = checkInPlace(); !inPlace) { // never another store in its place (REL-26)
        return inPlace;
    }
    return connect();
}

/// After a crash nobody knows how far a sending item came; the flag, which is durable before the first byte, tells the
/// two cases apart.
StoreResult<void> OutboxStore::recoverStates() {
    auto done = begin();
    done = done ? connection_->execute(
                      "UPDATE items SET state = 'unknown' WHERE state = 'sending' AND bytes_may_have_left = 1")
                : done;
    done = done ? connection_->execute("UPDATE items SET state = 'sealed' WHERE state = 'sending'") : done;
    return done ? commit() : done;
}

/// A promise into a file that nobody will find again is none (REL-26).
StoreResult<void> OutboxStore::checkInPlace() const {
    const auto identity = identityOf(options_.path);
    if (!identity || identity->device != device_ || identity->inode != inode_) {
        return failure(
            StoreError{StoreError::Kind::Gone, u"%1 was moved or replaced while it was open"_s.arg(options_.path)});
    }
    return {};
}

StoreResult<std::optional<StoredItem>> OutboxStore::find(const SubmissionKey& key) {
    if (!usable()) {
        return failure(StoreError{StoreError::Kind::Fault, u"the store is closed after a failure"_s});
    }
    auto items = readItems(connection_->get(), ItemFilter::ByName, key.text());
    if (!items) {
        return failure(items.error());
    }
    return items->empty() ? std::nullopt : std::optional(std::move(items->front()));
}

StoreResult<std::vector<OutboxItem>> OutboxStore::load() {
    if (!usable()) {
        return failure(StoreError{StoreError::Kind::Fault, u"the store is closed after a failure"_s});
    }
    auto stored = readItems(connection_->get(), ItemFilter::Open);
    if (!stored) {
        return failure(stored.error());
    }
    std::vector<OutboxItem> items;
    items.reserve(stored->size());
    for (StoredItem& one : *stored) {
        items.push_back(std::move(one.item));
    }
    return items;
}

} // namespace kaban
