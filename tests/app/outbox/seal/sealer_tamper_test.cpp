// A sealed bundle that was changed on the way: nobody gets a changed application out of it.
#include "app/outbox/seal/openssl_handle.h"
#include "app/outbox/seal/sealer.h"
#include "seal_fixture.h"
#include "tests/support/requires.h"

#include <QTest>

#include <openssl/err.h>
#include <openssl/pem.h>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class SealerTamperTest : public QObject {
    Q_OBJECT
    SealFixture fixture_;
    Party recipient_;
    QByteArray sealed_;
    QByteArray signedData_;
    KeyHandle key_;
    CertificateHandle certificate_;

    /// Opens in this process: thousands of attempts in seconds. Nothing when OpenSSL refuses.
    std::optional<QByteArray> open(const QByteArray& bytes) const {
        const BioHandle input(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
        const CmsHandle message(d2i_CMS_bio(input.get(), nullptr));
        const BioHandle output(BIO_new(BIO_s_mem()));
        const bool opened = message && CMS_decrypt(message.get(), key_.get(), certificate_.get(), nullptr, output.get(),
                                                   CMS_BINARY) == 1;
        ERR_clear_error();
        if (!opened) {
            return std::nullopt;
        }
        char* data = nullptr;
        const long size = BIO_get_mem_data(output.get(), &data);
        return QByteArray(data, size);
    }

private Q_SLOTS:
    void initTestCase() {
        recipient_ = fixture_.makeParty(u"recipient"_s);
        fixture_.clock.setWallMilliseconds(QDateTime::currentMSecsSinceEpoch());
        const auto sealer = Sealer::load(fixture_.files({recipient_}, fixture_.makeDevice()), fixture_.clock);
        QVERIFY(sealer.has_value());
        const auto sealed = sealer->seal(sampleEntries());
        QVERIFY(sealed.has_value());
        sealed_ = sealed->bytes;
        const QByteArray keyPem = fileBytes(recipient_.key);
        const QByteArray certificatePem = fileBytes(recipient_.certificate);
        const BioHandle keyText(BIO_new_mem_buf(keyPem.constData(), static_cast<int>(keyPem.size())));
        const BioHandle certificateText(
            BIO_new_mem_buf(certificatePem.constData(), static_cast<int>(certificatePem.size())));
        key_.reset(PEM_read_bio_PrivateKey(keyText.get(), nullptr, nullptr, nullptr));
        certificate_.reset(PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr));
        const auto opened = open(sealed_);
        QVERIFY(opened.has_value());
        signedData_ = *opened;
    }

    void flipped_byte_anywhere_never_gives_another_content() {
        REQUIRES("SEC-37");
        // The few harmless bytes are version numbers and the content type of the container and, 29 bytes into the
        // cipher's parameters, the announced length of the tag; OpenSSL goes by the tag that is there. Nonce, cipher
        // text and tag follow the cipher's name.
        const qsizetype content = sealed_.indexOf(QByteArray::fromHex("060960864801650304012e"));
        QVERIFY(content > 0);
        int stillOpened = 0;
        for (qsizetype at = 0; at < sealed_.size(); ++at) {
            for (const int bits : {0x01, 0x80, 0xff}) {
                QByteArray changed = sealed_;
                changed[at] = static_cast<char>(changed[at] ^ bits);
                const auto opened = open(changed);
                if (opened) {
                    ++stillOpened;
                    QVERIFY2(*opened == signedData_, qPrintable(u"byte %1"_s.arg(at)));
                    QVERIFY2(at < content || at == content + 29,
                             qPrintable(u"byte %1 of the protected part"_s.arg(at)));
                }
            }
        }
        QVERIFY2(stillOpened < 60, qPrintable(QString::number(stillOpened)));
    }

    void cut_bundle_does_not_open() {
        REQUIRES("SEC-37");
        for (qsizetype size = 0; size < sealed_.size(); ++size) {
            QVERIFY(!open(sealed_.left(size)));
        }
    }

    /// Only the exit code counts: OpenSSL up to 3.0.19 writes what it has decrypted before it finds the tag wrong.
    void flipped_byte_is_refused_by_the_command() {
        REQUIRES("SEC-37");
        const qsizetype content = sealed_.indexOf(QByteArray::fromHex("060960864801650304012e")) + 28;
        int tried = 0;
        for (qsizetype at = content; at < sealed_.size(); at += 41) {
            QByteArray changed = sealed_;
            changed[at] = static_cast<char>(changed[at] ^ 0x10);
            const CommandResult opened = fixture_.decrypt(changed, recipient_);
            QVERIFY2(opened.exitCode > 0, qPrintable(u"byte %1"_s.arg(at)));
            ++tried;
        }
        QVERIFY(tried > 20);
        QCOMPARE(fixture_.decrypt(sealed_, recipient_).output, signedData_); // and the untouched one is not refused
    }

    void signature_over_changed_content_is_refused() {
        const qsizetype at = signedData_.indexOf("11010519491231002X");
        QVERIFY(at > 0);
        QCOMPARE(fixture_.verify(signedData_).exitCode, 0);
        QByteArray changed = signedData_;
        changed[at] = '2';
        QVERIFY(fixture_.verify(changed).exitCode > 0);
    }
};

QTEST_GUILESS_MAIN(SealerTamperTest)
#include "sealer_tamper_test.moc"
