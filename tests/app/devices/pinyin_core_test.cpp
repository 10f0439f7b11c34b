// What keeps the pinyin program answering, without a program.
#include "app/devices/pinyin_core.h"
#include "tests/support/requires.h"

#include <QTest>

namespace kaban::tests {

using namespace Qt::StringLiterals;
using Kind = PinyinAction::Kind;

namespace pinyin_core_tests {

QList<Kind> kindsOf(const PinyinActions& actions) {
    QList<Kind> kinds;
    for (const PinyinAction& action : actions) {
        kinds.append(action.kind);
    }
    return kinds;
}

SecretText text(const QString& value) {
    return SecretText(value);
}

PinyinCore ready(const PinyinRules& rules = {}) {
    PinyinCore core(rules);
    core.begin(0);
    core.heard("ready\t1", 10);
    return core;
}

} // namespace pinyin_core_tests

using namespace pinyin_core_tests;

class PinyinCoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void question_toAReadyProgram_isWrittenAndAnswered();
    void question_beforeItIsReady_isWrittenThen();
    void newerQuestion_whileOneRuns_replacesIt();
    void programEnds_whileAsked_isStartedAndAskedAgain();
    void programHangs_atTheDeadline_isKilledAndAskedAgain();
    void programNeverReady_atTheDeadline_isKilled();
    void questionThatAlwaysEndsIt_isAnsweredWithNothing();
    void failuresInARow_pausesGrowAndItIsAway();
    void answer_afterBeingAway_bringsItBack();
    void line_thatBreaksTheProtocol_costsTheProgramItsLife_data();
    void line_thatBreaksTheProtocol_costsTheProgramItsLife();
    void forgetting_programThatWasAsked_endsItAndNoAnswerComes();
    void forgetting_programThatWasNotAsked_keepsIt();
};

void PinyinCoreTest::question_toAReadyProgram_isWrittenAndAnswered() {
    PinyinCore core = ready();
    const PinyinActions asked = core.ask(3, text(u"xi'an"_s), text(u"陕西"_s), 20);
    QCOMPARE(kindsOf(asked), QList<Kind>({Kind::Write}));
    QCOMPARE(asked[0].line.reveal(), QByteArray("ask\t3\txi'an\t陕西\n"));
    const PinyinActions answered = core.heard("words\t3\t西安\t5\t西\t2", 25);
    QCOMPARE(kindsOf(answered), QList<Kind>({Kind::Answer}));
    QCOMPARE(answered[0].question, quint64(3));
    QCOMPARE(answered[0].words, PinyinWords({{text(u"西安"_s), 5}, {text(u"西"_s), 2}}));
    QVERIFY(!core.nextWake());
}

void PinyinCoreTest::question_beforeItIsReady_isWrittenThen() {
    PinyinCore core;
    QCOMPARE(kindsOf(core.begin(0)), QList<Kind>({Kind::Start}));
    QVERIFY(core.ask(1, text(u"a"_s), {}, 1).isEmpty());
    const PinyinActions actions = core.heard("ready\t1", 10);
    QCOMPARE(kindsOf(actions), QList<Kind>({Kind::Write}));
    QCOMPARE(actions[0].line.reveal(), QByteArray("ask\t1\ta\n"));
}

void PinyinCoreTest::newerQuestion_whileOneRuns_replacesIt() {
    REQUIRES("SEC-20");
    PinyinCore core = ready();
    core.ask(1, text(u"b"_s), {}, 20);
    QVERIFY(core.ask(2, text(u"be"_s), {}, 21).isEmpty());
    QVERIFY(core.ask(3, text(u"bei"_s), {}, 22).isEmpty());
    const PinyinActions actions = core.heard("words\t1\t不\t1", 23);
    QCOMPARE(kindsOf(actions), QList<Kind>({Kind::Write}));
    QCOMPARE(actions[0].line.reveal(), QByteArray("ask\t3\tbei\n"));
}

void PinyinCoreTest::programEnds_whileAsked_isStartedAndAskedAgain() {
    PinyinCore core = ready();
    core.ask(1, text(u"bei"_s), {}, 20);
    QCOMPARE(kindsOf(core.ended(21)), QList<Kind>({Kind::Start}));
    const PinyinActions again = core.heard("ready\t1", 40);
    QCOMPARE(again[0].line.reveal(), QByteArray("ask\t1\tbei\n"));
    QCOMPARE(kindsOf(core.heard("words\t1\t北\t3", 41)), QList<Kind>({Kind::Answer}));
    QVERIFY(core.available());
}

void PinyinCoreTest::programHangs_atTheDeadline_isKilledAndAskedAgain() {
    PinyinCore core = ready();
    core.ask(1, text(u"bei"_s), {}, 100);
    QCOMPARE(core.nextWake(), std::optional<qint64>(1600));
    QVERIFY(core.wake(1599).isEmpty());
    QCOMPARE(kindsOf(core.wake(1600)), QList<Kind>({Kind::Kill, Kind::Start}));
    QCOMPARE(kindsOf(core.heard("ready\t1", 1620)), QList<Kind>({Kind::Write}));
}

