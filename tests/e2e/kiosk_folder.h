#pragma once
// Purpose: the data folder of a kiosk that could start, made without the kiosk: certificates and keys by the openssl
// command, and a kiosk.toml that names them; nobody listens at its upstream's address. A test then spoils one thing.
// Thread: the test's. Ownership: the folder goes with the object. Errors: false, on which a test fails.

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

namespace kaban::tests {

class KioskFolder {
public:
    /// Makes everything; the configuration is configuration().
    bool make();

    QString path() const { return folder_.path(); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    /// The text of a kiosk.toml with which the kiosk starts.
    static QByteArray configuration();

    bool write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

private:
    QTemporaryDir folder_;
};

} // namespace kaban::tests
