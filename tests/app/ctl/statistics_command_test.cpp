// `kabanctl statistics`: what a kiosk remembers of finished cases, as the bank's people read it.

#include "app/health/case_statistics_file.h"
#include "tests/support/requires.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;

class StatisticsCommandTest : public QObject {
    Q_OBJECT

    int exitCode_ = -1;
    QByteArray ask(const QStringList& arguments) {
        QProcess kabanctl;
        kabanctl.start(QStringLiteral(KABAN_BIN_DIR "/kabanctl"), QStringList{u"statistics"_s} + arguments);
        exitCode_ = kabanctl.waitForFinished() ? kabanctl.exitCode() : -1;
        return kabanctl.readAllStandardOutput();
    }

private Q_SLOTS:
    void statistics_ofAKiosk_countReleasesByReason() {
        REQUIRES("PHO-17");
        const QTemporaryDir folder;
        {
            CaseStatisticsFile file(caseStatisticsFile(folder.path()));
            for (int i = 0; i < 20; ++i) {
                file.finished(u"individual"_s, 600, i < 3 ? u"eyes"_s : QString());
            }
        }
        const QJsonObject all = QJsonDocument::fromJson(ask({u"--data-dir"_s, folder.path(), u"--json"_s})).object();
        QCOMPARE(exitCode_, 0);
        QCOMPARE(all[u"photo_releases"_s].toObject(), (QJsonObject{{u"eyes"_s, 3}}));
        QCOMPARE(all[u"services"_s][u"individual"_s].toObject(),
                 (QJsonObject{{u"times_known"_s, 20}, {u"usual_minutes"_s, 10}}));
        const QByteArray lines = ask({u"--data-dir"_s, folder.path()});
        QVERIFY2(lines.contains("photos released, eyes  3\n"), lines.constData());
    }

    void statistics_ofANewKiosk_areEmpty() {
        const QTemporaryDir folder;
        QCOMPARE(ask({u"--data-dir"_s, folder.path()}), QByteArray());
        QCOMPARE(exitCode_, 0);
    }

    void statistics_withoutAFolder_areBadUsage() {
        ask({});
        QCOMPARE(exitCode_, 2);
        ask({u"--data-dir"_s, u"/proc/none"_s});
        QCOMPARE(exitCode_, 2);
    }
};

QTEST_GUILESS_MAIN(StatisticsCommandTest)
#include "statistics_command_test.moc"
