#pragma once
// Purpose: one process per store, and inside it one writing connection (REL-10, REL-31). An flock on a file beside the
// store: it goes with the process that held it, so a stale file never blocks. Thread: any, one at a time. Ownership:
// the lock lasts as long as the object. Errors: StoreError::Locked names the process that has it, as far as it told.

#include "app/outbox/sqlite_connection.h"

#include <QString>

namespace kaban {

class StoreLock {
public:
    static StoreResult<StoreLock> take(const QString& path);

    StoreLock(StoreLock&& other) noexcept;
    StoreLock& operator=(StoreLock&& other) noexcept;
    ~StoreLock();

private:
    explicit StoreLock(int file) : file_(file) {}
    int file_ = -1;
};

} // namespace kaban
