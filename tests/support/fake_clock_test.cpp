#include "tests/support/fake_clock.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using kaban::tests::FakeClock;

class FakeClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void start_untouched_isTenInTheMorningInBeijing() {
        const FakeClock clock;
        const auto moment = QDateTime::fromMSecsSinceEpoch(clock.wallMilliseconds(), Qt::OffsetFromUTC, 8 * 3600);
        QCOMPARE(moment.toString(Qt::ISODate), u"2026-01-05T10:00:00+08:00"_s);
        QVERIFY(clock.wallTimeTrusted());
    }

    void advance_step_movesBothClocks() {
        FakeClock clock;
        clock.advance(std::chrono::seconds(30));
        QCOMPARE(clock.wallMilliseconds(), FakeClock::startWallMilliseconds + 30000);
        QCOMPARE(clock.monotonicMilliseconds(), FakeClock::startMonotonicMilliseconds + 30000);
    }

    void monotonic_dateSetBack_staysWhereItIs() {
        FakeClock clock;
        clock.setWallMilliseconds(0);
        clock.setWallTimeTrusted(false);
        clock.advance(std::chrono::milliseconds(-5));
        QCOMPARE(clock.wallMilliseconds(), -5);
        QCOMPARE(clock.monotonicMilliseconds(), FakeClock::startMonotonicMilliseconds);
        QVERIFY(!clock.wallTimeTrusted());
    }
};

QTEST_GUILESS_MAIN(FakeClockTest)
#include "fake_clock_test.moc"
