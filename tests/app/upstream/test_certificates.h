#pragma once
// Purpose: certificates for the servers of these tests, good ones and bad ones, made in memory in a moment. Thread: the
// test's. Ownership: by value. Units: seconds relative to now. Errors: a certificate that cannot be made is null; the
// handshake fails then.

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>

namespace kaban::tests {

struct CertificateWish {
    QByteArray commonName = "127.0.0.1";
    QByteArray alternativeNames = "IP:127.0.0.1"; ///< as openssl.cnf has them; empty for none
    qint64 notBefore = -3600;
    qint64 notAfter = 24 * 3600;
    bool authority = false;
    QByteArray purpose = "serverAuth";
    bool sha1 = false;
};

/// A certificate with its key, able to issue others.
class TestIdentity {
public:
    /// Self-signed.
    explicit TestIdentity(const CertificateWish& wish);
    TestIdentity(const CertificateWish& wish, const TestIdentity& issuer);
    static TestIdentity authority(const QByteArray& name);

    QSslCertificate certificate() const;
    QSslKey key() const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

} // namespace kaban::tests
