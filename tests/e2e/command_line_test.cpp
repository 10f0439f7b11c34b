// The commands others build on: results on standard output, messages on standard error, the four exit codes.

#include "tests/support/requires.h"
#include "walk.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace kaban::tests;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void command_anyUse_hasItsExitCode_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("valid number") << u"kabanctl"_s << QStringList{u"id"_s, u"check"_s, u"11010519491231002X"_s}
                                      << 0;
        QTest::newRow("invalid number") << u"kabanctl"_s << QStringList{u"id"_s, u"check"_s, u"110105194912310021"_s}
                                        << 1;
        QTest::newRow("no number") << u"kabanctl"_s << QStringList{u"id"_s, u"check"_s} << 2;
        QTest::newRow("unknown command") << u"kabanctl"_s << QStringList{u"dance"_s} << 2;
        QTest::newRow("sound services") << u"kabanctl"_s << QStringList{u"flow"_s, u"check"_s} << 0;
        QTest::newRow("no such service") << u"kabanctl"_s << QStringList{u"flow"_s, u"graph"_s, u"nothing"_s} << 2;
        QTest::newRow("no reader") << u"kabanctl"_s
                                   << QStringList{u"card"_s,      u"read"_s, u"--port"_s, u"/dev/no-such-reader"_s,
                                                  u"--timeout"_s, u"2"_s}
                                   << 3;
        QTest::newRow("no outbox") << u"kabanctl"_s
                                   << QStringList{u"outbox"_s, u"list"_s, u"--data-dir"_s, u"/no/such/folder"_s} << 2;
        QTest::newRow("unknown option") << u"kaban"_s << QStringList{u"--dance"_s} << 2;
        QTest::newRow("walkthrough without out") << u"kaban"_s << QStringList{u"--walkthrough"_s, u"individual"_s} << 2;
        QTest::newRow("unknown service") << u"kaban"_s
                                         << QStringList{u"--walkthrough"_s, u"nothing"_s, u"--out"_s, folder_.path()}
                                         << 2;
        QTest::newRow("no configuration") << u"kaban"_s << QStringList{u"--config"_s, u"/no/such/kiosk.toml"_s} << 2;
        QTest::newRow("cases") << u"kaban"_s << QStringList{u"--list-cases"_s} << 0;
    }
    void command_anyUse_hasItsExitCode() {
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const Finished run = runProgram(program, arguments);
        QVERIFY2(run.exitCode == exitCode, (run.errors + run.output).constData());
        QVERIFY2(exitCode != 2 || (!run.errors.isEmpty() && run.output.isEmpty()), run.output.constData());
        QVERIFY(exitCode != 0 || !run.output.isEmpty());
    }

    void idCheck_json_saysWhatTheNumberSays() {
        const Finished run = runProgram(u"kabanctl"_s, {u"id"_s, u"check"_s, u"11010519491231002x"_s, u"--json"_s});
        const QJsonObject answer = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(answer[u"id_number"_s].toString(), u"11010519491231002X"_s);
        QCOMPARE(answer[u"birth_date"_s].toString(), u"1949-12-31"_s);
        QCOMPARE(answer[u"sex"_s].toString(), u"female"_s);
    }

    void flowCheck_plantedMistake_isNamedWithExitOne() {
        QFile shipped(QStringLiteral(KABAN_SOURCE_DIR "/resources/services/individual.json"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray json = shipped.readAll();
        json.replace("\"next\": \"commitment\"", "\"next\": \"comitment\"");
        const QString path = folder_.filePath(u"individual.json"_s);
        QFile planted(path);
        QVERIFY(planted.open(QIODevice::WriteOnly));
        planted.write(json);
        planted.close();
        const Finished run = runProgram(u"kabanctl"_s, {u"flow"_s, u"check"_s, path});
        QCOMPARE(run.exitCode, 1);
        QVERIFY(run.output.contains("unknown-step"));
    }

    void flowGraph_individual_drawsEveryStep() {
        const Finished run = runProgram(u"kabanctl"_s, {u"flow"_s, u"graph"_s, u"individual"_s});
        QVERIFY(run.output.startsWith("digraph"));
        for (const char* step : {"place_card", "check_data", "commitment", "confirm_submit", "seal", "done", "@home"}) {
            QVERIFY2(run.output.contains(step), step);
        }
    }

    void cardRead_simulatedReader_printsTheCardAsJson() {
        ChildProcess devices(u"kaban-simdev"_s, {u"serve"_s, u"--dir"_s, folder_.path(), u"--speed"_s, u"10"_s});
        QVERIFY(devices.start());
        const auto line = devices.firstLine();
        QVERIFY2(line.has_value(), qPrintable(devices.failure()));
        const QString cardFile = folder_.filePath(u"card.json"_s);
        QFile card(cardFile);
        QVERIFY(card.open(QIODevice::WriteOnly));
        card.write(
            QString(
                uR"({"kind":"resident","name":"阿卜·𠮷田","sex":"unstated","ethnicity_code":"05","birth_date":"1949-12-31","address":"北京市 样例路1号","id_number":"11010519491231002X","authority":"样例分局","valid_from":"2010-01-01","valid_to":"long-term"})"_s)
                .toUtf8());
        card.close();
        QCOMPARE(runProgram(u"kaban-simdev"_s, {u"--dir"_s, folder_.path(), u"card"_s, u"insert"_s, cardFile}).exitCode,
                 0);
        const Finished run = runProgram(
            u"kabanctl"_s, {u"card"_s, u"read"_s, u"--port"_s, (*line)[u"id_reader"_s].toString(), u"--json"_s});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        const QJsonObject read = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(read[u"name"_s].toString(), u"阿卜·𠮷田"_s);
        QCOMPARE(read[u"sex"_s].toString(), u"unstated"_s);
        QCOMPARE(read[u"address"_s].toString(), u"北京市 样例路1号"_s);
        QCOMPARE(read[u"valid_to"_s].toString(), u"long-term"_s);
        QCOMPARE(read[u"kind"_s].toString(), u"resident"_s);
        QVERIFY(!read.contains(u"pass_number"_s));
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
