#pragma once
// Purpose: a small file that only its owner may reach: read when nobody else can, replaced as a whole and durably, used
// by one at a time. Thread: any; waits for the disk, and the lock for whoever has it. Ownership: a lock lasts as long
// as the object. Units: bytes. Errors: PrivateFileFault, or false. A file made by root belongs to the owner of its
// folder, so that the kiosk can read what an operator wrote. Rules: architecture 5 (checked permissions).

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kaban {

enum class PrivateFileFault {
    NotThere,
    NotPrivate, ///< others may read or write it, or it is no plain file
    Unreadable, ///< or longer than a mebibyte
};

Result<QByteArray, PrivateFileFault> readPrivateFile(const QString& path);
/// Mode 0600, synced to the disk with its folder.
bool replacePrivateFile(const QString& path, const QByteArray& bytes);

class PrivateFileLock {
public:
    static std::optional<PrivateFileLock> take(const QString& path);

    PrivateFileLock(PrivateFileLock&& other) noexcept;
    PrivateFileLock& operator=(PrivateFileLock&& other) noexcept;
    ~PrivateFileLock();

private:
    explicit PrivateFileLock(int file) : file_(file) {}
    int file_ = -1;
};

} // namespace kaban
