#include "app/devices/staff_call_core.h"

#include <algorithm>

namespace kaban {

StaffCallActions StaffCallCore::call(qint64 now, qint64 wallNow) {
    if (running()) {
        return {};
    }
    StaffCallActions actions = cancel();
    state_ = rules_.desk ? StaffCallState::Calling : StaffCallState::NoDesk;
    since_ = wallNow;
    rings_ = 1;
    if (rules_.sound) {
        actions.append({Kind::Ring});
    }
    if (rules_.desk) {
        ringAt_ = now + rules_.ringAgain;
        actions.append(ask(true));
    }
    return actions;
}

StaffCallActions StaffCallCore::cancel() {
    StaffCallActions actions;
    if (state_ != StaffCallState::Idle && rules_.sound) {
        actions.append({Kind::Silence});
    }
    if (openRequest_ != 0) {
        actions.append({Kind::Drop});
    }
    state_ = StaffCallState::Idle;
    since_ = 0;
    rings_ = failures_ = 0;
    ringAt_.reset();
    askAt_.reset();
    openRequest_ = 0;
    told_ = false;
    statusUrl_.clear();
    return actions;
}

StaffCallActions StaffCallCore::answered(quint64 request, const DeskAnswer& answer, qint64 now) {
    if (request == 0 || request != openRequest_ || !running()) {
        return {};
    }
    openRequest_ = 0;
    if (answer.acknowledged) {
        state_ = StaffCallState::Acknowledged;
        ringAt_.reset();
        askAt_.reset();
        return rules_.sound ? StaffCallActions{{Kind::Silence}} : StaffCallActions{};
    }
    if (!answer.delivered) {
        takeFailure(now);
        return {};
    }
    failures_ = 0;
    told_ = true;
    if (!answer.statusUrl.isEmpty()) {
        statusUrl_ = answer.statusUrl;
    }
    // Without an address to ask, only telling the desk again, when it rings again, can bring the acknowledgement.
    askAt_ = statusUrl_.isEmpty() ? std::nullopt : std::optional(now + rules_.pollEvery);
    return {};
}

void StaffCallCore::takeFailure(qint64 now) {
    const int doublings = std::min(failures_, 20);
    ++failures_;
    askAt_ = now + std::min(rules_.firstRetry << doublings, rules_.longestRetry);
}

StaffCallActions StaffCallCore::wake(qint64 now) {
    StaffCallActions actions;
    if (!running()) {
        return actions;
    }
    const bool again = ringAt_ && *ringAt_ <= now;
    if (again) {
        state_ = StaffCallState::Unanswered;
        ++rings_;
        ringAt_ = rings_ < rules_.mostRings ? std::optional(now + rules_.ringAgain) : std::nullopt;
        if (rules_.sound) {
            actions.append({Kind::Ring});
        }
    }
    if (openRequest_ == 0 && (again || (askAt_ && *askAt_ <= now))) {
        actions.append(ask(again));
    }
    return actions;
}

/// `again`: the call itself, as at the beginning; else whatever is due.
StaffCallAction StaffCallCore::ask(bool again) {
    openRequest_ = ++lastRequest_;
    askAt_.reset();
    if (again || !told_ || statusUrl_.isEmpty()) {
        return {Kind::Post, openRequest_};
    }
    return {Kind::Poll, openRequest_, statusUrl_};
}

std::optional<qint64> StaffCallCore::nextWake() const {
    if (!running()) {
        return std::nullopt;
    }
    if (ringAt_ && askAt_) {
        return std::min(*ringAt_, *askAt_);
    }
    return ringAt_ ? ringAt_ : askAt_;
}

} // namespace kaban
