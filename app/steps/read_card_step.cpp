#include "app/steps/read_card_step.h"

#include "app/domain/age.h"
#include "app/domain/beijing_time.h"
#include "app/domain/card_findings.h"
#include "app/steps/card_answers.h"

#include <algorithm>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFailedReads = 3;

/// Number, birth date and sex of one card say the same, or none of them is believed (FLD-03, FLD-07, FLD-08).
bool contradictsItself(CardFinding finding) {
    return finding == CardFinding::NumberWrong || finding == CardFinding::BirthDateDiffers ||
           finding == CardFinding::SexDiffers;
}

/// Said on the check page and read again there, nothing more (IND-18).
bool validityIsOdd(CardFinding finding) {
    return finding == CardFinding::ValidityPeriod || finding == CardFinding::ValidityForAge;
}

void setFlag(Answers& answers, const QString& flag, bool on) {
    if (on) {
        answers.set(flag, u"yes"_s, AnswerSource::Typed);
    } else {
        answers.remove(flag);
    }
}

} // namespace

void ReadCardStep::run() {
    IdCardSource& source = context().idCards;
    connect(&source, &IdCardSource::availableChanged, this,
            [this](bool available) { setPhase(available ? Phase::Waiting : Phase::ReaderAway); });
    connect(&source, &IdCardSource::reading, this, [this] { setPhase(Phase::Reading); });
    connect(&source, &IdCardSource::cardRead, this, &ReadCardStep::accept);
    connect(&source, &IdCardSource::failed, this, &ReadCardStep::readFailed);
    setPhase(source.available() ? Phase::Waiting : Phase::ReaderAway);
    source.start();
}

void ReadCardStep::stop() {
    context().idCards.disconnect(this);
    context().idCards.stop();
}

void ReadCardStep::intent(const QString& id) {
    static const QStringList ways{u"back"_s, u"other_document"_s, u"no_card"_s};
    if (ways.contains(id) && definition().outcomes.contains(id)) {
        Q_EMIT finished(id);
    }
}

FailureCode ReadCardStep::timeoutFailure() const {
    return phase_ == Phase::ReaderAway ? FailureCode::CardReaderOffline : FailureCode::CardWaitTimedOut;
}

void ReadCardStep::setPhase(Phase phase) {
    phase_ = phase;
    Q_EMIT changed();
}

void ReadCardStep::accept(const ResidentCard& card) {
    if (const auto code = fault(card)) {
        fail(*code);
        return;
    }
    keep(card);
    Q_EMIT finished(u"read"_s);
}

void ReadCardStep::keep(const ResidentCard& card) {
    Answers& answers = context().answers;
    const QString knownEthnicity = answers.value(u"ethnicity_code"_s);
    const AnswerSource knownFrom = answers.source(u"ethnicity_code"_s).value_or(AnswerSource::Typed);
    setCardAnswers(answers, card);
    setFlag(answers, u"ethnicity.missing"_s, card.ethnicityCode.isEmpty());
    if (card.ethnicityCode.isEmpty()) {
        answers.remove(u"ethnicity_code"_s);
        if (!knownEthnicity.isEmpty()) {
            answers.set(u"ethnicity_code"_s, knownEthnicity, knownFrom);
        }
    }
    const QList<CardFinding> findings = cardFindings(card, beijingDate(context().clock.wallMilliseconds()));
    setFlag(answers, u"card.validity_odd"_s, std::any_of(findings.begin(), findings.end(), validityIsOdd));
    const QString signedInName = answers.value(u"sign_in.name"_s);
    setFlag(answers, u"card.differs"_s, !signedInName.isEmpty() && !sameName(signedInName, card.name.reveal()));
}

bool ReadCardStep::anotherPerson(const ResidentCard& card) const {
    const Answers& answers = context().answers;
    const QString expected =
        answers.has(u"sign_in.id_number"_s) ? answers.value(u"sign_in.id_number"_s) : answers.value(u"id_number"_s);
    return !expected.isEmpty() && expected.toUpper() != card.number.reveal();
}

void ReadCardStep::readFailed(FailureCode code, const QString& status) {
    ++failedReads_;
    const bool worthRetrying = code == FailureCode::CardUnreadable || code == FailureCode::CardReaderFault;
    if (!worthRetrying || failedReads_ >= mostFailedReads) {
        fail(code, status);
        return;
    }
    setPhase(Phase::Retry);
}

std::optional<FailureCode> ReadCardStep::fault(const ResidentCard& card) const {
    const QDate today = beijingDate(context().clock.wallMilliseconds());
    const QList<CardFinding> findings = cardFindings(card, today);
    if (std::any_of(findings.begin(), findings.end(), contradictsItself)) {
        return FailureCode::CardNumberInvalid;
    }
    if (anotherPerson(card)) {
        return FailureCode::CardOfAnotherPerson;
    }
    const Validity validity = validityOn(today, card.validFrom, card.validUntil);
    if (validity == Validity::Expired) {
        return FailureCode::CardExpired;
    }
    if (validity == Validity::NotYetValid) {
        return FailureCode::CardNotYetValid;
    }
    if (ageInYears(card.birthDate, today) < context().facts.minimumAge) {
        return FailureCode::ApplicantTooYoung;
    }
    return std::nullopt;
}

} // namespace kaban
