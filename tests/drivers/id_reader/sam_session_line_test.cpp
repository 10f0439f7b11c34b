// The SAM session when card, line or watch change under it: never two persons in one card, never an old reply for a new
// one. Time is made up.
#include "sam_samples.h"
#include "session_bench.h"
#include "tests/support/requires.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban::drivers;
using namespace kaban::tests;

namespace {

const Answer Silence{};

QByteArray personA() {
    return residentText(u"张三测试"_s, u"110101190001010014"_s);
}
QByteArray personB() {
    return residentText(u"李四测试"_s, u"310101190402290026"_s);
}
Answer found() {
    return {replyFrame(0x9F, QByteArray(4, '\0')), 40};
}
Answer addressOf(const QString& address) {
    return {replyFrame(0x90, units(address, 35)), 150};
}

} // namespace

class SamSessionLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void swap_betweenSelectAndRead_readsTheOtherCardOnly();
    void swap_betweenReadAndAddress_mixesNobody();
    void swap_everyTime_endsInFailure();
    void lateReply_toTheSameCommand_isTakenOnce();
    void lateReply_ofAnotherCard_isNeverTaken();
    void lateReply_toFind_doesNotShiftTheNextOnes();
    void wrongReply_isSkipped();
    void duplicateReplies_areDropped();
    void echoingAdapter_isReadThrough();
    void slowBytes_belowTheGapLimit_areRead();
    void slowBytes_aboveTheGapLimit_areRefused();
    void drippingReply_endsAtTheCap();
    void unwatch_whileReading_isSilent();
    void unwatch_thenWatch_readsTheLyingCard();
    void watch_twice_changesNothing();
    void hangUp_whileReading_isADeviceFaultAndReadAgainLater();
    void hangUp_underAReadCard_saysNothingIfItIsTheSame();
    void hangUp_underAReadCard_tellsANewOne();
    void hangUp_underAReadCard_tellsThatItLeft();
};

void SamSessionLineTest::swap_betweenSelectAndRead_readsTheOtherCardOnly() {
    REQUIRES("SEC-65");
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"2002"_s, {{replyFrame(0x90, QByteArray(8, 'A')), 30}, {replyFrame(0x90, QByteArray(8, 'B')), 30}});
    bench.answer(u"3001"_s, {{replyFrame(0x41)}, {baseFrame(personB(), 'B'), 700}});
    QVERIFY(bench.runUntil(u"card"_s, 5000));
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 李四测试"_s}));
    QCOMPARE(bench.cards.constFirst().text, personB());
    QCOMPARE(bench.cards.constFirst().photo, QByteArray(1024, 'B'));
}

void SamSessionLineTest::swap_betweenReadAndAddress_mixesNobody() {
    REQUIRES("SEC-65");
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    // A lying reader goes on as if nothing had happened: B's addresses behind A's text.
    bench.answer(u"3001"_s, {{baseFrame(personA(), 'A'), 700}, {baseFrame(personB(), 'B'), 700}});
    bench.answer(u"3003"_s, {addressOf(u"李四的新址"_s)});
    QVERIFY(bench.runUntil(u"card"_s, 10000));
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 李四测试"_s}));
    QCOMPARE(bench.cards.size(), 1);
    const IdCard& card = bench.cards.constFirst();
    QCOMPARE(card.text, personB());
    QCOMPARE(card.photo, QByteArray(1024, 'B'));
    QCOMPARE(card.newAddresses, QStringList{u"李四的新址"_s});
    QCOMPARE(bench.count(u"2002"_s), 2); // the whole cycle again
}

void SamSessionLineTest::swap_everyTime_endsInFailure() {
    REQUIRES("SEC-65");
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    QList<Answer> alternating;
    for (int i = 0; i < 10; ++i)
        alternating << Answer{baseFrame(i % 2 == 0 ? personA() : personB()), 700};
    bench.answer(u"3001"_s, alternating);
    bench.answer(u"3003"_s, {addressOf(u"谁的新址"_s)});
    QVERIFY(bench.runUntil(u"failed"_s, 20000));
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"failed CardUnreadable"_s}));
    QVERIFY(bench.cards.isEmpty());
}

