#include "app/kiosk/ui_watchdog.h"
#include "tests/support/requires.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace kaban;

namespace {

const int plantedEvent = QEvent::registerEventType();

/// Holds the screen's thread when told to: asleep as behind a disk, or at work.
class Holder : public QObject {
    Q_OBJECT
public:
    std::function<void()> deed;

protected:
    bool event(QEvent* event) override {
        if (event->type() == plantedEvent && deed) {
            deed();
        }
        return QObject::event(event);
    }
};

void deliver(QObject& receiver) {
    QEvent event(static_cast<QEvent::Type>(plantedEvent));
    QCoreApplication::sendEvent(&receiver, &event);
}

WatchedApplication& watched() {
    return *static_cast<WatchedApplication*>(QCoreApplication::instance());
}

} // namespace

class UiWatchdogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wait_beforeTheFirstPage_isNotJudged() { // first of the tests: judging does not end again
        QVERIFY(!watched().judging());
        Holder holder;
        holder.deed = [] { QThread::msleep(80); }; // planted
        deliver(holder);
        QVERIFY(watched().stalls().isEmpty());
        watched().beginJudging();
        QVERIFY(watched().judging());
    }

    void wait_afterwards_isNotedWithWhatItWasReckonedFrom() {
        REQUIRES("INV-8");
        Holder holder;
        holder.deed = [] { QThread::msleep(500); }; // planted; the painting thread may still stand in the queue
        const qsizetype before = watched().stalls().size();
        deliver(holder);
        QCOMPARE(watched().stalls().size(), before + 1);
        const UiStall& stall = watched().stalls().last();
        QVERIFY(stall.milliseconds > WatchedApplication::longestWaitMilliseconds);
        QVERIFY(stall.wallMilliseconds >= 500);
        QVERIFY(stall.majorFaults >= 0);
        const qint64 accounted =
            stall.milliseconds + stall.cpuMilliseconds + stall.runQueueMilliseconds + stall.painterMilliseconds;
        QVERIFY2(qAbs(stall.wallMilliseconds - accounted) <= 3, qPrintable(QString::number(accounted)));
        QVERIFY(stall.receiver.endsWith(QLatin1String("Holder")));
        QCOMPARE(stall.eventType, plantedEvent);
        QVERIFY(watched().longestWaitSeenMilliseconds() >= stall.milliseconds);
    }

    void work_isNoWait() {
        REQUIRES("INV-8");
        Holder holder;
        qint64 spun = 0;
        holder.deed = [&spun] {
            QElapsedTimer time;
            time.start();
            while (time.elapsed() < 120) {
                ++spun;
            }
        };
        const qsizetype before = watched().stalls().size();
        deliver(holder);
        QVERIFY(spun > 0);
        QCOMPARE(watched().stalls().size(), before);
    }
};

int main(int argc, char** argv) {
    WatchedApplication application(argc, argv);
    UiWatchdogTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ui_watchdog_test.moc"
