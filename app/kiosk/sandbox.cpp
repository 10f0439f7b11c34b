#include "app/kiosk/sandbox.h"

#include "app/health/system_clock.h"
#include "app/health/system_random.h"
#include "app/identity/clerk_register.h"
#include "app/outbox/seal/device_identity.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerMilliseconds = 10'000;

QString tomlText(const QString& text) {
    return u'"' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// What plays the authority: a test may put something between it and the kiosk that takes the same arguments.
QString authorityProgram() {
    return qEnvironmentVariable("KABAN_SANDBOX_AUTHORITY", u"kaban-authority"_s);
}

Result<bool, QString> writeWhole(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        return failure(u"%1: %2"_s.arg(path, file.errorString()));
    }
    return true;
}

} // namespace

Sandbox::Sandbox(QString root, int speed) : root_(QDir(root).absolutePath()), speed_(speed) {}

Result<bool, QString> Sandbox::start() {
    for (const QString& folder : {kioskFolder(), root_ + u"/authority"_s, root_ + u"/devices"_s}) {
        if (!QDir().mkpath(folder)) {
            return failure(u"%1 cannot be created"_s.arg(folder));
        }
    }
    if (const auto started = startAuthority(0); !started) {
        return started;
    }
    const auto devices = devices_.start(
        u"kaban-simdev"_s, {u"serve"_s, u"--dir"_s, root_ + u"/devices"_s, u"--speed"_s, QString::number(speed_)});
    if (!devices) {
        return failure(devices.error());
    }
    return writeConfiguration(root_ + u"/devices/reader"_s);
}

Result<bool, QString> Sandbox::startAuthority(int port) {
    const auto said = authority_.start(authorityProgram(),
                                       {u"--port"_s, QString::number(port), u"--data-dir"_s, root_ + u"/authority"_s});
    if (!said) {
        return failure(said.error());
    }
    authorityUrl_ = said->value(u"url"_s).toString();
    authorityCa_ = said->value(u"ca"_s).toString();
    return true;
}

Result<bool, QString> Sandbox::restoreNetwork() {
    return startAuthority(QUrl(authorityUrl_).port());
}

Result<bool, QString> Sandbox::addClerk(const QString& number, const QString& pin, const SecretBytes& codeSecret) {
    const SystemClock clock;
    SystemRandom random;
    const auto added = ClerkRegister(kioskFolder(), clock, random).add(number, SecretBytes(pin.toLatin1()), codeSecret);
    return added ? Result<bool, QString>(true) : failure(u"the clerk account cannot be made"_s);
}

Result<bool, QString> Sandbox::removeCard() {
    const auto removed = runBeside(u"kaban-simdev"_s, {u"--dir"_s, root_ + u"/devices"_s, u"card"_s, u"remove"_s});
    return removed ? Result<bool, QString>(true) : failure(removed.error());
}

Result<bool, QString> Sandbox::writeConfiguration(const QString& readerPort) {
    const QString keys = kioskFolder() + u"/keys"_s;
    DeviceIdentityFiles identity = deviceIdentityFiles(keys);
    if (!QFile::exists(identity.key)) {
        const auto made = createDeviceIdentity(keys, u"demo-01"_s, SystemClock().wallMilliseconds());
        if (!made) {
            return failure(u"the device key cannot be made in %1"_s.arg(keys));
        }
    }
    const QString authority = tomlText(root_ + u"/authority/authority-cert.pem"_s);
    const QString bank = tomlText(root_ + u"/authority/bank-cert.pem"_s);
    const QString text =
        u"[kiosk]\nid = \"demo-01\"\nnumber = \"1\"\nbranch = \"京安银行 西直门支行\"\n" // protocol
        u"bank_code = \"JAB\"\nbranch_code = \"JAB-004\"\n\n[receipt]\nfolder = \"receipts\"\n\n[staff_call]\nsound = false\n\n[log]\nlevel = \"debug\"\n\n"_s +
        u"[id_reader]\nport = %1\n\n"_s.arg(tomlText(readerPort)) +
        u"[upstream]\nurl = %1\nca = %2\n\n"_s.arg(tomlText(authorityUrl_), tomlText(authorityCa_)) +
        u"[seal]\nrecipients = [%1]\n\n[receipts]\nsigners = [%1, %2]\n\n"_s.arg(authority, bank) +
        u"[device]\nkey = %1\ncertificate = %2\n"_s.arg(tomlText(identity.key), tomlText(identity.certificate));
    return writeWhole(kioskFolder() + u"/kiosk.toml"_s, text.toUtf8());
}