void SamSessionLineTest::lateReply_toTheSameCommand_isTakenOnce() {
    REQUIRES("SEC-65");
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    // The first send is answered after its limit, while the second is out; the second answer then comes into the next
    // command.
    bench.answer(u"3001"_s, {{baseFrame(personA()), 3500}, {baseFrame(personA()), 700}});
    bench.answer(u"3003"_s, {addressOf(u"新址"_s)});
    QVERIFY(bench.runUntil(u"card"_s, 10000));
    QCOMPARE(bench.cards.constFirst().newAddresses, QStringList{u"新址"_s});
    bench.run(5000);
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
}

void SamSessionLineTest::lateReply_ofAnotherCard_isNeverTaken() {
    REQUIRES("SEC-65");
    // Every 30 01 on card A is lost; its answer turns up just before no reply can come any more, when card B lies
    // there.
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"3001"_s, {Silence, Silence, Silence, {baseFrame(personB(), 'B'), 700}});
    QVERIFY(bench.runUntilSent(u"11FF"_s, 20000));
    const qint64 lastSent = bench.timesOf(u"3001"_s).constLast();
    bench.answer(u"2001"_s, {found()});
    bench.injectAt(lastSent + 5999, baseFrame(personA(), 'A'));
    bench.takeReports();
    // The failed card is lifted and B is laid down at once: quicker than any hand, so that 30 01 comes as early as it
    // may.
    bench.session.unwatch(bench.now);
    bench.session.watch(bench.now);
    QVERIFY(bench.runUntil(u"card"_s, 10000));
    QCOMPARE(bench.cards.size(), 1);
    QCOMPARE(bench.cards.constFirst().text, personB());
    QCOMPARE(bench.cards.constFirst().photo, QByteArray(1024, 'B'));
    QVERIFY(bench.timesOf(u"3001"_s).constLast() >= lastSent + 6000);
}

void SamSessionLineTest::lateReply_toFind_doesNotShiftTheNextOnes() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    // The answer to the first send comes while select is out.
    bench.answer(u"2001"_s, {{found().bytes, 560}, {found().bytes, 40}, {replyFrame(0x80), 60}});
    bench.answer(u"2002"_s, {{replyFrame(0x90, QByteArray(8, '\0')), 200}});
    QVERIFY(bench.runUntil(u"card"_s, 5000));
    QCOMPARE(bench.count(u"2002"_s), 1);
    QCOMPARE(bench.count(u"3001"_s), 1);
}

void SamSessionLineTest::wrongReply_isSkipped() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    const QByteArray number = replyFrame(0x90, QByteArray(16, 'n'));
    bench.answer(u"2002"_s, {{number, 30}, {replyFrame(0x90, QByteArray(8, '\0')), 30}});
    bench.answer(u"3001"_s, {{number + baseFrame(personA()), 700}});
    QVERIFY(bench.runUntil(u"card"_s, 5000));
    QCOMPARE(bench.count(u"2002"_s), 2); // nothing right came: sent again at its limit
    QCOMPARE(bench.count(u"3001"_s), 1); // the right one came behind the wrong one
}

void SamSessionLineTest::duplicateReplies_areDropped() {
    SessionBench bench;
    bench.disturb = [](const QByteArray& reply) { return reply + reply; };
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    bench.run(3000);
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
    QVERIFY(bench.session.counters().trailingBytes >= 1295);
}

void SamSessionLineTest::echoingAdapter_isReadThrough() {
    SessionBench bench;
    bench.echo = true;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    QVERIFY(bench.session.counters().echoes > 5);
    QCOMPARE(bench.count(u"3001"_s), 1);
}

void SamSessionLineTest::slowBytes_belowTheGapLimit_areRead() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    // 15 bytes with 140 ms between them take four times as long as find may take to begin its reply.
    bench.answer(u"2001"_s, {{found().bytes, 40, 140}, {replyFrame(0x80), 60}});
    bench.answer(u"3001"_s, {{baseFrame(personA()), 700, 4}}); // 1295 bytes in 5.2 s
    QVERIFY(bench.runUntil(u"card"_s, 12000));
    QCOMPARE(bench.count(u"3001"_s), 1);
}

