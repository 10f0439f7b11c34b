// Which PINs are refused, and what is kept in a PIN's place.
#include "app/identity/clerk_pin.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

namespace clerk_pin_test_detail {

SecretBytes pin(const char* digits) {
    return SecretBytes(QByteArray(digits));
}

const ClerkPinCost cheap{1024, 8, 1};
const QByteArray salt = QByteArrayLiteral("0123456789abcdef");

} // namespace clerk_pin_test_detail

using namespace clerk_pin_test_detail;

class ClerkPinTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pin_weakOrWrongShape_isRefused_data() {
        QTest::addColumn<QByteArray>("digits");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* digits, ClerkPinFault fault) {
            QTest::newRow(digits) << QByteArray(digits) << static_cast<int>(fault);
        };
        row("", ClerkPinFault::NotSixDigits);
        row("27384", ClerkPinFault::NotSixDigits);
        row("2738461", ClerkPinFault::NotSixDigits);
        row("27a846", ClerkPinFault::NotSixDigits);
        row("２７", ClerkPinFault::NotSixDigits); // six bytes, no digit
        row("000000", ClerkPinFault::Repeated);
        row("272727", ClerkPinFault::Repeated);
        row("381381", ClerkPinFault::Repeated);
        row("123456", ClerkPinFault::Consecutive);
        row("987654", ClerkPinFault::Consecutive);
        row("072138", ClerkPinFault::HoldsNumber);
        row("380721", ClerkPinFault::HoldsNumber);
    }
    void pin_weakOrWrongShape_isRefused() {
        REQUIRES("SEC-78");
        QFETCH(QByteArray, digits);
        QFETCH(int, fault);
        const auto found = clerkPinFault(SecretBytes(digits), u"0721"_s);
        QVERIFY(found);
        QCOMPARE(static_cast<int>(*found), fault);
    }

    void pin_partOfALongNumber_isRefused() {
        QCOMPARE(clerkPinFault(pin("738461"), u"27384615"_s), ClerkPinFault::HoldsNumber);
    }

    void pin_ordinary_isTaken() { QVERIFY(!clerkPinFault(pin("273846"), u"0721"_s)); }

    void hash_rightPinOnly_matches() {
        const ClerkPinHash kept = hashClerkPin(pin("273846"), salt, cheap);
        QCOMPARE(kept.hash.reveal().size(), 32);
        QVERIFY(clerkPinMatches(pin("273846"), kept));
        QVERIFY(!clerkPinMatches(pin("273847"), kept));
        QVERIFY(!clerkPinMatches(pin(""), kept));
    }

    void hash_samePinOtherSalt_isAnother() {
        REQUIRES("SEC-78");
        QByteArray other = salt;
        other[0] = 'x';
        QVERIFY(!(hashClerkPin(pin("273846"), salt, cheap).hash == hashClerkPin(pin("273846"), other, cheap).hash));
    }

    void hash_knownVector_isScrypt() {
        // RFC 7914 section 12, its third vector, shortened to our length.
        const ClerkPinHash made =
            hashClerkPin(pin("pleaseletmein"), QByteArrayLiteral("SodiumChloride"), ClerkPinCost{16384, 8, 1});
        QCOMPARE(made.hash.reveal().toHex(),
                 QByteArrayLiteral("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"));
    }

    void hash_emptyOrCut_neverMatches() {
        ClerkPinHash kept = hashClerkPin(pin("273846"), salt, cheap);
        kept.hash = SecretBytes();
        QVERIFY(!clerkPinMatches(pin("273846"), kept));
    }

    void cost_ofTheProduct_isSlowAndSensible() {
        const ClerkPinCost cost;
        QVERIFY(cost.sensible());
        QVERIFY(cost.n * cost.r * 128 >= 32ULL * 1024 * 1024);
        QVERIFY(!(ClerkPinCost{1, 8, 1}.sensible()));
        QVERIFY(!(ClerkPinCost{3000, 8, 1}.sensible()));
        QVERIFY(!(ClerkPinCost{1U << 24, 8, 1}.sensible()));
        QVERIFY(!(ClerkPinCost{1U << 15, 0, 1}.sensible()));
    }
};

QTEST_GUILESS_MAIN(ClerkPinTest)
#include "clerk_pin_test.moc"
