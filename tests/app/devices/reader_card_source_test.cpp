#include "app/devices/card_conversion.h"
#include "app/devices/reader_card_source.h"
#include "chip_card.h"
#include "tests/support/requires.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace kaban;
using namespace kaban::tests;
using namespace Qt::StringLiterals;

namespace {

/// A driver that does what the test says, in the thread that made it.
class PuppetReader : public drivers::IdCardReader {
public:
    void open() override {
        opened = true;
        Q_EMIT stateChanged(drivers::ReaderState::Ready);
    }
    void close() override { opened = false; }
    void watch() override {
        watching = true;
        ++watches;
    }
    void look() override {
        if (!watching) { // a watch that runs takes no look
            looking = true;
            ++looks;
        }
    }
    void unwatch() override {
        watching = false;
        looking = false;
    }
    drivers::ReaderState state() const override { return drivers::ReaderState::Ready; }
    QString samId() const override { return {}; }

    std::atomic<bool> opened = false;
    std::atomic<bool> watching = false;
    std::atomic<bool> looking = false;
    std::atomic<int> watches = 0;
    std::atomic<int> looks = 0;
};

/// Makes the driver in its thread and leaves it where the test can reach it.
ReaderCardSource::Factory puppetIn(std::atomic<PuppetReader*>& place) {
    return [&place] {
        auto reader = std::make_unique<PuppetReader>();
        place = reader.get();
        return reader;
    };
}

} // namespace

Q_DECLARE_METATYPE(kaban::drivers::IdCardKind)

class ReaderCardSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void conversion_chipFields_becomeAPerson() {
        const auto person = toResidentCard(chipCard());
        QVERIFY(person);
        QCOMPARE(person->birthDate, QDate(1949, 12, 31));
        QCOMPARE(person->sex, Sex::Female);
        QVERIFY(person->validUntil.longTerm);
    }

    void conversion_everyOtherKindOfDocument_isNotServed_data() {
        QTest::addColumn<drivers::IdCardKind>("kind");
        QTest::newRow("residence permit") << drivers::IdCardKind::HongKongMacaoTaiwan;
        QTest::newRow("foreigner, 2017") << drivers::IdCardKind::ForeignPermanent2017;
        QTest::newRow("foreigner, 2023") << drivers::IdCardKind::ForeignPermanent2023;
    }
    void conversion_everyOtherKindOfDocument_isNotServed() {
        REQUIRES("GAP-12");
        QFETCH(drivers::IdCardKind, kind);
        drivers::IdCard card = chipCard();
        card.kind = kind;
        const auto person = toResidentCard(card);
        QVERIFY(!person);
        QCOMPARE(person.error(), FailureCode::CardKindNotServed);
    }

    void conversion_fieldsThatMakeNoPerson_areRefused_data() {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("failure");
        QTest::newRow("blank name") << u"name"_s << 204;
        QTest::newRow("sex 3") << u"sex"_s << 204;
        QTest::newRow("30 February") << u"birth"_s << 204;
        QTest::newRow("no end date") << u"until"_s << 204;
    }
    void conversion_fieldsThatMakeNoPerson_areRefused() {
        QFETCH(QString, field);
        QFETCH(int, failure);
        drivers::IdCard card = chipCard();
        if (field == u"name") {
            card.name.clear();
        } else if (field == u"sex") {
            card.sexCode = u"3"_s;
        } else if (field == u"birth") {
            card.birthDate = u"19490230"_s;
        } else {
            card.validUntil = u"soon"_s;
        }
        const auto person = toResidentCard(card);
        QVERIFY(!person);
        QCOMPARE(failureEntry(person.error()).number, failure);
    }

    void source_driver_livesInAnotherThreadAndAnswersInOurs() {
        std::atomic<QThread*> driverThread = nullptr;
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source([&] {
            auto reader = std::make_unique<PuppetReader>();
            driverThread = QThread::currentThread();
            puppet = reader.get();
            return reader;
        });
        QTRY_VERIFY(source.available());
        QVERIFY(driverThread.load() != QThread::currentThread());
        QThread* answeredIn = nullptr;
        connect(&source, &IdCardSource::cardRead, this, [&] { answeredIn = QThread::currentThread(); });
        source.start();
        QTRY_COMPARE(puppet.load()->watches.load(), 1);
        QMetaObject::invokeMethod(puppet.load(), [&] { Q_EMIT puppet.load()->cardRead(chipCard()); });
        QTRY_COMPARE(answeredIn, QThread::currentThread());
        QVERIFY(source.cardPresent());
    }

    void source_answerOfAStoppedWatch_isDropped() {
        REQUIRES("SEC-20");
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        QSignalSpy read(&source, &IdCardSource::cardRead);
        source.start();
        QTRY_COMPARE(puppet.load()->watches.load(), 1);
        QMetaObject::invokeMethod(
            puppet.load(), [&] { Q_EMIT puppet.load()->cardRead(chipCard()); }, Qt::BlockingQueuedConnection);
        source.stop(); // the answer is already on its way
        QTRY_VERIFY(source.cardPresent());
        QVERIFY(read.isEmpty());
    }

    void source_stoppedWithTheCardThere_watchesUntilItIsTakenAway_data() {
        QTest::addColumn<bool>("answerCameLate");
        QTest::newRow("read, then stopped") << false;
        QTest::newRow("stopped while reading") << true;
    }
    void source_stoppedWithTheCardThere_watchesUntilItIsTakenAway() {
        REQUIRES("SEC-31");
        QFETCH(bool, answerCameLate);
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        QSignalSpy removed(&source, &IdCardSource::cardRemoved);
        const auto layDown = [&] {
            QMetaObject::invokeMethod(
                puppet.load(), [&] { Q_EMIT puppet.load()->cardRead(chipCard()); }, Qt::BlockingQueuedConnection);
        };
        source.start();
        QTRY_COMPARE(puppet.load()->watches.load(), 1);
        layDown();
        if (!answerCameLate) {
            QTRY_VERIFY(source.cardPresent());
        }
        source.stop();
        QTRY_VERIFY(source.cardPresent());
        QTRY_VERIFY(puppet.load()->looking && !puppet.load()->watching); // nothing is read any more
        layDown(); // what was still under way concerns nobody, and does not start another look
        QMetaObject::invokeMethod(puppet.load(), [&] { Q_EMIT puppet.load()->cardRemoved(); });
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(!source.cardPresent());
        QCOMPARE(puppet.load()->looks.load(), 1);
    }

    void source_startedAgainWithTheCardThere_letsItBeReadAnew() {
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        source.start();
        QTRY_COMPARE(puppet.load()->watches.load(), 1);
        QMetaObject::invokeMethod(
            puppet.load(), [&] { Q_EMIT puppet.load()->cardRead(chipCard()); }, Qt::BlockingQueuedConnection);
        QTRY_VERIFY(source.cardPresent());
        source.stop();
        source.start();
        QTRY_COMPARE(puppet.load()->watches.load(), 2); // the driver forgets that it has reported this card
        QVERIFY(puppet.load()->watching);
    }

    void source_stoppedWhileReading_waitsUntilTheCardIsTaken() {
        REQUIRES("SEC-31");
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        source.start();
        QTRY_COMPARE(puppet.load()->watches.load(), 1);
        QMetaObject::invokeMethod(puppet.load(), [&] { Q_EMIT puppet.load()->reading(); });
        QTRY_VERIFY(source.cardPresent());
        source.stop();
        QVERIFY(source.cardPresent());
        QSignalSpy removed(&source, &IdCardSource::cardRemoved);
        QMetaObject::invokeMethod(puppet.load(), [&] { Q_EMIT puppet.load()->cardRemoved(); });
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(!source.cardPresent());
    }

    void look_cardThatNobodyAskedFor_isFoundAndWatchedUntilItIsTaken() {
        REQUIRES("SEC-31");
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        QSignalSpy looked(&source, &IdCardSource::looked);
        QSignalSpy removed(&source, &IdCardSource::cardRemoved);
        QVERIFY(source.look());
        QTRY_VERIFY(puppet.load()->looking);
        QMetaObject::invokeMethod(puppet.load(), [&] { Q_EMIT puppet.load()->cardSeen(); });
        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(looked.at(0).at(0).toBool() && source.cardPresent());
        QMetaObject::invokeMethod(puppet.load(), [&] { Q_EMIT puppet.load()->cardRemoved(); });
        QTRY_COMPARE(removed.size(), 1);
        QVERIFY(!source.cardPresent());
        QCOMPARE(looked.size(), 1);
    }

    void look_nothingThere_isAnsweredOnceAndIsNoRemoval_data() {
        QTest::addColumn<bool>("readerLost");
        QTest::newRow("none") << false;
        QTest::newRow("the reader went away") << true;
    }
    void look_nothingThere_isAnsweredOnceAndIsNoRemoval() {
        REQUIRES("SEC-31");
        QFETCH(bool, readerLost);
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        QSignalSpy looked(&source, &IdCardSource::looked);
        QSignalSpy removed(&source, &IdCardSource::cardRemoved);
        QVERIFY(source.look());
        QTRY_VERIFY(puppet.load()->looking);
        QMetaObject::invokeMethod(puppet.load(), [&] {
            if (readerLost) {
                Q_EMIT puppet.load()->stateChanged(drivers::ReaderState::Offline);
            } else {
                Q_EMIT puppet.load()->cardRemoved();
            }
        });
        QTRY_COMPARE(looked.size(), 1);
        QVERIFY(!looked.at(0).at(0).toBool());
        QVERIFY(removed.isEmpty());
        QCOMPARE(source.look(), !readerLost); // and can be asked again, where there is a reader
    }

    void look_whileACardIsAskedFor_isNone() {
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QVERIFY(!source.look()); // not opened yet
        QTRY_VERIFY(source.available());
        source.start();
        QVERIFY(!source.look());
        QTRY_VERIFY(puppet.load()->watching);
    }

    void look_answerOfAnEarlierOne_isDropped() {
        REQUIRES("SEC-20");
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        QSignalSpy looked(&source, &IdCardSource::looked);
        QVERIFY(source.look());
        QTRY_VERIFY(puppet.load()->looking);
        QMetaObject::invokeMethod(
            puppet.load(), [&] { Q_EMIT puppet.load()->cardSeen(); }, Qt::BlockingQueuedConnection);
        source.start(); // the answer is already on its way
        QCOMPARE(looked.size(), 1);
        QVERIFY(!looked.at(0).at(0).toBool());
        source.stop();
        QTRY_VERIFY(!puppet.load()->watching);
        QCoreApplication::processEvents();
        QVERIFY(!source.cardPresent());
        QCOMPARE(looked.size(), 1);
    }

    void source_readerLostWithACard_doesNotWaitForItForEver_data() {
        QTest::addColumn<bool>("whileReading");
        QTest::newRow("read before") << false;
        QTest::newRow("link lost while reading") << true;
    }
    void source_readerLostWithACard_doesNotWaitForItForEver() {
        REQUIRES("SEC-31");
        QFETCH(bool, whileReading);
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        QSignalSpy failed(&source, &IdCardSource::failed);
        source.start();
        QTRY_COMPARE(puppet.load()->watches.load(), 1);
        if (whileReading) {
            QMetaObject::invokeMethod(puppet.load(), [&] {
                Q_EMIT puppet.load()->reading();
                Q_EMIT puppet.load()->readFailed(drivers::ReaderError::DeviceFault, QStringLiteral("link"));
            });
            QTRY_COMPARE(failed.size(), 1);
        } else {
            QMetaObject::invokeMethod(puppet.load(), [&] { Q_EMIT puppet.load()->cardRead(chipCard()); });
            QTRY_VERIFY(source.cardPresent());
            QMetaObject::invokeMethod(puppet.load(),
                                      [&] { Q_EMIT puppet.load()->stateChanged(drivers::ReaderState::Offline); });
        }
        QTRY_VERIFY(!source.cardPresent());
    }

    void source_deviceLost_becomesUnavailableAndComesBack() {
        std::atomic<PuppetReader*> puppet = nullptr;
        ReaderCardSource source(puppetIn(puppet));
        QTRY_VERIFY(source.available());
        QMetaObject::invokeMethod(puppet.load(),
                                  [&] { Q_EMIT puppet.load()->stateChanged(drivers::ReaderState::Offline); });
        QTRY_VERIFY(!source.available());
        QMetaObject::invokeMethod(puppet.load(),
                                  [&] { Q_EMIT puppet.load()->stateChanged(drivers::ReaderState::Ready); });
        QTRY_VERIFY(source.available());
    }
};

QTEST_GUILESS_MAIN(ReaderCardSourceTest)
#include "reader_card_source_test.moc"
