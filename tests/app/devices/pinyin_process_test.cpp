// The pinyin engine as a process: killed, hung, missing, forgotten.
#include "app/devices/pinyin_process.h"
#include "app/health/system_clock.h"
#include "tests/support/engine_processes.h"
#include "tests/support/requires.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace kaban::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pinyin_process_tests {

const QString program = QStringLiteral(KABAN_BIN_DIR "/kaban-pinyin");

/// A script in the place of the program.
QString script(const QTemporaryDir& folder, const QByteArray& lines) {
    const QString path = folder.filePath(u"engine"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write("#!/bin/sh\n" + lines);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

struct Bench {
    explicit Bench(const QString& path = program, const PinyinRules& rules = {})
        : engine(path, clock, rules),
          answered(&engine, &PinyinEngine::answered),
          changes(&engine, &PinyinEngine::availableChanged) {}

    quint64 ask(const QString& letters, const QString& before = {}) {
        return engine.ask(SecretText(letters), SecretText(before));
    }
    QString first() const {
        const auto words = answered.last().value(1).value<PinyinWords>();
        return words.isEmpty() ? QString() : words.first().text.reveal();
    }

    SystemClock clock;
    PinyinProcess engine;
    QSignalSpy answered;
    QSignalSpy changes;
};

} // namespace pinyin_process_tests

using namespace pinyin_process_tests;

class PinyinProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void question_isAnsweredWithWords();
    void manyQuestions_atOnce_onlyTheNewestIsAnswered();
    void program_killedWhileItIsAsked_answersAllTheSame();
    void program_killedBetweenQuestions_nextOneIsAnswered();
    void program_hanging_isReplacedWithinTheDeadline();
    void program_missing_isAwayAndComesWhenInstalled();
    void program_thatFloodsTheKiosk_isEnded();
    void forgetting_endsTheProcessAndNoAnswerComes();
    void end_ofTheKiosksSide_leavesNoProcess();
};

void PinyinProcessTest::question_isAnsweredWithWords() {
    Bench bench;
    const quint64 question = bench.ask(u"beijing"_s);
    QTRY_COMPARE(bench.answered.size(), 1);
    QCOMPARE(bench.answered[0][0].toULongLong(), question);
    QCOMPARE(bench.first(), u"北京"_s);
    QVERIFY(bench.engine.available());
}

void PinyinProcessTest::manyQuestions_atOnce_onlyTheNewestIsAnswered() {
    REQUIRES("SEC-20");
    Bench bench;
    const QString letters = u"zhongguancun"_s;
    quint64 last = 0;
    for (int i = 1; i <= letters.size(); ++i) {
        last = bench.ask(letters.left(i));
    }
    QTRY_COMPARE(bench.answered.size(), 1);
    QCOMPARE(bench.answered[0][0].toULongLong(), last);
    QCOMPARE(bench.first(), u"中关村"_s);
    bench.ask(u"lu"_s); // an answer to one of the older questions would stand before this one's
    QTRY_COMPARE(bench.answered.size(), 2);
    QCOMPARE(bench.first(), u"路"_s);
}

void PinyinProcessTest::program_killedWhileItIsAsked_answersAllTheSame() {
    Bench bench;
    for (int round = 1; round <= 20; ++round) {
        bench.ask(u"shenfenzheng"_s);
        endEngines(SIGKILL);
        QTRY_COMPARE(bench.answered.size(), round);
        QCOMPARE(bench.first(), u"身份证"_s);
    }
    QVERIFY(bench.engine.available());
}

void PinyinProcessTest::program_killedBetweenQuestions_nextOneIsAnswered() {
    Bench bench;
    bench.ask(u"beijing"_s);
    QTRY_COMPARE(bench.answered.size(), 1);
    endEngines(SIGSEGV);
    bench.ask(u"lu"_s, u"学院"_s);
    QTRY_COMPARE(bench.answered.size(), 2);
    QCOMPARE(bench.first(), u"路"_s);
}

void PinyinProcessTest::program_hanging_isReplacedWithinTheDeadline() {
    PinyinRules rules;
    rules.answerDeadline = 200;
    Bench bench(program, rules);
    bench.ask(u"bei"_s);
    QTRY_COMPARE(bench.answered.size(), 1);
    endEngines(SIGSTOP);
    QElapsedTimer time;
    time.start();
    bench.ask(u"beijing"_s);
    QTRY_COMPARE(bench.answered.size(), 2);
    QVERIFY2(time.elapsed() >= 190 && time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(bench.first(), u"北京"_s);
}

void PinyinProcessTest::program_missing_isAwayAndComesWhenInstalled() {
    const QTemporaryDir folder;
    PinyinRules rules;
    rules.firstPause = 20;
    rules.longestPause = 50;
    Bench bench(folder.filePath(u"engine"_s), rules);
    bench.ask(u"bei"_s);
    QTRY_VERIFY(!bench.engine.available());
    QVERIFY(bench.answered.isEmpty());
    QVERIFY(QFile::link(program, folder.filePath(u"engine"_s)));
    QTRY_VERIFY(bench.engine.available());
    QTRY_COMPARE(bench.answered.size(), 1); // what was asked before it was there
    QCOMPARE(bench.first(), u"被"_s);
    QCOMPARE(bench.changes.size(), 2);
}

void PinyinProcessTest::program_thatFloodsTheKiosk_isEnded() {
    const QTemporaryDir folder;
    PinyinRules rules;
    rules.firstPause = 20;
    Bench bench(script(folder, "exec yes | tr -d '\\n'\n"), rules);
    QTRY_VERIFY(!bench.engine.available());
}

void PinyinProcessTest::forgetting_endsTheProcessAndNoAnswerComes() {
    REQUIRES("SEC-21");
    Bench bench;
    bench.ask(u"zhangwei"_s);
    QTRY_COMPARE(bench.answered.size(), 1);
    const QList<pid_t> before = runningEngines();
    QCOMPARE(before.size(), 1);
    bench.ask(u"zhangweiw"_s);
    bench.engine.forget();
    QTRY_VERIFY(!runningEngines().isEmpty() && runningEngines() != before);
    // The new one answers as the first one did: it has learnt nothing.
    bench.ask(u"zhangwei"_s);
    QTRY_COMPARE(bench.answered.size(), 2);
    QCOMPARE(bench.answered[1][1].value<PinyinWords>(), bench.answered[0][1].value<PinyinWords>());
}

void PinyinProcessTest::end_ofTheKiosksSide_leavesNoProcess() {
    {
        Bench bench;
        bench.ask(u"beijing"_s);
        QTRY_COMPARE(bench.answered.size(), 1);
        QCOMPARE(runningEngines().size(), 1);
    }
    QVERIFY(runningEngines().isEmpty());
}

} // namespace kaban::tests

QTEST_GUILESS_MAIN(kaban::tests::PinyinProcessTest)
#include "pinyin_process_test.moc"
