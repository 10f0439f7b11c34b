// Home, and the page of a service that is not to be had here.

#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The session has looked at the clock.
void passOnce(SessionBench& bench) {
    QSignalSpy news(bench.session.get(), &Session::pageChanged);
    QVERIFY(news.wait(20'000));
}

} // namespace

class SessionHomeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void home_tile_carriesTheWordsPeopleKnowFromTheGuides() {
        REQUIRES("GEN-02");
        REQUIRES("GEN-03");
        SessionBench bench;
        const auto home = std::get<HomeContent>(bench.session->page().content);
        QCOMPARE(home.groupTitle, u"我要办社保卡"_s);
        QCOMPARE(home.groupSubtitle, u"第三代社会保障卡服务"_s);
        QCOMPARE(home.tiles.first().title, u"本人申领"_s);
        QCOMPARE(home.tiles.first().subtitle, u"本人申请社会保障卡"_s);
    }

    void home_serviceNotHere_isGreyedAndLeadsToWhatCanBeDone() {
        REQUIRES("GEN-01");
        SessionBench bench;
        const auto tiles = std::get<HomeContent>(bench.session->page().content).tiles;
        QCOMPARE(tiles.size(), 6); // the services of the guides
        for (const TileModel& tile : tiles.sliced(1)) {
            QVERIFY2(tile.off && tile.enabled && !tile.subtitle.isEmpty(), qPrintable(tile.id));
            bench.act(tile.id);
            QCOMPARE(bench.step(), u"service_off"_s);
            const auto post = std::get<SignpostContent>(bench.session->page().content);
            QVERIFY(post.ways.size() >= 2 && post.waysTitle.contains(tile.title));
            QCOMPARE(post.services.size(), 1);
            bench.act(bench.session->page().actions.first().id);
            QCOMPARE(bench.step(), u"home"_s);
        }
        bench.act(tiles.last().id);
        bench.act(std::get<SignpostContent>(bench.session->page().content).services.first().id);
        QCOMPARE(bench.step(), u"sign_in"_s);
    }

    void serviceOff_leftAlone_goesHome() {
        SessionBench bench;
        bench.act(u"start.family"_s);
        QCOMPARE(bench.step(), u"service_off"_s);
        bench.clock.advance(std::chrono::seconds(61));
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 20'000);
    }

    void home_leftAlone_speaksTheKiosksLanguageAgain() {
        REQUIRES("LOG-22"); // nothing of a person outlives them
        SessionBench bench;
        bench.session->switchLanguage();
        bench.clock.advance(119s);
        bench.session->act(u"nothing"_s); // a touch: somebody reads
        bench.clock.advance(119s);
        passOnce(bench);
        QCOMPARE(bench.session->language(), u"en"_s);
        bench.clock.advance(2s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.session->language(), u"zh"_s, 20'000);
    }

    void home_leftAlone_forgetsTheCallThatNobodyAnswered() {
        SessionBench bench;
        bench.session->callStaff();
        bench.clock.advance(130s);
        passOnce(bench);
        QCOMPARE(bench.staff.now, StaffCallState::Calling); // it rings for as long as the desk's own limit says
        QVERIFY(bench.session->page().confirm);
        bench.staff.say(StaffCallState::Unanswered);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session->page().confirm, 20'000);
        QCOMPARE(bench.staff.now, StaffCallState::Idle);
    }

    void home_storeRefuses_saysSoBeforeAnythingIsEntered() {
        REQUIRES("REL-81");
        SessionBench bench;
        bench.outbox.refused = FailureCode::QueueLimitReached;
        Q_EMIT bench.outbox.onlineChanged(true);
        const TileModel& tile = std::get<HomeContent>(bench.session->page().content).tiles.first();
        QVERIFY(!tile.enabled);
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"home"_s);
    }
};

QTEST_GUILESS_MAIN(SessionHomeTest)
#include "session_home_test.moc"
