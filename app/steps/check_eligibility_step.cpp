#include "app/steps/check_eligibility_step.h"

#include "app/steps/consents.h"
#include "app/steps/profile_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 eligibilityLifeMilliseconds = 30LL * 60 * 1000; // ELG-08

} // namespace

void CheckEligibilityStep::run() {
    const bool again = definition().deed == u"recheck_eligibility";
    if (again && stillValid()) {
        Q_EMIT finished(u"eligible"_s);
        return;
    }
    if (!again) {
        // What stands when the time runs out. Before sealing the older answer stays, with its own time.
        record(Eligibility::Unavailable, false);
    }
    if (!signedIn(context().answers)) {
        Q_EMIT finished(u"unavailable"_s);
        return;
    }
    connect(&context().authority, &AuthorityPort::eligibilityReady, this, &CheckEligibilityStep::take);
    connect(&context().authority, &AuthorityPort::failed, this, &CheckEligibilityStep::failed);
    ticket_ = context().authority.requestEligibility(context().service.id, licenceAllowed(context()));
}

void CheckEligibilityStep::stop() {
    context().authority.disconnect(this);
    context().authority.cancelAll();
}

bool CheckEligibilityStep::stillValid() const {
    const Answers& answers = context().answers;
    const qint64 age = context().clock.wallMilliseconds() - answers.value(u"eligibility.at"_s).toLongLong();
    return answers.value(u"eligibility.outcome"_s) == u"eligible" && age >= 0 && age <= eligibilityLifeMilliseconds;
}

void CheckEligibilityStep::record(Eligibility outcome, bool electronicLicence) {
    Answers& answers = context().answers;
    const auto set = [&](const QString& field, const QString& value) {
        answers.set(field, value, AnswerSource::Upstream);
    };
    set(u"eligibility.outcome"_s, eligibilityName(outcome).toLower());
    set(u"eligibility.electronic_licence"_s, electronicLicence ? u"yes"_s : u"no"_s);
    if (outcome == Eligibility::Unavailable) {
        answers.remove(u"eligibility.at"_s);
    } else {
        set(u"eligibility.at"_s, QString::number(context().clock.wallMilliseconds()));
    }
}

void CheckEligibilityStep::failed(quint64 ticket, AuthorityFailure why) {
    if (ticket_ != ticket) {
        return;
    }
    ticket_.reset();
    if (why == AuthorityFailure::SignedOut) { // asking again in the same name would never help
        context().answers.set(u"sign_in.ended"_s, u"yes"_s, AnswerSource::Upstream);
    }
    Q_EMIT finished(u"unavailable"_s);
}

void CheckEligibilityStep::take(quint64 ticket, const EligibilityAnswer& answer) {
    if (ticket_ != ticket) {
        return;
    }
    ticket_.reset();
    if (answer.outcome == Eligibility::Unavailable) {
        Q_EMIT finished(u"unavailable"_s);
        return;
    }
    record(answer.outcome, answer.electronicLicence);
    Q_EMIT finished(answer.outcome == Eligibility::Eligible ? u"eligible"_s : u"other"_s);
}

} // namespace kaban
