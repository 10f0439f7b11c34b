#include "app/domain/age.h"
#include "app/domain/beijing_time.h"
#include "tests/support/requires.h"

#include <QDateTime>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class AgeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void age_birthday_beginsAtMidnight_data() {
        QTest::addColumn<QDate>("born");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("age");
        QTest::newRow("day before 18") << QDate(2008, 11, 22) << QDate(2026, 11, 21) << 17;
        QTest::newRow("18th birthday") << QDate(2008, 11, 21) << QDate(2026, 11, 21) << 18;
        QTest::newRow("29 February, 28 in a common year") << QDate(2020, 2, 29) << QDate(2027, 2, 28) << 6;
        QTest::newRow("29 February, 1 March in a common year") << QDate(2020, 2, 29) << QDate(2027, 3, 1) << 7;
        QTest::newRow("29 February in a leap year") << QDate(2020, 2, 29) << QDate(2028, 2, 29) << 8;
        QTest::newRow("born today") << QDate(2026, 11, 21) << QDate(2026, 11, 21) << 0;
    }
    void age_birthday_beginsAtMidnight() {
        REQUIRES("TV-11");
        REQUIRES("GAP-11");
        QFETCH(QDate, born);
        QFETCH(QDate, today);
        QFETCH(int, age);
        QCOMPARE(ageInYears(born, today), age);
    }

    void validity_lastDay_isStillValid() {
        REQUIRES("TV-21");
        const QDate today(2026, 11, 21);
        const QDate from(2016, 11, 21);
        QCOMPARE(validityOn(today, from, {false, QDate(2026, 11, 20)}), Validity::Expired);
        QCOMPARE(validityOn(today, from, {false, QDate(2026, 11, 21)}), Validity::EndsSoon);
        QCOMPARE(validityOn(today, from, {false, QDate(2026, 12, 21)}), Validity::EndsSoon);
        QCOMPARE(validityOn(today, from, {false, QDate(2026, 12, 22)}), Validity::Valid);
        QCOMPARE(validityOn(today, from, {true, QDate()}), Validity::Valid);
        QCOMPARE(validityOn(today, QDate(2026, 11, 22), {true, QDate()}), Validity::NotYetValid);
    }

    void date_lateEveningUtc_isTomorrowInBeijing() {
        REQUIRES("GEN-16");
        const qint64 instant = QDateTime(QDate(2026, 11, 20), QTime(16, 30), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(beijingDate(instant), QDate(2026, 11, 21));
        QCOMPARE(beijingDate(instant - 31 * 60 * 1000), QDate(2026, 11, 20));
        QCOMPARE(beijingIsoText(instant), u"2026-11-21T00:30:00+08:00"_s);
        QCOMPARE(beijingClockText(instant), u"00:30"_s);
    }
};

QTEST_GUILESS_MAIN(AgeTest)
#include "age_test.moc"
