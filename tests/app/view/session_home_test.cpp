// Home, and the page of a service that is not to be had here.

#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

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
