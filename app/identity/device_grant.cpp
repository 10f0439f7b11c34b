#include "app/identity/device_grant.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace device_grant_detail {

constexpr qint64 longestCall = 20'000;
constexpr qint64 slowDownStep = 5000; // RFC 8628, section 3.5
constexpr qint64 firstPause = 2000;
constexpr qint64 longestPause = 30'000;
constexpr qint64 longestServerPause = 60'000;
constexpr qint64 longestTroublePause = 60'000;
constexpr qint64 lastAnswerPatience = 5000; // meanwhile the screen has no code
constexpr int mostTroubles = 3;             // then people are told, although the code may still live

const QString codePath = u"/v1/oauth/device_authorization"_s;
const QString tokenPath = u"/v1/oauth/token"_s;
const QString deviceGrantType = u"urn:ietf:params:oauth:grant-type:device_code"_s;

qint64 askedPause(const FormAnswer& answer) {
    return std::clamp<qint64>(answer.retryAfterMilliseconds.value_or(0), 0, longestServerPause);
}

qint64 doubled(qint64 wait, int times, qint64 most) {
    for (int i = 0; i < times && wait < most; ++i) {
        wait *= 2;
    }
    return std::min(wait, most);
}

SignInFailure failureOf(const FormAnswer& answer) {
    return answer.end == FormEnd::Offline ? SignInFailure::Offline : SignInFailure::Unavailable;
}

} // namespace device_grant_detail

grant::Actions DeviceGrant::start(qint64 now) {
    grant::Actions actions;
    cancelCall(actions);
    failedTries_ = 0; // who asks again is told again
    askForCode(now, actions);
    return actions;
}

grant::Actions DeviceGrant::stop() {
    grant::Actions actions;
    cancelCall(actions);
    forget();
    phase_ = Phase::Ended;
    return actions;
}

grant::Actions DeviceGrant::answered(quint64 call, const FormAnswer& answer, qint64 now) {
    grant::Actions actions;
    if (!callRuns_ || call != lastCall_) {
        return actions;
    }
    callRuns_ = false;
    if (phase_ == Phase::Asking) {
        takeCode(answer, now, actions);
    } else if (now >= codeOverAt()) { // approved after the code's end is not approved (SEC-80)
        endCode(now, actions);
    } else {
        takePoll(answer, now, actions);
    }
    return actions;
}

grant::Actions DeviceGrant::timePassed(qint64 now) {
    grant::Actions actions;
    if (phase_ == Phase::Ended || now < *deadline()) {
        return actions;
    }
    if (phase_ == Phase::Pausing) {
        askForCode(now, actions);
    } else if (code_ && now >= codeOverAt()) {
        cancelCall(actions);
        endCode(now, actions);
    } else if (phase_ == Phase::Waiting) {
        poll(now, actions);
    } else { // the call has had its time
        cancelCall(actions);
        if (phase_ == Phase::Asking) {
            takeCode({}, now, actions);
        } else {
            takePoll({}, now, actions);
        }
    }
    return actions;
}

std::optional<qint64> DeviceGrant::deadline() const {
    switch (phase_) {
    case Phase::Ended:
        return std::nullopt;
    case Phase::Asking:
        return callEnds_;
    case Phase::Waiting:
        return std::min(next_, codeOverAt());
    case Phase::Polling:
        return std::min(callEnds_, codeOverAt());
    case Phase::Pausing:
        return next_;
    }
    Q_UNREACHABLE();
}

// The last question about a code that no phone has opened may still be on its way when its time on the screen ends: its
// answer says whether one has opened it meanwhile.
qint64 DeviceGrant::codeOverAt() const {
    if (scanned_) {
        return codeEnds_;
    }
    const bool askedInTime = phase_ == Phase::Polling || next_ <= shownEnds_;
    return askedInTime ? std::min(codeEnds_, shownEnds_ + device_grant_detail::lastAnswerPatience) : shownEnds_;
}

void DeviceGrant::askForCode(qint64 now, grant::Actions& actions) {
    forget();
    phase_ = Phase::Asking;
    callRuns_ = true;
    callEnds_ = now + device_grant_detail::longestCall;
    actions.emplace_back(grant::Post{++lastCall_,
                                     device_grant_detail::codePath,
                                     {{"client_id", SecretText(clientId_)}, {"scope", SecretText(u"openid"_s)}}});
}

