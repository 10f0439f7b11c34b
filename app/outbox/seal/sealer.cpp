#include "app/outbox/seal/sealer.h"

#include "app/base/sha256.h"
#include "app/outbox/seal/certificate_file.h"
#include "app/outbox/seal/cms_messages.h"

#include <openssl/err.h>

#include <algorithm>
#include <vector>

namespace kaban {

struct Sealer::State {
    const Clock& clock;
    std::vector<CertificateHandle> recipients;
    QStringList recipientKeyIds;
    KeyHandle deviceKey;
    CertificateHandle deviceCertificate;
};

namespace sealer_detail {

bool validAt(const X509* certificate, qint64 wallMilliseconds) {
    time_t moment = static_cast<time_t>(wallMilliseconds / 1000);
    return X509_cmp_time(X509_get0_notBefore(certificate), &moment) < 0 &&
           X509_cmp_time(X509_get0_notAfter(certificate), &moment) > 0;
}

} // namespace sealer_detail

QStringList filesMeant(const SealerFiles& files, SealError error) {
    switch (error) {
    case SealError::RecipientUnreadable:
    case SealError::RecipientUnsuitable:
    case SealError::RecipientExpired:
        return files.recipientCertificates;
    case SealError::DeviceKeyPermissions:
        return {files.deviceKey};
    case SealError::DeviceKeyUnreadable:
    case SealError::DeviceKeyMismatch:
        return {files.deviceKey, files.deviceCertificate};
    case SealError::PicturesUnfit:
    case SealError::ZipFault:
    case SealError::CryptoFault:
        break;
    }
    return {};
}

Sealer::Sealer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Sealer::Sealer(Sealer&&) noexcept = default;
Sealer& Sealer::operator=(Sealer&&) noexcept = default;
Sealer::~Sealer() = default;

Result<Sealer, SealError> Sealer::load(const SealerFiles& files, const Clock& clock) {
    auto state = std::make_unique<State>(State{clock, {}, {}, {}, {}});
    for (const QString& path : files.recipientCertificates) {
        auto recipient = readRecipientCertificate(path);
        if (!recipient) {
            return failure(recipient.error());
        }
        const QString keyId = certificateKeyId(recipient->get());
        if (!state->recipientKeyIds.contains(keyId)) { // bank and authority may be the same in a small set-up
            state->recipientKeyIds.append(keyId);
            state->recipients.push_back(std::move(*recipient));
        }
    }
    if (state->recipients.empty()) {
        return failure(SealError::RecipientUnreadable);
    }
    auto key = readDeviceKey(files.deviceKey);
    if (!key) {
        return failure(key.error());
    }
    auto certificate = readP256Certificate(files.deviceCertificate, SealError::DeviceKeyUnreadable);
    if (!certificate) {
        return failure(SealError::DeviceKeyUnreadable);
    }
    if (X509_check_private_key(certificate->get(), key->get()) != 1) {
        ERR_clear_error();
        return failure(SealError::DeviceKeyMismatch);
    }
    state->deviceKey = std::move(*key);
    state->deviceCertificate = std::move(*certificate);
    return Sealer(std::move(state));
}

Result<SealedBundle, SealError> Sealer::seal(const QList<BundleEntry>& entries) const {
    const qint64 now = state_->clock.wallMilliseconds();
    std::vector<X509*> recipients;
    for (const CertificateHandle& recipient : state_->recipients) {
        if (state_->clock.wallTimeTrusted() && !sealer_detail::validAt(recipient.get(), now)) {
            return failure(SealError::RecipientExpired);
        }
        recipients.push_back(recipient.get());
    }
    const auto zip = makeBundleZip(entries);
    if (!zip) {
        return failure(zip.error());
    }
    const auto signedData = makeSignedData(*zip, state_->deviceCertificate.get(), state_->deviceKey.get(), now);
    if (!signedData) {
        return failure(signedData.error());
    }
    auto sealed = makeAuthEnvelopedData(*signedData, recipients);
    if (!sealed) {
        return failure(sealed.error());
    }
    const QString hash = sha256Hex(*sealed);
    return SealedBundle{std::move(*sealed), hash, state_->recipientKeyIds};
}

QStringList Sealer::recipientKeyIds() const {
    return state_->recipientKeyIds;
}

QString Sealer::deviceKeyId() const {
    return certificateKeyId(state_->deviceCertificate.get());
}

} // namespace kaban
