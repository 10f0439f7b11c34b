#include "app/devices/staff_call_core.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kaban;
using namespace Qt::StringLiterals;
using Kind = StaffCallAction::Kind;

namespace {

constexpr qint64 start = 1'000'000;
constexpr qint64 wall = 1'767'578'400'000;

StaffCallRules withDesk() {
    StaffCallRules rules;
    rules.desk = true;
    return rules;
}

QList<Kind> kinds(const StaffCallActions& actions) {
    QList<Kind> result;
    for (const StaffCallAction& action : actions) {
        result.append(action.kind);
    }
    return result;
}

const DeskAnswer failed;
const DeskAnswer taken{true, false, u"https://desk/calls/1"_s};
const DeskAnswer takenWithoutAddress{true, false, {}};
const DeskAnswer acknowledged{true, true, {}};

} // namespace

class StaffCallCoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void call_withADesk_ringsAndTellsIt() {
        StaffCallCore core(withDesk());
        QCOMPARE(core.state(), StaffCallState::Idle);
        QVERIFY(!core.nextWake());
        QCOMPARE(kinds(core.call(start, wall)), (QList{Kind::Ring, Kind::Post}));
        QCOMPARE(core.state(), StaffCallState::Calling);
        QCOMPARE(core.callingSinceMilliseconds(), wall);
        QCOMPARE(core.nextWake(), start + 60'000);
    }

