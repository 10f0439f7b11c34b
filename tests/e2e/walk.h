#pragma once
// Purpose: what end-to-end tests share: a walkthrough of the real kiosk in a folder of its own, the sandbox authority
// started again on the same data, kabanctl, and the authority's own record. Thread: the test's. Ownership: by the test;
// children end with it. Errors: answers carry exit code and standard error; deadlines everywhere.

#include "tests/support/child_process.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <memory>

namespace kaban::tests {

struct Finished {
    int exitCode = -1;                 ///< −1 when a signal ended it, −2 when it did not end in time
    std::optional<int> endingSignal{}; ///< SIGKILL at a kill point; anything else is a crash
    QByteArray output;
    QByteArray errors;
};

using Variables = QList<std::pair<QString, QString>>;

Finished runProgram(const QString& program, const QStringList& arguments, const Variables& variables = {},
                    std::chrono::milliseconds deadline = std::chrono::seconds(120));

/// One folder in which a kiosk lives, with the sandbox it belongs to.
class Walk {
public:
    QString folder() const { return folder_.path(); }
    QString kioskFolder() const { return folder() + QStringLiteral("/out/kiosk"); }
    QString out() const { return folder() + QStringLiteral("/out"); }

    Finished walkthrough(const QStringList& more = {}, const Variables& variables = {});
    QJsonObject result() const;
    Finished outbox(const QStringList& arguments, const Variables& variables = {}) const;
    /// The rows of `outbox list --json`.
    QJsonArray items() const;
    /// The state of the only item, by kabanctl; else how many there are.
    QString onlyState() const;
    /// It is on the disk and nothing of it has left: sealed, or on its way to a server that is not there.
    bool durablySealed() const;
    /// `outbox verify` finds the store and every body whole.
    bool verified() const;

    /// application.json out of the only sealed item, opened as a recipient would; empty when it cannot be.
    QJsonObject sealedApplication() const;
    /// The same of one that arrived, as the authority opened it; it must be running.
    QJsonObject arrivedApplication(const QString& id) const;

    /// The authority again, at the address the kiosk knows; KABAN_SANDBOX_AUTHORITY chooses it as for the walkthrough.
    bool startAuthority();
    void stopAuthority() { authority_.reset(); }
    QJsonArray applications() const;
    QJsonObject statistics() const;
    bool setFaults(const QJsonObject& faults) const;
    /// The address the kiosk knows; there is one after its first walkthrough.
    QString upstreamUrl() const;

private:
    QByteArray call(const QByteArray& verb, const QString& path, const QByteArray& body) const;

    QTemporaryDir folder_;
    std::unique_ptr<ChildProcess> authority_;
};

} // namespace kaban::tests
