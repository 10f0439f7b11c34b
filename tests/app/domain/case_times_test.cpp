// How long a case usually takes.
#include "app/domain/case_times.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class CaseTimesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void minutes_underTwentyCases_areNotTold() {
        CaseTimes times;
        for (int i = 0; i < 19; ++i) {
            times.add(u"individual"_s, 600);
        }
        QVERIFY(!times.usualMinutes(u"individual"_s));
        times.add(u"individual"_s, 600);
        QCOMPARE(times.usualMinutes(u"individual"_s), 10);
        QVERIFY(!times.usualMinutes(u"minor"_s));
    }

    void minutes_areTheMedianAndNotTheMean() {
        CaseTimes times;
        for (int i = 0; i < 10; ++i) {
            times.add(u"individual"_s, 300);
            times.add(u"individual"_s, 500);
        }
        QCOMPARE(times.usualMinutes(u"individual"_s), 7); // between the two in the middle
        times.add(u"individual"_s, 20'000);
        QCOMPARE(times.usualMinutes(u"individual"_s), 8);
    }

    void minutes_ofAnInstant_areNeverNone() {
        CaseTimes times;
        for (int i = 0; i < 20; ++i) {
            times.add(u"individual"_s, 5);
        }
        QCOMPARE(times.usualMinutes(u"individual"_s), 1);
    }

    void times_beyondAHundred_areThoseOfTheLast() {
        CaseTimes times;
        for (int i = 0; i < 60; ++i) {
            times.add(u"individual"_s, 3000);
        }
        for (int i = 0; i < 100; ++i) {
            times.add(u"individual"_s, 120);
        }
        QCOMPARE(times.of(u"individual"_s).size(), CaseTimes::mostKept);
        QCOMPARE(times.of(u"individual"_s).first(), 120);
    }

    void times_thatCannotBe_areNotCounted() {
        CaseTimes times;
        for (const int seconds : {0, -5, CaseTimes::longest + 1}) {
            times.add(u"individual"_s, seconds);
        }
        times.add(QString(), 600);
        QVERIFY(times.services().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseTimesTest)
#include "case_times_test.moc"
