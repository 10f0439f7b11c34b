#pragma once
// Purpose: notices every event that made the screen's thread wait (INV-8): wall time less the thread's CPU time less
// its wait for a core (run-queue delay of the kernel's scheduler statistics). What is left is time spent blocked: on a
// disk, a socket, a device, a lock, a page of memory. Qt fills large areas with the help of its global thread pool and
// waits for that: the pool is held to one lasting thread, whose work and whose wait for a core are no wait either.
// Every stall keeps what it was reckoned from, and the major page faults, which are not taken off: who reads it can
// tell a slow disk under the program from a wait in the program. Thread: the screen's. Ownership: it is the application
// object. Units: milliseconds. Errors: without scheduler statistics the run-queue wait counts as nothing, which can
// only accuse too much.

#include <QApplication>
#include <QList>
#include <QString>

namespace kaban {

struct UiStall {
    qint64 milliseconds = 0;         ///< blocked: wall less the other three
    qint64 wallMilliseconds = 0;     ///< from the event's begin to its end
    qint64 cpuMilliseconds = 0;      ///< the thread worked
    qint64 runQueueMilliseconds = 0; ///< the thread could have worked, no core was free
    qint64 painterMilliseconds = 0;  ///< Qt's painting thread worked or stood in the queue for this one
    qint64 majorFaults = 0;          ///< pages that had to come from a disk meanwhile
    qint64 sleeps = 0; ///< times the thread gave its core away by itself: what waits does so at least once
    QString receiver;  ///< class name
    int eventType = 0;
};

class WatchedApplication : public QApplication {
    Q_OBJECT
public:
    static constexpr int longestWaitMilliseconds = 50;

    WatchedApplication(int& argc, char** argv);
    ~WatchedApplication() override;

    /// Start-up is nobody's answer: judging begins when the first page stands.
    void beginJudging() { judging_ = true; }
    bool judging() const { return judging_; }
    const QList<UiStall>& stalls() const { return stalls_; }
    qint64 longestWaitSeenMilliseconds() const { return longestSeen_ / 1'000'000; }

    bool notify(QObject* receiver, QEvent* event) override;

private:
    struct Reading {
        qint64 wall = 0;
        qint64 cpu = 0;
        qint64 runQueue = 0;
        qint64 painter = 0;
        qint64 majorFaults = 0;
        qint64 sleeps = 0;
    };
    Reading read() const;
    Reading readOnce() const;
    void judge(const Reading& before, const Reading& after, const char* receiver, int eventType);

    void findPainter();

    int schedulerStatistics_ = -1;
    int painterStatistics_ = -1;
    int depth_ = 0;
    bool judging_ = false;
    qint64 longestSeen_ = 0;
    QList<UiStall> stalls_;
};

} // namespace kaban
