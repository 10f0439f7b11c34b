#include "app/steps/clerk_witness_step.h"

#include "app/base/log.h"

namespace kaban {

using namespace Qt::StringLiterals;

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

void ClerkWitnessStep::run() {
    for (const QString& field :
         {u"witness.clerk"_s, u"witness.reason"_s, u"clerk_witness.reached"_s, u"sign_in.method"_s, u"sign_in.at"_s}) {
        context().answers.remove(field);
    }
    ClerkStep::run();
    qCInfo(logFlow) << "clerk witness asked for, reason" << reasonAskedFor();
}

QString ClerkWitnessStep::reasonAskedFor() const {
    return context().answers.value(u"face.not_matched"_s) == u"yes" ? u"face_not_matched"_s : u"chosen"_s;
}

bool ClerkWitnessStep::answered() const {
    return returning_ ? reason_.has_value() : samePerson_ && original_;
}

bool ClerkWitnessStep::answer(const QString& id) {
    if (id == u"return" || id == u"keep") {
        returning_ = id == u"return";
        reason_.reset();
        restartPin();
    } else if (id.startsWith(u"reason."_s)) {
        chooseReason(id.mid(7));
    } else {
        return tick(id);
    }
    return true;
}

bool ClerkWitnessStep::tick(const QString& id) {
    if (returning_ || (id != u"tick.person" && id != u"tick.original")) {
        return false;
    }
    bool& ticked = id == u"tick.person" ? samePerson_ : original_;
    ticked = !ticked;
    return true;
}

void ClerkWitnessStep::chooseReason(const QString& name) {
    for (int i = 0; returning_ && i < witnessReturnCount; ++i) {
        if (witnessReturnName(static_cast<WitnessReturn>(i)) == name) {
            reason_ = static_cast<WitnessReturn>(i);
        }
    }
}

/// What the bank's people look for later: who, what, why; nothing of the applicant.
void ClerkWitnessStep::conclude() {
    if (returning_) {
        qCInfo(logFlow) << "clerk witness: clerk" << number() << "returned the request,"
                        << witnessReturnName(reason_.value_or(WitnessReturn::Unclear));
        Q_EMIT finished(u"returned"_s);
        return;
    }
    Answers& answers = context().answers;
    answers.set(u"witness.clerk"_s, number(), AnswerSource::Clerk);
    answers.set(u"sign_in.method"_s, u"card-witness"_s, AnswerSource::Clerk);
    answers.set(u"sign_in.at"_s, QString::number(context().clock.wallMilliseconds()), AnswerSource::Clerk);
    answers.set(u"clerk_witness.reached"_s, u"yes"_s, AnswerSource::Clerk);
    answers.set(u"witness.reason"_s, reasonAskedFor(), AnswerSource::Clerk);
    qCInfo(logFlow) << "clerk witness: clerk" << number() << "confirmed person and original";
    Q_EMIT finished(u"confirmed"_s);
}

} // namespace kaban
