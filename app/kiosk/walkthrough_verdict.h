#pragma once
// Purpose: what the store itself says of the application a walkthrough made: a signal may be wrong, the disk is what
// counts. Simulation builds only. Thread: the screen's, after its event loop has ended. Ownership: none is kept; the
// reading connection ends with the call. Errors: a sentence for standard error and result.json.

#include "app/base/result.h"
#include "app/outbox/store_rows.h"

namespace kaban {

/// The item of this key as it lies on the disk, its body compared with the hash taken when it was sealed.
Result<StoredItem, QString> readStoredItem(const QString& kioskFolder, const QString& key);
/// Empty when that state is a lawful one: without a network nothing may have left, else it is the expected one.
QString judgeStoredState(ItemState state, bool offline, const QString& expectedState);

} // namespace kaban
