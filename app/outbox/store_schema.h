#pragma once
// Purpose: the tables of the store, the rules that the store itself enforces, and the steps from one version to the
// next. Thread: the store's. Units: milliseconds since 1970-01-01 UTC for *_wall_ms. Errors: StoreError. Rules kept by
// triggers, whatever the program does: key, hash and bytes never change (INV-5); no item is ever deleted and a body
// only with a stored receipt or a withdrawal (INV-4); a state moves only along the ways of failure cases section 0; a
// stored acceptance stays. A step is one transaction together with its version number, so a kill leaves the old or the
// new version (REL-70).

#include "app/outbox/sqlite_connection.h"

namespace kaban {

constexpr int storeSchemaVersion = 1;

/// 0 for an empty file. TooNew for a later one (REL-71): nothing has been written yet.
StoreResult<int> storedVersion(const SqliteConnection& connection);
/// Durability and privacy of the writing connection: WAL, synchronous FULL, secure_delete, foreign keys – set and read
/// back.
StoreResult<void> configureWriter(const SqliteConnection& connection);
/// From any older version (an empty file is 0) to the present one.
StoreResult<void> migrate(const SqliteConnection& connection);
/// The structure is whole.
StoreResult<void> quickCheck(const SqliteConnection& connection);

} // namespace kaban
