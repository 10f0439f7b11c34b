#include "app/steps/clerk_witness_step.h"

#include "app/base/log.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace clerk_witness_detail {

constexpr int pinDigits = 6;
constexpr qsizetype leastNumber = 4;
constexpr qsizetype longestNumber = 8;
constexpr qint64 pageLockMilliseconds = 60'000; // SEC-79

} // namespace clerk_witness_detail

QString witnessReturnName(WitnessReturn reason) {
    switch (reason) {
    case WitnessReturn::OtherPerson:
        return u"other_person"_s;
    case WitnessReturn::NoOriginal:
        return u"no_original"_s;
    case WitnessReturn::Unclear:
        return u"unclear"_s;
    case WitnessReturn::PersonLeft:
        break;
    }
    return u"person_left"_s;
}

ClerkWitnessStep::ClerkWitnessStep(const StepDefinition& definition, StepContext context)
    : Step(definition, context),
      touchedAt_(context.clock.monotonicMilliseconds()),
      requestedAt_(context.clock.wallMilliseconds()) {
    // Room for all, so that no digit is left behind in a buffer that was outgrown.
    pin_.reserve(clerk_witness_detail::pinDigits);
}

ClerkWitnessStep::~ClerkWitnessStep() {
    forgetPin();
}

void ClerkWitnessStep::run() {
    for (const QString& field :
         {u"witness.clerk"_s, u"witness.reason"_s, u"clerk_witness.reached"_s, u"sign_in.method"_s, u"sign_in.at"_s}) {
        context().answers.remove(field);
    }
    touchedAt_ = context().clock.monotonicMilliseconds();
    connect(&context().clerks, &ClerkAccountsPort::answered, this, &ClerkWitnessStep::take);
    qCInfo(logFlow) << "clerk witness asked for, reason" << reasonAskedFor();
}

QString ClerkWitnessStep::reasonAskedFor() const {
    return context().answers.value(u"face.not_matched"_s) == u"yes" ? u"face_not_matched"_s : u"chosen"_s;
}

void ClerkWitnessStep::stop() {
    context().clerks.disconnect(this);
    ticket_.reset();
    forgetPin();
}

void ClerkWitnessStep::intent(const QString& id) {
    touchedAt_ = context().clock.monotonicMilliseconds();
    if (phase_ == Phase::Checking) { // what the answer is about stands as it is
        return;
    }
    if (id == u"confirm" && ready()) {
        ask();
    } else if (id == u"back" && number_.isEmpty()) {
        Q_EMIT finished(id);
        return;
    } else if (id == u"next" && phase_ == Phase::Number && numberComplete()) {
        phase_ = Phase::Pin;
    } else if (id == u"change" && (phase_ == Phase::Pin || phase_ == Phase::Code)) {
        forgetPin();
        number_.clear();
        trouble_ = Trouble::None;
        phase_ = Phase::Number;
    } else if (id == u"return" || id == u"keep") {
        returning_ = id == u"return";
        reason_.reset();
        forgetPin();
        phase_ = phase_ == Phase::Code ? Phase::Pin : phase_;
    } else if (id.startsWith(u"reason."_s)) {
        chooseReason(id.mid(7));
    } else if (id.startsWith(u"key."_s)) {
        press(id.mid(4));
    } else if (!tick(id)) {
        return;
    }
    Q_EMIT changed();
}

void ClerkWitnessStep::timePassed() {
    if (phase_ != Phase::Checking && untilPageLocks() == 0) {
        qCInfo(logFlow) << "clerk witness left alone";
        Q_EMIT finished(u"locked"_s);
    }
}

bool ClerkWitnessStep::numberComplete() const {
    return number_.size() >= clerk_witness_detail::leastNumber;
}

bool ClerkWitnessStep::answered() const {
    return returning_ ? reason_.has_value() : samePerson_ && original_;
}

