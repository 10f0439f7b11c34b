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

namespace session_home_test {

QStringList thingsOf(const PageModel& page) {
    QStringList titles;
    for (const auto& thing : std::get<WhatToBringContent>(page.content).things)
        titles.append(thing.title);
    return titles;
}

} // namespace session_home_test

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
        QCOMPARE(tiles.size(), 7); // the services of the guides, and what to bring
        for (const TileModel& tile : tiles.sliced(1)) {
            if (tile.guide)
                continue;
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
        bench.clock.advance(std::chrono::seconds(59));
        bench.session->act(u"nothing"_s); // a touch: somebody reads
        bench.clock.advance(std::chrono::seconds(59));
        passOnce(bench);
        QCOMPARE(bench.step(), u"service_off"_s);
        bench.session->callStaff();
        bench.clock.advance(std::chrono::seconds(61));
        passOnce(bench);
        QCOMPARE(bench.step(), u"service_off"_s); // the question to staff stands over it
        bench.act(bench.session->page().confirm->safe.id);
        bench.clock.advance(std::chrono::seconds(61));
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 20'000);
    }

    void serviceOff_inLargeText_staysTwiceAsLong() {
        SessionBench bench;
        bench.session->switchDisplay(DisplayFeature::Elder);
        bench.act(u"start.family"_s);
        bench.clock.advance(std::chrono::seconds(119));
        passOnce(bench);
        QCOMPARE(bench.step(), u"service_off"_s);
        bench.clock.advance(std::chrono::seconds(2));
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

    void guide_withoutSigningIn_saysWhatToBring() {
        REQUIRES("SCR-01");
        REQUIRES("MIN-48");
        SessionBench bench;
        bench.outbox.refused = FailureCode::QueueLimitReached; // advice needs no room
        bench.act(u"start.what_to_bring"_s);
        bench.act(u"myself"_s);
        bench.act(u"id_card"_s);
        const PageModel page = bench.session->page();
        QCOMPARE(page.sentence, u"您选的是：给自己办，居民身份证。"_s);
        QCOMPARE(session_home_test::thingsOf(page), QStringList({u"您的居民身份证"_s, u"您的手机"_s}));
        QVERIFY(bench.signIn.starts == 0);
    }

    void guide_child_asksForTheSlotsOfTheMatrix_data() {
        QTest::addColumn<QStringList>("way");
        QTest::addColumn<int>("sides");
        QTest::addColumn<bool>("birth");
        QTest::newRow("MIN-40") << QStringList{u"from_7"_s, u"id_card"_s} << 2 << true;
        QTest::newRow("MIN-41") << QStringList{u"under_7"_s, u"booklet"_s, u"yes"_s} << 5 << false;
        QTest::newRow("MIN-43, MIN-44") << QStringList{u"under_7"_s, u"booklet"_s, u"no"_s} << 3 << true;
    }

    void guide_child_asksForTheSlotsOfTheMatrix() {
        REQUIRES("MIN-48");
        REQUIRES("TV-12");
        QFETCH(QStringList, way);
        QFETCH(int, sides);
        QFETCH(bool, birth);
        SessionBench bench;
        bench.act(u"start.what_to_bring"_s);
        bench.act(u"child"_s);
        for (const QString& answer : way)
            bench.act(answer);
        const PageModel page = bench.session->page();
        int shown = 0;
        for (const auto& thing : std::get<WhatToBringContent>(page.content).things)
            shown += static_cast<int>(thing.sides.size());
        QCOMPARE(shown, sides);
        QCOMPARE(session_home_test::thingsOf(page).contains(u"孩子的出生医学证明"_s), birth);
        // The service for children is not here yet: nobody is told that it can be done on this machine.
        QCOMPARE(page.title, u"请到柜台办，带这些去"_s);
    }

    void guide_list_isPrintedWithoutSigningIn() {
        REQUIRES("MIN-48");
        SessionBench bench;
        bench.act(u"start.what_to_bring"_s);
        bench.act(u"myself"_s);
        bench.act(u"id_card"_s);
        bench.act(u"print_slip"_s);
        QCOMPARE(bench.printer.printed.size(), 1);
        QCOMPARE(bench.printer.printed.first().next.size(), 2);
        QVERIFY(bench.printer.printed.first().next.first().contains(u"您的居民身份证"_s));
    }

    void guide_leftForTheService_keepsNothingOfTheQuestions() {
        SessionBench bench;
        bench.act(u"start.what_to_bring"_s);
        bench.act(u"myself"_s);
        bench.act(u"id_card"_s);
        bench.act(u"service.individual"_s);
        QCOMPARE(bench.step(), u"sign_in"_s);
    }

    void englishHome_asksForTheDocumentFirst() {
        REQUIRES("GAP-12");
        SessionBench bench;
        bench.session->switchLanguage();
        const auto first = std::get<HomeContent>(bench.session->page().content);
        QVERIFY(first.documents);
        bench.act(first.tiles.first().id);
        const auto home = std::get<HomeContent>(bench.session->page().content);
        QVERIFY(!home.documents);
        QVERIFY(home.sentence.contains(first.tiles.first().title));
        bench.session->switchLanguage(); // and the Chinese home asks nothing
        QVERIFY(!std::get<HomeContent>(bench.session->page().content).documents);
    }

    void englishHome_documentOfTheCounter_isToldAtOnceWhatToBring() {
        REQUIRES("GAP-12");
        SessionBench bench;
        bench.session->switchLanguage();
        for (const QString& document : {u"foreign_permanent"_s, u"residence_permit"_s, u"other"_s}) {
            bench.act(u"document."_s + document);
            QCOMPARE(bench.step(), u"to_counter"_s);
            QCOMPARE(session_home_test::thingsOf(bench.session->page()).size(), 2);
            bench.act(u"leave"_s);
            QCOMPARE(bench.step(), u"home"_s);
            bench.session->switchLanguage();
        }
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
