#include "walk.h"

#include "sandbox_authority.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace kaban::tests {

using namespace Qt::StringLiterals;

Finished runProgram(const QString& program, const QStringList& arguments, const Variables& variables,
                    std::chrono::milliseconds deadline) {
    ChildProcess process(program, arguments);
    for (const auto& [name, value] : variables) {
        process.setEnvironment(name, value);
    }
    if (!process.start() || !process.waitForExit(deadline)) {
        return {-2, std::nullopt, process.standardOutput(), process.failure().toUtf8()};
    }
    return {process.exitCode(), process.endingSignal(), process.standardOutput(), process.standardError()};
}

Finished Walk::walkthrough(const QStringList& more, const Variables& variables) {
    QStringList arguments{u"--walkthrough"_s, u"individual"_s, u"--out"_s, out(), u"--speed"_s, u"4"_s};
    return runProgram(u"kaban"_s, arguments + more, variables);
}

QJsonObject Walk::result() const {
    QFile file(out() + u"/result.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Finished Walk::outbox(const QStringList& arguments, const Variables& variables) const {
    return runProgram(u"kabanctl"_s, QStringList{u"outbox"_s} + arguments + QStringList{u"--data-dir"_s, kioskFolder()},
                      variables);
}

QJsonArray Walk::items() const {
    const QJsonDocument document = QJsonDocument::fromJson(outbox({u"list"_s, u"--json"_s}).output);
    return document.isArray() ? document.array() : document.object().value(u"items"_s).toArray();
}

QString Walk::onlyState() const {
    const QJsonArray all = items();
    return all.size() == 1 ? all.first()[u"state"_s].toString() : u"%1 items"_s.arg(all.size());
}

bool Walk::durablySealed() const {
    return QStringList{u"sealed"_s, u"sending"_s}.contains(onlyState()) && verified();
}

bool Walk::verified() const {
    const Finished run = outbox({u"verify"_s, u"--json"_s});
    const QJsonObject answer = QJsonDocument::fromJson(run.output).object();
    return run.exitCode == 0 && answer[u"whole"_s].toBool() && answer[u"items"_s].toInt() == items().size();
}

QJsonObject Walk::sealedApplication() const {
    const QString keys = out() + u"/authority/authority-"_s;
    const QString bundle = folder() + u"/bundle.der"_s;
    const QString signedFile = folder() + u"/signed.der"_s;
    const QString zip = folder() + u"/application.zip"_s;
    const QString id = items().first()[u"local_number"_s].toString();
    const QStringList decrypt{u"cms"_s,    u"-decrypt"_s,        u"-binary"_s, u"-inform"_s,       u"DER"_s,
                              u"-recip"_s, keys + u"cert.pem"_s, u"-inkey"_s,  keys + u"key.pem"_s};
    const QStringList verify{u"cms"_s, u"-verify"_s, u"-noverify"_s, u"-binary"_s, u"-inform"_s, u"DER"_s};
    const QString unzip =
        u"import sys,zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read('application.json'))"_s;
    const bool opened =
        outbox({u"export"_s, id, bundle}).exitCode == 0 &&
        runProgram(u"/usr/bin/openssl"_s, decrypt + QStringList{u"-in"_s, bundle, u"-out"_s, signedFile}).exitCode ==
            0 &&
        runProgram(u"/usr/bin/openssl"_s, verify + QStringList{u"-in"_s, signedFile, u"-out"_s, zip}).exitCode == 0;
    const Finished read = runProgram(u"/usr/bin/python3"_s, {u"-c"_s, unzip, zip});
    return opened ? QJsonDocument::fromJson(read.output).object() : QJsonObject();
}

QJsonObject Walk::arrivedApplication(const QString& id) const {
    const QByteArray answer = call("GET", u"/sandbox/applications/"_s + id, {});
    return QJsonDocument::fromJson(answer).object()[u"application"_s].toObject();
}

QString Walk::upstreamUrl() const {
    QFile file(kioskFolder() + u"/kiosk.toml"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression line(u"url = \"([^\"]+)\""_s);
    return line.match(QString::fromUtf8(file.readAll())).captured(1);
}

bool Walk::startAuthority() {
    const QString port = QString::number(QUrl(upstreamUrl()).port());
    authority_ =
        std::make_unique<ChildProcess>(qEnvironmentVariable("KABAN_SANDBOX_AUTHORITY", u"kaban-authority"_s),
                                       QStringList{u"--port"_s, port, u"--data-dir"_s, out() + u"/authority"_s});
    return authority_->start() && authority_->firstLine().has_value();
}

QJsonArray Walk::applications() const {
    const QJsonDocument document = QJsonDocument::fromJson(call("GET", u"/sandbox/applications"_s, {}));
    return document.isArray() ? document.array() : document.object().value(u"applications"_s).toArray();
}

QJsonObject Walk::statistics() const {
    return QJsonDocument::fromJson(call("GET", u"/sandbox/stats"_s, {})).object();
}

bool Walk::setFaults(const QJsonObject& faults) const {
    return !call("PUT", u"/sandbox/faults"_s, QJsonDocument(faults).toJson()).isNull();
}

QByteArray Walk::call(const QByteArray& verb, const QString& path, const QByteArray& body) const {
    return callSandbox(QUrl(upstreamUrl() + path), out() + u"/authority/ca.pem"_s, verb, body);
}

} // namespace kaban::tests
