// The engine as a whole: real store, real thread, an upstream in memory.

#include "tests/support/outbox_engine_fixture.h"

#include "app/outbox/outbox_client.h"
#include "app/outbox/outbox_reader.h"
#include "app/outbox/vfs_shim.h"

#include "tests/support/requires.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

constexpr int patience = 30'000; ///< milliseconds: only an end to waiting, never a measure

ItemState stateOf(const EngineFixture& fixture, const SubmissionKey& key) {
    const auto reader = OutboxReader::open(fixture.storePath());
    return (*reader->find(key.text()))->item.state;
}

template <class T>
T taken(QSignalSpy& spy) {
    return spy.takeFirst().at(0).value<T>();
}

} // namespace

class OutboxEngineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void application_throughTheClient_isSealedThenDelivered();
    void sameApplication_sealedTwice_isOneItem();
    void custody_thenAcceptance_bodyGoesAtCustody();
    void offline_thenBack_isToldAndDelivered();
    void lostAcknowledgement_oneBodyOneEffect();
    void secondEngine_onTheSameStore_saysWhy();
    void slowDisk_whileSealing_doesNotHoldTheScreen();
    void clientWithoutEngine_refusesEverything();
    void parkedItem_retried_goesOnItsWay();
    void largestApplication_isDeliveredWholeAndTheFloorHasRoomForTwo();
};

void OutboxEngineTest::application_throughTheClient_isSealedThenDelivered() {
    REQUIRES("INV-3");
    EngineFixture fixture;
    OutboxClient client;
    QSignalSpy sealed(&client, &OutboxPort::sealed);
    QSignalSpy changed(&client, &OutboxPort::itemChanged);
    QVERIFY(client.start([&] { return fixture.engine(); }));
    QVERIFY(!client.refusal());
    const Application application = madeUpApplication(1);
    QVERIFY(!client.status(application.key.text()));
    client.seal(application);
    QVERIFY(sealed.wait(patience));
    const auto item = taken<ItemStatus>(sealed);
    QCOMPARE(item.key, application.key.text());
    QCOMPARE(item.localNumber, u"K-0105-0001"_s);
    QCOMPARE(item.state, ItemState::Sealed);
    const auto delivered = [&] {
        const auto status = client.status(application.key.text());
        return status && status->state == ItemState::Accepted && status->purged;
    };
    QTRY_VERIFY_WITH_TIMEOUT(delivered(), patience);
    QVERIFY(!client.status(application.key.text())->applicationId.isEmpty());
    QVERIFY(changed.size() >= 3); // sending, unknown, accepted, purged
    QCOMPARE(fixture.upstream.completed.value(application.key.text()),
             fakeSealedBytes(application.key, fixture.bundleSize));
    QCOMPARE(fixture.upstream.bodies, 1);
    QVERIFY(fixture.upstream.thread != QThread::currentThread()); // never the screen's
}

void OutboxEngineTest::sameApplication_sealedTwice_isOneItem() {
    REQUIRES("GEN-17");
    EngineFixture fixture;
    fixture.upstream.offline = true;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    QSignalSpy sealed(engine.get(), &OutboxEngine::sealed);
    for (int tap = 0; tap < 20; ++tap) {
        engine->seal(madeUpApplication(1));
    }
    QCOMPARE(sealed.size(), 20);
    QSet<QString> numbers;
    while (!sealed.isEmpty()) {
        numbers.insert(taken<ItemStatus>(sealed).localNumber);
    }
    QCOMPARE(numbers.size(), 1);
    QCOMPARE(engine->waiting(), 1);
}

void OutboxEngineTest::custody_thenAcceptance_bodyGoesAtCustody() {
    REQUIRES("INV-4");
    EngineFixture fixture;
    fixture.upstream.word = u"held"_s;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    const Application application = madeUpApplication(1);
    engine->seal(application);
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"held"_s), 1, patience);
    const auto held = **OutboxReader::open(fixture.storePath())->find(application.key.text());
    QVERIFY(held.item.purged);
    QVERIFY(held.receipt.startsWith("held:"));
    {
        const std::lock_guard lock(fixture.upstream.mutex);
        fixture.upstream.word = u"accepted"_s;
    }
    engine->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, patience);
}

void OutboxEngineTest::offline_thenBack_isToldAndDelivered() {
    EngineFixture fixture;
    fixture.upstream.offline = true;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    QSignalSpy online(engine.get(), &OutboxEngine::onlineChanged);
    engine->seal(madeUpApplication(1));
    QTRY_COMPARE_WITH_TIMEOUT(online.size(), 1, patience);
    QCOMPARE(taken<bool>(online), false);
    QTRY_COMPARE_WITH_TIMEOUT(stateOf(fixture, madeUpApplication(1).key), ItemState::Sealed, patience);
    {
        const std::lock_guard lock(fixture.upstream.mutex);
        fixture.upstream.offline = false;
    }
    engine->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, patience);
    QCOMPARE(taken<bool>(online), true);
}

