#pragma once
// Purpose: whether one more application may be begun. Thread: the engine's (it asks the file system). Units: bytes.
// Errors: a file system that gives no answer counts as full. Source: REL-14 (floor: 2 × largest bundle + 200 MB),
// REL-81 (300 or 2 GB).

#include "app/domain/application_picture.h"
#include "app/domain/failure_code.h"
#include "app/outbox/outbox_store.h"

#include <functional>
#include <optional>

namespace kaban {

struct SpaceLimits {
    qint64 largestBundle = largestSealedApplication;
    qint64 spareBytes = 200LL * 1024 * 1024;
    int mostWaiting = 300;
    qint64 mostBodyBytes = 2LL * 1024 * 1024 * 1024;
    /// Free bytes for us on the file system of `path`; −1 when it cannot be told.
    std::function<qint64(const QString& path)> freeBytes;

    /// With less free space no application is begun (REL-14).
    qint64 leastFreeBytes() const { return 2 * largestBundle + spareBytes; }
};

qint64 freeBytesOn(const QString& path);

/// Nothing when an application may be begun.
std::optional<FailureCode> refusalFor(const SpaceLimits& limits, const QString& storePath, const StoreUsage& usage);

} // namespace kaban
