// The engine as a whole when something fails: sealing, the disk, the process, the room for more.

#include "tests/support/outbox_engine_fixture.h"

#include "app/outbox/outbox_client.h"
#include "app/outbox/outbox_reader.h"
#include "app/outbox/vfs_shim.h"

#include "tests/support/child_process.h"
#include "tests/support/requires.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

constexpr int patience = 30'000; ///< milliseconds: only an end to waiting, never a measure

} // namespace

class OutboxEngineFailuresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sealThatFails_storesNothing();
    void commitThatFails_isNotSaved_andIsNeverSentLater();
    void engineEndsWhileSending_outcomeStaysUnknown_data();
    void engineEndsWhileSending_outcomeStaysUnknown();
    void killedAfterTheLastByte_isResolvedWithoutSendingAgain_data();
    void killedAfterTheLastByte_isResolvedWithoutSendingAgain();
    void limits_reached_areToldBeforeAnApplicationBegins();
    void storeTakenAway_whileRunning_isNoticedWithoutAnApplication();
};

void OutboxEngineFailuresTest::sealThatFails_storesNothing() {
    EngineFixture fixture;
    EngineOptions options = fixture.options();
    options.seal = [](const Application&) { return Result<SealedBundle, SealError>(failure(SealError::CryptoFault)); };
    const auto engine = fixture.engine(options);
    QVERIFY(engine->start());
    QSignalSpy failed(engine.get(), &OutboxEngine::sealFailed);
    engine->seal(madeUpApplication(1));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(1).value<FailureCode>(), FailureCode::SealFault);
    QVERIFY(engine->states().isEmpty());
}

void OutboxEngineFailuresTest::commitThatFails_isNotSaved_andIsNeverSentLater() {
#ifdef KABAN_SIMULATION
    for (const char* id : {"REL-19", "INV-3"}) {
        REQUIRES(id);
    }
    bool broken = false;
    registerShimVfs("kaban-engine-failing", [&](DiskOperation now) {
        return broken && now == DiskOperation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK;
    });
    EngineFixture fixture;
    EngineOptions options = fixture.options();
    options.store.vfs = "kaban-engine-failing";
    auto engine = fixture.engine(options);
    QVERIFY(engine->start());
    QSignalSpy sealed(engine.get(), &OutboxEngine::sealed);
    QSignalSpy failed(engine.get(), &OutboxEngine::sealFailed);
    broken = true;
    engine->seal(madeUpApplication(1));
    QCOMPARE(sealed.size(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().at(1).value<FailureCode>(), FailureCode::StoreFault);
    QCOMPARE(engine->refusal(), std::optional(FailureCode::StoreFault));
    broken = false;
    engine->seal(madeUpApplication(2)); // the disk is well again: the next person is served
    QCOMPARE(sealed.size(), 1);
    QVERIFY(!engine->refusal());
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, patience);
    engine.reset();
    engine = fixture.engine(); // and after a restart nothing of the first one comes to life
    QVERIFY(engine->start());
    QCOMPARE(engine->waiting(), 0);
    QVERIFY(!fixture.upstream.completed.contains(madeUpApplication(1).key.text()));
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

void OutboxEngineFailuresTest::engineEndsWhileSending_outcomeStaysUnknown_data() {
    QTest::addColumn<bool>("answersCancel");
    QTest::newRow("the cancelled call answers") << true;
    QTest::newRow("it never answers") << false;
}

void OutboxEngineFailuresTest::engineEndsWhileSending_outcomeStaysUnknown() {
    REQUIRES("REL-08");
    QFETCH(bool, answersCancel);
    EngineFixture fixture;
    fixture.upstream.answersBytes = false;
    fixture.upstream.answersCancel = answersCancel;
    auto engine = fixture.engine();
    QVERIFY(engine->start());
    const Application application = madeUpApplication(1);
    engine->seal(application);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.upstream.bodies, 1, patience);
    QElapsedTimer timer;
    timer.start();
    engine.reset();
    QVERIFY2(timer.elapsed() < patience, "the end is bounded"); // 2 s and what a busy machine adds
    const auto stored = **OutboxReader::open(fixture.storePath())->find(application.key.text());
    QCOMPARE(stored.item.state, answersCancel ? ItemState::Unknown : ItemState::Sending);
    QVERIFY(stored.item.bytesMayHaveLeft);
    fixture.upstream.answersBytes = true;
    engine = fixture.engine();
    QVERIFY(engine->start());
    engine->sendNow();
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, patience);
    QCOMPARE(fixture.upstream.bodies, 1);
}

