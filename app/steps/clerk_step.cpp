#include "app/steps/clerk_step.h"

#include "app/base/log.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace clerk_step_detail {

constexpr int pinDigits = 6;
constexpr qsizetype leastNumber = 4;
constexpr qsizetype longestNumber = 8;
constexpr qint64 pageLockMilliseconds = 60'000; // SEC-79
constexpr qint64 checkMilliseconds = 15'000;    // nobody stands before a page that does not answer for longer

} // namespace clerk_step_detail

ClerkStep::ClerkStep(const StepDefinition& definition, StepContext context)
    : Step(definition, context),
      touchedAt_(context.clock.monotonicMilliseconds()),
      requestedAt_(context.clock.wallMilliseconds()) {
    // Room for all, so that no digit is left behind in a buffer that was outgrown.
    pin_.reserve(clerk_step_detail::pinDigits);
}

ClerkStep::~ClerkStep() {
    forgetPin();
}

void ClerkStep::run() {
    touchedAt_ = context().clock.monotonicMilliseconds();
    connect(&context().clerks, &ClerkAccountsPort::answered, this, &ClerkStep::take);
}

void ClerkStep::stop() {
    context().clerks.disconnect(this);
    ticket_.reset();
    forgetPin();
}

void ClerkStep::intent(const QString& id) {
    if (phase_ == Phase::Checking) { // what the answer is about stands as it is
        return;
    }
    touchedAt_ = context().clock.monotonicMilliseconds();
    if (id == u"back" && number_.isEmpty()) {
        Q_EMIT finished(id);
    } else if (move(id) || answer(id)) {
        Q_EMIT changed();
    }
}

bool ClerkStep::move(const QString& id) {
    if (id == u"confirm" && ready()) {
        ask();
    } else if (id == u"next" && phase_ == Phase::Number && numberComplete()) {
        phase_ = Phase::Pin;
    } else if (id == u"change" && (phase_ == Phase::Pin || phase_ == Phase::Code)) {
        forgetPin();
        number_.clear();
        trouble_ = Trouble::None;
        phase_ = Phase::Number;
    } else if (id.startsWith(u"key."_s)) {
        press(id.mid(4));
    } else {
        return false;
    }
    return true;
}

void ClerkStep::restartPin() {
    forgetPin();
    phase_ = phase_ == Phase::Code ? Phase::Pin : phase_;
}

void ClerkStep::timePassed() {
    if (phase_ == Phase::Checking) {
        if (untilPageLocks() <= clerk_step_detail::pageLockMilliseconds - clerk_step_detail::checkMilliseconds) {
            take(*ticket_, {ClerkAnswer::Outcome::Unavailable, 0, 0});
        }
    } else if (untilPageLocks() == 0) {
        qCInfo(logFlow) << "clerk's page left alone";
        Q_EMIT finished(u"locked"_s);
    }
}

bool ClerkStep::numberComplete() const {
    return number_.size() >= clerk_step_detail::leastNumber;
}

bool ClerkStep::ready() const {
    const bool typed = phase_ == Phase::Code ? code_.size() == clerk_step_detail::pinDigits
                                             : phase_ == Phase::Pin && pinDigits() == clerk_step_detail::pinDigits;
    return typed && answered() && lockLeftMilliseconds() == 0;
}

qint64 ClerkStep::lockLeftMilliseconds() const {
    if (trouble_ != Trouble::Locked) {
        return 0;
    }
    return std::max<qint64>(0, answeredAt_ + answer_.lockLeftMilliseconds - context().clock.monotonicMilliseconds());
}

qint64 ClerkStep::untilPageLocks() const {
    return std::max<qint64>(0, touchedAt_ + clerk_step_detail::pageLockMilliseconds -
                                   context().clock.monotonicMilliseconds());
}

void ClerkStep::press(const QString& key) {
    const bool digit = key.size() == 1 && key >= u"0" && key <= u"9";
    if (phase_ == Phase::Number && digit && number_.size() < clerk_step_detail::longestNumber) {
        number_.append(key);
    } else if (phase_ == Phase::Number && key == u"backspace") {
        number_.chop(1);
    } else if (phase_ == Phase::Pin && digit && pinDigits() < clerk_step_detail::pinDigits) {
        pin_.append(key.front().toLatin1());
    } else if (phase_ == Phase::Code && digit && code_.size() < clerk_step_detail::pinDigits) {
        code_.append(key.front().toLatin1());
    } else if (phase_ == Phase::Code && key == u"backspace") {
        code_.chop(1);
    } else if (phase_ == Phase::Pin && key == u"backspace" && !pin_.isEmpty()) {
        pin_[pin_.size() - 1] = '\0';
        pin_.chop(1);
    }
    if (trouble_ != Trouble::Locked) {
        trouble_ = Trouble::None;
    }
}

void ClerkStep::ask() {
    const bool withCode = phase_ == Phase::Code;
    if (!withCode) {
        heldPin_ = SecretBytes(QByteArray(pin_.constData(), pin_.size()));
    }
    phase_ = Phase::Checking;
    touchedAt_ = context().clock.monotonicMilliseconds();
    trouble_ = Trouble::None;
    ticket_ = context().clerks.check(
        number_, heldPin_, withCode ? SecretBytes(QByteArray(code_.constData(), code_.size())) : SecretBytes());
    pin_.fill('\0');
    pin_.resize(0);
    code_.clear();
}

void ClerkStep::take(quint64 ticket, const ClerkAnswer& answer) {
    if (ticket_ != ticket) {
        return;
    }
    ticket_.reset();
    touchedAt_ = context().clock.monotonicMilliseconds();
    if (answer.outcome == ClerkAnswer::Outcome::Right) {
        forgetPin();
        conclude();
        return;
    }
    if (answer.outcome == ClerkAnswer::Outcome::NeedsCode) {
        phase_ = Phase::Code;
        Q_EMIT changed();
        return;
    }
    heldPin_ = SecretBytes();
    answer_ = answer;
    answeredAt_ = context().clock.monotonicMilliseconds();
    phase_ = Phase::Pin;
    trouble_ = answer.outcome == ClerkAnswer::Outcome::Locked  ? Trouble::Locked
               : answer.outcome == ClerkAnswer::Outcome::Wrong ? Trouble::Wrong
                                                               : Trouble::Unavailable;
    qCInfo(logFlow) << "clerk: number or PIN not taken" << static_cast<int>(trouble_);
    Q_EMIT changed();
}

void ClerkStep::forgetPin() {
    pin_.fill('\0');
    pin_.resize(0);
    heldPin_ = SecretBytes();
    code_.clear();
}

} // namespace kaban
