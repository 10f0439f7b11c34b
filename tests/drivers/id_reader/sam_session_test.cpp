// The SAM session and cards: finding, reading, starting again, presence. Time is made up.
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

} // namespace

class SamSessionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idle_field_isPolledFourTimesASecond();
    void idle_field_isDroppedOnceInAWhile();
    void card_laidDown_isReadOnceAndReportedOnce();
    void card_withNewAddresses_isReportedWithThem();
    void card_alreadyLyingRead_countsAsLaidDown();
    void card_whosePhotoIsMissing_isReportedWithAWarning();
    void trouble_atRead_followsTheTable_data();
    void trouble_atRead_followsTheTable();
    void trouble_atSelect_followsTheTable_data();
    void trouble_atSelect_followsTheTable();
    void trouble_thatPasses_isNeverSeen();
    void cycle_again_waitsAMoment();
    void fieldDrop_withoutReturn_reopensThePort();
    void attempt_tooLong_endsBeforeItsCyclesAreUsedUp();
    void badData_insideAWholeReply_isBadDataInTheEnd();
    void newAddresses_neverReadable_areNamedInTheWarnings();
    void failedCard_stillThere_isNotTriedAgain();
    void failedCard_lifted_isReportedRemoved();
    void card_goneWhileReading_isFailureAndRemoval();
    void readCard_oneMiss_isStillThere();
    void readCard_twoMisses_isRemoved();
    void readCard_linkTrouble_isNoMiss();
};

void SamSessionTest::idle_field_isPolledFourTimesASecond() {
    SessionBench bench;
    bench.start();
    bench.run(5000);
    const QList<qint64> times = bench.timesOf(u"2001"_s);
    QVERIFY(times.size() >= 15);
    for (qsizetype i = 1; i < times.size(); ++i)
        QCOMPARE(times[i] - times[i - 1], 250 + 60); // pause after the reply, which takes 60
    QCOMPARE(bench.sent.size(), times.size());
    QVERIFY(bench.reports.isEmpty());
}

void SamSessionTest::idle_field_isDroppedOnceInAWhile() {
    SessionBench bench;
    bench.start();
    bench.run(35000);
    QCOMPARE(bench.count(u"10FF"_s), 3);
    QVERIFY(bench.reports.isEmpty());
    sam::Options options;
    options.fieldRefresh = 0;
    SessionBench never(options);
    never.start();
    never.run(35000);
    QCOMPARE(never.count(u"10FF"_s), 0);
}

void SamSessionTest::card_laidDown_isReadOnceAndReportedOnce() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 2000));
    QCOMPARE(bench.commands().last(4), (QStringList{u"2001"_s, u"2002"_s, u"3001"_s, u"3003"_s}));
    bench.sent.clear();
    bench.run(60000);
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
    QCOMPARE(bench.cards.constFirst().text, personA());
    QCOMPARE(bench.cards.constFirst().photo, QByteArray(1024, '\0'));
    QCOMPARE(bench.cards.constFirst().warnings, QStringList());
    // From then on only its presence is asked for, and never by find.
    QCOMPARE(bench.count(u"3003"_s), bench.sent.size());
    const QList<qint64> times = bench.timesOf(u"3003"_s);
    QCOMPARE(times[2] - times[1], 400 + 150);
}

void SamSessionTest::card_withNewAddresses_isReportedWithThem() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"3003"_s, {{replyFrame(0x90, units(u"新址1号"_s, 35) + units(u"新址2号"_s, 35)), 150}});
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    QCOMPARE(bench.cards.constFirst().newAddresses, (QStringList{u"新址1号"_s, u"新址2号"_s}));
    QCOMPARE(bench.count(u"3001"_s), 2); // the second one shows that nobody has changed the card
}

void SamSessionTest::card_alreadyLyingRead_countsAsLaidDown() {
    SessionBench bench;
    bench.lay(personA());
    bench.answer(u"2001"_s, {{replyFrame(0x80), 60}}); // silent to find, as after a read
    bench.session.watch(0);
    bench.session.open(0);
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    QCOMPARE(bench.count(u"2001"_s), 0);
    QCOMPARE(bench.reports.mid(2), (QStringList{u"reading"_s, u"card 张三测试"_s}));
}

void SamSessionTest::card_whosePhotoIsMissing_isReportedWithAWarning() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"3001"_s, {{replyFrame(0x90, fromHex("01 00 00 00") + personA()), 700}});
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    QVERIFY(bench.cards.constFirst().photo.isEmpty());
    QCOMPARE(bench.cards.constFirst().warnings, QStringList{u"photo"_s});
}

