#include "app/kiosk/sandbox_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstLineMilliseconds = 20'000;
constexpr int stopMilliseconds = 5'000;

QString pathBeside(const QString& program) {
    return QDir(QCoreApplication::applicationDirPath()).filePath(program);
}

} // namespace

SandboxProcess::~SandboxProcess() {
    stop();
}

Result<QJsonObject, QString> SandboxProcess::start(const QString& program, const QStringList& arguments) {
    process_.setProcessChannelMode(QProcess::ForwardedErrorChannel);
#ifdef Q_OS_LINUX
    // However this program ends, a kill included, nothing of the sandbox is left running.
    process_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    process_.start(pathBeside(program), arguments);
    while (!process_.canReadLine()) {
        if (!process_.waitForReadyRead(firstLineMilliseconds)) {
            const QString reason = process_.errorString();
            stop();
            return failure(u"%1 did not start: %2"_s.arg(program, reason));
        }
    }
    const QJsonObject line = QJsonDocument::fromJson(process_.readLine()).object();
    if (line.isEmpty()) {
        stop();
        return failure(u"%1 said nothing that can be read"_s.arg(program));
    }
    return line;
}

void SandboxProcess::stop() {
    if (process_.state() == QProcess::NotRunning) {
        return;
    }
    process_.terminate();
    if (!process_.waitForFinished(stopMilliseconds)) {
        process_.kill();
        process_.waitForFinished(stopMilliseconds);
    }
}

Result<QByteArray, QString> runBeside(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(pathBeside(program), arguments);
    if (!process.waitForFinished(firstLineMilliseconds)) {
        process.kill();
        process.waitForFinished(stopMilliseconds);
        return failure(u"%1 did not end"_s.arg(program));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return failure(
            u"%1 %2: %3"_s.arg(program, arguments.join(u' '), QString::fromUtf8(process.readAllStandardError())));
    }
    return process.readAllStandardOutput();
}

} // namespace kaban
