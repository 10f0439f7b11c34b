#include "app/identity/qr_sign_in.h"

#include "app/base/log.h"

#include <QPointer>

#include <algorithm>

namespace kaban {

QrSignIn::QrSignIn(FormExchange& forms, TokenHolder& token, const Clock& clock, const QString& clientId)
    : forms_(forms), token_(token), clock_(clock), grant_(clientId) {
    timer_.setSingleShot(true);
    connect(&timer_, &QTimer::timeout, this, &QrSignIn::checkTime);
    connect(&forms_, &FormExchange::answered, this, &QrSignIn::takeAnswer);
}

QrSignIn::~QrSignIn() {
    stop();
}

void QrSignIn::start() {
    ++watch_;
    carryOut(grant_.start(clock_.monotonicMilliseconds()));
}

void QrSignIn::stop() {
    ++watch_;
    carryOut(grant_.stop());
}

void QrSignIn::signOut() {
    stop();
    token_.forget();
}

void QrSignIn::checkTime() {
    carryOut(grant_.timePassed(clock_.monotonicMilliseconds()));
}

void QrSignIn::takeAnswer(quint64 ticket, const FormAnswer& answer) {
    if (ticket == ticket_) {
        carryOut(grant_.answered(call_, answer, clock_.monotonicMilliseconds()));
    }
}

void QrSignIn::carryOut(const grant::Actions& actions) {
    const auto deadline = grant_.deadline();
    if (deadline) {
        timer_.start(std::chrono::milliseconds(std::max<qint64>(*deadline - clock_.monotonicMilliseconds(), 0)));
    } else {
        timer_.stop();
    }
    for (const grant::Action& action : actions) {
        // Only the last one tells a listener, who may call us again or take us away.
        std::visit([this](const auto& one) { (*this)(one); }, action);
    }
}

void QrSignIn::operator()(const grant::Post& post) {
    call_ = post.call;
    ticket_ = forms_.post(post.path, post.fields);
}

void QrSignIn::operator()(const grant::Cancel&) {
    forms_.cancel(ticket_);
}

void QrSignIn::operator()(const grant::ShowCode& show) {
    Q_EMIT codeReady(show.code);
}

// Who is told of the code's longer life may stop us or take us away before the scan is told.
void QrSignIn::operator()(const grant::TellScanned& told) {
    const QPointer<QrSignIn> self(this);
    const quint64 watch = watch_;
    Q_EMIT codeReady(told.code);
    if (self && watch == watch_) {
        Q_EMIT scanned();
    }
}

void QrSignIn::operator()(const grant::TellSignedIn& signedIn) {
    const QByteArray& token = signedIn.token.reveal();
    token_.keep(SecretBytes(QByteArray(token.constData(), token.size())));
    qCInfo(logNetwork, "sign-in: done");
    Q_EMIT this->signedIn();
}

void QrSignIn::operator()(const grant::TellFailed& failed) {
    qCInfo(logNetwork, "sign-in: failed, reason %d", static_cast<int>(failed.why));
    Q_EMIT this->failed(failed.why);
}

} // namespace kaban
