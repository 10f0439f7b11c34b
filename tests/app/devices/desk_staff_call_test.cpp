#include "app/devices/desk_staff_call.h"
#include "app/health/system_clock.h"
#include "app/health/system_random.h"
#include "desk_server.h"
#include "tests/support/requires.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

/// What happens to the loudspeaker, seen from both threads.
struct Stage {
    std::atomic<int> plays = 0;
    std::atomic<int> stops = 0;
    std::atomic<bool> hangs = false;
    std::atomic<bool> inScreensThread = false;
    QSemaphore release;
};

class PuppetSpeaker : public drivers::SoundPlayer {
public:
    explicit PuppetSpeaker(std::shared_ptr<Stage> stage) : stage_(std::move(stage)) {}
    void play(drivers::Sound) override {
        stage_->inScreensThread = QThread::currentThread() == QCoreApplication::instance()->thread();
        ++stage_->plays;
        if (stage_->hangs) {
            stage_->release.acquire();
        }
    }
    void stop() override { ++stage_->stops; }

private:
    std::shared_ptr<Stage> stage_;
};

DeskStaffCall::SoundFactory puppet(const std::shared_ptr<Stage>& stage) {
    return [stage] { return std::make_unique<PuppetSpeaker>(stage); };
}

StaffCallOptions optionsFor(const DeskServer& desk) {
    StaffCallOptions options;
    options.kioskId = u"bj-xzm-01"_s;
    options.kioskNumber = u"1"_s;
    options.branch = u"京安银行 西直门支行"_s;
    options.desk = desk.options();
    options.rules.pollEvery = options.rules.firstRetry = options.rules.longestRetry = 20;
    return options;
}

QJsonObject toldIn(const WireRequest& request) {
    return QJsonDocument::fromJson(request.body).object();
}

} // namespace

class DeskStaffCallTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void call_desk_isToldWhereAndWhatAndNothingElse() {
        REQUIRES("MSK-07");
        DeskServer desk;
        desk.server.setScript([](const WireRequest&, QSslSocket* socket) {
            DeskServer::say(socket, "200 OK", "{\"acknowledged\":true}");
        });
        DeskStaffCall staff(optionsFor(desk), {}, clock_, random_);
        QSignalSpy changes(&staff, &StaffCallPort::stateChanged);
        staff.call({u"individual"_s, u"card_problem"_s, u"E-204"_s});
        QCOMPARE(staff.state(), StaffCallState::Calling);
        QVERIFY(staff.callingSinceMilliseconds() > 0);
        QCOMPARE(changes.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(staff.state(), StaffCallState::Acknowledged, patience);
        QCOMPARE(changes.size(), 2);
        QJsonObject told = toldIn(desk.server.requests().constFirst());
        QCOMPARE(told.take(u"kiosk"_s).toString(), u"bj-xzm-01"_s);
        QCOMPARE(told.take(u"number"_s).toString(), u"1"_s);
        QCOMPARE(told.take(u"branch"_s).toString(), u"京安银行 西直门支行"_s);
        QCOMPARE(told.take(u"service"_s).toString(), u"individual"_s);
        QCOMPARE(told.take(u"step"_s).toString(), u"card_problem"_s);
        QCOMPARE(told.take(u"code"_s).toString(), u"E-204"_s);
        QVERIFY(told.take(u"called_at"_s).toString().endsWith(u"+08:00"_s));
        QCOMPARE(told.take(u"call_id"_s).toString().size(), 32);
        QVERIFY(told.isEmpty());
    }

