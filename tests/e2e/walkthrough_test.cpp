// The whole product as an applicant meets it, driven by the robot on the real pages.

#include "tests/support/requires.h"
#include "walk.h"

#include <QDir>
#include <QImage>
#include <QStandardPaths>
#include <QTest>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray name = QString(u"张测试"_s).toUtf8();
const QByteArray idNumber = "11010519491231002X";

/// Every file the kiosk wrote, searched for the person.
QStringList filesThatName(const QString& folder) {
    QStringList found;
    QStringList open{folder};
    while (!open.isEmpty()) {
        const QDir dir(open.takeLast());
        for (const QFileInfo& entry :
             dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot | QDir::System)) {
            if (entry.isDir()) {
                open.append(entry.filePath());
                continue;
            }
            QFile file(entry.filePath());
            if (!entry.isFile() || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QByteArray bytes = file.readAll();
            if (bytes.contains(name) || bytes.contains(idNumber)) {
                found.append(entry.filePath());
            }
        }
    }
    return found;
}

} // namespace

class WalkthroughTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void online_offscreen_endsAcceptedWithOnePicturePerScreen() {
        REQUIRES("IND-14");
        REQUIRES("SCR-02");
        Walk walk;
        const Finished run = walk.walkthrough();
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject result = walk.result();
        QCOMPARE(result[u"state"_s].toString(), u"accepted"_s);
        QVERIFY(!result[u"application_id"_s].toString().isEmpty());
        QStringList names;
        for (const QJsonValue& step : result[u"steps"_s].toArray()) {
            names.append(step[u"name"_s].toString());
            const QImage picture(walk.out() + u'/' + step[u"png"_s].toString());
            QCOMPARE(picture.size(), QSize(1080, 1920));
        }
        names.removeAll(u"seal"_s); // sealing may be over before the robot looks
        QCOMPARE(names, QStringList({u"home"_s, u"place_card"_s, u"check_data"_s, u"commitment"_s, u"confirm_submit"_s,
                                     u"done"_s}));
        QStringList entered;
        for (const QJsonValue& visit : result[u"entered"_s].toArray()) {
            entered.append(visit[u"name"_s].toString());
            QVERIFY(visit[u"ms"_s].toInt(-1) >= 0);
        }
        names.insert(names.size() - 1, u"seal"_s);
        QCOMPARE(entered, names);
        QVERIFY(result[u"touches"_s].toInt() >= 5);
        QCOMPARE(result[u"typed_characters"_s].toInt(), 0);
    }

    void online_underXvfb_endsAccepted() {
        Walk walk;
        QVERIFY2(!QStandardPaths::findExecutable(u"xvfb-run"_s).isEmpty(), "xvfb is one of the installed packages");
        const QStringList arguments{u"-a"_s,
                                    u"-s"_s,
                                    u"-screen 0 1080x1920x24"_s,
                                    QStringLiteral(KABAN_BIN_DIR "/kaban"),
                                    u"--walkthrough"_s,
                                    u"individual"_s,
                                    u"--out"_s,
                                    walk.out(),
                                    u"--speed"_s,
                                    u"4"_s};
        const Finished run =
            runProgram(QStandardPaths::findExecutable(u"xvfb-run"_s), arguments, {{u"QT_QPA_PLATFORM"_s, u"xcb"_s}});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(walk.result()[u"state"_s].toString(), u"accepted"_s);
    }

    void english_offscreen_endsAccepted() {
        REQUIRES("GEN-15");
        Walk walk;
        const Finished run = walk.walkthrough({u"--lang"_s, u"en"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
    }

    void otherCases_offscreen_endWhereTheyShould_data() {
        QTest::addColumn<QString>("caseName");
        QTest::addColumn<QString>("lastStep");
        QTest::addColumn<QString>("state");
        QTest::newRow("expired card") << u"expired"_s << u"card_problem"_s << QString();
        QTest::newRow("child") << u"minor"_s << u"card_problem"_s << QString();
        QTest::newRow("gateway") << u"gateway"_s << u"done"_s << u"held"_s;
    }
    void otherCases_offscreen_endWhereTheyShould() {
        REQUIRES("IND-16");
        REQUIRES("IND-17");
        QFETCH(QString, caseName);
        QFETCH(QString, lastStep);
        QFETCH(QString, state);
        Walk walk;
        const Finished run = walk.walkthrough({u"--case"_s, caseName});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(walk.result()[u"steps"_s].toArray().last()[u"name"_s].toString(), lastStep);
        QCOMPARE(walk.result()[u"state"_s].toString(), state);
    }

    void offline_anyTime_endsDurablySealed_data() {
        QTest::addColumn<QString>("option");
        QTest::newRow("from the start") << u"--offline=start"_s;
        QTest::newRow("at submit") << u"--offline=submit"_s;
    }
    void offline_anyTime_endsDurablySealed() {
        REQUIRES("INV-1");
        REQUIRES("INV-3");
        QFETCH(QString, option);
        Walk walk;
        const Finished run = walk.walkthrough({option});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY2(walk.durablySealed(), qPrintable(walk.onlyState()));
        QCOMPARE(walk.items().first()[u"key"_s].toString(), walk.result()[u"key"_s].toString());
    }

    void kioskFolder_afterASession_namesNobody() {
        REQUIRES("MSK-07");
        REQUIRES("SEC-26");
        Walk walk;
        const Finished run = walk.walkthrough({u"--offline"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY(walk.durablySealed()); // the application is there, and yet:
        QCOMPARE(filesThatName(walk.kioskFolder()), QStringList());
        QVERIFY(!run.errors.contains(name) && !run.errors.contains(idNumber));
        QVERIFY2(!filesThatName(walk.out() + u"/devices"_s).isEmpty(), "the search finds the card where it is");
    }
};

QTEST_GUILESS_MAIN(WalkthroughTest)
#include "walkthrough_test.moc"
