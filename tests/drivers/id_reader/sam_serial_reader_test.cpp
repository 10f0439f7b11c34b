// The real driver on a real pseudo-terminal with the simulated reader behind it, well and faulty: the cards.
#include "simulated_reader.h"
#include "watched_reader.h"

#include "tests/support/requires.h"

#include <QJsonArray>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace kaban::drivers;
using namespace kaban::tests;

class SamSerialReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void card_laidDown_isReadWithEverything();
    void card_removed_isTold();
    void card_next_isReadAfterTheFirst();
    void card_lying_isReadAgainByANewWatch();
    void look_cardLaidUnasked_isSeenAndNotRead();
    void reader_inAWorkerThread_works();
    void fault_passing_isReadThrough_data();
    void fault_passing_isReadThrough();
    void swap_betweenReadAndAddress_isOnePerson();
    void removal_inTheMiddle_isFailureAndRemoval();
    void wrongCard_isTold();
};

void SamSerialReaderTest::card_laidDown_isReadWithEverything() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    Watched watched(device.link());
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
    QCOMPARE(watched.reader.samId(), u"05.03-20240115-0000012345-0987654321"_s);
    QJsonObject card = residentCard();
    card.insert(u"new_addresses"_s, QJsonArray{u"测试省样例市新址1号"_s});
    QVERIFY2(device.insert(card), qPrintable(device.failure()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 1, Patience);
    const IdCard read = watched.card();
    QCOMPARE(read.name, u"张三测试"_s);
    QCOMPARE(read.address, u"测试省样例市 示范路1号"_s);
    QCOMPARE(read.number, u"110101190001010014"_s);
    QCOMPARE(read.validUntil, u"长期"_s);
    QCOMPARE(read.newAddresses, QStringList{u"测试省样例市新址1号"_s});
    QCOMPARE(read.photo, photoOf(card));
    QCOMPARE(read.warnings, QStringList());
    QCOMPARE(watched.readings.size(), 1);
}

void SamSerialReaderTest::card_removed_isTold() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.insert(residentCard()));
    Watched watched(device.link());
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 1, Patience);
    QVERIFY(device.remove());
    QTRY_COMPARE_WITH_TIMEOUT(watched.removals.size(), 1, Patience);
    QCOMPARE(watched.cards.size(), 1);
}

void SamSerialReaderTest::card_next_isReadAfterTheFirst() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.insert(residentCard()));
    Watched watched(device.link());
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 1, Patience);
    QVERIFY(device.remove());
    QTRY_COMPARE_WITH_TIMEOUT(watched.removals.size(), 1, Patience);
    const QJsonObject next = residentCard(u"李四测试"_s, u"11010519491231002X"_s);
    QVERIFY(device.insert(next));
    QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 2, Patience);
    QCOMPARE(watched.card(1).name, u"李四测试"_s);
    QCOMPARE(watched.card(1).photo, photoOf(next));
}

void SamSerialReaderTest::card_lying_isReadAgainByANewWatch() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.insert(residentCard()));
    for (int program = 0; program < 2; ++program) {
        Watched watched(device.link()); // the second finds a card that is silent to find
        watched.reader.watch();
        watched.reader.open();
        QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 1, Patience);
        watched.reader.close();
        QCOMPARE(watched.reader.state(), ReaderState::Closed);
    }
}

void SamSerialReaderTest::look_cardLaidUnasked_isSeenAndNotRead() {
    REQUIRES("SEC-31");
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    Watched watched(device.link());
    watched.reader.open();
    watched.reader.look();
    QTRY_COMPARE_WITH_TIMEOUT(watched.removals.size(), 1, Patience); // none lies there
    QVERIFY(device.insert(residentCard()));
    watched.reader.look();
    QTRY_COMPARE_WITH_TIMEOUT(watched.sightings.size(), 1, Patience);
    QVERIFY(device.remove());
    QTRY_COMPARE_WITH_TIMEOUT(watched.removals.size(), 2, Patience);
    QCOMPARE(watched.cards.size() + watched.readings.size(), 0);
}

void SamSerialReaderTest::reader_inAWorkerThread_works() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.insert(residentCard()));
    QThread worker;
    auto* reader = new SamSerialReader(device.link(), quickOptions());
    reader->moveToThread(&worker);
    connect(&worker, &QThread::finished, reader, &QObject::deleteLater);
    QString name;
    connect(reader, &IdCardReader::cardRead, this, [&name](const IdCard& card) { name = card.name; });
    worker.start();
    QMetaObject::invokeMethod(reader, [reader] {
        reader->watch();
        reader->open();
    });
    const bool read = QTest::qWaitFor([&name] { return !name.isEmpty(); }, Patience);
    worker.quit();
    QVERIFY(worker.wait(Patience));
    QVERIFY(read);
    QCOMPARE(name, u"张三测试"_s);
}

