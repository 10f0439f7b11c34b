#include "app/base/ids.h"
#include "app/base/redaction.h"
#include "app/base/secret.h"
#include "app/base/sha256.h"
#include "tests/support/requires.h"

#include <QCryptographicHash>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class BaseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void submissionKey_generated_isVersion7AndParsesBack() {
        const SubmissionKey key =
            SubmissionKey::generate(1'764'000'000'000, QByteArray::fromHex("ffffffffffffffffffff"));
        QCOMPARE(key.text().size(), 36);
        QCOMPARE(key.text().at(14), u'7');
        QVERIFY(u"89ab"_s.contains(key.text().at(19)));
        QCOMPARE(key.text().first(8), QString::number(1'764'000'000'000 >> 16, 16).rightJustified(8, u'0'));
        QCOMPARE(SubmissionKey::parse(key.text()), std::optional(key));
    }

    void submissionKey_otherRandomness_differs() {
        const auto one = SubmissionKey::generate(1000, QByteArray::fromHex("00000000000000000001"));
        const auto two = SubmissionKey::generate(1000, QByteArray::fromHex("00000000000000000002"));
        QVERIFY(!(one == two));
    }

    void submissionKey_illFormed_isRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("braces") << u"{0196e1f2-7cb1-7abc-8def-0123456789ab}"_s;
        QTest::newRow("upper case") << u"0196E1F2-7CB1-7ABC-8DEF-0123456789AB"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s;
    }
    void submissionKey_illFormed_isRefused() {
        QFETCH(QString, text);
        QVERIFY(!SubmissionKey::parse(text));
    }

    void traceParent_random_hasW3cForm() {
        QCOMPARE(traceParent(QByteArray(24, '\x0a')),
                 QByteArray("00-0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a-0a0a0a0a0a0a0a0a-01"));
    }

    void secret_printed_showsNothing() {
        QString line;
        QDebug(&line) << SecretText(u"张三测试"_s);
        QVERIFY(line.contains(u"«…»"_s));
        QVERIFY(!line.contains(u'张'));
    }

    void wipe_sharedBuffer_leavesTheOtherOwnerWhole() {
        QString kept = u"11010519491231002X"_s;
        kept.detach();
        QString dropped = kept;
        wipe(dropped);
        QVERIFY(dropped.isEmpty());
        QCOMPARE(kept, u"11010519491231002X"_s);
    }

    void sha256_knownBytes_giveTheStandardsDigests_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray()
                                 << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QTest::newRow("abc") << QByteArray("abc")
                             << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        const QByteArray picture(1'000'001, '\xd8'); // an application of before and one of now name a picture alike
        QTest::newRow("a picture") << picture << QCryptographicHash::hash(picture, QCryptographicHash::Sha256).toHex();
    }
    void sha256_knownBytes_giveTheStandardsDigests() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        QCOMPARE(sha256(bytes).toHex(), expected);
        QCOMPARE(sha256Hex(bytes), QString::fromLatin1(expected));
    }

    void redaction_personalNumbers_areReplaced_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("id number") << u"card 11010519491231002X read"_s << u"card «…» read"_s;
        QTest::newRow("mobile") << u"to 13412342456."_s << u"to «…»."_s;
        QTest::newRow("short number stays") << u"step 3 after 1234567890 ms"_s << u"step 3 after 1234567890 ms"_s;
    }
    void redaction_personalNumbers_areReplaced() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
    }
};

QTEST_GUILESS_MAIN(BaseTest)
#include "base_test.moc"
