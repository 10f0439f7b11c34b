#pragma once
// Purpose: the real seal and the real judge of receipts in the form that the engine takes. Thread: what they make is
// called in the engine's thread. Ownership: shared. Errors: SealError, ReceiptFault.

#include "app/outbox/outbox_engine.h"

namespace kaban {

/// application.json is the one entry of this version's bundle.
SealFunction makeSealFunction(Sealer sealer);
ReceiptCheck makeReceiptCheck(QList<ReceiptSigner> signers);

} // namespace kaban