    void call_withoutADesk_onlyRingsOnce() {
        StaffCallCore core(StaffCallRules{});
        QCOMPARE(kinds(core.call(start, wall)), QList{Kind::Ring});
        QCOMPARE(core.state(), StaffCallState::NoDesk);
        QVERIFY(!core.nextWake());
        QVERIFY(core.wake(start + 600'000).isEmpty());
        QCOMPARE(kinds(core.call(start + 700'000, wall)), (QList{Kind::Silence, Kind::Ring}));
    }

    void call_soundSwitchedOff_isSilent() {
        StaffCallRules rules = withDesk();
        rules.sound = false;
        StaffCallCore core(rules);
        QCOMPARE(kinds(core.call(start, wall)), QList{Kind::Post});
        QCOMPARE(kinds(core.wake(start + 60'000)), QList<Kind>{}); // the first request still runs
        core.answered(1, taken, start + 61'000);
        QCOMPARE(kinds(core.wake(start + 120'000)), QList{Kind::Post});
        QCOMPARE(kinds(core.cancel()), QList{Kind::Drop});
    }

    void call_whileOneRuns_changesNothing() {
        StaffCallCore core(withDesk());
        core.call(start, wall);
        QVERIFY(core.call(start + 5'000, wall + 5'000).isEmpty());
        QCOMPARE(core.callingSinceMilliseconds(), wall);
        core.wake(start + 60'000);
        QVERIFY(core.call(start + 61'000, wall + 61'000).isEmpty());
    }

    void delivered_isNotAcknowledged() {
        REQUIRES("INV-3");
        StaffCallCore core(withDesk());
        core.call(start, wall);
        QVERIFY(core.answered(1, taken, start + 100).isEmpty());
        QCOMPARE(core.state(), StaffCallState::Calling);
        QCOMPARE(core.nextWake(), start + 3'100);
        QVERIFY(core.wake(start + 3'099).isEmpty());
        const StaffCallActions poll = core.wake(start + 3'100);
        QCOMPARE(kinds(poll), QList{Kind::Poll});
        QCOMPARE(poll[0].url, u"https://desk/calls/1"_s);
        core.answered(poll[0].request, takenWithoutAddress, start + 3'200);
        QCOMPARE(core.state(), StaffCallState::Calling);
        QCOMPARE(core.wake(start + 6'200)[0].url, u"https://desk/calls/1"_s); // the address stays known
    }

    void acknowledgement_ofPostOrPoll_endsRingingAndAsking_data() {
        QTest::addColumn<bool>("byPoll");
        QTest::newRow("in the answer") << false;
        QTest::newRow("asked for") << true;
    }
    void acknowledgement_ofPostOrPoll_endsRingingAndAsking() {
        QFETCH(bool, byPoll);
        StaffCallCore core(withDesk());
        quint64 request = core.call(start, wall)[1].request;
        if (byPoll) {
            core.answered(request, taken, start + 100);
            request = core.wake(start + 3'100)[0].request;
        }
        QCOMPARE(kinds(core.answered(request, acknowledged, start + 3'200)), QList{Kind::Silence});
        QCOMPARE(core.state(), StaffCallState::Acknowledged);
        QVERIFY(!core.nextWake());
        QVERIFY(core.wake(start + 600'000).isEmpty());
        QCOMPARE(core.callingSinceMilliseconds(), 0);
    }

    void notAcknowledged_inTime_ringsAgainAndTellsTheDeskAgain() {
        StaffCallCore core(withDesk());
        core.call(start, wall);
        core.answered(1, takenWithoutAddress, start + 100);
        QCOMPARE(core.nextWake(), start + 60'000);
        QCOMPARE(kinds(core.wake(start + 60'000)), (QList{Kind::Ring, Kind::Post}));
        QCOMPARE(core.state(), StaffCallState::Unanswered);
        QCOMPARE(core.callingSinceMilliseconds(), wall);
        core.answered(2, acknowledged, start + 60'100);
        QCOMPARE(core.state(), StaffCallState::Acknowledged);
    }

    void notAcknowledged_ever_growsQuietButStillAsks() {
        StaffCallRules rules = withDesk();
        rules.mostRings = 3;
        StaffCallCore core(rules);
        int rings = 1;
        core.call(start, wall);
        core.answered(1, taken, start);
        qint64 now = start;
        for (int i = 0; i < 1'000; ++i) {
            QVERIFY(core.nextWake());
            now = *core.nextWake();
            for (const StaffCallAction& action : core.wake(now)) {
                rings += action.kind == Kind::Ring ? 1 : 0;
                core.answered(action.request, taken, now);
            }
        }
        QCOMPARE(rings, 3);
        QCOMPARE(core.state(), StaffCallState::Unanswered);
    }

    void failure_isTriedAgainWithGrowingPauses() {
        StaffCallRules rules = withDesk();
        rules.ringAgain = 1'000'000;
        StaffCallCore core(rules);
        quint64 request = core.call(start, wall)[1].request;
        qint64 now = start;
        for (const qint64 pause : {2'000, 4'000, 8'000, 16'000, 30'000, 30'000}) {
            core.answered(request, failed, now);
            QCOMPARE(core.state(), StaffCallState::Calling);
            QCOMPARE(core.nextWake(), now + pause);
            now += pause;
            const StaffCallActions actions = core.wake(now);
            QCOMPARE(kinds(actions), QList{Kind::Post});
            request = actions[0].request;
        }
        core.answered(request, taken, now); // and the pauses begin anew
        request = core.wake(now + 3'000)[0].request;
        core.answered(request, failed, now + 3'000);
        QCOMPARE(core.nextWake(), now + 5'000);
        QCOMPARE(kinds(core.wake(now + 5'000)), QList{Kind::Poll});
    }

    void silence_ofTheDesk_neverStopsTheRinging() {
        StaffCallCore core(withDesk());
        core.call(start, wall); // and no answer, not even a failure
        QCOMPARE(kinds(core.wake(start + 60'000)), QList{Kind::Ring});
        QCOMPARE(core.state(), StaffCallState::Unanswered);
        QCOMPARE(core.nextWake(), start + 120'000);
    }

    void cancel_whileItRings_dropsEverything() {
        StaffCallCore core(withDesk());
        core.call(start, wall);
        QCOMPARE(kinds(core.cancel()), (QList{Kind::Silence, Kind::Drop}));
        QCOMPARE(core.state(), StaffCallState::Idle);
        QVERIFY(!core.nextWake());
        QVERIFY(core.cancel().isEmpty());
    }

    void lateAnswer_ofAnEarlierCall_isIgnored() {
        REQUIRES("SEC-20");
        StaffCallCore core(withDesk());
        const quint64 first = core.call(start, wall)[1].request;
        core.cancel();
        core.answered(first, acknowledged, start + 10);
        QCOMPARE(core.state(), StaffCallState::Idle);
        const quint64 second = core.call(start + 20, wall)[1].request;
        QVERIFY(second != first);
        core.answered(first, acknowledged, start + 30);
        QCOMPARE(core.state(), StaffCallState::Calling);
        core.answered(second, acknowledged, start + 40);
        core.answered(second, failed, start + 50);
        QCOMPARE(core.state(), StaffCallState::Acknowledged);
    }

    void call_afterAnAcknowledgement_isANewOne() {
        StaffCallCore core(withDesk());
        core.answered(core.call(start, wall)[1].request, acknowledged, start);
        QCOMPARE(kinds(core.call(start + 10, wall + 10)), (QList{Kind::Silence, Kind::Ring, Kind::Post}));
        QCOMPARE(core.callingSinceMilliseconds(), wall + 10);
    }

    void anyEvents_inAnyOrder_keepTheRules() {
        const auto seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const QByteArray told = "seed " + QByteArray::number(seed);
        StaffCallCore core(withDesk());
        qint64 now = start;
        quint64 open = 0;
        for (int i = 0; i < 20'000; ++i) {
            now += random.bounded(5'000);
            StaffCallActions actions;
            bool justAcknowledged = false;
            const StaffCallState before = core.state();
            switch (random.bounded(6)) {
            case 0:
                actions = core.call(now, wall + now);
                break;
            case 1:
                actions = random.bounded(5) == 0 ? core.cancel() : StaffCallActions{};
                break;
            case 2: {
                const DeskAnswer answer = QList{failed, taken, takenWithoutAddress, acknowledged}[random.bounded(4)];
                justAcknowledged = answer.acknowledged;
                actions = core.answered(random.bounded(3) == 0 ? open - 1 : open, answer, now);
                break;
            }
            default:
                actions = core.wake(now);
            }
            for (const StaffCallAction& action : actions) {
                if (action.kind == Kind::Post || action.kind == Kind::Poll) {
                    QVERIFY2(action.request > open, told.constData());
                    open = action.request;
                }
            }
            const bool became = core.state() == StaffCallState::Acknowledged && before != core.state();
            QVERIFY2(!became || justAcknowledged, told.constData());
            QVERIFY2(core.running() == (core.callingSinceMilliseconds() != 0), told.constData());
        }
    }
};

QTEST_GUILESS_MAIN(StaffCallCoreTest)
#include "staff_call_core_test.moc"