void PinyinCoreTest::programNeverReady_atTheDeadline_isKilled() {
    PinyinCore core;
    core.begin(0);
    QCOMPARE(kindsOf(core.wake(5000)), QList<Kind>({Kind::Kill, Kind::Start}));
}

void PinyinCoreTest::questionThatAlwaysEndsIt_isAnsweredWithNothing() {
    PinyinRules rules;
    rules.endsPerQuestion = 2;
    PinyinCore core = ready(rules);
    core.ask(1, text(u"bad"_s), {}, 20);
    core.ended(21);
    core.heard("ready\t1", 30);
    const PinyinActions second = core.ended(31);
    QCOMPARE(kindsOf(second), QList<Kind>({Kind::Answer}));
    QVERIFY(second[0].words.isEmpty());
    QCOMPARE(core.nextWake(), std::optional<qint64>(131));
    core.wake(131);
    QVERIFY2(core.heard("ready\t1", 140).isEmpty(), "it is not asked a third time");
    QVERIFY(core.available());
}

void PinyinCoreTest::failuresInARow_pausesGrowAndItIsAway() {
    PinyinCore core;
    core.begin(0);
    qint64 now = 0;
    QList<qint64> pauses;
    core.ended(now); // started again at once
    for (int i = 0; i < 12; ++i) {
        QCOMPARE(core.available(), i < 2);
        QVERIFY(core.ended(now).isEmpty());
        pauses.append(*core.nextWake() - now);
        now = *core.nextWake();
        QCOMPARE(kindsOf(core.wake(now)), QList<Kind>({Kind::Start}));
    }
    QCOMPARE(pauses.first(), 100);
    QCOMPARE(pauses[3], 800);
    QCOMPARE(pauses.last(), 30'000);
    QVERIFY(!core.available());
}

void PinyinCoreTest::answer_afterBeingAway_bringsItBack() {
    PinyinCore core;
    core.begin(0);
    core.ended(0);
    core.ended(0);
    core.wake(*core.nextWake());
    core.ended(200);
    core.wake(*core.nextWake());
    QVERIFY(!core.available());
    core.heard("ready\t1", 100'010);
    QVERIFY(core.available());
    core.ended(100'020);
    QVERIFY2(!core.available(), "ready alone proves nothing");
    core.wake(200'000);
    core.heard("ready\t1", 200'010);
    core.ask(9, text(u"bei"_s), {}, 200'020);
    core.heard("words\t9\t北\t3", 200'021);
    core.ended(200'030);
    QVERIFY(core.available());
}

void PinyinCoreTest::line_thatBreaksTheProtocol_costsTheProgramItsLife_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another number") << QByteArray("words\t2\t北\t3");
    QTest::newRow("word without letters") << QByteArray("words\t1\t北");
    QTest::newRow("no letters") << QByteArray("words\t1\t北\t0");
    QTest::newRow("more letters than there can be") << QByteArray("words\t1\t北\t65");
    QTest::newRow("letters in words") << QByteArray("words\t1\t北\tthree");
    QTest::newRow("empty word") << QByteArray("words\t1\t\t3");
    QTest::newRow("endless word") << "words\t1\t" + QByteArray("北").repeated(200) + "\t3";
    QTest::newRow("too many words") << "words\t1" + QByteArray("\t北\t3").repeated(1001);
    QTest::newRow("another answer") << QByteArray("learnt\t1\t北\t3");
    QTest::newRow("ready again") << QByteArray("ready\t1");
}

void PinyinCoreTest::line_thatBreaksTheProtocol_costsTheProgramItsLife() {
    QFETCH(QByteArray, line);
    PinyinCore core = ready();
    core.ask(1, text(u"bei"_s), {}, 20);
    QCOMPARE(kindsOf(core.heard(line, 21)), QList<Kind>({Kind::Kill, Kind::Start}));
    // What the new one says is heard as if nothing had been.
    core.heard("ready\t1", 30);
    QCOMPARE(kindsOf(core.heard("words\t1\t北\t3", 31)), QList<Kind>({Kind::Answer}));
}

void PinyinCoreTest::forgetting_programThatWasAsked_endsItAndNoAnswerComes() {
    REQUIRES("SEC-21");
    PinyinCore core = ready();
    core.ask(1, text(u"bei"_s), {}, 20);
    QCOMPARE(kindsOf(core.forget(21)), QList<Kind>({Kind::Kill, Kind::Start}));
    QVERIFY2(core.heard("ready\t1", 30).isEmpty(), "the question is gone");
    QVERIFY(!core.nextWake());
    core.ask(2, text(u"b"_s), {}, 40);
    core.heard("words\t2\t不\t1", 41);
    QCOMPARE(kindsOf(core.forget(42)), QList<Kind>({Kind::Kill, Kind::Start}));
}

void PinyinCoreTest::forgetting_programThatWasNotAsked_keepsIt() {
    PinyinCore core = ready();
    QVERIFY(core.forget(20).isEmpty());
}

} // namespace kaban::tests

QTEST_GUILESS_MAIN(kaban::tests::PinyinCoreTest)
#include "pinyin_core_test.moc"
