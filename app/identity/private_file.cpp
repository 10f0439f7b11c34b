#include "app/identity/private_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace kaban {

namespace private_file_detail {

constexpr qint64 mostBytes = 1024 * 1024;
// Who holds the lock computes one PIN and writes a small file; longer than this it hangs. flock() itself knows no
// deadline, and QLockFile, which has one, asks again only every five seconds in the end: so it is asked in short turns,
// never in the screen's thread.
constexpr std::chrono::milliseconds lockPatience(20'000);
constexpr std::chrono::milliseconds lockPause(20);

QByteArray folderOf(const QString& path) {
    return QFile::encodeName(QFileInfo(path).absolutePath());
}

/// Only root can give a file away; who is not root owns what is made here already.
bool giveToFolderOwner(int file, const QByteArray& folder) {
    struct stat owner {};
    return ::geteuid() != 0 ||
           (::stat(folder.constData(), &owner) == 0 && ::fchown(file, owner.st_uid, owner.st_gid) == 0);
}

bool syncFolder(const QByteArray& folder) {
    const int handle = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) {
        return false;
    }
    const bool synced = ::fsync(handle) == 0;
    return ::close(handle) == 0 && synced;
}

bool writeNew(const QByteArray& path, const QByteArray& bytes, const QByteArray& folder) {
    ::unlink(path.constData()); // of an earlier, interrupted run
    const int file = ::open(path.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (file < 0) {
        return false;
    }
    const bool written = ::write(file, bytes.constData(), static_cast<size_t>(bytes.size())) == bytes.size() &&
                         giveToFolderOwner(file, folder) && ::fsync(file) == 0;
    return ::close(file) == 0 && written;
}

} // namespace private_file_detail

Result<QByteArray, PrivateFileFault> readPrivateFile(const QString& path) {
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (handle < 0) {
        return failure(errno == ENOENT ? PrivateFileFault::NotThere : PrivateFileFault::Unreadable);
    }
    struct stat status {};
    QFile file;
    const bool opened = file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
    if (!opened || ::fstat(handle, &status) != 0 || status.st_size > private_file_detail::mostBytes) {
        return failure(PrivateFileFault::Unreadable);
    }
    if (!S_ISREG(status.st_mode) || (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        return failure(PrivateFileFault::NotPrivate);
    }
    const QByteArray bytes = file.read(private_file_detail::mostBytes);
    if (bytes.size() != status.st_size) {
        return failure(PrivateFileFault::Unreadable);
    }
    return bytes;
}

bool replacePrivateFile(const QString& path, const QByteArray& bytes) {
    const QByteArray folder = private_file_detail::folderOf(path);
    const QByteArray target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    return private_file_detail::writeNew(fresh, bytes, folder) &&
           ::rename(fresh.constData(), target.constData()) == 0 && private_file_detail::syncFolder(folder);
}

std::optional<PrivateFileLock> PrivateFileLock::take(const QString& path) {
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) {
        return std::nullopt;
    }
    PrivateFileLock lock(file);
    if (!private_file_detail::giveToFolderOwner(file, private_file_detail::folderOf(path))) {
        return std::nullopt;
    }
    for (auto left = private_file_detail::lockPatience; ::flock(file, LOCK_EX | LOCK_NB) != 0;
         left -= private_file_detail::lockPause) {
        if (errno != EINTR && (errno != EWOULDBLOCK || left <= left.zero())) {
            return std::nullopt;
        }
        std::this_thread::sleep_for(private_file_detail::lockPause);
    }
    return lock;
}

PrivateFileLock::PrivateFileLock(PrivateFileLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

PrivateFileLock& PrivateFileLock::operator=(PrivateFileLock&& other) noexcept {
    std::swap(file_, other.file_);
    return *this;
}

PrivateFileLock::~PrivateFileLock() {
    if (file_ >= 0) {
        ::close(file_);
    }
}

} // namespace kaban
