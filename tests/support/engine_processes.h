#pragma once
// Purpose: the pinyin engines that this test program has as children. Thread: any. Errors: what cannot be read is left
// out. Header only.

#include <QDir>
#include <QFile>
#include <QList>

#include <csignal>
#include <unistd.h>

namespace kaban::tests {

inline QList<pid_t> runningEngines() {
    QList<pid_t> found;
    for (const QString& name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (name.toInt() == 0 || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray stat = file.readAll();
        const QList<QByteArray> behind = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
        if (stat.contains("(kaban-pinyin)") && behind[0] != "Z" && behind[1].toLongLong() == ::getpid()) {
            found.append(name.toInt());
        }
    }
    return found;
}

inline void endEngines(int signal) {
    for (const pid_t engine : runningEngines()) {
        ::kill(engine, signal);
    }
}

} // namespace kaban::tests
