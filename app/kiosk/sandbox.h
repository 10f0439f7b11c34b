#pragma once
// Purpose: the world around a demo or a walkthrough: sandbox authority, simulated devices, a kiosk.toml that points to
// them. Everything lives under one folder: <root>/kiosk, <root>/authority, <root>/devices. Simulation builds only.
// KABAN_SANDBOX_AUTHORITY names another program than kaban-authority to start in its place (tests/peers/README.md).
// Thread: all functions wait for other programs: call them from a worker or before the window stands. Ownership: ends
// what it started. Errors: a sentence.

#include "app/base/secret.h"
#include "app/kiosk/sandbox_process.h"

#include <QJsonObject>

namespace kaban {

class Sandbox {
public:
    Sandbox(QString root, int speed);

    /// Starts both programs and writes <root>/kiosk/kiosk.toml, device keys included. True on success.
    Result<bool, QString> start();
    /// Ends the authority: from now on its address refuses. It can be started again at the same address by hand.
    void cutNetwork();
    /// The authority again, at the same address.
    Result<bool, QString> restoreNetwork();
    /// A clerk account of the kiosk, before the kiosk starts.
    Result<bool, QString> addClerk(const QString& number, const QString& pin, const SecretBytes& codeSecret);
    Result<bool, QString> removeCard();
    Result<bool, QString> insertCard(const QJsonObject& card);
    Result<bool, QString> setReaderFault(const QStringList& nameAndArguments);
    Result<bool, QString> setAuthorityFaults(const QJsonObject& faults);
    /// The authority's clock: `now` in RFC 3339, from which it runs on; empty: the real time.
    Result<bool, QString> setAuthorityClock(const QString& now);
    /// What the phone does with the newest code on the screen: `action` is scan, confirm or deny; `person` an id of
    /// the made-up people, needed to confirm.
    Result<bool, QString> usePhone(const QString& action, const QString& person);
    /// The card file of one of the made-up people.
    Result<QJsonObject, QString> cardOf(const QString& person);
    /// The code of the newest text message.
    Result<QString, QString> lastSmsCode();
    /// A fault that never struck proves nothing: the sentence names it.
    Result<bool, QString> everyFaultStruck();
    /// The authority's own record of what arrived.
    Result<QJsonArray, QString> applications();

    QString kioskFolder() const { return root_ + QStringLiteral("/kiosk"); }
    QString authorityUrl() const { return authorityUrl_; }

private:
    Result<bool, QString> startAuthority(int port);
    Result<QByteArray, QString> call(const QByteArray& verb, const QString& path, const QByteArray& body);
    Result<bool, QString> writeConfiguration(const QString& readerPort);

    QString root_;
    int speed_;
    QString authorityUrl_;
    QString authorityCa_;
    SandboxProcess authority_;
    SandboxProcess devices_;
};

} // namespace kaban
