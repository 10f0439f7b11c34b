#pragma once
// Purpose: the device grant in the hands of a test: time that only the test moves, and what the machine wanted in the
// order in which it wanted it. Thread: the test's. Ownership: by value. Units: milliseconds. Errors: none.

#include "app/identity/device_grant.h"
#include "grant_answers.h"

#include <QStringList>

namespace kaban::tests {

class GrantDriver {
public:
    void start() { take(grant.start(now)); }
    void stop() { take(grant.stop()); }
    /// Answers the latest call.
    void answer(const FormAnswer& answer) { answerTo(lastCall, answer); }
    void answerTo(quint64 call, const FormAnswer& answer) { take(grant.answered(call, answer, now)); }
    /// Time passes up to this moment after the begin; the machine is called at each of its deadlines on the way.
    void until(qint64 moment) {
        while (grant.deadline() && *grant.deadline() <= moment) {
            now = std::max(now, *grant.deadline());
            take(grant.timePassed(now));
        }
        now = std::max(now, moment);
    }
    /// What has happened since the last time asked: "code", "poll", "cancel", "show 60000", "scanned", "token", "failed
    /// 0".
    QStringList log() { return std::exchange(log_, {}); }
    bool ended() const { return !grant.deadline(); }

    DeviceGrant grant{QStringLiteral("kaban-kiosk")};
    qint64 now = 0;
    quint64 lastCall = 0;
    FormFields lastFields;
    QString shown;
    qint64 scannedLife = 0;
    QByteArray token;

private:
    void take(const grant::Actions& actions) {
        for (const grant::Action& action : actions) {
            std::visit([this](const auto& one) { note(one); }, action);
        }
    }
    void note(const grant::Post& post) {
        lastCall = post.call;
        lastFields = post.fields;
        log_.append(post.path.endsWith(QStringLiteral("/token")) ? QStringLiteral("poll") : QStringLiteral("code"));
    }
    void note(const grant::Cancel&) { log_.append(QStringLiteral("cancel")); }
    void note(const grant::ShowCode& show) {
        shown = show.code.text;
        log_.append(QStringLiteral("show %1").arg(show.code.lifeMilliseconds));
    }
    void note(const grant::TellScanned& told) {
        scannedLife = told.code.lifeMilliseconds;
        log_.append(told.code.text == shown ? QStringLiteral("scanned") : QStringLiteral("scanned another"));
    }
    void note(const grant::TellSignedIn& signedIn) {
        token = signedIn.token.reveal();
        log_.append(QStringLiteral("token"));
    }
    void note(const grant::TellFailed& failed) {
        log_.append(QStringLiteral("failed %1").arg(static_cast<int>(failed.why)));
    }

    QStringList log_;
};

inline const QString failedDenied = QStringLiteral("failed 0");
inline const QString failedOffline = QStringLiteral("failed 1");
inline const QString failedUnavailable = QStringLiteral("failed 2");

/// A grant whose code is on the screen; what happened until then is read away.
inline GrantDriver shownGrant(int secondsOfLife = 60) {
    GrantDriver driver;
    driver.start();
    QJsonObject json = codeJson();
    json.insert(QStringLiteral("expires_in"), secondsOfLife);
    driver.answer(said(200, json));
    driver.log();
    return driver;
}

/// Waits for the next question and answers it.
inline void answerNext(GrantDriver& driver, const FormAnswer& answer) {
    driver.until(*driver.grant.deadline());
    driver.answer(answer);
}

} // namespace kaban::tests
