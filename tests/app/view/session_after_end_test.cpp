// Nothing leads back into a session that is over: whatever its pages offered, and whatever else a program might call a
// way back, home stays where it is.
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSet>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Everything that anything on a page hands back when it is used, and every outcome of every step.
QSet<QString> waysOf(const SessionBench& bench) {
    QSet<QString> ways{u"back"_s,      u"forward"_s, u"continue"_s,  u"resume"_s,  u"next"_s,
                       u"retry"_s,     u"go_on"_s,   u"ask.leave"_s, u"confirm"_s, u"close"_s,
                       u"more_time"_s, u"finish"_s,  u"reveal.0"_s};
    for (const ServiceDefinition& service : sessionTestData().services) {
        for (const StepDefinition& step : service.steps) {
            ways.insert(step.id);
            for (const QString& outcome : step.outcomes.keys()) {
                ways.insert(outcome);
            }
        }
    }
    for (const ActionModel& action : bench.session->page().actions) {
        ways.insert(action.id);
    }
    return ways;
}

using End = void (*)(SessionBench&);

/// What the person leaves, told by the ports: nobody may be asked for anything afterwards.
struct Asked {
    explicit Asked(const SessionBench& bench)
        : sealed(bench.outbox.asked.size()),
          authority(bench.authority.questions.size()),
          printed(bench.printer.printed.size()) {}
    bool operator==(const Asked&) const = default;
    qsizetype sealed, authority, printed;
};

} // namespace

class SessionAfterEndTest : public QObject {
    Q_OBJECT

    static void finish(SessionBench& bench) {
        bench.toDone(ItemState::Accepted);
        bench.act(u"finish"_s);
    }
    static void cancel(SessionBench& bench) {
        bench.toCommitment();
        bench.act(u"exit"_s);
        bench.act(u"ask.leave"_s);
    }
    static void runOut(SessionBench& bench) {
        bench.toCommitment();
        bench.clock.advance(241s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 30'000);
    }

private Q_SLOTS:
    void navigation_afterTheEnd_staysHome_data() {
        QTest::addColumn<End>("end");
        QTest::newRow("finished") << &finish;
        QTest::newRow("cancelled") << &cancel;
        QTest::newRow("timed out") << &runOut;
    }
    void navigation_afterTheEnd_staysHome() {
        REQUIRES("SEC-17");
        QFETCH(End, end);
        SessionBench bench;
        end(bench);
        QCOMPARE(bench.step(), u"home"_s);
        const int visit = bench.session->page().visit;
        const Asked before(bench);
        for (const QString& way : waysOf(bench)) {
            bench.session->act(way);
            bench.session->shown(way, visit); // a page that reports itself late
            QVERIFY2(bench.step() == u"home" && bench.session->page().visit == visit, qPrintable(way));
        }
        QVERIFY(Asked(bench) == before);
    }

    /// The same person's next session finds nothing of the last one: no draft, no photo, no consent.
    void service_startedAgain_beginsAtItsBeginning() {
        REQUIRES("SEC-17");
        SessionBench bench;
        cancel(bench);
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"sign_in"_s);
        bench.act(u"next"_s);
        bench.act(u"continue"_s);
        QCOMPARE(bench.step(), u"sign_in"_s);
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"home"_s);
        bench.toDisclaimer();
        QVERIFY(!std::get<CommitmentContent>(bench.session->page().content).ticked);
    }
};

QTEST_GUILESS_MAIN(SessionAfterEndTest)
#include "session_after_end_test.moc"
