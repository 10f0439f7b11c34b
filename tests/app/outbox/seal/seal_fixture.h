#pragma once
// Purpose: files and outside programs for the tests of the seal: certificates made by the openssl command, bundles
// opened by it. Thread: the test's. Ownership: everything lies in a temporary folder that goes with the object. Errors:
// a command that cannot run or a file that cannot be written gives exit code −1 or empty bytes, on which every test
// here fails.

#include "app/outbox/seal/sealer.h"
#include "tests/support/fake_clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kaban::tests {

struct CommandResult {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

CommandResult runCommand(const QString& program, const QStringList& arguments, const QByteArray& input = {});

QByteArray fileBytes(const QString& path);
bool writeBytes(const QString& path, const QByteArray& bytes);

/// A party with a key and a certificate of its own.
struct Party {
    QString key;
    QString certificate;
};

class SealFixture {
public:
    QString path(const QString& name) const { return folder_.filePath(name); }
    /// Made by `openssl req -x509`; `more` are further arguments of it. Valid for 30 days around the machine's own
    /// date.
    Party makeParty(const QString& name, const QStringList& more = {},
                    const QString& curve = QStringLiteral("P-256")) const;
    /// A device identity made by the product in a folder of its own.
    Party makeDevice(const QString& name = QStringLiteral("device")) const;
    SealerFiles files(const QList<Party>& recipients, const Party& device) const;
    /// `openssl cms -decrypt`: the SignedData. What it wrote counts only with exit code 0: it writes while it decrypts,
    /// before it has checked the tag at the end.
    CommandResult decrypt(const QByteArray& sealed, const QStringList& keyArguments) const;
    CommandResult decrypt(const QByteArray& sealed, const Party& recipient) const;
    /// `openssl cms -verify -noverify`: the ZIP.
    CommandResult verify(const QByteArray& signedData) const;

    FakeClock clock;

private:
    QTemporaryDir folder_;
};

/// The content of one entry, read by python3's zipfile, with "stored" asserted for all of them; empty on any fault.
QByteArray zipEntry(const QByteArray& zip, const QString& name);

QList<BundleEntry> sampleEntries();
QByteArray sampleJson();

} // namespace kaban::tests
