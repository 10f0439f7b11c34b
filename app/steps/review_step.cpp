#include "app/steps/review_step.h"

#include "app/steps/application_builder.h"

namespace kaban {

using namespace Qt::StringLiterals;

void ReviewStep::run() {
    context().answers.set(u"review.reached"_s, u"yes"_s, AnswerSource::Typed);
    shownHash_ = submissionHash(context());
    Q_EMIT changed();
}

void ReviewStep::intent(const QString& id) {
    if (id == u"next") {
        const QString hash = submissionHash(context());
        if (hash != shownHash_) { // something changed under the page: it is shown once more before it counts
            shownHash_ = hash;
            Q_EMIT changed();
            return;
        }
        if (const QString step = firstIncompleteStep(context()); !step.isEmpty()) {
            intent(u"edit."_s + step); // somebody went back in the middle of a form
            return;
        }
        if (hash != context().answers.value(u"review.hash"_s)) {
            withdrawCommitment();
        }
        context().answers.set(u"review.hash"_s, hash, AnswerSource::Typed);
        Q_EMIT finished(id);
    } else if (id == u"back") {
        Q_EMIT finished(id);
    } else if (id.startsWith(u"edit.")) {
        const QString outcome = u"edit_"_s + id.mid(5);
        if (definition().outcomes.contains(outcome)) {
            Q_EMIT finished(outcome);
        }
    }
}

/// What was committed to was something else (GEN-12, SEC-74).
void ReviewStep::withdrawCommitment() {
    for (const StepDefinition& step : context().service.steps) {
        if (step.deed == u"commitment") {
            context().answers.withdraw(step.consent);
        }
    }
}

} // namespace kaban
