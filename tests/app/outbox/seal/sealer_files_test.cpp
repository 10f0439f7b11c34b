// Which files a sealer takes, and which error each bad one gives.
#include "app/outbox/seal/sealer.h"
#include "seal_fixture.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class SealerFilesTest : public QObject {
    Q_OBJECT
    SealFixture fixture_;
    Party recipient_, device_;

    std::optional<SealError> loadError(const SealerFiles& files) const {
        const auto sealer = Sealer::load(files, fixture_.clock);
        return sealer ? std::nullopt : std::optional(sealer.error());
    }
    SealerFiles withRecipient(const QString& certificate) const {
        return {{certificate}, device_.key, device_.certificate};
    }
    QString copyOfKey(const QString& name, QFileDevice::Permissions permissions) const {
        const QString copy = fixture_.path(name);
        return QFile::copy(device_.key, copy) && QFile::setPermissions(copy, permissions) ? copy : QString();
    }

private Q_SLOTS:
    void initTestCase() {
        recipient_ = fixture_.makeParty(u"recipient"_s);
        device_ = fixture_.makeDevice();
        fixture_.clock.setWallMilliseconds(QDateTime::currentMSecsSinceEpoch());
        QCOMPARE(loadError(withRecipient(recipient_.certificate)), std::nullopt);
    }

    void recipient_file_that_is_not_one_certificate_is_unreadable() {
        const QString garbage = fixture_.path(u"garbage.pem"_s);
        QVERIFY(writeBytes(garbage, "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
        const QString chain = fixture_.path(u"chain.pem"_s);
        QVERIFY(writeBytes(chain, fileBytes(recipient_.certificate) + fileBytes(device_.certificate)));
        const QString huge = fixture_.path(u"huge.pem"_s);
        QVERIFY(writeBytes(huge, fileBytes(recipient_.certificate) + QByteArray(70000, '\n')));
        for (const QString& bad :
             {fixture_.path(u"missing.pem"_s), garbage, chain, huge, fixture_.path(u"."_s), recipient_.key}) {
            QCOMPARE(loadError(withRecipient(bad)), SealError::RecipientUnreadable);
        }
        QCOMPARE(loadError({{}, device_.key, device_.certificate}), SealError::RecipientUnreadable);
    }

    void recipient_with_other_key_or_usage_is_unsuitable() {
        const Party p384 = fixture_.makeParty(u"p384"_s, {}, u"P-384"_s);
        const Party signerOnly =
            fixture_.makeParty(u"signer"_s, {u"-addext"_s, u"keyUsage=critical,digitalSignature"_s});
        const QString rsa = fixture_.path(u"rsa.pem"_s);
        QCOMPARE(runCommand(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                           fixture_.path(u"rsa.key"_s), u"-out"_s, rsa, u"-subj"_s, u"/CN=rsa"_s})
                     .exitCode,
                 0);
        for (const QString& bad : {p384.certificate, signerOnly.certificate, rsa, device_.certificate}) {
            QCOMPARE(loadError(withRecipient(bad)), SealError::RecipientUnsuitable);
        }
        const Party both =
            fixture_.makeParty(u"both"_s, {u"-addext"_s, u"keyUsage=critical,digitalSignature,keyAgreement"_s});
        QCOMPARE(loadError(withRecipient(both.certificate)), std::nullopt);
    }

    void one_bad_recipient_among_good_ones_stops_the_load() {
        SealerFiles files = withRecipient(recipient_.certificate);
        files.recipientCertificates.append(fixture_.path(u"missing.pem"_s));
        QCOMPARE(loadError(files), SealError::RecipientUnreadable);
    }

    void expired_recipient_refuses_only_while_the_clock_is_trusted() {
        REQUIRES("REL-65");
        const qint64 today = QDateTime::currentMSecsSinceEpoch();
        const auto sealer = Sealer::load(withRecipient(recipient_.certificate), fixture_.clock);
        QVERIFY(sealer.has_value());
        constexpr qint64 day = 24 * 60 * 60 * 1000LL;
        for (const qint64 moment : {today + 31 * day, today - day, qint64(0)}) {
            fixture_.clock.setWallMilliseconds(moment);
            fixture_.clock.setWallTimeTrusted(true);
            const auto refused = sealer->seal(sampleEntries());
            QVERIFY(!refused);
            QCOMPARE(refused.error(), SealError::RecipientExpired);
            fixture_.clock.setWallTimeTrusted(false);
            QVERIFY(sealer->seal(sampleEntries()).has_value());
        }
        fixture_.clock.setWallTimeTrusted(true);
        fixture_.clock.setWallMilliseconds(today);
        QVERIFY(sealer->seal(sampleEntries()).has_value());
    }

    void device_key_reachable_by_others_is_refused() {
        REQUIRES("SEC-39");
        const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        SealerFiles files = withRecipient(recipient_.certificate);
        int number = 0;
        for (const auto more : {QFileDevice::ReadGroup, QFileDevice::WriteGroup, QFileDevice::ExeGroup,
                                QFileDevice::ReadOther, QFileDevice::WriteOther, QFileDevice::ExeOther}) {
            files.deviceKey = copyOfKey(u"open%1.pem"_s.arg(++number), owner | more);
            QCOMPARE(loadError(files), SealError::DeviceKeyPermissions);
        }
        files.deviceKey = copyOfKey(u"closed.pem"_s, owner);
        QCOMPARE(loadError(files), std::nullopt);
    }

    void device_key_behind_a_link_is_not_followed() {
        REQUIRES("SEC-94");
        SealerFiles files = withRecipient(recipient_.certificate);
        files.deviceKey = fixture_.path(u"link.pem"_s);
        QVERIFY(QFile::link(device_.key, files.deviceKey));
        QCOMPARE(loadError(files), SealError::DeviceKeyUnreadable);
    }

    void device_key_that_is_no_plain_p256_key_is_unreadable() {
        const auto ownerOnly = [](const QString& path) {
            return QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        };
        const QString locked = fixture_.path(u"locked.pem"_s);
        QCOMPARE(runCommand(u"openssl"_s, {u"pkey"_s, u"-in"_s, device_.key, u"-aes256"_s, u"-passout"_s, u"pass:x"_s,
                                           u"-out"_s, locked})
                     .exitCode,
                 0);
        const QString other = fixture_.makeParty(u"other384"_s, {}, u"P-384"_s).key;
        const QString garbage = fixture_.path(u"garbage.key"_s);
        QVERIFY(writeBytes(garbage, "no key"));
        SealerFiles files = withRecipient(recipient_.certificate);
        for (const QString& bad : {locked, other, garbage}) {
            QVERIFY(ownerOnly(bad));
            files.deviceKey = bad;
            QCOMPARE(loadError(files), SealError::DeviceKeyUnreadable);
        }
        files.deviceKey = fixture_.path(u"missing.key"_s);
        QCOMPARE(loadError(files), SealError::DeviceKeyUnreadable);
        files = withRecipient(recipient_.certificate);
        files.deviceCertificate = garbage;
        QCOMPARE(loadError(files), SealError::DeviceKeyUnreadable);
    }

    void device_key_of_another_device_is_a_mismatch() {
        SealerFiles files = withRecipient(recipient_.certificate);
        files.deviceKey = fixture_.makeDevice(u"second"_s).key;
        QCOMPARE(loadError(files), SealError::DeviceKeyMismatch);
    }

    void same_recipient_named_twice_is_one_recipient() {
        SealerFiles files = withRecipient(recipient_.certificate);
        files.recipientCertificates.append(recipient_.certificate);
        const auto sealer = Sealer::load(files, fixture_.clock);
        QVERIFY(sealer.has_value());
        QCOMPARE(sealer->recipientKeyIds().size(), 1);
    }
};

QTEST_GUILESS_MAIN(SealerFilesTest)
#include "sealer_files_test.moc"