void SamSessionLineTest::slowBytes_aboveTheGapLimit_areRefused() {
    for (const qint64 gap : {140, 160}) {
        SessionBench bench;
        bench.start();
        bench.lay(personA());
        const QByteArray frame = baseFrame(personA());
        bench.answer(u"3001"_s, {{frame.first(600), 700}, {frame, 700}});
        QVERIFY(bench.runUntilSent(u"3001"_s, 3000));
        bench.injectAt(bench.now + 700 + gap, frame.sliced(600));
        QVERIFY(bench.runUntil(u"card"_s, 3000));
        QCOMPARE(bench.count(u"3001"_s), gap > 150 ? 2 : 1);
        QCOMPARE(bench.session.counters().brokenOff, gap > 150 ? 1 : 0);
        QCOMPARE(bench.cards.constFirst().text, personA());
    }
}

void SamSessionLineTest::drippingReply_endsAtTheCap() {
    REQUIRES("SEC-65");
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"3001"_s, {{baseFrame(personA()), 700, 100}});
    QVERIFY(bench.runUntilSent(u"3001"_s, 3000));
    const qint64 first = bench.now;
    QVERIFY(bench.runUntilSent(u"3001"_s, 20000));
    QCOMPARE(bench.now - first, 6000);
    QVERIFY(bench.cards.isEmpty());
}

void SamSessionLineTest::unwatch_whileReading_isSilent() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntilSent(u"3001"_s, 3000));
    bench.takeReports();
    bench.sent.clear();
    bench.session.unwatch(bench.now);
    bench.run(20000);
    QVERIFY(bench.reports.isEmpty());
    QCOMPARE(bench.count(u"11FF"_s), bench.sent.size());
}

void SamSessionLineTest::unwatch_thenWatch_readsTheLyingCard() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    bench.takeReports();
    bench.session.unwatch(bench.now);
    bench.run(5000);
    bench.session.watch(bench.now);
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
}

void SamSessionLineTest::watch_twice_changesNothing() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    bench.session.watch(bench.now);
    bench.run(5000);
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
}

void SamSessionLineTest::hangUp_whileReading_isADeviceFaultAndReadAgainLater() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    QVERIFY(bench.runUntilSent(u"3001"_s, 3000));
    bench.answer(u"3003"_s, {{replyFrame(0x41)}, {replyFrame(0x91), 150}}); // powered anew: nothing selected
    bench.hangUp();
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"failed DeviceFault"_s, u"opening"_s}));
    bench.takeReports();
    QVERIFY(bench.runUntil(u"card"_s, 5000));
    QCOMPARE(bench.reports, (QStringList{u"ready"_s, u"reading"_s, u"card 张三测试"_s}));
}

void SamSessionLineTest::hangUp_underAReadCard_saysNothingIfItIsTheSame() {
    for (const bool stillRead : {true, false}) {
        SessionBench bench;
        bench.start();
        bench.lay(personA());
        QVERIFY(bench.runUntil(u"card"_s, 3000));
        bench.takeReports();
        if (!stillRead) {
            bench.answer(u"2001"_s, {found()});
            bench.answer(u"3003"_s, {{replyFrame(0x41)}, {replyFrame(0x91), 150}});
        }
        bench.hangUp();
        bench.run(20000);
        QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"ready"_s}));
        QCOMPARE(bench.count(u"3001"_s), stillRead ? 1 : 2);
    }
}

void SamSessionLineTest::hangUp_underAReadCard_tellsANewOne() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    bench.takeReports();
    bench.lay(personB());
    bench.answer(u"3003"_s, {{replyFrame(0x41)}, {replyFrame(0x91), 150}});
    bench.hangUp();
    QVERIFY(bench.runUntil(u"card"_s, 5000));
    QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"ready"_s, u"removed"_s, u"reading"_s, u"card 李四测试"_s}));
}

void SamSessionLineTest::hangUp_underAReadCard_tellsThatItLeft() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    bench.takeReports();
    bench.emptyField();
    bench.hangUp();
    QVERIFY(bench.runUntil(u"removed"_s, 5000));
    QCOMPARE(bench.reports, (QStringList{u"opening"_s, u"ready"_s, u"removed"_s}));
}

QTEST_GUILESS_MAIN(SamSessionLineTest)
#include "sam_session_line_test.moc"
