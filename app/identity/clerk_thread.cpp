#include "app/identity/clerk_thread.h"

namespace kaban {

ClerkThread::ClerkThread(ClerkRegister clerks) : clerks_(std::move(clerks)) {
    thread_.setObjectName(QStringLiteral("clerks"));
    doorway_.moveToThread(&thread_);
    thread_.start();
    look();
}

ClerkThread::~ClerkThread() {
    thread_.quit();
    thread_.wait();
}

void ClerkThread::look() {
    QMetaObject::invokeMethod(&doorway_, [this] {
        const auto clerks = clerks_.list();
        const bool any = clerks && !clerks->isEmpty();
        QMetaObject::invokeMethod(this, [this, any] {
            any_ = any;
            Q_EMIT looked();
        });
    });
}

quint64 ClerkThread::check(const QString& number, const SecretBytes& pin, const SecretBytes& code) {
    const quint64 ticket = ++last_;
    QMetaObject::invokeMethod(&doorway_, [this, ticket, number, pin, code] {
        const ClerkAnswer answer = clerks_.check(number, pin, code);
        QMetaObject::invokeMethod(this, [this, ticket, answer] { Q_EMIT answered(ticket, answer); });
    });
    return ticket;
}

} // namespace kaban
