// The SAM session when somebody only wants to know whether a card was left. Time is made up.
#include "sam_samples.h"
#include "session_bench.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban::drivers;
using namespace kaban::tests;

namespace {

Answer found() {
    return {replyFrame(0x9F, QByteArray(4, '\0')), 40};
}
Answer nothing() {
    return {replyFrame(0x80), 60};
}

/// Two ways in which a card shows itself: it was never read, or it was.
void layCard(SessionBench& bench, bool read) {
    bench.lay(residentText(u"张三测试"_s, u"110101190001010014"_s));
    bench.answer(u"2001"_s, {read ? nothing() : found()});
    if (!read) {
        bench.answer(u"3003"_s, {nothing()});
    }
}

void liftCard(SessionBench& bench) {
    bench.answer(u"2001"_s, {nothing()});
    bench.answer(u"3003"_s, {nothing()});
}

} // namespace

class SamSessionLookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void look_emptyField_saysSoWithinASecondAndEnds() {
        REQUIRES("SEC-31");
        SessionBench bench;
        bench.emptyField();
        bench.startUnwatched();
        bench.session.look(bench.now);
        QVERIFY(bench.runUntil(u"removed"_s, 1000));
        bench.sent.clear();
        bench.run(20'000);
        QCOMPARE(bench.reports, QStringList{u"removed"_s});
        QCOMPARE(bench.count(u"2001"_s), 0); // nobody watches
        QVERIFY(bench.count(u"11FF"_s) > 0);
    }

    void look_cardLeft_isSeenUntilItIsTakenAndNeverRead_data() {
        QTest::addColumn<bool>("read");
        QTest::newRow("never read") << false;
        QTest::newRow("read before") << true;
    }
    void look_cardLeft_isSeenUntilItIsTakenAndNeverRead() {
        REQUIRES("SEC-31");
        QFETCH(bool, read);
        SessionBench bench;
        layCard(bench, read);
        bench.startUnwatched();
        bench.session.look(bench.now);
        QVERIFY(bench.runUntil(u"seen"_s, 500));
        bench.run(60'000);
        QCOMPARE(bench.takeReports(), QStringList{u"seen"_s});
        QCOMPARE(bench.count(u"3001"_s) + bench.count(u"2002"_s), 0);
        liftCard(bench);
        QVERIFY(bench.runUntil(u"removed"_s, 2000));
        bench.sent.clear();
        layCard(bench, read); // of whoever comes next
        bench.run(20'000);
        QCOMPARE(bench.takeReports(), QStringList{u"removed"_s});
        QCOMPARE(bench.count(u"2001"_s), 0);
    }

    void look_oneMiss_isNoRemoval() {
        SessionBench bench;
        layCard(bench, true);
        bench.startUnwatched();
        bench.session.look(bench.now);
        QVERIFY(bench.runUntil(u"seen"_s, 500));
        bench.answer(u"3003"_s, {nothing(), {replyFrame(0x91), 150}});
        bench.run(10'000);
        QCOMPARE(bench.reports, QStringList{u"seen"_s});
    }

    void look_thenWatch_readsTheCard() {
        SessionBench bench;
        layCard(bench, true);
        bench.startUnwatched();
        bench.session.look(bench.now);
        QVERIFY(bench.runUntil(u"seen"_s, 500));
        bench.takeReports();
        bench.session.watch(bench.now);
        QVERIFY(bench.runUntil(u"card"_s, 10'000));
        QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
    }

    void look_whileWatched_changesNothing() {
        SessionBench bench;
        bench.start();
        bench.session.look(bench.now);
        bench.lay(residentText(u"张三测试"_s, u"110101190001010014"_s));
        QVERIFY(bench.runUntil(u"card"_s, 3000));
    }

    void look_linkLostInTheMiddle_goesOnWhenItIsBack() {
        REQUIRES("SEC-31");
        SessionBench bench;
        layCard(bench, true);
        bench.startUnwatched();
        bench.session.look(bench.now);
        QVERIFY(bench.runUntilSent(u"2001"_s, 500));
        bench.hangUp();
        QVERIFY(bench.runUntil(u"seen"_s, 10'000));
        QCOMPARE(bench.count(u"3001"_s), 0);
    }

    void look_requestLost_isAskedAgainAndReadsNothing() {
        SessionBench bench;
        layCard(bench, false);
        bench.startUnwatched();
        bench.answer(u"2001"_s, {Answer{}, Answer{}, Answer{}, found()}); // the command and both its repeats
        bench.session.look(bench.now);
        QVERIFY(bench.runUntil(u"seen"_s, 10'000));
        QCOMPARE(bench.count(u"3001"_s), 0);
    }

    void look_ended_saysNothingMore() {
        SessionBench bench;
        layCard(bench, true);
        bench.startUnwatched();
        bench.session.look(bench.now);
        QVERIFY(bench.runUntil(u"seen"_s, 500));
        bench.takeReports();
        bench.session.unwatch(bench.now);
        liftCard(bench);
        bench.run(10'000);
        QVERIFY(bench.reports.isEmpty());
    }
};

QTEST_GUILESS_MAIN(SamSessionLookTest)
#include "sam_session_look_test.moc"
