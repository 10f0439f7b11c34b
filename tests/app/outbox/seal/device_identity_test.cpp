#include "app/outbox/seal/device_identity.h"
#include "seal_fixture.h"
#include "tests/support/requires.h"

#include <QTest>

#include <sys/stat.h>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class DeviceIdentityTest : public QObject {
    Q_OBJECT
    static constexpr qint64 now = FakeClock::startWallMilliseconds; // 2026-01-05
    QTemporaryDir folder_;

    QString fresh(const QString& name) const { return folder_.filePath(name); }

private Q_SLOTS:
    void created_certificate_names_kiosk_for_ten_years_and_only_signs() {
        const auto made = createDeviceIdentity(fresh(u"one"_s), u"bj-xzm-01"_s, now);
        QVERIFY(made.has_value());
        const CommandResult shown =
            runCommand(u"openssl"_s, {u"x509"_s, u"-in"_s, made->certificate, u"-noout"_s, u"-text"_s});
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.output.contains("Subject: CN = bj-xzm-01"), shown.output.constData());
        QVERIFY(shown.output.contains("Not Before: Jan  4 02:00:00 2026 GMT"));
        QVERIFY(shown.output.contains("Not After : Jan  5 02:00:00 2036 GMT"));
        QVERIFY(shown.output.contains("NIST CURVE: P-256"));
        QVERIFY(shown.output.contains("Digital Signature\n"));
        QVERIFY(shown.output.contains("CA:FALSE"));
        const CommandResult proved = runCommand(
            u"openssl"_s, {u"verify"_s, u"-no_check_time"_s, u"-CAfile"_s, made->certificate, made->certificate});
        QCOMPARE(proved.output.trimmed(), QByteArray(made->certificate.toUtf8() + ": OK"));
    }

    void created_key_is_for_its_owner_only() {
        REQUIRES("SEC-39");
        const mode_t before = ::umask(0);
        const auto made = createDeviceIdentity(fresh(u"two"_s), u"k"_s, now);
        ::umask(before);
        QVERIFY(made.has_value());
        struct stat status {};
        QCOMPARE(::stat(made->key.toUtf8().constData(), &status), 0);
        QCOMPARE(static_cast<int>(status.st_mode & 07777), 0600);
        QCOMPARE(QDir(fresh(u"two"_s)).entryList(QDir::Files),
                 (QStringList{u"device.cert.pem"_s, u"device.key.pem"_s}));
    }

    void existing_key_is_never_replaced() {
        const auto made = createDeviceIdentity(fresh(u"three"_s), u"k"_s, now);
        QVERIFY(made.has_value());
        const QByteArray key = fileBytes(made->key);
        const QByteArray certificate = fileBytes(made->certificate);
        const auto again = createDeviceIdentity(fresh(u"three"_s), u"k"_s, now);
        QVERIFY(!again);
        QCOMPARE(again.error(), DeviceIdentityError::AlreadyThere);
        QCOMPARE(fileBytes(made->key), key);
        QCOMPARE(fileBytes(made->certificate), certificate);
    }

    void interrupted_creation_can_be_repeated() {
        const QString folder = fresh(u"four"_s);
        QVERIFY(QDir().mkpath(folder));
        const DeviceIdentityFiles files = deviceIdentityFiles(folder);
        QVERIFY(writeBytes(files.certificate, "half a certificate"));
        QVERIFY(writeBytes(files.key + u".new"_s, "half a key"));
        QVERIFY(createDeviceIdentity(folder, u"k"_s, now).has_value());
        FakeClock clock;
        const SealFixture fixture;
        QVERIFY(
            Sealer::load({{fixture.makeParty(u"r"_s).certificate}, files.key, files.certificate}, clock).has_value());
    }

    void two_devices_have_other_keys_and_serials() {
        const auto a = createDeviceIdentity(fresh(u"a"_s), u"k"_s, now);
        const auto b = createDeviceIdentity(fresh(u"b"_s), u"k"_s, now);
        QVERIFY(a && b);
        QVERIFY(fileBytes(a->key) != fileBytes(b->key));
        const auto serial = [](const QString& path) {
            return runCommand(u"openssl"_s, {u"x509"_s, u"-in"_s, path, u"-noout"_s, u"-serial"_s}).output;
        };
        QVERIFY(serial(a->certificate).startsWith("serial="));
        QVERIFY(serial(a->certificate) != serial(b->certificate));
    }

    void bad_kiosk_id_or_place_is_refused() {
        for (const QString& id : {u""_s, u"a b"_s, u"张三"_s, u"x\n"_s, QString(65, u'k')}) {
            const auto made = createDeviceIdentity(fresh(u"bad"_s), id, now);
            QVERIFY(!made);
            QCOMPARE(made.error(), DeviceIdentityError::BadKioskId);
        }
        QVERIFY(!QFileInfo::exists(fresh(u"bad"_s)));
        QVERIFY(writeBytes(fresh(u"file"_s), "x"));
        const auto made = createDeviceIdentity(fresh(u"file/folder"_s), u"k"_s, now);
        QVERIFY(!made);
        QCOMPARE(made.error(), DeviceIdentityError::NotWritable);
    }
};

QTEST_GUILESS_MAIN(DeviceIdentityTest)
#include "device_identity_test.moc"
