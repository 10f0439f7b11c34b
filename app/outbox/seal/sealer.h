#pragma once
// Purpose: turns the parts of an application into the one sealed bundle that is stored and sent: stored ZIP → CMS
// SignedData of the device → CMS AuthEnvelopedData (AES-256-GCM, P-256 recipients). What it makes the kiosk itself
// cannot open (SEC-35). Thread: seal() is const and safe from any thread, one call takes milliseconds per MiB (never in
// the screen's thread, INV-8). Ownership: the clock is the program's and must outlive the sealer; key and certificates
// are read once by load(). Units: bytes; hash and key ids are 64 lower-case hex digits. Errors: SealError; no plain
// text is left behind on any way out (INV-9). Source: RFC 5652, RFC 5083, RFC 5084, RFC 5753; architecture section 6
// (bundle), SEC-35, SEC-37, REL-65, REL-74.

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/outbox/seal/bundle_zip.h"
#include "app/outbox/seal/seal_error.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace kaban {

/// Paths of PEM files, as the configuration names them.
struct SealerFiles {
    QStringList recipientCertificates; ///< one certificate each; every one of them can open every bundle
    QString deviceKey;
    QString deviceCertificate;
};

/// The files that have to be looked at for an error of load().
QStringList filesMeant(const SealerFiles& files, SealError error);

struct SealedBundle {
    QByteArray bytes;
    QString sha256Hex;           ///< of bytes: what the upload and the receipt carry
    QStringList recipientKeyIds; ///< SHA-256 of each recipient's DER certificate, in the order of the files
};

class Sealer {
public:
    /// Reads and judges the files. An expired recipient is not an error here but of seal(): a kiosk must start to send
    /// what it holds.
    static Result<Sealer, SealError> load(const SealerFiles& files, const Clock& clock);

    Sealer(Sealer&&) noexcept;
    Sealer& operator=(Sealer&&) noexcept;
    ~Sealer();

    /// A recipient outside its validity refuses only while the clock is trusted (REL-65: sealing with a wrong date
    /// stays possible).
    Result<SealedBundle, SealError> seal(const QList<BundleEntry>& entries) const;
    QStringList recipientKeyIds() const;
    /// SHA-256 of the device's DER certificate.
    QString deviceKeyId() const;

private:
    struct State;
    explicit Sealer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace kaban
