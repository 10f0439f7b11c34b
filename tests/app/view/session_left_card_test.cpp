// An ID card that somebody leaves on the reader (SEC-31), and the one that is taken from the last page (LOG-22).

#include "tests/support/requires.h"
#include "tests/support/session_bench.h"

#include <QSignalSpy>
#include <QTest>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void leave(SessionBench& bench) {
    bench.session->act(u"exit"_s);
    bench.session->act(u"ask.leave"_s);
    QCOMPARE(bench.step(), u"home"_s);
}

/// Time passes and the session has seen it.
void pass(SessionBench& bench, std::chrono::milliseconds time) {
    bench.clock.advance(time);
    QSignalSpy news(bench.session.get(), &Session::pageChanged);
    QVERIFY(news.wait(20'000));
}

} // namespace

class SessionLeftCardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void card_leftOnTheReader_isAskedForAndLocksTheNextSession() {
        REQUIRES("SEC-31");
        SessionBench bench;
        bench.readCard();
        bench.cards.present = true;
        bench.session->act(u"exit"_s);
        bench.session->act(u"ask.leave"_s);
        QCOMPARE(bench.step(), u"home"_s);
        QCOMPARE(bench.session->page().confirm->title, u"请拿好您的身份证"_s);
        bench.session->act(u"ask.stay"_s);
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"home"_s);
        QVERIFY(bench.session->page().confirm);
        bench.cards.present = false;
        Q_EMIT bench.cards.cardRemoved();
        QVERIFY(!bench.session->page().confirm);
        bench.act(u"start.individual"_s);
        QVERIFY(bench.step() != u"home"_s);
    }

    void end_withNoCardKnown_looksForOneOnce() {
        REQUIRES("SEC-31");
        SessionBench bench;
        QCOMPARE(bench.cards.looks, 0);
        bench.readCard();
        leave(bench);
        QCOMPARE(bench.cards.looks, 1);
        QVERIFY(!bench.session->page().confirm);
    }

    void look_findsACard_asksForItAndLocks() {
        REQUIRES("SEC-31");
        SessionBench bench;
        bench.cards.lookAnswers = true;
        bench.toDisclaimer(); // long before a card is asked for
        leave(bench);
        QVERIFY(!bench.session->page().confirm);
        Q_EMIT bench.cards.looked(true);
        QCOMPARE(bench.session->page().confirm->title, u"请拿好您的身份证"_s);
        bench.session->act(u"ask.stay"_s);
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"home"_s);
        QVERIFY(bench.session->page().confirm);
        Q_EMIT bench.cards.cardRemoved();
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"sign_in"_s);
    }

    void look_notAnsweredYet_startWaitsForItAndIsNotLost() {
        REQUIRES("SEC-31");
        SessionBench bench;
        bench.cards.lookAnswers = true;
        bench.toDisclaimer();
        leave(bench);
        bench.act(u"start.individual"_s);
        QCOMPARE(bench.step(), u"home"_s);
        Q_EMIT bench.cards.looked(false);
        QCOMPARE(bench.step(), u"sign_in"_s);
    }

    void look_findsACardWhileStartWaits_asksForTheCardInstead() {
        REQUIRES("SEC-31");
        SessionBench bench;
        bench.cards.lookAnswers = true;
        bench.toDisclaimer();
        leave(bench);
        bench.act(u"start.individual"_s);
        Q_EMIT bench.cards.looked(true);
        QCOMPARE(bench.step(), u"home"_s);
        QVERIFY(bench.session->page().confirm);
        Q_EMIT bench.cards.cardRemoved();
        QCOMPARE(bench.step(), u"home"_s); // whoever takes it need not be who pressed
    }

    void look_neverAnswered_locksNobodyForLong() {
        SessionBench bench;
        bench.cards.lookAnswers = true;
        bench.toDisclaimer();
        leave(bench);
        bench.act(u"start.individual"_s);
        bench.clock.advance(3s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"sign_in"_s, 20'000);
        Q_EMIT bench.cards.looked(true); // too late: this may be the new person's card
        QVERIFY(!bench.session->page().confirm);
    }

    void look_answeredTooLateAtHome_stillCounts() {
        REQUIRES("SEC-31");
        SessionBench bench;
        bench.cards.lookAnswers = true;
        bench.toDisclaimer();
        leave(bench);
        pass(bench, 4s);
        Q_EMIT bench.cards.looked(true);
        QVERIFY(bench.session->page().confirm);
    }

    void lastPage_cardTaken_endsSoonAfter() {
        REQUIRES("LOG-22");
        SessionBench bench;
        bench.toDone(ItemState::Accepted);
        const QString last = bench.step();
        Q_EMIT bench.cards.cardRemoved();
        pass(bench, 9s);
        QCOMPARE(bench.step(), last); // the number has to be read
        bench.clock.advance(2s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.step(), u"home"_s, 20'000);
    }

    void cardTaken_onAnotherPage_endsNothing() {
        SessionBench bench;
        bench.readCard();
        Q_EMIT bench.cards.cardRemoved();
        pass(bench, 30s);
        QCOMPARE(bench.step(), u"check_data"_s);
    }
};

QTEST_GUILESS_MAIN(SessionLeftCardTest)
#include "session_left_card_test.moc"
