// kaban-pinyin as the kiosk meets it: lines in, lines out.
#include "pinyin_program.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

namespace kaban::tests {

using namespace Qt::StringLiterals;

class PinyinProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void start_dataIsThere_saysReady();
    void start_dataIsNotThere_ends3();
    void start_unknownOption_ends2();
    void letters_ofAWord_bringItFirst_data();
    void letters_ofAWord_bringItFirst();
    void letters_ofAName_bringItAmongTheFirst();
    void word_forSomeOfTheLetters_saysHowMany();
    void letters_ofNoSyllable_bringNoWords();
    void sameQuestion_toANewProcess_bringsTheSameAnswer();
    void question_wrong_isAnsweredWithAnError_data();
    void question_wrong_isAnsweredWithAnError();
    void bytes_atRandom_neverEndIt();
    void typing_manyWords_leavesNoFile();
    void wordChosenOften_isRankedAsBefore();
    void standardInput_ends_programEnds();
};

void PinyinProgramTest::start_dataIsThere_saysReady() {
    PinyinProgram program;
    QCOMPARE(program.hear(), QStringList({u"ready"_s, u"1"_s}));
}

void PinyinProgramTest::start_dataIsNotThere_ends3() {
    PinyinProgram program({u"--data"_s, u"/nowhere"_s});
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitCode(), 3);
}

void PinyinProgramTest::start_unknownOption_ends2() {
    PinyinProgram program({u"--learn"_s});
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitCode(), 2);
}

void PinyinProgramTest::letters_ofAWord_bringItFirst_data() {
    QTest::addColumn<QByteArray>("letters");
    QTest::addColumn<QString>("word");
    QTest::newRow("city") << QByteArray("beijing") << u"北京"_s;
    QTest::newRow("quarter") << QByteArray("zhongguancun") << u"中关村"_s;
    QTest::newRow("document") << QByteArray("shenfenzheng") << u"身份证"_s;
    QTest::newRow("road") << QByteArray("xueyuanlu") << u"学院路"_s;
    QTest::newRow("divided syllables") << QByteArray("xi'an") << u"西安"_s;
    QTest::newRow("u with dots") << QByteArray("nv") << u"女"_s;
}

void PinyinProgramTest::letters_ofAWord_bringItFirst() {
    QFETCH(QByteArray, letters);
    PinyinProgram program;
    program.hear();
    const QStringList answer = program.ask(letters);
    QFETCH(QString, word);
    QCOMPARE(answer.mid(0, 4), QStringList({u"words"_s, u"7"_s, word, QString::number(letters.size())}));
}

/// Names stand behind words: one pages, and what is there must be reachable.
void PinyinProgramTest::letters_ofAName_bringItAmongTheFirst() {
    PinyinProgram program;
    program.hear();
    const QStringList answer = program.ask("zhangwei");
    const qsizetype at = answer.indexOf(u"张伟"_s);
    QVERIFY(at > 0 && at < 2 + 2 * 7);
    // A rare character of names, by itself.
    QVERIFY(program.ask("yi").contains(u"祎"_s));
}

void PinyinProgramTest::word_forSomeOfTheLetters_saysHowMany() {
    PinyinProgram program;
    program.hear();
    const QStringList answer = program.ask("shenfenzheng");
    const qsizetype at = answer.indexOf(u"身份"_s);
    QVERIFY(at > 0);
    QCOMPARE(answer[at + 1], u"7"_s);
    QCOMPARE(program.ask("zheng", "身份").value(0), u"words"_s);
}

void PinyinProgramTest::letters_ofNoSyllable_bringNoWords() {
    PinyinProgram program;
    program.hear();
    QCOMPARE(program.ask("uuu"), QStringList({u"words"_s, u"7"_s}));
    QCOMPARE(program.ask(QByteArray(64, 'v')), QStringList({u"words"_s, u"7"_s}));
    QVERIFY(program.ask(QByteArray(64, 'a')).size() > 2);
}

void PinyinProgramTest::sameQuestion_toANewProcess_bringsTheSameAnswer() {
    REQUIRES("SEC-21");
    QStringList answers;
    for (int run = 0; run < 2; ++run) {
        PinyinProgram program;
        program.hear();
        if (run == 0) {
            program.ask("zhangwei");
        }
        answers += program.ask("wei", "张").join(u' ');
    }
    QCOMPARE(answers[0], answers[1]);
}

