#include "app/outbox/seal_functions.h"

namespace kaban {

namespace seal_functions_detail {

QList<BundleEntry> entriesOf(const Application& application) {
    QList<BundleEntry> entries{{QStringLiteral("application.json"), applicationJson(application)}};
    for (const ApplicationPicture& picture : application.pictures) {
        entries.append({pictureEntryName(picture.slot), picture.jpeg});
    }
    return entries;
}

bool picturesFit(const Application& application) {
    return application.pictures.isEmpty() ||
           picturesWhole(application.pictures, application.eligibility.electronicLicence);
}

} // namespace seal_functions_detail

SealFunction makeSealFunction(Sealer sealer) {
    const auto shared = std::make_shared<const Sealer>(std::move(sealer));
    return [shared](const Application& application) -> Result<SealedBundle, SealError> {
        if (!seal_functions_detail::picturesFit(application)) {
            return failure(SealError::PicturesUnfit);
        }
        return shared->seal(seal_functions_detail::entriesOf(application));
    };
}

ReceiptCheck makeReceiptCheck(QList<ReceiptSigner> signers) {
    return [signers = std::move(signers)](const QByteArray& jws, const SubmissionKey& key, const QString& sha256) {
        return verifyReceipt(jws, signers, key, sha256);
    };
}

} // namespace kaban
