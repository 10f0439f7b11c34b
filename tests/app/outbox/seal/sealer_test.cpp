// What a sealed bundle is, seen from outside: the openssl command and python3 open it.
#include "app/outbox/seal/sealer.h"
#include "seal_fixture.h"
#include "tests/support/requires.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class SealerTest : public QObject {
    Q_OBJECT
    SealFixture fixture_;
    Party bank_, authority_, stranger_, device_;
    std::optional<Sealer> sealer_;

    static QList<QByteArray> marks() {
        const QString name = u"张三测试"_s;
        const QString number = u"11010519491231002X"_s;
        QList<QByteArray> all{"application.json"};
        for (const QString& text : {name, number}) {
            all << text.toUtf8() << QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
            QByteArray bigEndian;
            for (const QChar letter : text) {
                bigEndian.append(static_cast<char>(letter.row())).append(static_cast<char>(letter.cell()));
            }
            all << bigEndian;
        }
        return all;
    }

    static QByteArray keyIdByCommand(const QString& certificate) {
        const CommandResult der = runCommand(u"openssl"_s, {u"x509"_s, u"-in"_s, certificate, u"-outform"_s, u"DER"_s});
        return QCryptographicHash::hash(der.output, QCryptographicHash::Sha256).toHex();
    }

private Q_SLOTS:
    void initTestCase() {
        bank_ = fixture_.makeParty(u"bank"_s);
        authority_ = fixture_.makeParty(u"authority"_s);
        stranger_ = fixture_.makeParty(u"stranger"_s);
        device_ = fixture_.makeDevice();
        fixture_.clock.setWallMilliseconds(QDateTime::currentMSecsSinceEpoch());
        auto sealer = Sealer::load(fixture_.files({bank_, authority_}, device_), fixture_.clock);
        QVERIFY2(sealer, sealer ? "" : qPrintable(sealErrorName(sealer.error())));
        sealer_.emplace(std::move(*sealer));
    }

    void bundle_is_opened_by_each_recipient_with_two_commands() {
        const auto sealed = sealer_->seal(sampleEntries());
        QVERIFY(sealed.has_value());
        for (const Party& recipient : {bank_, authority_}) {
            const CommandResult signedData = fixture_.decrypt(sealed->bytes, recipient);
            QVERIFY2(signedData.exitCode == 0, signedData.errors.constData());
            const CommandResult zip = fixture_.verify(signedData.output);
            QVERIFY2(zip.exitCode == 0, zip.errors.constData());
            QCOMPARE(zipEntry(zip.output, u"application.json"_s), sampleJson());
        }
    }

    void bundle_of_3_mib_is_whole() {
        QByteArray picture(3 * 1024 * 1024, '\0');
        for (qsizetype i = 0; i < picture.size(); ++i) {
            picture[i] = static_cast<char>((i * 2654435761U) >> 13);
        }
        const auto sealed = sealer_->seal(sampleEntries() << BundleEntry{u"images/photo.jpg"_s, SecretBytes(picture)});
        QVERIFY(sealed.has_value());
        const CommandResult zip = fixture_.verify(fixture_.decrypt(sealed->bytes, bank_).output);
        QVERIFY(zipEntry(zip.output, u"images/photo.jpg"_s) == picture);
    }

    void hash_and_key_ids_are_those_of_the_commands() {
        const auto sealed = sealer_->seal(sampleEntries());
        QVERIFY(sealed.has_value());
        const CommandResult hash = runCommand(u"sha256sum"_s, {}, sealed->bytes);
        QCOMPARE(sealed->sha256Hex.toLatin1(), hash.output.left(64));
        QCOMPARE(sealed->recipientKeyIds, (QStringList{QString::fromLatin1(keyIdByCommand(bank_.certificate)),
                                                       QString::fromLatin1(keyIdByCommand(authority_.certificate))}));
        QCOMPARE(sealer_->recipientKeyIds(), sealed->recipientKeyIds);
        QCOMPARE(sealer_->deviceKeyId().toLatin1(), keyIdByCommand(device_.certificate));
    }

    void envelope_uses_the_agreed_algorithms_only() {
        REQUIRES("SEC-37");
        const auto sealed = sealer_->seal(sampleEntries());
        QVERIFY(sealed.has_value());
        const CommandResult shown = runCommand(
            u"openssl"_s, {u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-inform"_s, u"DER"_s, u"-noout"_s}, sealed->bytes);
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.output.contains("id-smime-ct-authEnvelopedData"));
        QVERIFY(shown.output.contains("algorithm: aes-256-gcm"));
        QCOMPARE(shown.output.count("d.kari"), 2);
        QCOMPARE(shown.output.count("dhSinglePass-stdDH-sha256kdf-scheme"), 2);
        QCOMPARE(shown.output.count("id-aes256-wrap"), 2);
        QVERIFY(!shown.output.contains("sha1kdf"));
    }

    void signature_is_the_devices_with_the_time_handed_in() {
        FakeClock clock; // 2026-01-05 02:00:00 UTC
        clock.setWallTimeTrusted(false);
        const auto sealer = Sealer::load(fixture_.files({bank_}, device_), clock);
        QVERIFY(sealer.has_value());
        const auto sealed = sealer->seal(sampleEntries());
        QVERIFY(sealed.has_value());
        const QByteArray signedData = fixture_.decrypt(sealed->bytes, bank_).output;
        const CommandResult shown = runCommand(
            u"openssl"_s, {u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-inform"_s, u"DER"_s, u"-noout"_s}, signedData);
        QVERIFY2(shown.output.contains("UTCTIME:Jan  5 02:00:00 2026 GMT"), shown.output.constData());
        QVERIFY(shown.output.contains("algorithm: sha256"));
        const QString signer = fixture_.path(u"signer.pem"_s);
        const CommandResult proved = runCommand(
            u"openssl"_s,
            {u"cms"_s, u"-verify"_s, u"-noverify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-signer"_s, signer},
            signedData);
        QCOMPARE(proved.exitCode, 0);
        QCOMPARE(keyIdByCommand(signer), keyIdByCommand(device_.certificate));
    }

    void kiosk_with_all_it_stores_cannot_open_its_own_bundle() {
        REQUIRES("SEC-35");
        const auto sealed = sealer_->seal(sampleEntries());
        QVERIFY(sealed.has_value());
        const QList<QStringList> attempts{
            {u"-recip"_s, device_.certificate, u"-inkey"_s, device_.key},
            {u"-recip"_s, bank_.certificate, u"-inkey"_s, device_.key},
            {u"-recip"_s, authority_.certificate, u"-inkey"_s, device_.key},
            {u"-inkey"_s, device_.key},
            {u"-recip"_s, stranger_.certificate, u"-inkey"_s, stranger_.key},
        };
        for (const QStringList& attempt : attempts) {
            const CommandResult opened = fixture_.decrypt(sealed->bytes, attempt);
            QVERIFY(opened.exitCode > 0);
            for (const QByteArray& mark : marks()) {
                QVERIFY(!opened.output.contains(mark));
            }
        }
        QCOMPARE(fixture_.decrypt(sealed->bytes, bank_).exitCode, 0); // the commands themselves are right
    }

    void sealed_bytes_hold_no_mark_of_the_application() {
        REQUIRES("INV-9");
        QByteArray utf16;
        for (const QByteArray& mark : marks()) {
            utf16 += mark + ' ';
        }
        const auto sealed = sealer_->seal(sampleEntries() << BundleEntry{u"images/marks.bin"_s, SecretBytes(utf16)});
        QVERIFY(sealed.has_value());
        const QByteArray plain = fixture_.verify(fixture_.decrypt(sealed->bytes, bank_).output).output;
        for (const QByteArray& mark : marks()) {
            QVERIFY(plain.contains(mark)); // the search can find them
            QVERIFY(!sealed->bytes.contains(mark));
            QVERIFY(!sealed->bytes.contains(mark.toBase64()));
            QVERIFY(!sealed->bytes.contains(mark.toHex()));
        }
    }

    void nonces_and_ciphers_never_repeat() {
        REQUIRES("SEC-37");
        const QByteArray gcm =
            QByteArray::fromHex("060960864801650304012e3011040c"); // OID, SEQUENCE, 12 bytes of nonce
        QSet<QByteArray> nonces;
        QSet<QByteArray> tails;
        constexpr int rounds = 500;
        for (int i = 0; i < rounds; ++i) {
            const auto sealed = sealer_->seal(sampleEntries());
            QVERIFY(sealed.has_value());
            const qsizetype at = sealed->bytes.indexOf(gcm);
            QVERIFY(at > 0);
            nonces.insert(sealed->bytes.mid(at + gcm.size(), 12));
            tails.insert(sealed->bytes.right(64));
        }
        QCOMPARE(nonces.size(), rounds);
        QCOMPARE(tails.size(), rounds);
    }
};

QTEST_GUILESS_MAIN(SealerTest)
#include "sealer_test.moc"
