#include "app/kiosk/ui_watchdog.h"

#include "app/base/log.h"

#include <QEvent>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

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
constexpr qint64 oneMoment = nanosecondsPerMillisecond / 2;
constexpr int readAttempts = 20;

qint64 nanoseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

/// Nanoseconds since the thread began, by the kernel's scheduler; nothing where it does not say.
struct ThreadTimes {
    long long onCore = 0;
    long long waited = 0;
};

#ifdef Q_OS_LINUX
/// Of the calling thread, to be read by any.
int openStatistics() {
    return ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
}

ThreadTimes timesIn(int statistics) {
    char text[96] = {};
    ThreadTimes times;
    if (statistics < 0 || ::pread(statistics, text, sizeof text - 1, 0) <= 0 ||
        std::sscanf(text, "%lld %lld", &times.onCore, &times.waited) != 2) {
        return {};
    }
    return times;
}
#endif

} // namespace

WatchedApplication::WatchedApplication(int& argc, char** argv) : QApplication(argc, argv) {
#ifdef Q_OS_LINUX
    schedulerStatistics_ = openStatistics();
    findPainter();
#endif
}

#ifdef Q_OS_LINUX
/// Painting is the only use of the global pool. Start-up may wait for it to begin.
void WatchedApplication::findPainter() {
    QThreadPool* pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(1);
    pool->setExpiryTimeout(-1);
    QSemaphore found;
    pool->start([&] {
        painterStatistics_ = openStatistics();
        found.release();
    });
    found.acquire();
}
#endif

WatchedApplication::~WatchedApplication() {
#ifdef Q_OS_LINUX
    for (const int statistics : {schedulerStatistics_, painterStatistics_}) {
        if (statistics >= 0) {
            ::close(statistics);
        }
    }
#endif
}

/// The figures must be of one moment: a thread that loses its core between two of them would be blamed for the time it
/// stood in the queue. Such a reading is taken again.
WatchedApplication::Reading WatchedApplication::read() const {
    Reading reading;
    for (int attempt = 0; attempt < readAttempts; ++attempt) {
        reading = readOnce();
        if (nanoseconds(CLOCK_MONOTONIC) - reading.wall < oneMoment) {
            break;
        }
    }
    return reading;
}

WatchedApplication::Reading WatchedApplication::readOnce() const {
    Reading reading;
    reading.wall = nanoseconds(CLOCK_MONOTONIC);
    reading.cpu = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
#ifdef Q_OS_LINUX
    reading.runQueue = timesIn(schedulerStatistics_).waited;
    const ThreadTimes painter = timesIn(painterStatistics_);
    reading.painter = painter.onCore + painter.waited;
    rusage usage{};
    if (::getrusage(RUSAGE_THREAD, &usage) == 0) {
        reading.majorFaults = usage.ru_majflt;
        reading.sleeps = usage.ru_nvcsw;
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
    const qint64 painter = after.painter - before.painter;
    const qint64 blocked = wall - cpu - runQueue - painter;
    longestSeen_ = qMax(longestSeen_, blocked);
    if (blocked <= longestWaitMilliseconds * nanosecondsPerMillisecond) {
        return;
    }
    const UiStall stall{blocked / nanosecondsPerMillisecond,
                        wall / nanosecondsPerMillisecond,
                        cpu / nanosecondsPerMillisecond,
                        runQueue / nanosecondsPerMillisecond,
                        painter / nanosecondsPerMillisecond,
                        after.majorFaults - before.majorFaults,
                        after.sleeps - before.sleeps,
                        QString::fromLatin1(receiver),
                        eventType};
    stalls_.append(stall);
    qCWarning(logKiosk) << "the screen waited" << stall.milliseconds << "of" << stall.wallMilliseconds << "ms in"
                        << receiver << "event" << eventType << "major page faults" << stall.majorFaults << "sleeps"
                        << stall.sleeps;
}

} // namespace kaban
