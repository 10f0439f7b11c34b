// What stands over a page and is not a step: the count before the end, the call, the card left behind, five seconds of
// clear values.

#include "app/view/overlays.h"
#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList logLines;
void keepLine(QtMsgType, const QMessageLogContext&, const QString& line) {
    logLines.append(line);
}

/// Time passes and the session has seen it.
void pass(SessionBench& bench, std::chrono::milliseconds time) {
    bench.clock.advance(time);
    QSignalSpy news(bench.session.get(), &Session::pageChanged);
    QVERIFY(news.wait(20'000));
}

const std::optional<TimeoutModel>& counted(const SessionBench& bench) {
    return bench.session->page().timeout;
}

} // namespace

class SessionOverlaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void idle_lastThirtySeconds_areCountedAndThenEverythingIsCleared() {
        REQUIRES("LOG-22");
        SessionBench bench;
        bench.readCard();
        pass(bench, 89s);
        QVERIFY(!counted(bench));
        pass(bench, 2s);
        QVERIFY(counted(bench));
        QCOMPARE(counted(bench)->secondsLeft, 29);
        QVERIFY2(counted(bench)->sentence.startsWith(u"29 秒"_s), qPrintable(counted(bench)->sentence));
        QVERIFY(counted(bench)->remainingPart > 0.9 && counted(bench)->remainingPart < 1.0);
        bench.clock.advance(30s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 20'000);
        QVERIFY(!counted(bench));
        QCOMPARE(bench.signIn.signOuts, 2); // at the beginning of the sign-in, and now
    }

    /// Visual language, section 1.6: one step a second, no sub-second sweep.
    void idle_ring_goesOnWithTheSecondsBesideIt() {
        const auto ring = [](qint64 left) { return overlays::timeRunsOut(left, 30'000).remainingPart; };
        QCOMPARE(ring(29'999), ring(29'001));
        QVERIFY(ring(29'001) > ring(29'000));
        QCOMPARE(ring(29'000), ring(28'001));
    }

    void idle_moreTimeAsked_doublesTheLimitOnce() {
        REQUIRES("LOG-22");
        SessionBench bench;
        bench.readCard();
        for (int asked = 0; asked < 2; ++asked) { // the second time it stays at twice, not four times
            pass(bench, asked == 0 ? 100s : 220s);
            QVERIFY(counted(bench));
            bench.session->act(u"next"_s); // what lies under the count takes no touch
            QCOMPARE(bench.step(), u"check_data"_s);
            bench.session->act(counted(bench)->stay.id);
            QVERIFY(!counted(bench));
            pass(bench, 200s);
            QVERIFY(!counted(bench));
            bench.session->act(u"anything"_s); // a touch begins the time anew
        }
        pass(bench, 215s);
        QVERIFY(counted(bench));
    }

    void idle_touchOnAQuestion_countsAsATouch() {
        REQUIRES("LOG-22");
        SessionBench bench;
        bench.readCard();
        pass(bench, 80s);
        bench.session->act(u"exit"_s);
        pass(bench, 80s);
        bench.session->act(u"ask.stay"_s);
        QVERIFY(!counted(bench));
        pass(bench, 80s);
        QVERIFY(!counted(bench));
        QCOMPARE(bench.step(), u"check_data"_s);
    }

    void idle_leftAtTheCount_goesHome() {
        SessionBench bench;
        bench.readCard();
        pass(bench, 100s);
        QVERIFY(counted(bench));
        bench.session->act(counted(bench)->leave.id);
        QCOMPARE(bench.step(), u"home"_s);
    }

    void reveal_tapped_showsTheGroupForFiveSeconds() {
        REQUIRES("MSK-05");
        SessionBench bench;
        bench.readCard();
        const auto group = [&] { return std::get<CheckContent>(bench.session->page().content).groups.first(); };
        QVERIFY(group().reveal);
        const QString masked = group().reveal->label;
        bench.session->act(group().reveal->id);
        QCOMPARE(valueOf(bench.session->page(), u"name"_s), u"张测试"_s);
        QCOMPARE(valueOf(bench.session->page(), u"id_number"_s), u"11010519491231002X"_s);
        QVERIFY(group().reveal->label.contains(u'5'));
        pass(bench, 2s);
        QVERIFY(group().reveal->label.contains(u'3'));
        QCOMPARE(valueOf(bench.session->page(), u"name"_s), u"张测试"_s);
        pass(bench, 3s);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(bench.session->page(), u"name"_s), u"张**"_s, 20'000);
        QCOMPARE(group().reveal->label, masked);
    }

    void reveal_tapped_isLoggedByTheNamesOfTheFields() {
        REQUIRES("MSK-05");
        REQUIRES("MSK-07");
        SessionBench bench;
        bench.readCard();
        logLines.clear();
        const auto before = qInstallMessageHandler(keepLine);
        bench.session->act(u"reveal.0"_s);
        qInstallMessageHandler(before);
        const QString log = logLines.join(u'\n');
        QVERIFY2(log.contains(u"name"_s) && log.contains(u"id_number"_s), qPrintable(log));
        QVERIFY2(!log.contains(u"11010519491231002X"_s) && !log.contains(u"张"_s), qPrintable(log));
    }

    void reveal_tappedAgainOrPageLeft_hidesAtOnce() {
        REQUIRES("MSK-05");
        SessionBench bench;
        bench.readCard();
        bench.session->act(u"reveal.0"_s);
        bench.session->act(u"reveal.0"_s);
        QCOMPARE(valueOf(bench.session->page(), u"name"_s), u"张**"_s);
        bench.session->act(u"reveal.0"_s);
        bench.act(u"next"_s);
        bench.act(u"back"_s);
        QCOMPARE(bench.step(), u"check_data"_s);
        QCOMPARE(valueOf(bench.session->page(), u"id_number"_s), u"110*****002X"_s);
    }

    void staff_called_saysAnsweredOnlyAfterTheDeskAnswered() {
        SessionBench bench;
        bench.readCard();
        bench.staff.since = bench.clock.wallMilliseconds();
        bench.session->callStaff();
        QCOMPARE(bench.staff.calls.size(), 1);
        QCOMPARE(bench.staff.calls[0].service, u"individual"_s);
        QCOMPARE(bench.staff.calls[0].step, u"check_data"_s);
        const auto title = [&] { return bench.session->page().confirm->title; };
        QCOMPARE(title(), u"正在呼叫工作人员"_s);
        bench.session->callStaff(); // a second tap shows how it stands and calls nobody twice
        QCOMPARE(bench.staff.calls.size(), 1);
        bench.staff.say(StaffCallState::Unanswered);
        QCOMPARE(title(), u"还没有人应答"_s);
        bench.staff.say(StaffCallState::Acknowledged);
        QCOMPARE(title(), u"已应答，请稍等"_s);
        bench.session->act(u"ask.stay"_s);
        QVERIFY(!bench.session->page().confirm);
        QCOMPARE(bench.step(), u"check_data"_s);
    }

    void staff_calledAgainAfterAnAnswer_isCalledAgain() {
        SessionBench bench;
        bench.session->callStaff();
        bench.staff.say(StaffCallState::Acknowledged);
        bench.session->act(u"ask.stay"_s);
        bench.session->callStaff(); // somebody else, or another trouble
        QCOMPARE(bench.staff.calls.size(), 2);
        QCOMPARE(bench.session->page().confirm->title, u"正在呼叫工作人员"_s);
    }

    void exit_whileSealing_isNotOffered() {
        REQUIRES("INV-1");
        SessionBench bench;
        bench.toSeal();
        QCOMPARE(bench.step(), u"seal"_s);
        bench.session->act(u"exit"_s);
        QVERIFY(!bench.session->page().confirm);
    }

    void staff_callCancelled_endsTheCall() {
        SessionBench bench;
        bench.session->callStaff();
        QCOMPARE(bench.staff.calls[0].service, QString());
        bench.session->act(bench.session->page().confirm->doing.id);
        QCOMPARE(bench.staff.now, StaffCallState::Idle);
        QVERIFY(!bench.session->page().confirm);
    }

    void staff_noDesk_saysWhereToGo() {
        SessionBench bench;
        bench.session->callStaff();
        bench.staff.say(StaffCallState::NoDesk);
        QCOMPARE(bench.session->page().confirm->title, u"请找大堂的工作人员"_s);
        QVERIFY(bench.session->page().confirm->doing.id.isEmpty());
    }

    void leaving_whileStaffIsCalled_neverAnnouncesHomeUnderTheServicesName() {
        SessionBench bench;
        const QString branch = bench.session->strip().place;
        bench.readCard();
        bench.session->callStaff();
        bench.session->act(u"ask.stay"_s);
        QStringList named;
        connect(bench.session.get(), &Session::pageChanged, this, [&] {
            if (bench.step() == u"home") {
                named.append(bench.session->strip().place);
                QVERIFY(!bench.session->page().confirm);
            }
        });
        bench.session->act(u"exit"_s);
        bench.session->act(u"ask.leave"_s); // ends the call too, of which the desk tells at once
        QVERIFY(!named.isEmpty());
        QCOMPARE(named, QStringList(named.size(), branch));
    }

    void offline_insideAService_isSaidOnEveryPageButTheLast() {
        SessionBench bench;
        bench.outbox.onlineNow = false;
        QVERIFY(bench.session->page().banner.isEmpty());
        bench.readCard();
        QVERIFY(!bench.session->page().banner.isEmpty());
        bench.outbox.onlineNow = true;
        Q_EMIT bench.outbox.onlineChanged(true);
        QVERIFY(bench.session->page().banner.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SessionOverlaysTest)
#include "session_overlays_test.moc"
