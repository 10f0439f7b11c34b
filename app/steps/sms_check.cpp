#include "app/steps/sms_check.h"

#include "app/domain/field_rules.h"

#include <algorithm>

namespace kaban {

namespace {

constexpr int mostWrongCodes = 5; // LOG-27; the authority counts too
constexpr qint64 resendMilliseconds = 60'000;

} // namespace

SmsCheck::SmsCheck(AuthorityPort& authority, const Clock& clock, const SecretText& mobile, QObject* parent)
    : QObject(parent), authority_(authority), clock_(clock), mobile_(mobile) {
    connect(&authority, &AuthorityPort::smsCodeSent, this, &SmsCheck::sent);
    connect(&authority, &AuthorityPort::smsCodeChecked, this, &SmsCheck::checked);
    connect(&authority, &AuthorityPort::failed, this, &SmsCheck::failed);
}

SmsCheck::~SmsCheck() = default;

void SmsCheck::send() {
    challenge_ = {};
    ticket_ = authority_.requestSmsCode(mobile_);
    stand(Stage::Sending, std::nullopt);
}

void SmsCheck::check(const QString& typed) {
    if (stage_ != Stage::Waiting || !codeUsable()) {
        return;
    }
    const FieldVerdict verdict = judgeField(FieldRule::SmsCode, typed);
    if (verdict.fault) {
        stand(Stage::Waiting, Fault::Incomplete);
        return;
    }
    ticket_ = authority_.checkSmsCode(challenge_.id, SecretText(verdict.normalised));
    stand(Stage::Checking, std::nullopt);
}

qint64 SmsCheck::resendInMilliseconds() const {
    return std::max<qint64>(0, resendAt_ - clock_.monotonicMilliseconds());
}

bool SmsCheck::canResend() const {
    return stage_ == Stage::Waiting && fault_ != Fault::TooMany && resendInMilliseconds() == 0;
}

void SmsCheck::sent(quint64 ticket, const SmsChallenge& challenge) {
    if (ticket_ != ticket) {
        return;
    }
    ticket_.reset();
    challenge_ = challenge;
    resendAt_ = clock_.monotonicMilliseconds() + challenge.resendAfterMilliseconds;
    wrong_ = 0;
    attemptsLeft_ = -1;
    stand(Stage::Waiting, std::nullopt);
}

void SmsCheck::checked(quint64 ticket, SmsVerdict verdict, int attemptsLeft) {
    if (ticket_ != ticket) {
        return;
    }
    ticket_.reset();
    switch (verdict) {
    case SmsVerdict::Right:
        Q_EMIT proven();
        return;
    case SmsVerdict::Wrong:
        ++wrong_;
        attemptsLeft_ = attemptsLeft;
        if (attemptsLeft == 0 || wrong_ >= mostWrongCodes) {
            giveUpCode(Fault::Locked);
        } else {
            stand(Stage::Waiting, Fault::Wrong);
        }
        return;
    case SmsVerdict::Expired:
        giveUpCode(Fault::Expired);
        return;
    case SmsVerdict::Locked:
        giveUpCode(Fault::Locked);
        return;
    case SmsVerdict::TooMany:
        giveUpCode(Fault::TooMany);
        return;
    }
}

void SmsCheck::failed(quint64 ticket, AuthorityFailure why) {
    if (ticket_ != ticket) {
        return;
    }
    ticket_.reset();
    const bool sending = stage_ == Stage::Sending;
    if (!sending) {
        stand(Stage::Waiting, Fault::Unchecked);
        return;
    }
    if (why == AuthorityFailure::Refused) { // the only thing it is refused for, so the answer to the last one was lost
        resendAt_ = clock_.monotonicMilliseconds() + resendMilliseconds;
        giveUpCode(Fault::TooSoon);
        return;
    }
    stand(Stage::Waiting, Fault::Unreachable);
    Q_EMIT unreachable();
}

void SmsCheck::giveUpCode(Fault fault) {
    challenge_ = {};
    stand(Stage::Waiting, fault);
}

void SmsCheck::stand(Stage stage, std::optional<Fault> fault) {
    stage_ = stage;
    fault_ = fault;
    Q_EMIT changed();
}

} // namespace kaban
