#include "seal_fixture.h"

#include "app/outbox/seal/device_identity.h"

#include <QDateTime>
#include <QFile>
#include <QProcess>

namespace kaban::tests {

using namespace Qt::StringLiterals;

CommandResult runCommand(const QString& program, const QStringList& arguments, const QByteArray& input) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.readAllStandardError() + process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray fileBytes(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
}

Party SealFixture::makeParty(const QString& name, const QStringList& more, const QString& curve) const {
    const Party party{path(name + u".key.pem"_s), path(name + u".cert.pem"_s)};
    QStringList arguments{
        u"req"_s,          u"-x509"_s, u"-newkey"_s,    u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:"_s + curve,
        u"-nodes"_s,       u"-days"_s, u"30"_s,         u"-keyout"_s, party.key,     u"-out"_s,
        party.certificate, u"-subj"_s, u"/CN="_s + name};
    const CommandResult made = runCommand(u"openssl"_s, arguments + more);
    if (made.exitCode != 0) {
        qWarning("openssl req: %s", made.errors.constData());
    }
    return party;
}

Party SealFixture::makeDevice(const QString& name) const {
    const auto made = createDeviceIdentity(path(name), u"bj-test-01"_s, QDateTime::currentMSecsSinceEpoch());
    return made ? Party{made->key, made->certificate} : Party{};
}

SealerFiles SealFixture::files(const QList<Party>& recipients, const Party& device) const {
    SealerFiles files{{}, device.key, device.certificate};
    for (const Party& recipient : recipients) {
        files.recipientCertificates.append(recipient.certificate);
    }
    return files;
}

CommandResult SealFixture::decrypt(const QByteArray& sealed, const QStringList& keyArguments) const {
    return runCommand(u"openssl"_s,
                      QStringList{u"cms"_s, u"-decrypt"_s, u"-binary"_s, u"-inform"_s, u"DER"_s} + keyArguments,
                      sealed);
}

CommandResult SealFixture::decrypt(const QByteArray& sealed, const Party& recipient) const {
    return decrypt(sealed, {u"-recip"_s, recipient.certificate, u"-inkey"_s, recipient.key});
}

CommandResult SealFixture::verify(const QByteArray& signedData) const {
    return runCommand(u"openssl"_s, {u"cms"_s, u"-verify"_s, u"-noverify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s},
                      signedData);
}

QByteArray zipEntry(const QByteArray& zip, const QString& name) {
    const QString program = u"import sys,io,zipfile\n"
                            "z=zipfile.ZipFile(io.BytesIO(sys.stdin.buffer.read()))\n"
                            "assert z.testzip() is None\n"
                            "assert all(i.compress_type==zipfile.ZIP_STORED for i in z.infolist())\n"
                            "sys.stdout.buffer.write(z.read(sys.argv[1]))\n"_s;
    const CommandResult read = runCommand(u"/usr/bin/python3"_s, {u"-c"_s, program, name}, zip);
    if (read.exitCode != 0) {
        qWarning("python3 zipfile: %s", read.errors.constData());
        return {};
    }
    return read.output;
}

QByteArray sampleJson() {
    return u"{\"schema\":\"kaban-application-1\",\"applicant\":{\"name\":\"张三测试\",\"id_number\":\"11010519491231002X\"}}"_s
        .toUtf8();
}

QList<BundleEntry> sampleEntries() {
    return {{u"application.json"_s, SecretBytes(sampleJson())}};
}

} // namespace kaban::tests
