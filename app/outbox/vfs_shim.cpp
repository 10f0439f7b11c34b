#include "app/outbox/vfs_shim.h"

#ifdef KABAN_SIMULATION

#include <sqlite3.h>

#include <chrono>
#include <map>
#include <memory>
#include <new>
#include <thread>

namespace kaban {
namespace vfs_shim_detail {

struct Shim {
    sqlite3_vfs vfs{};
    QByteArray name;
    DiskHook hook;
};

/// What SQLite sees as its file; the real one lies behind it in the same memory.
struct ShimFile {
    sqlite3_file base;
    Shim* shim;
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<ShimFile*>(file) + 1);
}

int ask(sqlite3_file* file, DiskOperation operation) {
    const DiskHook& hook = reinterpret_cast<ShimFile*>(file)->shim->hook;
    return hook ? hook(operation) : SQLITE_OK;
}

int shimClose(sqlite3_file* file) {
    sqlite3_file* real = realOf(file);
    const int code = real->pMethods != nullptr ? real->pMethods->xClose(real) : SQLITE_OK;
    file->pMethods = nullptr;
    return code;
}
int shimRead(sqlite3_file* file, void* data, int size, sqlite3_int64 offset) {
    const int code = ask(file, DiskOperation::Read);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xRead(realOf(file), data, size, offset);
}
int shimWrite(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset) {
    const int code = ask(file, DiskOperation::Write);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xWrite(realOf(file), data, size, offset);
}
int shimTruncate(sqlite3_file* file, sqlite3_int64 size) {
    const int code = ask(file, DiskOperation::Truncate);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int shimSync(sqlite3_file* file, int flags) {
    const int code = ask(file, DiskOperation::Sync);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int shimFileSize(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int shimLock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int shimUnlock(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int shimCheckReservedLock(sqlite3_file* file, int* result) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), result);
}
int shimFileControl(sqlite3_file* file, int operation, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), operation, argument);
}
int shimSectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int shimDeviceCharacteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int shimShmMap(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int shimShmLock(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shimShmBarrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int shimShmUnmap(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

// Version 2: with shared memory for the log, without memory mapping, so that every access passes here.
const sqlite3_io_methods shimMethods = {2,
                                        shimClose,
                                        shimRead,
                                        shimWrite,
                                        shimTruncate,
                                        shimSync,
                                        shimFileSize,
                                        shimLock,
                                        shimUnlock,
                                        shimCheckReservedLock,
                                        shimFileControl,
                                        shimSectorSize,
                                        shimDeviceCharacteristics,
                                        shimShmMap,
                                        shimShmLock,
                                        shimShmBarrier,
                                        shimShmUnmap,
                                        nullptr,
                                        nullptr};

sqlite3_vfs* ordinary() {
    return sqlite3_vfs_find(nullptr);
}

int shimOpen(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    auto* shimFile = reinterpret_cast<ShimFile*>(file);
    shimFile->base.pMethods = nullptr;
    shimFile->shim = static_cast<Shim*>(vfs->pAppData);
    sqlite3_file* real = realOf(file);
    real->pMethods = nullptr;
    const int code = ordinary()->xOpen(ordinary(), path, real, flags, outFlags);
    if (real->pMethods != nullptr) {
        shimFile->base.pMethods = &shimMethods;
    }
    return code;
}

std::map<QByteArray, std::unique_ptr<Shim>>& shims() {
    static std::map<QByteArray, std::unique_ptr<Shim>> all;
    return all;
}

} // namespace vfs_shim_detail

using namespace vfs_shim_detail;

void registerShimVfs(const QByteArray& name, DiskHook hook) {
    sqlite3_initialize();
    std::unique_ptr<Shim>& shim = shims()[name];
    if (shim) {
        shim->hook = std::move(hook);
        return;
    }
    shim = std::make_unique<Shim>();
    shim->name = name;
    shim->hook = std::move(hook);
    shim->vfs = *ordinary();
    shim->vfs.szOsFile = ordinary()->szOsFile + static_cast<int>(sizeof(ShimFile));
    shim->vfs.zName = shim->name.constData();
    shim->vfs.pAppData = shim.get();
    shim->vfs.pNext = nullptr;
    shim->vfs.xOpen = shimOpen;
    sqlite3_vfs_register(&shim->vfs, 0);
}

QByteArray vfsFromEnvironment() {
    const int milliseconds = qEnvironmentVariableIntValue("KABAN_SLOW_SYNC_MS");
    if (milliseconds <= 0) {
        return {};
    }
    registerShimVfs("kaban-slow", [milliseconds](DiskOperation operation) {
        if (operation == DiskOperation::Sync) {
            std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        }
        return SQLITE_OK;
    });
    return "kaban-slow";
}

} // namespace kaban

#endif
