#include "tests/support/child_process.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace child_process_detail {

constexpr std::chrono::seconds startDeadline{10};
constexpr std::chrono::seconds stopDeadline{5};

int milliseconds(std::chrono::milliseconds deadline) {
    return static_cast<int>(deadline.count());
}

QString pathOf(const QString& program) {
    return QDir::isAbsolutePath(program) ? program : QDir(QString::fromUtf8(KABAN_BIN_DIR)).filePath(program);
}

} // namespace child_process_detail

ChildProcess::ChildProcess(const QString& program, const QStringList& arguments) {
    process_.setProgram(child_process_detail::pathOf(program));
    process_.setArguments(arguments);
    process_.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
    // A test that CTest kills at its time-out runs no destructor: the kernel then ends the child.
    process_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ChildProcess::~ChildProcess() {
    if (!terminate(child_process_detail::stopDeadline))
        kill();
}

void ChildProcess::setEnvironment(const QString& name, const QString& value) {
    QProcessEnvironment environment = process_.processEnvironment();
    environment.insert(name, value);
    process_.setProcessEnvironment(environment);
}

bool ChildProcess::start() {
    output_.clear();
    errors_.clear();
    failure_.clear();
    process_.start();
    if (process_.waitForStarted(child_process_detail::milliseconds(child_process_detail::startDeadline)))
        return true;
    failure_ = u"%1 did not start: %2"_s.arg(process_.program(), process_.errorString());
    return false;
}

std::optional<QJsonObject> ChildProcess::firstLine(std::chrono::milliseconds deadline) {
    const auto lineIsThere = [this] {
        collect();
        return output_.contains('\n');
    };
    const auto lineOrEnd = [&] { return lineIsThere() || !isRunning(); };
    static_cast<void>(QTest::qWaitFor(lineOrEnd, child_process_detail::milliseconds(deadline)));
    if (!lineIsThere()) {
        failure_ = isRunning() ? u"no line on standard output within %1 ms"_s.arg(deadline.count())
                               : u"it ended without a line on standard output"_s;
        return std::nullopt;
    }
    const QByteArray line = output_.left(output_.indexOf('\n'));
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject()) {
        failure_ = u"the first line is not a JSON object: %1"_s.arg(QString::fromUtf8(line));
        return std::nullopt;
    }
    return document.object();
}

bool ChildProcess::waitUntilStopped(std::chrono::milliseconds deadline) {
    const auto stopped = [this] {
        collect();
        return !isRunning();
    };
    const bool done = QTest::qWaitFor(stopped, child_process_detail::milliseconds(deadline));
    collect();
    return done;
}

bool ChildProcess::waitForExit(std::chrono::milliseconds deadline) {
    if (waitUntilStopped(deadline))
        return true;
    failure_ = u"still running after %1 ms"_s.arg(deadline.count());
    return false;
}

bool ChildProcess::terminate(std::chrono::milliseconds deadline) {
    if (!isRunning())
        return true;
    process_.terminate();
    return waitUntilStopped(deadline);
}

void ChildProcess::kill() {
    if (!isRunning())
        return;
    process_.kill();
    static_cast<void>(waitUntilStopped(child_process_detail::stopDeadline));
}

bool ChildProcess::isRunning() const {
    return process_.state() != QProcess::NotRunning;
}

qint64 ChildProcess::processId() const {
    return process_.processId();
}

int ChildProcess::exitCode() const {
    const bool ended = !isRunning() && process_.error() != QProcess::FailedToStart;
    return ended && process_.exitStatus() == QProcess::NormalExit ? process_.exitCode() : -1;
}

std::optional<int> ChildProcess::endingSignal() const {
    const bool bySignal =
        !isRunning() && process_.error() == QProcess::Crashed && process_.exitStatus() == QProcess::CrashExit;
    return bySignal ? std::optional(process_.exitCode()) : std::nullopt; // Qt on Unix: then it is the signal's number
}

QByteArray ChildProcess::standardOutput() {
    collect();
    return output_;
}

QByteArray ChildProcess::standardError() {
    collect();
    return errors_;
}

QString ChildProcess::failure() {
    collect();
    const QString told = QString::fromUtf8(errors_.trimmed());
    return told.isEmpty() ? failure_ : u"%1; standard error: %2"_s.arg(failure_, told);
}

void ChildProcess::collect() {
    output_ += process_.readAllStandardOutput();
    errors_ += process_.readAllStandardError();
}

} // namespace kaban::tests
