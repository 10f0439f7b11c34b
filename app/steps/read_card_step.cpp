#include "app/steps/read_card_step.h"

#include "app/domain/age.h"
#include "app/domain/beijing_time.h"
#include "app/domain/id_number.h"
#include "app/steps/card_answers.h"

namespace kaban {
namespace {

constexpr int mostFailedReads = 3;

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
    if (id == QLatin1String("back")) {
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
    setCardAnswers(context().answers, card);
    Q_EMIT finished(QStringLiteral("read"));
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
    const auto number = parseIdNumber(card.number.reveal(), today);
    if (!number || number->birthDate != card.birthDate) {
        return FailureCode::CardNumberInvalid;
    }
    if (validityOn(today, card.validFrom, card.validUntil) == Validity::Expired) {
        return FailureCode::CardExpired;
    }
    if (ageInYears(card.birthDate, today) < context().facts.minimumAge) {
        return FailureCode::ApplicantTooYoung;
    }
    return std::nullopt;
}

} // namespace kaban
