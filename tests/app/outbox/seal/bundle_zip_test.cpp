#include "app/outbox/seal/bundle_zip.h"
#include "seal_fixture.h"
#include "tests/support/requires.h"

#include <QTest>

#include <ctime>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

class BundleZipTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void entries_read_by_python_are_equal_and_stored() {
        QByteArray picture(300000, '\0');
        for (qsizetype i = 0; i < picture.size(); ++i) {
            picture[i] = static_cast<char>((i * 7919) >> 3);
        }
        const auto zip = makeBundleZip({{u"application.json"_s, SecretBytes(sampleJson())},
                                        {u"images/photo.jpg"_s, SecretBytes(picture)},
                                        {u"images/empty.jpg"_s, SecretBytes(QByteArray())}});
        QVERIFY(zip.has_value());
        QCOMPARE(zipEntry(zip->reveal(), u"application.json"_s), sampleJson());
        QCOMPARE(zipEntry(zip->reveal(), u"images/photo.jpg"_s), picture);
        const CommandResult names = runCommand(u"/usr/bin/python3"_s,
                                               {u"-c"_s, u"import sys,io,zipfile;print(*zipfile.ZipFile(io.BytesIO("
                                                         "sys.stdin.buffer.read())).namelist())"_s},
                                               zip->reveal());
        QCOMPARE(names.output.trimmed(), QByteArray("application.json images/photo.jpg images/empty.jpg"));
    }

    void same_entries_in_other_time_zone_give_same_bytes() {
        qputenv("TZ", "Asia/Shanghai");
        ::tzset();
        const auto here = makeBundleZip(sampleEntries());
        qputenv("TZ", "America/New_York");
        ::tzset();
        const auto there = makeBundleZip(sampleEntries());
        QVERIFY(here && there);
        QCOMPARE(here->reveal(), there->reveal());
    }

    void name_not_generated_by_us_is_refused_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("parent") << u"../application.json"_s;
        QTest::newRow("parent inside") << u"images/../../x"_s;
        QTest::newRow("here") << u"./application.json"_s;
        QTest::newRow("folder") << u"images/"_s;
        QTest::newRow("double slash") << u"images//photo.jpg"_s;
        QTest::newRow("nul") << u"application.json"_s + QChar(u'\0');
        QTest::newRow("backslash") << u"images\\photo.jpg"_s;
        QTest::newRow("a person's name") << u"张三测试.jpg"_s;
        QTest::newRow("long") << QString(101, u'a');
    }
    void name_not_generated_by_us_is_refused() {
        REQUIRES("SEC-64");
        QFETCH(QString, name);
        const auto zip = makeBundleZip({{name, SecretBytes(QByteArray("x"))}});
        QVERIFY(!zip);
        QCOMPARE(zip.error(), SealError::ZipFault);
    }

    void same_name_twice_or_no_entry_is_refused() {
        QVERIFY(!makeBundleZip({}));
        QVERIFY(
            !makeBundleZip({{u"a.json"_s, SecretBytes(QByteArray("1"))}, {u"a.json"_s, SecretBytes(QByteArray("2"))}}));
    }
};

QTEST_GUILESS_MAIN(BundleZipTest)
#include "bundle_zip_test.moc"
