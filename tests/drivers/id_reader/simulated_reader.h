#pragma once
// Purpose: kaban-simdev run for a test: its pseudo-terminal, its cards and its faults.
// Thread: the test's. Ownership: process and folder go with the object. Errors: false, and failure() says why.

#include "tests/support/child_process.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace kaban::tests {

/// The keys of `kabanctl card read --json` plus "photo".
QJsonObject residentCard(const QString& name = QStringLiteral("张三测试"),
                         const QString& number = QStringLiteral("110101190001010014"));
QByteArray photoOf(const QJsonObject& card);

class SimulatedReader {
public:
    bool start(const QStringList& options = {});
    /// A link that follows the terminal when its name changes.
    QString link() const { return dir_.filePath(QStringLiteral("d/reader")); }
    QString terminal() const { return terminal_; }
    bool insert(const QJsonObject& card);
    bool remove() { return tell({QStringLiteral("card"), QStringLiteral("remove")}); }
    /// "silence on=3001 times=1"
    bool fault(const QString& words) { return tell(QStringList{QStringLiteral("fault")} + words.split(u' ')); }
    QString fileFor(const QJsonObject& card);
    /// The port is gone, as when the reader is pulled out. The link goes first: another test may get the terminal's
    /// name next.
    bool pullOut() { return process_->terminate(); }
    QString failure() const { return failure_; }

private:
    bool tell(const QStringList& words);
    QString folder() const { return dir_.filePath(QStringLiteral("d")); }

    QTemporaryDir dir_;
    std::unique_ptr<ChildProcess> process_;
    QString terminal_;
    QString failure_;
    int files_ = 0;
};

} // namespace kaban::tests