void OutboxEngineFailuresTest::killedAfterTheLastByte_isResolvedWithoutSendingAgain_data() {
    QTest::addColumn<QString>("point");
    QTest::newRow("before the answer") << u"send.last_byte"_s;
    QTest::newRow("the answer was read") << u"send.answered"_s;
}

void OutboxEngineFailuresTest::killedAfterTheLastByte_isResolvedWithoutSendingAgain() {
#ifdef KABAN_SIMULATION
    for (const char* id : {"REL-37", "INV-2"}) {
        REQUIRES(id);
    }
    QFETCH(QString, point);
    EngineFixture fixture;
    ChildProcess child(u"outbox_engine_child"_s, {fixture.storePath()});
    child.setEnvironment(u"KABAN_KILL_AT"_s, point);
    QVERIFY(child.start());
    QVERIFY2(child.waitForExit(), qPrintable(child.failure()));
    QCOMPARE(child.endingSignal(), std::optional(SIGKILL));
    QVERIFY(child.standardOutput().contains("sealed"));
    const Application application = madeUpApplication(1);
    // What the dead process had sent is upstream; its answer died with it.
    fixture.upstream.completed.insert(application.key.text(), fakeSealedBytes(application.key, fixture.bundleSize));
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    QTRY_COMPARE_WITH_TIMEOUT(engine->states().value(u"accepted"_s), 1, patience);
    QCOMPARE(fixture.upstream.bodies, 0);
    QVERIFY(fixture.upstream.uploads.isEmpty());
    QCOMPARE(fixture.upstream.lookUps, 1);
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

void OutboxEngineFailuresTest::limits_reached_areToldBeforeAnApplicationBegins() {
    for (const char* id : {"REL-14", "REL-81"}) {
        REQUIRES(id);
    }
    EngineFixture fixture;
    fixture.upstream.offline = true;
    auto free = std::make_shared<std::atomic<qint64>>(qint64(1) << 40);
    EngineOptions options = fixture.options();
    options.limits.mostWaiting = 2;
    options.limits.freeBytes = [free](const QString&) { return free->load(); };
    OutboxClient client;
    QVERIFY(client.start([&] { return fixture.engine(options); }));
    QVERIFY(!client.refusal());
    client.seal(madeUpApplication(1));
    client.seal(madeUpApplication(2));
    QTRY_COMPARE_WITH_TIMEOUT(client.refusal(), std::optional(FailureCode::QueueLimitReached), patience);
    {
        const std::lock_guard lock(fixture.upstream.mutex);
        fixture.upstream.offline = false;
    }
    client.attach([](OutboxEngine& engine) { engine.sendNow(); }, [] {});
    QTRY_VERIFY_WITH_TIMEOUT(!client.refusal(), patience);
    free->store(0);
    QTRY_COMPARE_WITH_TIMEOUT(client.refusal(), std::optional(FailureCode::StoreFull),
                              patience); // noticed without any application
}

void OutboxEngineFailuresTest::storeTakenAway_whileRunning_isNoticedWithoutAnApplication() {
    REQUIRES("REL-26");
    EngineFixture fixture;
    const auto engine = fixture.engine();
    QVERIFY(engine->start());
    QSignalSpy alarms(engine.get(), &OutboxEngine::alarmRaised);
    QSignalSpy failed(engine.get(), &OutboxEngine::sealFailed);
    QVERIFY(!engine->refusal());
    QVERIFY(QFile::rename(fixture.storePath(), fixture.storePath() + u".taken"_s));
    QTRY_COMPARE_WITH_TIMEOUT(engine->refusal(), std::optional(FailureCode::StoreFault), patience);
    QVERIFY(!alarms.isEmpty());
    engine->seal(madeUpApplication(1));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!QFileInfo::exists(fixture.storePath())); // no second store in its place
}

QTEST_GUILESS_MAIN(OutboxEngineFailuresTest)
#include "outbox_engine_failures_test.moc"
