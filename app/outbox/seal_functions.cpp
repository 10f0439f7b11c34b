#include "app/outbox/seal_functions.h"

namespace kaban {

SealFunction makeSealFunction(Sealer sealer) {
    const auto shared = std::make_shared<const Sealer>(std::move(sealer));
    return [shared](const Application& application) {
        return shared->seal({BundleEntry{QStringLiteral("application.json"), applicationJson(application)}});
    };
}

ReceiptCheck makeReceiptCheck(QList<ReceiptSigner> signers) {
    return [signers = std::move(signers)](const QByteArray& jws, const SubmissionKey& key, const QString& sha256) {
        return verifyReceipt(jws, signers, key, sha256);
    };
}

} // namespace kaban
