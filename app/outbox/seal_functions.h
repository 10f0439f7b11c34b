#pragma once
// Purpose: the real seal and the real judge of receipts in the form that the engine takes. Thread: what they make is
// called in the engine's thread. Ownership: shared. Errors: SealError, ReceiptFault.

#include "app/outbox/outbox_engine.h"

namespace kaban {

/// Seals application.json and, after it, the pictures. An application with pictures is sealed only with all it needs
/// (SealError::PicturesUnfit): what the authority would refuse is not promised to the applicant.
SealFunction makeSealFunction(Sealer sealer);
ReceiptCheck makeReceiptCheck(QList<ReceiptSigner> signers);

} // namespace kaban
