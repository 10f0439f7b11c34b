// The real driver on a real pseudo-terminal with the simulated reader behind it: the port and the module.
#include "simulated_reader.h"
#include "watched_reader.h"

#include <QTest>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace kaban::drivers;
using namespace kaban::tests;

namespace {

qint64 processorMilliseconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
           (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

} // namespace

class SamSerialPortTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void selfTest_failed_isOutOfService();
    void rate_other_isFound();
    void port_comesBackUnderAnotherName_isFoundSoon();
    void port_underAnotherName_keepsTheLyingCard();
    void port_gone_isOfflineWithoutBusyLoop();
    void port_openedTwice_isRefused();
    void port_missing_isOfflineAndFoundWhenItAppears();
};

void SamSerialPortTest::selfTest_failed_isOutOfService() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.fault(u"boot_fail code=60"_s));
    sam::Options options = quickOptions();
    options.outOfServicePause = 300;
    Watched watched(device.link(), options);
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::OutOfService, Patience);
    QVERIFY(device.fault(u"clear"_s));
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
}

void SamSerialPortTest::rate_other_isFound() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.fault(u"baud rate=9600"_s));
    QVERIFY(device.insert(residentCard()));
    sam::Options options = quickOptions();
    options.settleTime = 300;
    Watched watched(device.link(), options);
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 1, Patience);
}

void SamSerialPortTest::port_comesBackUnderAnotherName_isFoundSoon() {
    // At the real speed: a second away, two seconds until the module speaks. The pauses between attempts are longer
    // than the test's patience: only a look at the port itself finds it in time.
    SimulatedReader device;
    QVERIFY2(device.start(), qPrintable(device.failure()));
    sam::Options options;
    options.reopenPause = 2 * Patience;
    options.backOff = {2 * Patience};
    Watched watched(device.link(), options);
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
    const qsizetype told = watched.states.size();
    QVERIFY(device.fault(u"hangup ms=1000"_s));
    QTRY_VERIFY_WITH_TIMEOUT(watched.states.size() > told, Patience);
    QVERIFY(watched.states.at(told).at(0).value<ReaderState>() != ReaderState::Ready);
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
    QVERIFY(device.insert(residentCard()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 1, Patience);
}

void SamSerialPortTest::port_underAnotherName_keepsTheLyingCard() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.insert(residentCard()));
    Watched watched(device.link());
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 1, Patience);
    const qsizetype told = watched.states.size();
    QVERIFY(device.fault(u"hangup ms=200"_s));
    QTRY_VERIFY_WITH_TIMEOUT(watched.states.size() > told, Patience); // it may be Ready again before we look
    QVERIFY(watched.states.at(told).at(0).value<ReaderState>() != ReaderState::Ready);
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
    QVERIFY(device.remove());
    QTRY_COMPARE_WITH_TIMEOUT(watched.removals.size(), 1, Patience);
    QCOMPARE(watched.cards.size(), 1);
    QCOMPARE(watched.readings.size(), 1);
}

void SamSerialPortTest::port_gone_isOfflineWithoutBusyLoop() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    Watched watched(device.link());
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
    const qint64 before = processorMilliseconds();
    QVERIFY(device.pullOut());
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Offline, Patience);
    QVERIFY(!watched.reader.lastProblem().isEmpty());
    // Qt 6.4 repeats the error of a vanished port without end: the port must be closed on the first one.
    QVERIFY2(processorMilliseconds() - before < 500, qPrintable(QString::number(processorMilliseconds() - before)));
    QVERIFY(device.start({u"--speed"_s, u"20"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
}

void SamSerialPortTest::port_openedTwice_isRefused() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    Watched first(device.link());
    first.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(first.reader.state(), ReaderState::Ready, Patience);
    Watched second(device.terminal()); // the same device under its other name
    second.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(second.reader.state(), ReaderState::Offline, Patience);
    QCOMPARE(first.reader.state(), ReaderState::Ready);
    first.reader.close();
    QTRY_COMPARE_WITH_TIMEOUT(second.reader.state(), ReaderState::Ready, Patience);
}

void SamSerialPortTest::port_missing_isOfflineAndFoundWhenItAppears() {
    SimulatedReader device;
    sam::Options options = quickOptions();
    options.backOff = {2 * Patience}; // it is found because it appears, not because it is time again
    Watched watched(device.link(), options);
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Offline, Patience);
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
}

QTEST_GUILESS_MAIN(SamSerialPortTest)
#include "sam_serial_port_test.moc"
