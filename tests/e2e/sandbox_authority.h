#pragma once
// Purpose: the sandbox authority as a process of its own, and its sandbox interface: faults, clock, phone, what
// arrived. Thread: the test's; calls wait in an event loop of their own. Ownership: the process ends with the object.
// Units: milliseconds. Errors: null documents, empty lists and false, on which a test fails.

#include "tests/support/child_process.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <memory>

namespace kaban::tests {

/// The body of the answer; null unless it was a 2xx.
QByteArray callSandbox(const QUrl& url, const QString& caFile, const QByteArray& verb, const QByteArray& body);

class SandboxAuthority {
public:
    /// Its files are kept in `folder`.
    bool start(const QString& folder);

    const QString& url() const { return url_; }
    const QString& caFile() const { return ca_; }
    QString file(const QString& name) const { return folder_ + u'/' + name; }

    QJsonDocument get(const QString& path) const;
    bool send(const QByteArray& verb, const QString& path, const QJsonObject& json) const;
    /// Replaces the active faults.
    bool plant(const QJsonArray& faults) const;
    /// How often each planted fault has struck.
    QList<int> hits() const;

private:
    std::unique_ptr<ChildProcess> process_;
    QString folder_;
    QString url_;
    QString ca_;
};

} // namespace kaban::tests
