// How long a case usually takes.
#include "app/domain/case_statistics.h"

#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class CaseStatisticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void photoReleases_thatCannotBe_areNotCounted() {
        CaseStatistics statistics;
        statistics.addPhotoReleases(u"eyes"_s);
        statistics.addPhotoReleases(u"eyes"_s, 4);
        statistics.addPhotoReleases(QString());
        statistics.addPhotoReleases(u"face"_s, 0);
        statistics.addPhotoReleases(u"face"_s, -1);
        QCOMPARE(statistics.photoReleases(), (QMap<QString, qint64>{{u"eyes"_s, 5}}));
    }

    void minutes_underTwentyCases_areNotTold() {
        CaseStatistics times;
        for (int i = 0; i < 19; ++i) {
            times.add(u"individual"_s, 600);
        }
        QVERIFY(!times.usualMinutes(u"individual"_s));
        times.add(u"individual"_s, 600);
        QCOMPARE(times.usualMinutes(u"individual"_s), 10);
        QVERIFY(!times.usualMinutes(u"minor"_s));
    }

    void minutes_areTheMedianAndNotTheMean() {
        CaseStatistics times;
        for (int i = 0; i < 10; ++i) {
            times.add(u"individual"_s, 300);
            times.add(u"individual"_s, 500);
        }
        QCOMPARE(times.usualMinutes(u"individual"_s), 7); // between the two in the middle
        times.add(u"individual"_s, 20'000);
        QCOMPARE(times.usualMinutes(u"individual"_s), 8);
    }

    void minutes_ofAnInstant_areNeverNone() {
        CaseStatistics times;
        for (int i = 0; i < 20; ++i) {
            times.add(u"individual"_s, 5);
        }
        QCOMPARE(times.usualMinutes(u"individual"_s), 1);
    }

    void times_beyondAHundred_areThoseOfTheLast() {
        CaseStatistics times;
        for (int i = 0; i < 60; ++i) {
            times.add(u"individual"_s, 3000);
        }
        for (int i = 0; i < 100; ++i) {
            times.add(u"individual"_s, 120);
        }
        QCOMPARE(times.of(u"individual"_s).size(), CaseStatistics::mostKept);
        QCOMPARE(times.of(u"individual"_s).first(), 120);
    }

    void times_thatCannotBe_areNotCounted() {
        CaseStatistics times;
        for (const int seconds : {0, -5, CaseStatistics::longest + 1}) {
            times.add(u"individual"_s, seconds);
        }
        times.add(QString(), 600);
        QVERIFY(times.services().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseStatisticsTest)
#include "case_statistics_test.moc"