void DeviceGrant::poll(qint64 now, grant::Actions& actions) {
    phase_ = Phase::Polling;
    callRuns_ = true;
    callEnds_ = now + device_grant_detail::longestCall;
    actions.emplace_back(grant::Post{++lastCall_,
                                     device_grant_detail::tokenPath,
                                     {{"grant_type", SecretText(device_grant_detail::deviceGrantType)},
                                      {"device_code", SecretText(QString::fromLatin1(code_->code.reveal()))},
                                      {"client_id", SecretText(clientId_)}}});
}

void DeviceGrant::takeCode(const FormAnswer& answer, qint64 now, grant::Actions& actions) {
    code_ = deviceCodeOf(answer);
    if (!code_) {
        pause(device_grant_detail::failureOf(answer), device_grant_detail::askedPause(answer), now, actions);
        return;
    }
    failedTries_ = 0;
    shownEnds_ = now + code_->shownLife;
    codeEnds_ = now + code_->scannedLife;
    goOn(code_->interval, now, actions);
    actions.emplace_back(grant::ShowCode{{code_->completeUri, code_->shownLife}});
}

void DeviceGrant::takePoll(const FormAnswer& answer, qint64 now, grant::Actions& actions) {
    PollAnswer poll = pollAnswerOf(answer);
    switch (poll.meaning) {
    case PollMeaning::Offline:
        noteTrouble(SignInFailure::Offline, answer, now, actions);
        return;
    case PollMeaning::NotOurs:
        noteTrouble(SignInFailure::Unavailable, answer, now, actions);
        return;
    case PollMeaning::Rejected:
        pause(SignInFailure::Unavailable, device_grant_detail::askedPause(answer), now, actions);
        return;
    case PollMeaning::CodeEnded:
        troubles_ = 0;
        endCode(now, actions);
        return;
    case PollMeaning::Denied:
        forget();
        phase_ = Phase::Ended;
        actions.emplace_back(grant::TellFailed{SignInFailure::Denied});
        return;
    case PollMeaning::Token:
        forget();
        phase_ = Phase::Ended;
        actions.emplace_back(grant::TellSignedIn{std::move(poll.token)});
        return;
    case PollMeaning::SlowDown:
        code_->interval += device_grant_detail::slowDownStep;
        break;
    case PollMeaning::Scanned:
        takeScan(now, actions);
        break;
    case PollMeaning::Pending:
        break;
    }
    troubles_ = 0;
    goOn(code_->interval, now, actions);
}

void DeviceGrant::takeScan(qint64 now, grant::Actions& actions) {
    if (!scanned_) {
        scanned_ = true;
        actions.emplace_back(grant::TellScanned{{code_->completeUri, codeEnds_ - now}});
    }
}

void DeviceGrant::goOn(qint64 wait, qint64 now, grant::Actions& actions) {
    if (!scanned_ && now >= shownEnds_) {
        endCode(now, actions);
        return;
    }
    phase_ = Phase::Waiting;
    next_ = now + wait;
    // Who scans in the last seconds is only heard of when the last question comes at the very end.
    const bool lastOne = !scanned_ && next_ < shownEnds_ && next_ + wait > shownEnds_;
    if (lastOne && codeEnds_ > shownEnds_) {
        next_ = shownEnds_;
    }
}

// The server may be busy or the line away for a moment: the code on the screen stays good meanwhile.
void DeviceGrant::noteTrouble(SignInFailure why, const FormAnswer& answer, qint64 now, grant::Actions& actions) {
    using namespace device_grant_detail;
    lastTrouble_ = why;
    ++troubles_;
    if (troubles_ >= mostTroubles) {
        pause(why, askedPause(answer), now, actions);
        return;
    }
    goOn(std::max(doubled(code_->interval, troubles_, longestTroublePause), askedPause(answer)), now, actions);
}

void DeviceGrant::endCode(qint64 now, grant::Actions& actions) {
    if (troubles_ > 0) {
        pause(lastTrouble_, 0, now, actions);
    } else {
        askForCode(now, actions);
    }
}

void DeviceGrant::pause(SignInFailure why, qint64 atLeast, qint64 now, grant::Actions& actions) {
    using namespace device_grant_detail;
    forget();
    phase_ = Phase::Pausing;
    next_ = now + std::max(doubled(firstPause, failedTries_, longestPause), atLeast);
    ++failedTries_;
    if (failedTries_ == 1) {
        actions.emplace_back(grant::TellFailed{why});
    }
}

void DeviceGrant::cancelCall(grant::Actions& actions) {
    if (callRuns_) {
        actions.emplace_back(grant::Cancel{lastCall_});
    }
    callRuns_ = false;
}

void DeviceGrant::forget() {
    code_.reset();
    scanned_ = false;
    troubles_ = 0;
    lastTrouble_ = SignInFailure::Offline;
}

} // namespace kaban