void OutboxEngineTest::lostAcknowledgement_oneBodyOneEffect() {
    REQUIRES("REL-37");
    EngineFixture fixture;
    fixture.upstream.losesAcknowledgements = true;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    QStringList states;
    connect(engine.get(), &OutboxEngine::itemChanged, this,
            [&](const ItemStatus& item) { states.append(itemStateName(item.state)); });
    engine->seal(madeUpApplication(1));
    QTRY_COMPARE_WITH_TIMEOUT(states.value(states.size() - 1), u"unknown"_s, patience);
    engine->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, patience);
    QCOMPARE(states.mid(0, 3), QStringList({u"sending"_s, u"unknown"_s, u"accepted"_s}));
    QCOMPARE(fixture.upstream.bodies, 1);
    QCOMPARE(fixture.upstream.completed.size(), 1);
}

void OutboxEngineTest::secondEngine_onTheSameStore_saysWhy() {
    REQUIRES("REL-10");
    EngineFixture fixture;
    const auto first = fixture.engine();
    QVERIFY(first->start());
    OutboxClient second;
    const auto started = second.start([&] { return fixture.engine(); });
    QVERIFY(!started);
    QVERIFY2(started.error().contains(u"in use by process"_s), qPrintable(started.error()));
    QCOMPARE(second.refusal(), std::optional(FailureCode::StoreFault));
}

void OutboxEngineTest::slowDisk_whileSealing_doesNotHoldTheScreen() {
#ifdef KABAN_SIMULATION
    for (const char* id : {"INV-8", "REL-22"}) {
        REQUIRES(id);
    }
    EngineFixture fixture;
    EngineOptions options = fixture.options();
    options.store.vfs = "kaban-slow";
    QSemaphore mayGoOn;
    std::atomic<bool> screenHung = false;
    options.seal = [&, inner = options.seal](const Application& application) {
        screenHung = !mayGoOn.tryAcquire(1, patience);
        return inner(application);
    };
    OutboxClient client;
    QVERIFY(client.start([&] {
        qputenv("KABAN_SLOW_SYNC_MS", "400");
        vfsFromEnvironment();
        return fixture.engine(options);
    }));
    qunsetenv("KABAN_SLOW_SYNC_MS");
    QSignalSpy sealed(&client, &OutboxPort::sealed);
    QElapsedTimer call;
    call.start();
    client.seal(madeUpApplication(1)); // sealing goes on only when the screen's loop has beaten ten times:
    client.seal(madeUpApplication(1)); // a call that waited for it would never get there (and this one is impatient)
    QCOMPARE(sealed.size(), 0);
    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] {
        if (++beats == 10) {
            mayGoOn.release();
        }
    });
    heart.start(10);
    QTRY_COMPARE_WITH_TIMEOUT(sealed.size(), 2, 2 * patience);
    QVERIFY2(!screenHung, "the screen waited for the engine");
    QVERIFY2(call.elapsed() >= 400, "the disk was not slow");
    QCOMPARE(taken<ItemStatus>(sealed).localNumber, taken<ItemStatus>(sealed).localNumber);
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

void OutboxEngineTest::clientWithoutEngine_refusesEverything() {
    OutboxClient client;
    QCOMPARE(client.refusal(), std::optional(FailureCode::StoreFault));
    QSignalSpy failed(&client, &OutboxPort::sealFailed);
    client.seal(madeUpApplication(1));
    QVERIFY(failed.wait(patience));
    QCOMPARE(failed.first().at(1).value<FailureCode>(), FailureCode::StoreFault);
}

void OutboxEngineTest::parkedItem_retried_goesOnItsWay() {
    EngineFixture fixture;
    const auto engine = fixture.engine();
    {
        auto store = OutboxStore::open({fixture.storePath(), {}});
        const QByteArray bytes = fakeSealedBytes(madeUpApplication(1).key, 5'000);
        NewItem item{madeUpApplication(1).key};
        item.service = u"individual"_s;
        item.body = bytes;
        item.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        item.createdWall = FakeClock::startWallMilliseconds;
        OutboxItem stored = *(*store)->insert(item);
        stored.state = ItemState::Parked;
        QVERIFY((*store)->save(stored));
    }
    QVERIFY(engine->start());
    QCOMPARE(engine->waiting(), 0);
    engine->retryParked(madeUpApplication(1).key);
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, patience);
}

void OutboxEngineTest::largestApplication_isDeliveredWholeAndTheFloorHasRoomForTwo() {
    REQUIRES("REL-14");
    REQUIRES("PHO-13");
    EngineFixture fixture;
    fixture.bundleSize = largestSealedApplication;
    const EngineOptions options = fixture.options();
    QCOMPARE(options.limits.leastFreeBytes(), 2 * largestSealedApplication + 200LL * 1024 * 1024);
    const auto engine = fixture.engine(options);
    QVERIFY(engine->start());
    const Application application = madeUpApplication(1);
    engine->seal(application);
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, patience);
    QVERIFY(fixture.upstream.completed.value(application.key.text()) ==
            fakeSealedBytes(application.key, largestSealedApplication));
    QCOMPARE(fixture.upstream.bodies, 1);
}

QTEST_GUILESS_MAIN(OutboxEngineTest)
#include "outbox_engine_test.moc"
