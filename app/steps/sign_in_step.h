#pragma once
// Purpose: signing in by a code on the screen that the person's phone scans; then the person's data as the authority
// has them become answers. Outcomes: signed_in, offline (without network one goes on with the ID card alone), other,
// failed, back (and timeout by the flow). Intents: renew, app.wechat, app.alipay, app.baidu, offline, other, back.
// Units: milliseconds. Rules: LOG-01, LOG-22 (a session begins signed out), LOG-26, IND-09, SEC-20 (an answer that was
// not asked for in this visit is dropped), SEC-81.

#include "app/steps/step.h"

namespace kaban {

class SignInStep : public Step {
    Q_OBJECT
public:
    enum class Phase {
        Loading, ///< a code, or after the confirmation the person's data, are on their way
        Live,    ///< a code to scan
        Scanned, ///< the phone has opened it; the person has not confirmed yet
        Expired, ///< the new code has not come yet
        Offline, ///< no network; `offline` is possible
    };

    using Step::Step;
    void run() override;
    void stop() override;
    void intent(const QString& id) override;

    Phase phase() const;
    /// What the QR code holds; empty unless Live.
    QString codeText() const;
    /// Of the code; 0 when there is none.
    qint64 remainingMilliseconds() const;
    qint64 lifeMilliseconds() const { return code_.lifeMilliseconds; }
    /// The phone's program that the hints on the page speak of.
    ScanningApp app() const { return app_; }

private:
    void begin();
    void show(const SignInCode& code);
    void signedIn();
    void signInFailed(SignInFailure why);
    void takeProfile(quint64 ticket, const PersonProfile& profile);
    void profileFailed(quint64 ticket, AuthorityFailure why);
    void setPhase(Phase phase);
    void connectPorts();

    Phase phase_ = Phase::Loading;
    SignInCode code_;
    qint64 endsAt_ = 0; ///< monotonic
    ScanningApp app_ = ScanningApp::WeChat;
    std::optional<quint64> profileTicket_;
};

} // namespace kaban
