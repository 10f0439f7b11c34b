// The statistics of finished cases over a restart.
#include "app/health/case_statistics_file.h"
#include "tests/support/requires.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class CaseStatisticsFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void times_afterARestart_areThereInTheirOrder() {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"case-statistics.json"_s);
        {
            CaseStatisticsFile file(name);
            for (int seconds = 101; seconds <= 250; ++seconds) {
                file.finished(u"individual"_s, seconds, {});
            }
            file.finished(u"minor"_s, 900, {});
        }
        const CaseStatisticsFile again(name);
        QCOMPARE(again.statistics().of(u"individual"_s).size(), CaseStatistics::mostKept);
        QCOMPARE(again.statistics().of(u"individual"_s).first(), 151);
        QCOMPARE(again.statistics().of(u"individual"_s).last(), 250);
        QCOMPARE(again.statistics().of(u"minor"_s), QList<int>{900});
    }

    void photoReleases_overRestarts_addUp() {
        REQUIRES("PHO-17");
        const QTemporaryDir folder;
        const QString name = caseStatisticsFile(folder.path());
        for (const char* reason : {"eyes", "", "head_covering", "eyes"}) {
            CaseStatisticsFile(name).finished(u"individual"_s, 620, QString::fromLatin1(reason));
        }
        QCOMPARE(readCaseStatistics(name).photoReleases(),
                 (QMap<QString, qint64>{{u"eyes"_s, 2}, {u"head_covering"_s, 1}}));
    }

    void file_holdsServicesAndNumbersOnly() {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"case-statistics.json"_s);
        { CaseStatisticsFile(name).finished(u"individual"_s, 620, {}); }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(R"({"photo_releases":{},"seconds":{"individual":[620]}})"));
    }

    void file_thatIsNoneOfOurs_countsAsEmptyAndIsWrittenAnew() {
        for (const QByteArray& broken :
             {QByteArray(), QByteArray("\xff\x00{", 3), QByteArray("[1, 2]"),
              QByteArray(R"({"seconds": {"individual": "long"}, "photo_releases": 3})"),
              QByteArray(
                  R"({"seconds": {"individual": [-1, "x", 99999999999, null]}, "photo_releases": {"eyes": -2}})")}) {
            const QTemporaryDir folder;
            const QString name = folder.filePath(u"case-statistics.json"_s);
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(broken);
            file.close();
            {
                CaseStatisticsFile times(name);
                QVERIFY(times.statistics().of(u"individual"_s).isEmpty());
                QVERIFY(times.statistics().photoReleases().isEmpty());
                times.finished(u"individual"_s, 620, {});
            }
            QCOMPARE(CaseStatisticsFile(name).statistics().of(u"individual"_s), QList<int>{620});
        }
    }

    void file_thatCannotBeWritten_losesNothingWhileTheKioskRuns() {
        CaseStatisticsFile times(u"/proc/none/case-statistics.json"_s);
        times.finished(u"individual"_s, 620, {});
        QCOMPARE(times.statistics().of(u"individual"_s), QList<int>{620});
    }
};

QTEST_GUILESS_MAIN(CaseStatisticsFileTest)
#include "case_statistics_file_test.moc"
