#include "app/outbox/store_lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

namespace store_lock_detail {

QString holderOf(int file) {
    QByteArray text(16, '\0');
    const auto length = ::pread(file, text.data(), static_cast<std::size_t>(text.size()), 0);
    text.truncate(length > 0 ? length : 0);
    bool isNumber = false;
    const qlonglong process = text.trimmed().toLongLong(&isNumber);
    return isNumber ? u"process %1"_s.arg(process) : u"another process"_s;
}

/// Only for the message of those who come later; the lock itself does not depend on it.
void writeHolder(int file) {
    const QByteArray text = QByteArray::number(static_cast<qlonglong>(::getpid())) + '\n';
    const bool written =
        ::ftruncate(file, 0) == 0 && ::pwrite(file, text.constData(), static_cast<std::size_t>(text.size()), 0) > 0;
    static_cast<void>(written);
}

} // namespace store_lock_detail

StoreResult<StoreLock> StoreLock::take(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        return failure(
            StoreError{StoreError::Kind::Fault, u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)))});
    }
    StoreLock lock(file);
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        const QString why = taken ? u"the store is in use by %1"_s.arg(store_lock_detail::holderOf(file))
                                  : QString::fromLocal8Bit(std::strerror(errno));
        return failure(
            StoreError{taken ? StoreError::Kind::Locked : StoreError::Kind::Fault, u"%1: %2"_s.arg(path, why)});
    }
    store_lock_detail::writeHolder(file);
    return lock;
}

StoreLock::StoreLock(StoreLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

StoreLock& StoreLock::operator=(StoreLock&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
}

StoreLock::~StoreLock() {
    if (file_ >= 0) {
        ::close(file_);
    }
}

} // namespace kaban
