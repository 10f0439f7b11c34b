#include "app/steps/sign_in_step.h"

#include "app/steps/profile_answers.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

void SignInStep::run() {
    beginAsNobody(context().answers);
    context().signIn.signOut();
    connectPorts();
    begin();
}

void SignInStep::stop() {
    context().signIn.disconnect(this);
    context().authority.disconnect(this);
    context().signIn.stop();
    context().authority.cancelAll();
}

void SignInStep::intent(const QString& id) {
    if (id == u"renew" && !profileTicket_) {
        begin();
    } else if (id == u"app.wechat") {
        app_ = ScanningApp::WeChat;
        Q_EMIT changed();
    } else if (id == u"app.alipay") {
        app_ = ScanningApp::Alipay;
        Q_EMIT changed();
    } else if (id == u"app.baidu") {
        app_ = ScanningApp::Baidu;
        Q_EMIT changed();
    } else if (id == u"offline" && phase_ == Phase::Offline) {
        context().answers.set(u"sign_in.method"_s, u"none"_s, AnswerSource::Typed);
        Q_EMIT finished(id);
    } else if (id == u"other" || id == u"back") {
        Q_EMIT finished(id);
    }
}

SignInStep::Phase SignInStep::phase() const {
    const bool codeOver = (phase_ == Phase::Live || phase_ == Phase::Scanned) && remainingMilliseconds() == 0;
    return codeOver ? Phase::Expired : phase_;
}

QString SignInStep::codeText() const {
    return phase() == Phase::Live ? code_.text : QString();
}

qint64 SignInStep::remainingMilliseconds() const {
    return std::max<qint64>(0, endsAt_ - context().clock.monotonicMilliseconds());
}

void SignInStep::connectPorts() {
    connect(&context().signIn, &SignInPort::codeReady, this, &SignInStep::show);
    connect(&context().signIn, &SignInPort::scanned, this, [this] { setPhase(Phase::Scanned); });
    connect(&context().signIn, &SignInPort::signedIn, this, &SignInStep::signedIn);
    connect(&context().signIn, &SignInPort::failed, this, &SignInStep::signInFailed);
    connect(&context().authority, &AuthorityPort::profileReady, this, &SignInStep::takeProfile);
    connect(&context().authority, &AuthorityPort::failed, this, &SignInStep::profileFailed);
}

void SignInStep::begin() {
    code_ = {};
    endsAt_ = 0;
    setPhase(Phase::Loading);
    context().signIn.start();
}

void SignInStep::show(const SignInCode& code) {
    code_ = code;
    endsAt_ = context().clock.monotonicMilliseconds() + code.lifeMilliseconds;
    setPhase(Phase::Live);
}

void SignInStep::signedIn() {
    code_ = {};
    endsAt_ = 0;
    setPhase(Phase::Loading);
    profileTicket_ = context().authority.requestProfile();
}

void SignInStep::signInFailed(SignInFailure why) {
    switch (why) {
    case SignInFailure::Denied:
        fail(FailureCode::SignInDenied);
        break;
    case SignInFailure::Unavailable:
        fail(FailureCode::SignInUnavailable);
        break;
    case SignInFailure::Offline:
        setPhase(Phase::Offline);
        break;
    }
}

void SignInStep::takeProfile(quint64 ticket, const PersonProfile& profile) {
    if (profileTicket_ != ticket) {
        return;
    }
    profileTicket_.reset();
    Answers& answers = context().answers;
    setProfileAnswers(answers, profile);
    answers.set(u"sign_in.method"_s, u"jingtong-qr"_s, AnswerSource::Upstream);
    answers.set(u"sign_in.at"_s, QString::number(context().clock.wallMilliseconds()), AnswerSource::Upstream);
    Q_EMIT finished(u"signed_in"_s);
}

void SignInStep::profileFailed(quint64 ticket, AuthorityFailure why) {
    if (profileTicket_ != ticket) {
        return;
    }
    profileTicket_.reset();
    context().signIn.signOut(); // whose data could not be had is nobody here
    if (why == AuthorityFailure::Offline) {
        setPhase(Phase::Offline);
        context().signIn.start(); // a code comes as soon as the line is back
    } else {
        fail(FailureCode::SignInUnavailable);
    }
}

void SignInStep::setPhase(Phase phase) {
    phase_ = phase;
    Q_EMIT changed();
}

} // namespace kaban
