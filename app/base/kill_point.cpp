#include "app/base/kill_point.h"

#ifdef KABAN_SIMULATION

#include <QtGlobal>

#include <csignal>

namespace kaban {

QStringList killPointNames() {
    return {QStringLiteral("seal.before_commit"),   QStringLiteral("seal.after_commit"),
            QStringLiteral("send.first_byte"),      QStringLiteral("send.last_byte"),
            QStringLiteral("send.answered"),        QStringLiteral("receipt.before_commit"),
            QStringLiteral("receipt.after_commit"), QStringLiteral("purge.before_commit")};
}

void killPointReached(const char* name) {
    if (!killPointNames().contains(QLatin1String(name))) {
        qFatal("kill point %s is not listed", name);
    }
    static const QByteArray wanted = qgetenv("KABAN_KILL_AT");
    if (wanted == name) {
        std::raise(SIGKILL);
    }
}

} // namespace kaban

#endif
