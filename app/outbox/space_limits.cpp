#include "app/outbox/space_limits.h"

#include <QFile>
#include <QFileInfo>

#include <sys/statvfs.h>

namespace kaban {

qint64 freeBytesOn(const QString& path) {
    struct statvfs found {};
    if (::statvfs(QFile::encodeName(path).constData(), &found) != 0) {
        return -1;
    }
    return static_cast<qint64>(found.f_bavail) * static_cast<qint64>(found.f_frsize);
}

std::optional<FailureCode> refusalFor(const SpaceLimits& limits, const QString& storePath, const StoreUsage& usage) {
    if (usage.waiting >= limits.mostWaiting || usage.bodyBytes >= limits.mostBodyBytes) {
        return FailureCode::QueueLimitReached;
    }
    const QString folder = QFileInfo(storePath).path();
    const qint64 free = limits.freeBytes ? limits.freeBytes(folder) : freeBytesOn(folder);
    if (free < limits.leastFreeBytes()) {
        return FailureCode::StoreFull;
    }
    return std::nullopt;
}

} // namespace kaban
