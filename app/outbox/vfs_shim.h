#pragma once
// Purpose: a SQLite file layer that asks before it syncs, writes or reads, so that a disk can be slow or broken on
// purpose (REL-18..22). Exists only in builds with KABAN_SIMULATION (SEC-87). Thread: the hook runs in the store's
// thread. Ownership: registered once under a name and never taken away; the hook is replaced by the next registration.
// Errors: a hook answers a SQLite code; anything but SQLITE_OK is what the store then sees instead of the operation.

#ifdef KABAN_SIMULATION

#include <QByteArray>

#include <functional>

namespace kaban {

enum class DiskOperation { Read, Write, Sync, Truncate };

using DiskHook = std::function<int(DiskOperation)>;

/// Makes (or changes) the file layer `name`, a wrap around the ordinary one.
void registerShimVfs(const QByteArray& name, DiskHook hook);

/// "kaban-slow" when KABAN_SLOW_SYNC_MS asks for a disk whose every sync takes that long; empty for the ordinary one.
QByteArray vfsFromEnvironment();

} // namespace kaban

#endif