void SamSessionTest::trouble_atRead_followsTheTable_data() {
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("finds");
    QTest::addColumn<int>("resets");
    QTest::addColumn<QString>("failure");
    const auto row = [](int status, int finds, int resets, const char* failure) {
        QTest::addRow("%02X", status) << status << finds << resets << QString::fromLatin1(failure);
    };
    // Three cycles, the field dropped, one more.
    for (const int status : {0x31, 0x33, 0x3F, 0x41, 0x47, 0x81, 0x37})
        row(status, 4, 1, "failed CardUnreadable");
    row(0x32, 4, 1, "failed CardNotGenuine");
    // Wrong order or unspecified: the cycle again.
    for (const int status : {0x21, 0x24, 0x34, 0x50, 0x61, 0x77, 0x91})
        row(status, 4, 1, "failed CardUnreadable");
    row(0x23, 2, 0, "failed CardUnreadable"); // once more, no oftener
    row(0x40, 1, 0, "failed WrongCard");
    row(0x66, 1, 0, "failed DeviceFault");
}

void SamSessionTest::trouble_atRead_followsTheTable() {
    QFETCH(int, status);
    QFETCH(int, finds);
    QFETCH(int, resets);
    QFETCH(QString, failure);
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"3001"_s, {{replyFrame(static_cast<quint8>(status), {}, 0x69, 0x88)}});
    bench.run(320);
    bench.sent.clear();
    bench.sent.append({u"2001"_s, bench.now}); // the find that was answered with 9F is out already
    QVERIFY(bench.runUntil(u"failed"_s, 10000));
    QCOMPARE(bench.reports.filter(u"failed"_s), QStringList{failure});
    QCOMPARE(bench.count(u"2001"_s), finds);
    QCOMPARE(bench.count(u"3001"_s), finds);
    QCOMPARE(bench.count(u"10FF"_s), resets);
    if (resets == 1) {
        QVERIFY(bench.commands().indexOf(u"10FF"_s) > bench.commands().indexOf(u"2001"_s));
        QCOMPARE(bench.commands()[bench.commands().indexOf(u"10FF"_s) + 1], u"11FF"_s);
    }
    QVERIFY(bench.cards.isEmpty());
}

void SamSessionTest::trouble_atSelect_followsTheTable_data() {
    trouble_atRead_followsTheTable_data();
}

void SamSessionTest::trouble_atSelect_followsTheTable() {
    QFETCH(int, status);
    QFETCH(int, finds);
    QFETCH(int, resets);
    QFETCH(QString, failure);
    SessionBench bench;
    bench.start();
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"2002"_s, {{replyFrame(static_cast<quint8>(status))}});
    QVERIFY(bench.runUntil(u"failed"_s, 10000));
    QCOMPARE(bench.reports.filter(u"failed"_s), QStringList{failure});
    QCOMPARE(bench.count(u"2002"_s), finds);
    QCOMPARE(bench.count(u"10FF"_s), resets);
}

void SamSessionTest::trouble_thatPasses_isNeverSeen() {
    for (int bad = 1; bad <= 3; ++bad) {
        SessionBench bench;
        bench.start();
        bench.lay(personA());
        bench.answer(u"2001"_s, {found()});
        QList<Answer> answers(bad, Answer{replyFrame(0x41)});
        answers.append({baseFrame(personA()), 700});
        bench.answer(u"3001"_s, answers);
        QVERIFY(bench.runUntil(u"card"_s, 10000));
        QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
        QCOMPARE(bench.count(u"10FF"_s), bad == 3 ? 1 : 0);
    }
}

void SamSessionTest::cycle_again_waitsAMoment() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"3001"_s, {{replyFrame(0x41), 10}, {baseFrame(personA()), 700}});
    QVERIFY(bench.runUntil(u"card"_s, 5000));
    QCOMPARE(bench.timesOf(u"2001"_s).constLast() - bench.timesOf(u"3001"_s).constFirst(), 10 + 100);
}

void SamSessionTest::fieldDrop_withoutReturn_reopensThePort() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"3001"_s, {{replyFrame(0x41)}});
    bench.answer(u"11FF"_s, {Silence});
    QVERIFY(bench.runUntilSent(u"10FF"_s, 5000));
    const qint64 dropped = bench.now;
    QVERIFY(bench.runUntil(u"opening"_s, 5000));
    QVERIFY(bench.now - dropped >= 3000 && bench.now - dropped < 3600);
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"failed DeviceFault"_s, u"opening"_s}));
}