void PinyinProgramTest::question_wrong_isAnsweredWithAnError_data() {
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("word");
    QTest::newRow("nothing") << QByteArray("") << u"0"_s << u"unknown"_s;
    QTest::newRow("another word") << QByteArray("train\t3\tbeijing") << u"3"_s << u"unknown"_s;
    QTest::newRow("no letters") << QByteArray("ask\t3") << u"3"_s << u"unknown"_s;
    QTest::newRow("more than there is") << QByteArray("ask\t3\ta\tb\tc") << u"3"_s << u"unknown"_s;
    QTest::newRow("number of 19 digits") << QByteArray("ask\t1234567890123456789\ta") << u"0"_s << u"number"_s;
    QTest::newRow("capital") << QByteArray("ask\t3\tBeijing") << u"3"_s << u"letters"_s;
    QTest::newRow("Chinese") << QByteArray("ask\t3\t北京") << u"3"_s << u"letters"_s;
    QTest::newRow("nul") << QByteArray("ask\t3\ta\0b", 9) << u"3"_s << u"letters"_s;
    QTest::newRow("empty") << QByteArray("ask\t3\t") << u"3"_s << u"letters"_s;
    QTest::newRow("65 letters") << "ask\t3\t" + QByteArray(65, 'a') << u"3"_s << u"letters"_s;
    QTest::newRow("half a character before") << QByteArray("ask\t3\ta\t\xE5\x8C") << u"3"_s << u"before"_s;
    QTest::newRow("surrogate before") << QByteArray("ask\t3\ta\t\xED\xA0\x80") << u"3"_s << u"before"_s;
    QTest::newRow("overlong before") << QByteArray("ask\t3\ta\t\xE0\x80\xAF") << u"3"_s << u"before"_s;
    QTest::newRow("too much before") << "ask\t3\ta\t" + QByteArray(65, 'x') << u"3"_s << u"before"_s;
    QTest::newRow("long line") << "ask\t3\t" + QByteArray(100'000, 'a') << u"0"_s << u"long"_s;
}

void PinyinProgramTest::question_wrong_isAnsweredWithAnError() {
    QFETCH(QByteArray, question);
    QFETCH(QString, number);
    QFETCH(QString, word);
    PinyinProgram program;
    program.hear();
    program.say(question + '\n');
    QCOMPARE(program.hear(), QStringList({u"error"_s, number, word}));
    QCOMPARE(program.ask("beijing").value(2), u"北京"_s);
}

void PinyinProgramTest::bytes_atRandom_neverEndIt() {
    QRandomGenerator random(20261121);
    PinyinProgram program;
    program.hear();
    for (int round = 0; round < 400; ++round) {
        QByteArray line = round % 2 == 0 ? QByteArray("ask\t5\t") : QByteArray();
        const int length = random.bounded(90);
        for (int i = 0; i < length; ++i) {
            const char one = round % 4 == 0 ? char('a' + random.bounded(26)) : char(random.bounded(256));
            line += one == '\n' ? ' ' : one;
        }
        program.say(line + '\n');
        const QString head = program.hear().value(0);
        QVERIFY2(head == u"words" || head == u"error", line.toHex().constData());
    }
    QCOMPARE(program.ask("beijing").value(2), u"北京"_s);
}

void PinyinProgramTest::typing_manyWords_leavesNoFile() {
    REQUIRES("SEC-21");
    PinyinProgram program;
    QVERIFY(program.files().isEmpty());
    program.hear();
    for (const char* letters : {"zhangwei", "wangxiaoming", "haidianqu", "xueyuanlu", "zhangwei", "zhangwei"}) {
        QVERIFY(program.ask(letters).size() > 2);
    }
    QVERIFY(program.files().isEmpty());
    program.process.closeWriteChannel();
    QVERIFY(program.process.waitForFinished());
    QVERIFY(program.files().isEmpty());
}

void PinyinProgramTest::wordChosenOften_isRankedAsBefore() {
    REQUIRES("SEC-21");
    PinyinProgram program;
    program.hear();
    const QStringList first = program.ask("zhangwei");
    for (int i = 0; i < 50; ++i) {
        program.ask("wei", "张");
        program.ask("zhangwei", "张伟张伟");
    }
    QCOMPARE(program.ask("zhangwei"), first);
}

void PinyinProgramTest::standardInput_ends_programEnds() {
    PinyinProgram program;
    program.hear();
    program.say("ask\t1\tbei"); // not a whole line: no question
    program.process.closeWriteChannel();
    QVERIFY(program.process.waitForFinished());
    QCOMPARE(program.process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.process.exitCode(), 0);
    QVERIFY(program.process.readAllStandardOutput().isEmpty());
}

} // namespace kaban::tests

QTEST_GUILESS_MAIN(kaban::tests::PinyinProgramTest)
#include "pinyin_program_test.moc"