    void call_reasonThatIsNoId_isLeftOut_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("ID number") << u"11010519491231002X"_s;
        QTest::newRow("ID number behind letters") << u"step11010519491231002x"_s;
        QTest::newRow("mobile") << u"13800138000"_s;
        QTest::newRow("name") << u"张三"_s;
        QTest::newRow("sentence") << u"place_card for zhang san"_s;
        QTest::newRow("second line") << u"place_card\n110"_s;
        QTest::newRow("endless") << QString(200, u'a');
    }
    void call_reasonThatIsNoId_isLeftOut() {
        REQUIRES("MSK-07");
        QFETCH(QString, text);
        DeskServer desk;
        DeskStaffCall staff(optionsFor(desk), {}, clock_, random_);
        staff.call({text, text, text});
        QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), 1, patience);
        const QJsonObject told = toldIn(desk.server.requests().constFirst());
        QCOMPARE(told.value(u"service"_s).toString(u"?"_s), QString());
        QCOMPARE(told.value(u"step"_s).toString(u"?"_s), QString());
        QCOMPARE(told.value(u"code"_s).toString(u"?"_s), QString());
    }

    void delivered_staysCallingUntilTheDeskSaysSo() {
        REQUIRES("INV-3");
        DeskServer desk;
        std::atomic<bool> answeredByStaff = false;
        desk.server.setScript([&](const WireRequest& request, QSslSocket* socket) {
            if (request.verb == "POST") {
                DeskServer::say(socket, "202 Accepted", "{\"status_url\":\"/calls/9\"}");
            } else {
                DeskServer::say(socket, "200 OK", answeredByStaff ? "{\"acknowledged\":true}" : "{}");
            }
        });
        DeskStaffCall staff(optionsFor(desk), {}, clock_, random_);
        staff.call({});
        QTRY_VERIFY_WITH_TIMEOUT(desk.server.requests().size() >= 4, patience);
        QCOMPARE(staff.state(), StaffCallState::Calling);
        QCOMPARE(desk.server.requests().constLast().target, QByteArray("/calls/9"));
        answeredByStaff = true;
        QTRY_COMPARE_WITH_TIMEOUT(staff.state(), StaffCallState::Acknowledged, patience);
    }

    void deskThatFails_isTriedAgainWithTheSameCall() {
        DeskServer desk;
        desk.server.setScript([&](const WireRequest&, QSslSocket* socket) {
            const bool well = desk.server.requests().size() > 3;
            DeskServer::say(socket, well ? "200 OK" : "503 Busy", well ? "{\"acknowledged\":true}" : "");
        });
        DeskStaffCall staff(optionsFor(desk), {}, clock_, random_);
        staff.call({});
        QTRY_COMPARE_WITH_TIMEOUT(staff.state(), StaffCallState::Acknowledged, patience);
        QSet<QString> calls;
        for (const WireRequest& request : desk.server.requests()) {
            calls.insert(toldIn(request).value(u"call_id"_s).toString());
        }
        QCOMPARE(desk.server.requests().size(), 4);
        QCOMPARE(calls.size(), 1);
    }

    void notAcknowledgedInTime_ringsAndTellsAgain() {
        DeskServer desk;
        desk.server.setScript([](const WireRequest&, QSslSocket* socket) { DeskServer::say(socket, "200 OK", "{}"); });
        const auto stage = std::make_shared<Stage>();
        StaffCallOptions options = optionsFor(desk);
        options.rules.ringAgain = 300;
        DeskStaffCall staff(options, puppet(stage), clock_, random_);
        staff.call({});
        QTRY_COMPARE_WITH_TIMEOUT(staff.state(), StaffCallState::Unanswered, patience);
        QTRY_VERIFY_WITH_TIMEOUT(stage->plays >= 2 && desk.server.requests().size() >= 2, patience);
        QVERIFY(!stage->inScreensThread);
        staff.cancel();
        QCOMPARE(staff.state(), StaffCallState::Idle);
        QCOMPARE(staff.callingSinceMilliseconds(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(stage->stops.load(), 1, patience);
    }

    void noDesk_onlyRings() {
        const auto stage = std::make_shared<Stage>();
        DeskStaffCall staff({}, puppet(stage), clock_, random_);
        staff.call({});
        QCOMPARE(staff.state(), StaffCallState::NoDesk);
        QTRY_COMPARE_WITH_TIMEOUT(stage->plays.load(), 1, patience);
    }

    void loudspeakerThatHangs_keepsNobodyFromCalling() {
        REQUIRES("INV-8");
        DeskServer desk;
        desk.server.setScript([](const WireRequest&, QSslSocket* socket) {
            DeskServer::say(socket, "200 OK", "{\"acknowledged\":true}");
        });
        const auto stage = std::make_shared<Stage>();
        stage->hangs = true;
        auto staff = std::make_unique<DeskStaffCall>(optionsFor(desk), puppet(stage), clock_, random_);
        staff->call({});
        QTRY_COMPARE_WITH_TIMEOUT(staff->state(), StaffCallState::Acknowledged, patience);
        QTRY_COMPARE_WITH_TIMEOUT(stage->plays.load(), 1, patience);
        staff.reset(); // ends although the loudspeaker still hangs
        QCOMPARE(stage->stops.load(), 0);
        stage->release.release();
    }

    void deskThatHangs_keepsTheRingingAndTheScreen() {
        REQUIRES("INV-8");
        DeskServer desk;
        desk.server.setMute(true);
        const auto stage = std::make_shared<Stage>();
        StaffCallOptions options = optionsFor(desk);
        options.rules.ringAgain = 200;
        DeskStaffCall staff(options, puppet(stage), clock_, random_);
        staff.call({});
        QTRY_VERIFY_WITH_TIMEOUT(stage->plays >= 3, patience);
        QCOMPARE(staff.state(), StaffCallState::Unanswered);
    }

    void lateAcknowledgement_ofACancelledCall_isNotTakenForTheNext() {
        REQUIRES("SEC-20");
        DeskServer desk;
        QSslSocket* first = nullptr;
        desk.server.setScript([&](const WireRequest&, QSslSocket* socket) {
            if (!first) {
                first = socket;
            }
        });
        DeskStaffCall staff(optionsFor(desk), {}, clock_, random_);
        staff.call({});
        QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), 1, patience);
        DeskServer::say(first, "200 OK", "{\"acknowledged\":true}");
        staff.cancel();
        staff.call({});
        QTRY_COMPARE_WITH_TIMEOUT(desk.server.requests().size(), 2, patience);
        QCOMPARE(staff.state(), StaffCallState::Calling);
        const QString one = toldIn(desk.server.requests()[0]).value(u"call_id"_s).toString();
        QVERIFY(one != toldIn(desk.server.requests()[1]).value(u"call_id"_s).toString());
    }

private:
    SystemClock clock_;
    SystemRandom random_;
};

QTEST_GUILESS_MAIN(DeskStaffCallTest)
#include "desk_staff_call_test.moc"