void SamSessionTest::attempt_tooLong_endsBeforeItsCyclesAreUsedUp() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"3001"_s, {Silence});
    QVERIFY(bench.runUntil(u"failed"_s, 20000));
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"failed DeviceFault"_s}));
    QCOMPARE(bench.count(u"3001"_s), 3); // three sends of 3 s each, then 11 FF; nobody waits for a second cycle
    QCOMPARE(bench.commands().constLast(), u"11FF"_s);
}

void SamSessionTest::badData_insideAWholeReply_isBadDataInTheEnd() {
    REQUIRES("SEC-65");
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    QByteArray lying = baseData(personA());
    lying[1] = '\x01'; // text 257
    bench.answer(u"3001"_s, {{replyFrame(0x90, lying), 700}});
    QVERIFY(bench.runUntil(u"failed"_s, 10000));
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"failed BadData"_s}));
    QCOMPARE(bench.count(u"3001"_s), 4);
}

void SamSessionTest::newAddresses_neverReadable_areNamedInTheWarnings() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"3003"_s, {{replyFrame(0x41)}});
    QVERIFY(bench.runUntil(u"card"_s, 10000));
    QCOMPARE(bench.count(u"3001"_s), 4);
    QCOMPARE(bench.cards.constFirst().warnings, QStringList{u"new-addresses-unread"_s});
}

void SamSessionTest::failedCard_stillThere_isNotTriedAgain() {
    SessionBench bench;
    bench.start();
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"2002"_s, {{replyFrame(0x40)}});
    bench.run(60000);
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"failed WrongCard"_s}));
    QCOMPARE(bench.count(u"2002"_s), 1);
}

void SamSessionTest::failedCard_lifted_isReportedRemoved() {
    SessionBench bench;
    bench.start();
    bench.answer(u"2001"_s, {found()});
    bench.answer(u"2002"_s, {{replyFrame(0x40)}});
    bench.run(5000);
    // One miss is not yet a removal.
    bench.answer(u"2001"_s, {{replyFrame(0x80), 60}, found()});
    bench.run(5000);
    QVERIFY(!bench.reports.contains(u"removed"_s));
    bench.emptyField();
    QVERIFY(bench.runUntil(u"removed"_s, 2000));
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    QCOMPARE(bench.reports,
             (QStringList{u"reading"_s, u"failed WrongCard"_s, u"removed"_s, u"reading"_s, u"card 张三测试"_s}));
}

void SamSessionTest::card_goneWhileReading_isFailureAndRemoval() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    // The module stops in the middle and says 41; then the field is empty.
    bench.answer(u"3001"_s, {{baseFrame(personA()).first(600) + replyFrame(0x41), 700}});
    QVERIFY(bench.runUntil(u"removed"_s, 5000));
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"failed CardUnreadable"_s, u"removed"_s}));
    QVERIFY(bench.cards.isEmpty());
    bench.lay(personB());
    QVERIFY(bench.runUntil(u"card 李四测试"_s, 3000));
}

void SamSessionTest::readCard_oneMiss_isStillThere() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    bench.answer(u"3003"_s, {{replyFrame(0x41)}, {replyFrame(0x91)}, {replyFrame(0x41)}, {replyFrame(0x91)}});
    bench.run(10000);
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
}

void SamSessionTest::readCard_twoMisses_isRemoved() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    bench.emptyField();
    const qint64 lifted = bench.now;
    QVERIFY(bench.runUntil(u"removed"_s, 2000));
    QVERIFY(bench.now - lifted >= 800 && bench.now - lifted < 1300);
    bench.lay(personB());
    QVERIFY(bench.runUntil(u"card 李四测试"_s, 3000));
}

void SamSessionTest::readCard_linkTrouble_isNoMiss() {
    SessionBench bench;
    bench.start();
    bench.lay(personA());
    QVERIFY(bench.runUntil(u"card"_s, 3000));
    // All three sends lost, 11 FF answered, then a miss, then the card is there.
    bench.answer(u"3003"_s, {Silence, Silence, Silence, {replyFrame(0x41)}, {replyFrame(0x91)}});
    bench.run(15000);
    QCOMPARE(bench.reports, (QStringList{u"reading"_s, u"card 张三测试"_s}));
}

QTEST_GUILESS_MAIN(SamSessionTest)
#include "sam_session_test.moc"
