#include "app/steps/submit_step.h"

#include "app/steps/application_builder.h"
#include "app/steps/consents.h"

namespace kaban {

using namespace Qt::StringLiterals;

void SubmitStep::run() {
    Answers& answers = context().answers;
    const QString outdated = outdatedConsent(context());
    if (!outdated.isEmpty()) {
        answers.set(u"consent.outdated"_s, outdated, AnswerSource::Typed);
        Q_EMIT finished(u"consent"_s);
        return;
    }
    if (submissionHash(context()) != answers.value(u"review.hash"_s)) {
        Q_EMIT finished(u"changed"_s);
        return;
    }
    seal();
}

void SubmitStep::seal() {
    Answers& answers = context().answers;
    const qint64 now = context().clock.wallMilliseconds();
    if (!answers.submissionKey()) {
        answers.setSubmissionKey(SubmissionKey::generate(now, context().random.bytes(10)));
    }
    const std::optional<Application> application = buildApplication(context(), now);
    if (!application) {
        fail(FailureCode::ProgramFault, u"application incomplete"_s);
        return;
    }
    const QString key = application->key.text();
    connect(&context().outbox, &OutboxPort::sealed, this, [this, key](const ItemStatus& item) {
        if (item.key == key) {
            Q_EMIT finished(u"sealed"_s);
        }
    });
    connect(&context().outbox, &OutboxPort::sealFailed, this, [this, key](const QString& failedKey, FailureCode code) {
        if (failedKey == key) {
            // Certainly not stored: a new attempt is a new submission with a key of its own (INV-5).
            context().answers.dropSubmissionKey();
            fail(code);
        }
    });
    context().outbox.seal(*application);
}

QString SubmitStep::timeoutStatus() const {
    const auto& key = context().answers.submissionKey();
    return key ? key->text() : QString();
}

void SubmitStep::stop() {
    context().outbox.disconnect(this);
}

} // namespace kaban