void SamSerialReaderTest::fault_passing_isReadThrough_data() {
    QTest::addColumn<QString>("fault");
    for (const QString& fault : {u"silence on=2001 times=1"_s,
                                 u"silence on=2002 times=2"_s,
                                 u"silence on=3001 times=1"_s,
                                 u"silence on=3003 times=1"_s,
                                 u"late on=2001 ms=1200 times=1"_s,
                                 u"late on=2002 ms=1200 times=1"_s,
                                 u"late on=3001 ms=1500 times=1"_s,
                                 u"late on=3003 ms=1200 times=1"_s,
                                 u"chunks times=50"_s,
                                 u"bad_checksum on=3001 times=2"_s,
                                 u"bad_checksum on=2001 times=1"_s,
                                 u"bit_flip on=3001 times=2"_s,
                                 u"duplicate times=50"_s,
                                 u"embedded_preamble on=3001 times=2"_s,
                                 u"noise_before times=30"_s,
                                 u"noise_before on=3001 hex=AAAAAA9669 times=1"_s,
                                 u"noise_before on=3001 hex=AAAAAA96 times=1"_s,
                                 u"noise_between times=30"_s,
                                 u"noise_after times=30"_s,
                                 u"partial on=3001 n=600 times=1"_s,
                                 u"partial on=3001 n=4 times=1"_s,
                                 u"partial on=2002 n=9 times=1"_s,
                                 u"slow on=2001 ms=60 times=1"_s,
                                 u"oversize on=3001 times=1"_s,
                                 u"oversize on=3001 len=0A00 times=1"_s,
                                 u"undersize on=3001 times=1"_s,
                                 u"len_mismatch on=3001 times=1"_s,
                                 u"wrong_reply on=2002 times=1"_s,
                                 u"wrong_reply on=3001 times=1"_s,
                                 u"vendor_odd on=3001 times=1"_s,
                                 u"echo times=50"_s,
                                 u"sw on=3001 sw3=41 times=1"_s,
                                 u"sw on=3001 sw3=31 sw1=69 sw2=82 times=3"_s,
                                 u"sw on=2002 sw3=81 times=2"_s,
                                 u"sw on=3001 sw3=10 times=2"_s,
                                 u"remove_at on=3001 byte=600 back=50 times=1"_s,
                                 u"remove_at on=2002 back=50 times=1"_s,
                                 u"stuck_card"_s,
                                 u"hangup on=3001 ms=300 times=1"_s,
                                 u"order_code code=21"_s,
                                 u"order_code code=41"_s,
                                 u"profile name=refind"_s,
                                 u"profile name=sn-nonzero"_s,
                                 u"profile name=addr-4"_s,
                                 u"slow_reader factor=3"_s})
        QTest::newRow(qPrintable(fault)) << fault;
}

void SamSerialReaderTest::fault_passing_isReadThrough() {
    REQUIRES("SEC-65");
    QFETCH(QString, fault);
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s, u"--seed"_s, u"7"_s}), qPrintable(device.failure()));
    Watched watched(device.link());
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
    QVERIFY2(device.fault(fault), qPrintable(device.failure()));
    const QJsonObject card = residentCard();
    QVERIFY2(device.insert(card), qPrintable(device.failure()));
    QTRY_VERIFY_WITH_TIMEOUT(watched.cards.size() >= 1, Patience);
    QCOMPARE(watched.cards.size(), 1);
    QCOMPARE(watched.card().name, u"张三测试"_s);
    QCOMPARE(watched.card().number, u"110101190001010014"_s);
    if (!fault.startsWith(u"embedded_preamble"))
        QCOMPARE(watched.card().photo, photoOf(card));
    else
        QVERIFY(watched.card().photo.contains(QByteArray::fromHex("AAAAAA9669000400008084")));
    // A reader that vanished under the card is told; everything else passes unseen.
    QCOMPARE(watched.failures.size(), fault.startsWith(u"hangup") ? 1 : 0);
}

void SamSerialReaderTest::swap_betweenReadAndAddress_isOnePerson() {
    REQUIRES("SEC-65");
    for (const QString& state : {u"idle"_s, u"keep"_s}) {
        SimulatedReader device;
        QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
        Watched watched(device.link());
        watched.reader.watch();
        watched.reader.open();
        QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
        QJsonObject other = residentCard(u"李四测试"_s, u"11010519491231002X"_s);
        other.insert(u"new_addresses"_s, QJsonArray{u"李四的新址"_s});
        QVERIFY2(device.fault(u"swap_card on=3003 times=1 state=%1 file=%2"_s.arg(state, device.fileFor(other))),
                 qPrintable(device.failure()));
        QVERIFY(device.insert(residentCard()));
        QTRY_VERIFY_WITH_TIMEOUT(watched.cards.size() >= 1, Patience);
        QCOMPARE(watched.card().name, u"李四测试"_s);
        QCOMPARE(watched.card().photo, photoOf(other));
        QCOMPARE(watched.card().newAddresses, QStringList{u"李四的新址"_s});
        QCOMPARE(watched.cards.size(), 1);
    }
}

void SamSerialReaderTest::removal_inTheMiddle_isFailureAndRemoval() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    Watched watched(device.link());
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.reader.state(), ReaderState::Ready, Patience);
    QVERIFY(device.fault(u"remove_at on=3001 byte=700 times=1"_s));
    QVERIFY(device.insert(residentCard()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.removals.size(), 1, Patience);
    QCOMPARE(watched.failures.size(), 1);
    QCOMPARE(watched.failures.at(0).at(0).value<ReaderError>(), ReaderError::CardUnreadable);
    QCOMPARE(watched.cards.size(), 0);
    QVERIFY(device.insert(residentCard()));
    QTRY_COMPARE_WITH_TIMEOUT(watched.cards.size(), 1, Patience);
}

void SamSerialReaderTest::wrongCard_isTold() {
    SimulatedReader device;
    QVERIFY2(device.start({u"--speed"_s, u"20"_s}), qPrintable(device.failure()));
    QVERIFY(device.fault(u"sw on=2002 sw3=40"_s));
    QVERIFY(device.insert(residentCard()));
    Watched watched(device.link());
    watched.reader.watch();
    watched.reader.open();
    QTRY_COMPARE_WITH_TIMEOUT(watched.failures.size(), 1, Patience);
    QCOMPARE(watched.failures.at(0).at(0).value<ReaderError>(), ReaderError::WrongCard);
    QVERIFY(watched.failures.at(0).at(1).toString().contains(u"20 02: 40"));
}

QTEST_GUILESS_MAIN(SamSerialReaderTest)
#include "sam_serial_reader_test.moc"
