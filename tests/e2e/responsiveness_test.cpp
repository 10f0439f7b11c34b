// The screen lives (INV-8): with everything else slow no event keeps the screen's thread waiting; and the watchdog that
// says so can see.

#include "tests/support/requires.h"
#include "walk.h"

#include <QTest>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

class ResponsivenessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void screen_slowReaderDiskAndNetwork_neverWaits() {
        REQUIRES("INV-8");
        Walk walk;
        const Finished run = walk.walkthrough({u"--case"_s, u"slow"_s}, {{u"KABAN_SLOW_SYNC_MS"_s, u"400"_s}});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QCOMPARE(walk.result()[u"stalls"_s].toArray().size(), 0);
        int sealing = 0;
        for (const QJsonValue& step : walk.result()[u"entered"_s].toArray()) {
            sealing = step[u"name"_s].toString() == u"seal" ? step[u"ms"_s].toInt() : sealing;
        }
        QVERIFY2(sealing >= 400, "the disk must really have been slow");
    }

    void screen_plantedSleep_isSeenAndFailsTheWalkthrough() {
        REQUIRES("INV-8");
        Walk walk;
        const Finished run = walk.walkthrough({}, {{u"KABAN_PLANT_UI_SLEEP_MS"_s, u"60"_s}});
        QCOMPARE(run.exitCode, 1);
        const QJsonArray stalls = walk.result()[u"stalls"_s].toArray();
        QVERIFY(!stalls.isEmpty());
        QVERIFY(stalls.first()[u"ms"_s].toInt() >= 55);
        QVERIFY(run.errors.contains("the screen waited"));
    }
};

QTEST_GUILESS_MAIN(ResponsivenessTest)
#include "responsiveness_test.moc"
