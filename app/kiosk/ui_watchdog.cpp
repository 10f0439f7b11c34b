#include "app/kiosk/ui_watchdog.h"

#include "app/base/log.h"

#include <QEvent>
#include <QThread>

#include <cstdio>
#include <ctime>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace kaban {
namespace {

constexpr qint64 nanosecondsPerMillisecond = 1'000'000;

qint64 nanoseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv) {
#ifdef Q_OS_LINUX
    schedulerStatistics_ = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
#endif
}

WatchedApplication::~WatchedApplication() {
#ifdef Q_OS_LINUX
    if (schedulerStatistics_ >= 0) {
        ::close(schedulerStatistics_);
    }
#endif
}

WatchedApplication::Reading WatchedApplication::read() const {
    Reading reading;
    reading.wall = nanoseconds(CLOCK_MONOTONIC);
    reading.cpu = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
#ifdef Q_OS_LINUX
    char text[96] = {};
    if (schedulerStatistics_ >= 0 && ::pread(schedulerStatistics_, text, sizeof text - 1, 0) > 0) {
        long long onCore = 0;
        long long waited = 0;
        if (std::sscanf(text, "%lld %lld", &onCore, &waited) == 2) {
            reading.runQueue = waited;
        }
    }
    rusage usage{};
    if (::getrusage(RUSAGE_THREAD, &usage) == 0) {
        reading.majorFaults = usage.ru_majflt;
    }
#endif
    return reading;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event) {
    // Events of every thread pass here; only the screen's own are judged, and only its thread may touch the members.
    if (QThread::currentThread() != thread() || !judging_ || depth_ > 0) {
        return QApplication::notify(receiver, event);
    }
    // The receiver may be gone afterwards; its name and the type are asked before.
    const char* name = receiver->metaObject()->className();
    const int type = event->type();
    const Reading before = read();
    ++depth_;
    const bool result = QApplication::notify(receiver, event);
    --depth_;
    judge(before, read(), name, type);
    return result;
}

void WatchedApplication::judge(const Reading& before, const Reading& after, const char* receiver, int eventType) {
    const qint64 wall = after.wall - before.wall;
    const qint64 cpu = after.cpu - before.cpu;
    const qint64 runQueue = after.runQueue - before.runQueue;
    const qint64 blocked = wall - cpu - runQueue;
    longestSeen_ = qMax(longestSeen_, blocked);
    if (blocked <= longestWaitMilliseconds * nanosecondsPerMillisecond) {
        return;
    }
    const UiStall stall{blocked / nanosecondsPerMillisecond,
                        wall / nanosecondsPerMillisecond,
                        cpu / nanosecondsPerMillisecond,
                        runQueue / nanosecondsPerMillisecond,
                        after.majorFaults - before.majorFaults,
                        QString::fromLatin1(receiver),
                        eventType};
    stalls_.append(stall);
    qCWarning(logKiosk) << "the screen waited" << stall.milliseconds << "of" << stall.wallMilliseconds << "ms in"
                        << receiver << "event" << eventType << "major page faults" << stall.majorFaults;
}

} // namespace kaban
