// Thousands of simulated kiosks, each drawn from a seed, judged by the invariants. Repeat one:
// KABAN_SIMULATION_SEED=<n>.

#include "sim_world.h"

#include "tests/support/requires.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban::tests;

class OutboxSimulationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void schedules_drawnFromSeeds_keepTheInvariants();
    void sameSeed_runTwice_givesTheSameTrace();
};

void OutboxSimulationTest::schedules_drawnFromSeeds_keepTheInvariants() {
    for (const char* id : {"INV-1", "INV-2", "INV-3", "INV-4", "INV-5", "INV-7", "REL-37", "REL-39", "REL-51"}) {
        REQUIRES(id);
    }
    bool oneOnly = false;
    const quint64 only = qEnvironmentVariable("KABAN_SIMULATION_SEED").toULongLong(&oneOnly);
    const quint64 first = oneOnly ? only : 1;
    const quint64 last = oneOnly ? only
                         : qEnvironmentVariableIsSet("KABAN_SIMULATION_COUNT")
                             ? qEnvironmentVariable("KABAN_SIMULATION_COUNT").toULongLong()
                             : 5000;
    SimHits hits;
    for (quint64 seed = first; seed <= last; ++seed) {
        SimWorld world(seed, hits);
        world.run();
        QVERIFY2(world.violations().isEmpty(),
                 qPrintable(u"seed %1: %2"_s.arg(QString::number(seed), world.violations().join(u"; "_s))));
    }
    for (const auto& [fault, count] : hits) {
        qInfo("seeds %llu-%llu: %-36s %d", first, last, fault.c_str(), count);
    }
    if (oneOnly) {
        return;
    }
    // A fault that was never hit proves nothing.
    for (const char* fault : {"request lost",
                              "answer lost",
                              "acknowledgement lost",
                              "answer after the time-out",
                              "request doubled",
                              "body cut",
                              "busy",
                              "busy with Retry-After",
                              "upload forgotten",
                              "bytes spoilt on the way",
                              "offset forgotten",
                              "part taken",
                              "not signed in",
                              "wrong configuration",
                              "receipt for another",
                              "receipt not trusted",
                              "commit failed",
                              "commit reported as failed but done",
                              "body unreadable",
                              "crash",
                              "crash before commit",
                              "crash after commit",
                              "crash between seal and word",
                              "seal not stored",
                              "body damaged",
                              "poison",
                              "offline",
                              "wall clock jump",
                              "end: accepted",
                              "end: rejected",
                              "end: parked body-damaged",
                              "end: parked receipt-for-other",
                              "end: parked tried-too-often"}) {
        QVERIFY2(hits[fault] > 0, fault);
    }
}

void OutboxSimulationTest::sameSeed_runTwice_givesTheSameTrace() {
    SimHits hits;
    for (quint64 seed = 1; seed <= 50; ++seed) {
        SimWorld first(seed, hits);
        first.run();
        SimWorld second(seed, hits);
        second.run();
        QCOMPARE(first.trace(), second.trace());
    }
}

QTEST_GUILESS_MAIN(OutboxSimulationTest)
#include "outbox_simulation_test.moc"
