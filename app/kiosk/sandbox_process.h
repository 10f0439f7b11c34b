#pragma once
// Purpose: a helper program of the demo and the walkthrough: started, its first line read, ended with us. Simulation
// builds only. Thread: a worker's (it waits with deadlines), never the screen's. Ownership: ends the program when
// destroyed. Errors: start() gives a sentence.

#include "app/base/result.h"

#include <QJsonObject>
#include <QProcess>

namespace kaban {

class SandboxProcess {
public:
    ~SandboxProcess();

    /// `program` stands beside the running program. Answers the JSON object of its first line.
    Result<QJsonObject, QString> start(const QString& program, const QStringList& arguments);
    void stop();

private:
    QProcess process_;
};

/// Runs a program to its end; an error sentence when it did not exit with 0.
Result<QByteArray, QString> runBeside(const QString& program, const QStringList& arguments);

} // namespace kaban