void Sandbox::cutNetwork() {
    authority_.stop();
}

Result<bool, QString> Sandbox::insertCard(const QJsonObject& card) {
    const QString file = root_ + u"/devices/card.json"_s;
    if (const auto written = writeWhole(file, QJsonDocument(card).toJson()); !written) {
        return failure(written.error());
    }
    const auto inserted =
        runBeside(u"kaban-simdev"_s, {u"--dir"_s, root_ + u"/devices"_s, u"card"_s, u"insert"_s, file});
    return inserted ? Result<bool, QString>(true) : failure(inserted.error());
}

Result<bool, QString> Sandbox::setReaderFault(const QStringList& nameAndArguments) {
    const auto set =
        runBeside(u"kaban-simdev"_s, QStringList{u"--dir"_s, root_ + u"/devices"_s, u"fault"_s} + nameAndArguments);
    return set ? Result<bool, QString>(true) : failure(set.error());
}

Result<bool, QString> Sandbox::setAuthorityFaults(const QJsonObject& faults) {
    const auto answer = call("PUT", u"/sandbox/faults"_s, QJsonDocument(faults).toJson(QJsonDocument::Compact));
    return answer ? Result<bool, QString>(true) : failure(answer.error());
}

Result<bool, QString> Sandbox::setAuthorityClock(const QString& now) {
    const QJsonObject clock = now.isEmpty() ? QJsonObject() : QJsonObject{{u"now"_s, now}};
    const auto answer = call("PUT", u"/sandbox/clock"_s, QJsonDocument(clock).toJson(QJsonDocument::Compact));
    return answer ? Result<bool, QString>(true) : failure(answer.error());
}

Result<bool, QString> Sandbox::usePhone(const QString& action, const QString& person) {
    QJsonObject deed{{u"action"_s, action}};
    if (!person.isEmpty()) {
        deed.insert(u"person"_s, person);
    }
    const auto answer = call("POST", u"/sandbox/phone"_s, QJsonDocument(deed).toJson(QJsonDocument::Compact));
    return answer ? Result<bool, QString>(true) : failure(answer.error());
}

Result<QString, QString> Sandbox::lastSmsCode() {
    const auto answer = call("GET", u"/sandbox/sms"_s, {});
    if (!answer) {
        return failure(answer.error());
    }
    const QJsonArray messages = QJsonDocument::fromJson(*answer).array();
    return messages.isEmpty() ? Result<QString, QString>(failure(u"no text message was sent"_s))
                              : messages.last()[u"code"_s].toString();
}

Result<QJsonObject, QString> Sandbox::cardOf(const QString& person) {
    const auto answer = call("GET", u"/sandbox/people"_s, {});
    if (!answer) {
        return failure(answer.error());
    }
    for (const QJsonValue& known : QJsonDocument::fromJson(*answer).array()) {
        if (known[u"id"_s].toString() == person) {
            return known[u"card"_s].toObject();
        }
    }
    return failure(u"the sandbox does not know %1"_s.arg(person));
}

Result<QJsonArray, QString> Sandbox::applications() {
    const auto answer = call("GET", u"/sandbox/applications"_s, {});
    if (!answer) {
        return failure(answer.error());
    }
    return QJsonDocument::fromJson(*answer).array();
}

Result<bool, QString> Sandbox::everyFaultStruck() {
    const auto answer = call("GET", u"/sandbox/faults"_s, {});
    if (!answer) {
        return failure(answer.error());
    }
    for (const QJsonValue& fault : QJsonDocument::fromJson(*answer)[u"faults"_s].toArray()) {
        if (fault[u"hits"_s].toInt() == 0) {
            return failure(u"the fault %1 on %2 never struck"_s.arg(fault[u"fault"_s].toString(),
                                                                    fault[u"on"_s].toString(u"its calls"_s)));
        }
    }
    return true;
}

Result<QByteArray, QString> Sandbox::call(const QByteArray& verb, const QString& path, const QByteArray& body) {
    QNetworkAccessManager net;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(authorityCa_));
    QNetworkRequest request(QUrl(authorityUrl_ + path));
    request.setSslConfiguration(tls);
    request.setTransferTimeout(answerMilliseconds);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply* reply = net.sendCustomRequest(request, verb, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError) {
        return failure(u"the authority cannot be asked: "_s + reply->errorString());
    }
    return reply->readAll();
}

} // namespace kaban
