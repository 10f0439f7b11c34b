#pragma once
// Purpose: a program of ours (kaban, kabanctl, kaban-authority, kaban-simdev …) run by a test, and gone when the test
// is. Thread: the test's main thread, which needs a QCoreApplication: waiting spins the event loop, so servers of the
// test still answer. Ownership: the process dies with the object (SIGTERM, after 5 s SIGKILL) and, should the test
// itself die, with the test. Units: deadlines in milliseconds. Shapes: the first line on standard output of a server is
// one JSON object. Errors: no exceptions; a false or empty answer, and failure() says why with what the program wrote
// to standard error.

#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <chrono>
#include <optional>

namespace kaban::tests {

class ChildProcess {
public:
    /// program is a name in the folder of our programs, or an absolute path.
    explicit ChildProcess(const QString& program, const QStringList& arguments = {});
    ~ChildProcess();
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;

    /// Before start(): one variable on top of the test's own environment.
    void setEnvironment(const QString& name, const QString& value);
    bool start();
    /// Waits for the first line of standard output and reads it as JSON; the line is kept, a second call answers the
    /// same.
    std::optional<QJsonObject> firstLine(std::chrono::milliseconds deadline = std::chrono::seconds(20));
    /// True when the program ended by itself within the deadline, whatever its exit code.
    bool waitForExit(std::chrono::milliseconds deadline = std::chrono::seconds(60));
    /// SIGTERM and wait; true when it ended in time.
    bool terminate(std::chrono::milliseconds deadline = std::chrono::seconds(5));
    /// SIGKILL and wait: what a power cut looks like to the program.
    void kill();

    bool isRunning() const;
    qint64 processId() const;
    /// −1 while it runs, when it never started and when a signal ended it.
    int exitCode() const;
    /// The signal that ended it; nothing while it runs and when it ended by itself. A kill is SIGKILL, a crash is not.
    std::optional<int> endingSignal() const;
    /// All that came so far, the first line included.
    QByteArray standardOutput();
    QByteArray standardError();
    QString failure();

private:
    void collect();
    bool waitUntilStopped(std::chrono::milliseconds deadline);

    QProcess process_;
    QByteArray output_;
    QByteArray errors_;
    QString failure_;
};

} // namespace kaban::tests
