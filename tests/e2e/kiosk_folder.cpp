#include "kiosk_folder.h"

#include "walk.h"

#include <QDir>
#include <QFile>

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace {

bool makeParty(const QString& certificate, const QString& key) {
    return runProgram(u"/usr/bin/openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                              u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                                              u"/CN=sample"_s, u"-keyout"_s, key, u"-out"_s, certificate})
               .exitCode == 0;
}

} // namespace

bool KioskFolder::make() {
    return folder_.isValid() && makeParty(path(u"authority.pem"_s), path(u"authority.key"_s)) &&
           makeParty(path(u"device.pem"_s), path(u"device.key"_s)) &&
           QFile::setPermissions(path(u"device.key"_s), QFile::ReadOwner | QFile::WriteOwner) &&
           write(u"kiosk.toml"_s, configuration());
}

QByteArray KioskFolder::configuration() {
    return R"([kiosk]
id = "bj-test-01"
number = "1"
language = "zh"

[id_reader]
port = "no-reader"
baud = 115200

[upstream]
url = "https://127.0.0.1:9"
ca = "authority.pem"

[seal]
recipients = ["authority.pem"]

[receipts]
signers = ["authority.pem"]

[device]
key = "device.key"
certificate = "device.pem"

[voice]
enabled = false

[staff_call]
sound = false
)";
}

bool KioskFolder::write(const QString& name, const QByteArray& bytes) const {
    QFile file(path(name));
    return QDir().mkpath(QFileInfo(file).path()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
           file.write(bytes) == bytes.size();
}

QByteArray KioskFolder::read(const QString& name) const {
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kaban::tests
