// The times of finished cases over a restart.
#include "app/health/case_times_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class CaseTimesFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void times_afterARestart_areThereInTheirOrder() {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"case-times.json"_s);
        {
            CaseTimesFile file(name);
            for (int seconds = 101; seconds <= 250; ++seconds) {
                file.finished(u"individual"_s, seconds);
            }
            file.finished(u"minor"_s, 900);
        }
        const CaseTimesFile again(name);
        QCOMPARE(again.times().of(u"individual"_s).size(), CaseTimes::mostKept);
        QCOMPARE(again.times().of(u"individual"_s).first(), 151);
        QCOMPARE(again.times().of(u"individual"_s).last(), 250);
        QCOMPARE(again.times().of(u"minor"_s), QList<int>{900});
    }

    void file_holdsServicesAndNumbersOnly() {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"case-times.json"_s);
        { CaseTimesFile(name).finished(u"individual"_s, 620); }
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(R"({"individual":[620]})"));
    }

    void file_thatIsNoneOfOurs_countsAsEmptyAndIsWrittenAnew() {
        for (const QByteArray& broken :
             {QByteArray(), QByteArray("\xff\x00{", 3), QByteArray("[1, 2]"), QByteArray(R"({"individual": "long"})"),
              QByteArray(R"({"individual": [-1, "x", 99999999999, null]})")}) {
            const QTemporaryDir folder;
            const QString name = folder.filePath(u"case-times.json"_s);
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(broken);
            file.close();
            {
                CaseTimesFile times(name);
                QVERIFY(times.times().of(u"individual"_s).isEmpty());
                times.finished(u"individual"_s, 620);
            }
            QCOMPARE(CaseTimesFile(name).times().of(u"individual"_s), QList<int>{620});
        }
    }

    void file_thatCannotBeWritten_losesNothingWhileTheKioskRuns() {
        CaseTimesFile times(u"/proc/none/case-times.json"_s);
        times.finished(u"individual"_s, 620);
        QCOMPARE(times.times().of(u"individual"_s), QList<int>{620});
    }
};

QTEST_GUILESS_MAIN(CaseTimesFileTest)
#include "case_times_file_test.moc"
