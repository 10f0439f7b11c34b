#include "app/identity/face_sign_in.h"

#include "app/base/log.h"
#include "app/identity/face_answers.h"

namespace kaban {

using namespace Qt::StringLiterals;

FaceSignIn::FaceSignIn(FormExchange& forms, TokenHolder& token, const QString& clientId)
    : forms_(forms), token_(token), clientId_(clientId) {
    connect(&forms_, &FormExchange::answered, this, &FaceSignIn::take);
}

quint64 FaceSignIn::ask(const FaceEvidence& evidence) {
    cancel();
    const quint64 ticket = ++lastTicket_;
    const SecretBytes question = faceQuestionOf(evidence, clientId_);
    if (question.reveal().isEmpty()) {
        QMetaObject::invokeMethod(
            this,
            [this, ticket] {
                if (ticket == lastTicket_) {
                    Q_EMIT judged(ticket, FaceVerdict::Unavailable, -1);
                }
            },
            Qt::QueuedConnection);
        return ticket;
    }
    form_ = forms_.postJson(u"/v1/identity/face"_s, question);
    return ticket;
}

void FaceSignIn::cancel() {
    ++lastTicket_; // what is on its way back is for nobody
    if (form_) {
        forms_.cancel(*form_);
        form_.reset();
    }
}

void FaceSignIn::take(quint64 form, const FormAnswer& answer) {
    if (form_ != form) {
        return;
    }
    form_.reset();
    const FaceAnswer judgement = faceAnswerOf(answer);
    if (judgement.verdict == FaceVerdict::Matched) {
        const QByteArray& token = judgement.token.reveal();
        token_.keep(SecretBytes(QByteArray(token.constData(), token.size())));
    }
    qCInfo(logNetwork, "face: verdict %d", static_cast<int>(judgement.verdict));
    Q_EMIT judged(lastTicket_, judgement.verdict, judgement.triesLeft);
}

} // namespace kaban