bool ClerkWitnessStep::ready() const {
    const bool typed = phase_ == Phase::Code ? code_.size() == clerk_witness_detail::pinDigits
                                             : phase_ == Phase::Pin && pinDigits() == clerk_witness_detail::pinDigits;
    return typed && answered() && lockLeftMilliseconds() == 0;
}

qint64 ClerkWitnessStep::lockLeftMilliseconds() const {
    if (trouble_ != Trouble::Locked) {
        return 0;
    }
    return std::max<qint64>(0, answeredAt_ + answer_.lockLeftMilliseconds - context().clock.monotonicMilliseconds());
}

qint64 ClerkWitnessStep::untilPageLocks() const {
    return std::max<qint64>(0, touchedAt_ + clerk_witness_detail::pageLockMilliseconds -
                                   context().clock.monotonicMilliseconds());
}

bool ClerkWitnessStep::tick(const QString& id) {
    if (returning_ || (id != u"tick.person" && id != u"tick.original")) {
        return false;
    }
    bool& ticked = id == u"tick.person" ? samePerson_ : original_;
    ticked = !ticked;
    return true;
}

void ClerkWitnessStep::press(const QString& key) {
    const bool digit = key.size() == 1 && key >= u"0" && key <= u"9";
    if (phase_ == Phase::Number && digit && number_.size() < clerk_witness_detail::longestNumber) {
        number_.append(key);
    } else if (phase_ == Phase::Number && key == u"backspace") {
        number_.chop(1);
    } else if (phase_ == Phase::Pin && digit && pinDigits() < clerk_witness_detail::pinDigits) {
        pin_.append(key.front().toLatin1());
    } else if (phase_ == Phase::Code && digit && code_.size() < clerk_witness_detail::pinDigits) {
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

void ClerkWitnessStep::chooseReason(const QString& name) {
    for (int i = 0; returning_ && i < witnessReturnCount; ++i) {
        if (witnessReturnName(static_cast<WitnessReturn>(i)) == name) {
            reason_ = static_cast<WitnessReturn>(i);
        }
    }
}

void ClerkWitnessStep::ask() {
    const bool withCode = phase_ == Phase::Code;
    if (!withCode) {
        heldPin_ = SecretBytes(QByteArray(pin_.constData(), pin_.size()));
    }
    phase_ = Phase::Checking;
    trouble_ = Trouble::None;
    ticket_ = context().clerks.check(
        number_, heldPin_, withCode ? SecretBytes(QByteArray(code_.constData(), code_.size())) : SecretBytes());
    pin_.fill('\0');
    pin_.resize(0);
    code_.clear();
}

void ClerkWitnessStep::take(quint64 ticket, const ClerkAnswer& answer) {
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
    qCInfo(logFlow) << "clerk witness: number or PIN not taken" << static_cast<int>(trouble_);
    Q_EMIT changed();
}

/// What the bank's people look for later: who, what, why; nothing of the applicant.
void ClerkWitnessStep::conclude() {
    if (returning_) {
        qCInfo(logFlow) << "clerk witness: clerk" << number_ << "returned the request,"
                        << witnessReturnName(reason_.value_or(WitnessReturn::Unclear));
        Q_EMIT finished(u"returned"_s);
        return;
    }
    Answers& answers = context().answers;
    answers.set(u"witness.clerk"_s, number_, AnswerSource::Clerk);
    answers.set(u"sign_in.method"_s, u"card-witness"_s, AnswerSource::Clerk);
    answers.set(u"sign_in.at"_s, QString::number(context().clock.wallMilliseconds()), AnswerSource::Clerk);
    answers.set(u"clerk_witness.reached"_s, u"yes"_s, AnswerSource::Clerk);
    answers.set(u"witness.reason"_s, reasonAskedFor(), AnswerSource::Clerk);
    qCInfo(logFlow) << "clerk witness: clerk" << number_ << "confirmed person and original";
    Q_EMIT finished(u"confirmed"_s);
}

void ClerkWitnessStep::forgetPin() {
    pin_.fill('\0');
    pin_.resize(0);
    heldPin_ = SecretBytes();
    code_.clear();
}

} // namespace kaban
