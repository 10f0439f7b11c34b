#include "tests/support/child_process.h"

#include <QTest>

#include <cerrno>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using kaban::tests::ChildProcess;
using std::chrono::milliseconds;

namespace {

const QString planted = u"child_process_planted"_s;

bool isAlive(qint64 processId) {
    return ::kill(static_cast<pid_t>(processId), 0) == 0 || errno != ESRCH;
}

} // namespace

class ChildProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstLine_programPrintsJson_isParsedAndKept() {
        ChildProcess child(planted, {u"serve"_s});
        QVERIFY2(child.start(), qPrintable(child.failure()));
        const auto line = child.firstLine();
        QVERIFY2(line, qPrintable(child.failure()));
        QCOMPARE(line->value(u"url"_s).toString(), u"planted"_s);
        QVERIFY(child.firstLine(milliseconds(1)) == line);
        QVERIFY(child.isRunning());
    }

    void firstLine_programPrintsNoJson_isRefused() {
        ChildProcess child(planted, {u"garbage"_s});
        QVERIFY(child.start());
        QVERIFY(!child.firstLine());
        QVERIFY(child.failure().contains(u"hello"_s));
    }

    void firstLine_programSaysNothing_givesUpAtTheDeadline() {
        ChildProcess child(planted, {u"silent"_s});
        QVERIFY(child.start());
        QVERIFY(!child.firstLine(milliseconds(100)));
        QVERIFY(child.failure().contains(u"100 ms"_s));
    }

    void firstLine_programEnds_returnsBeforeTheDeadlineWithItsComplaint() {
        ChildProcess child(planted, {u"quit"_s});
        QVERIFY(child.start());
        QVERIFY(!child.firstLine(std::chrono::minutes(10)));
        QVERIFY(child.failure().contains(u"planted complaint"_s));
        QVERIFY(child.waitForExit());
        QCOMPARE(child.exitCode(), 3);
        QVERIFY(!child.endingSignal());
    }

    void start_unknownProgram_fails() {
        ChildProcess child(u"no_such_program"_s);
        QVERIFY(!child.start());
        QVERIFY(child.failure().contains(u"no_such_program"_s));
        QCOMPARE(child.exitCode(), -1);
    }

    void kill_runningProgram_endsWithoutExitCode() {
        ChildProcess child(planted, {u"stubborn"_s});
        QVERIFY(child.start() && child.firstLine());
        QVERIFY(!child.terminate(milliseconds(100)));
        child.kill();
        QVERIFY(!child.isRunning());
        QCOMPARE(child.exitCode(), -1);
        QCOMPARE(child.endingSignal(), std::optional(SIGKILL));
    }

    void crash_isToldApartFromAKill() {
        ChildProcess child(planted, {u"crash"_s});
        QVERIFY(child.start());
        QVERIFY2(child.waitForExit(), qPrintable(child.failure()));
        QCOMPARE(child.exitCode(), -1);
        QCOMPARE(child.endingSignal(), std::optional(SIGSEGV));
    }

    void destructor_runningProgram_leavesNoProcess() {
        auto child = std::make_unique<ChildProcess>(planted, QStringList{u"serve"_s});
        QVERIFY(child->start() && child->firstLine());
        QVERIFY(!child->endingSignal());
        const qint64 processId = child->processId();
        QVERIFY(isAlive(processId));
        child.reset();
        QVERIFY(!isAlive(processId));
    }
};

QTEST_GUILESS_MAIN(ChildProcessTest)
#include "child_process_test.moc"
