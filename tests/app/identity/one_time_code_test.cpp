// The clerk's second factor against the numbers of the RFCs, and who may use a code when and how often.
#include "app/identity/one_time_code.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace one_time_code_test_detail {

const SecretBytes rfcSecret{QByteArray("12345678901234567890")};
constexpr qint64 now = 1'111'111'109; // RFC 6238, appendix B

SecretBytes codeAt(qint64 seconds) {
    return SecretBytes(oneTimeCode(rfcSecret, oneTimeStep(seconds)));
}

} // namespace one_time_code_test_detail

using namespace one_time_code_test_detail;

class OneTimeCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void code_ofTheRfcsNumbers_isAsThere_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("code"); // the last six of the RFC's eight
        QTest::newRow("59") << qint64(59) << QByteArray("287082");
        QTest::newRow("1111111109") << qint64(1'111'111'109) << QByteArray("081804");
        QTest::newRow("1234567890") << qint64(1'234'567'890) << QByteArray("005924");
        QTest::newRow("2000000000") << qint64(2'000'000'000) << QByteArray("279037");
        QTest::newRow("20000000000") << qint64(20'000'000'000) << QByteArray("353130");
    }
    void code_ofTheRfcsNumbers_isAsThere() {
        REQUIRES("LOG-29");
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, code);
        QCOMPARE(oneTimeCode(rfcSecret, oneTimeStep(seconds)), code);
    }

    void code_withinAMinute_isTakenOnce() {
        REQUIRES("LOG-29");
        const qint64 step = oneTimeStep(now);
        for (const qint64 away : {-60, -30, 0, 30, 60}) {
            QCOMPARE(matchingStep(rfcSecret, codeAt(now + away), now, 0), std::optional(oneTimeStep(now + away)));
        }
        for (const qint64 away : {-90, 90}) {
            QVERIFY(!matchingStep(rfcSecret, codeAt(now + away), now, 0));
        }
        QVERIFY(!matchingStep(rfcSecret, codeAt(now), now, step));      // used already
        QVERIFY(!matchingStep(rfcSecret, codeAt(now - 30), now, step)); // older than the one that was used
        QVERIFY(matchingStep(rfcSecret, codeAt(now + 30), now, step));
    }

    void code_thatIsNone_isNotTaken() {
        for (const char* none : {"", "08180", "0818040", "081805"}) {
            QVERIFY(!matchingStep(rfcSecret, SecretBytes(QByteArray(none)), now, 0));
        }
        QVERIFY(!matchingStep(SecretBytes(), SecretBytes(QByteArray("081804")), now, 0)); // no secret lets nobody in
    }

    void address_ofASecret_isWhatAnAuthenticatorReads() {
        QCOMPARE(oneTimeAddress(rfcSecret, u"0721"_s).reveal(),
                 u"otpauth://totp/Kaban:0721?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Kaban"_s);
    }
};

QTEST_GUILESS_MAIN(OneTimeCodeTest)
#include "one_time_code_test.moc"
