// What the store keeps and gives back.

#include "store_fixture.h"

#include "app/outbox/body_device.h"
#include "app/outbox/outbox_reader.h"
#include "app/outbox/space_limits.h"
#include "app/outbox/vfs_shim.h"

#include "tests/support/requires.h"

#include <QElapsedTimer>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

/// A second hand on the file, while no store is open: what a bug or a person with a shell would do.
QString tryByHand(const QString& path, const char* sql) {
    sqlite3* handle = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    char* message = nullptr;
    sqlite3_exec(handle, sql, nullptr, nullptr, &message);
    const QString said = QString::fromUtf8(message);
    sqlite3_free(message);
    sqlite3_close(handle);
    return said;
}

} // namespace

class OutboxStoreTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void insert_bodyOfSeveralParts_comesBackWhole();
    void insert_sameKeyAgain_isRefused();
    void localNumbers_dayByDay_neverComeTwice();
    void save_everyField_comesBackAfterReopening();
    void filesOfTheStore_areForTheirOwnerOnly();
    void pathWithSpacesAndChinese_works();
    void commit_eachOne_reachesTheDisk();
    void sendingAtStart_flagDecides_unknownOrSealed();
    void quietOfTheServer_isKept();
    void bodyDevice_fromAnyOffset_givesTheRestInOrder_data();
    void bodyDevice_fromAnyOffset_givesTheRestInOrder();
    void bodyDevice_partMissing_endsWithAnError();
    void spaceAndQueue_limitsReached_refuseNewApplications_data();
    void spaceAndQueue_limitsReached_refuseNewApplications();
    void usage_countsWhatWaitsAndWhatTakesSpace();
    void slowDisk_fromTheEnvironment_delaysEverySync();
};

void OutboxStoreTest::insert_bodyOfSeveralParts_comesBackWhole() {
    StoreFixture fixture;
    const auto store = fixture.open();
    QVERIFY(store);
    const NewItem item = newItem(1, 3 * chunkBytes + 17);
    const auto stored = store->insert(item);
    QVERIFY(stored);
    QByteArray body;
    for (qint64 part = 0; part < 4; ++part) {
        const auto bytes = store->chunk(stored->sequence, part);
        QVERIFY(bytes);
        QVERIFY(bytes->size() <= chunkBytes);
        body += *bytes;
    }
    QCOMPARE(body, item.body);
    QVERIFY(!store->chunk(stored->sequence, 4));
    QCOMPARE(store->checkBody(*stored), BodyCondition::Intact);
    const auto found = store->find(item.key);
    QVERIFY(found && *found);
    QCOMPARE((*found)->item.sha256, item.sha256);
    QCOMPARE((*found)->recipientKeyIds, item.recipientKeyIds);
    QCOMPARE((*found)->service, item.service);
    QCOMPARE((*found)->createdWall, item.createdWall);
    QVERIFY((*found)->timeTrusted);
    const auto reader = OutboxReader::open(fixture.path());
    QVERIFY(reader);
    const auto consents = reader->consents(stored->sequence);
    QVERIFY(consents && consents->size() == 1);
    QCOMPARE(consents->front().version, u"2026-01-sample"_s);
    QCOMPARE(consents->front().acceptedAtMilliseconds, fixtureWall - 60'000);
}

void OutboxStoreTest::insert_sameKeyAgain_isRefused() {
    StoreFixture fixture;
    const auto store = fixture.open();
    QVERIFY(store->insert(newItem(1)));
    const auto again = store->insert(newItem(1));
    QVERIFY(!again);
    QCOMPARE(again.error().kind, StoreError::Kind::Duplicate);
    QVERIFY(store->usable());
    QCOMPARE(store->load()->size(), std::size_t(1));
}

void OutboxStoreTest::localNumbers_dayByDay_neverComeTwice() {
    StoreFixture fixture;
    const auto store = fixture.open();
    const auto number = [&](int id, qint64 wall) {
        NewItem item = newItem(id);
        item.createdWall = wall;
        return store->insert(item)->localNumber;
    };
    constexpr qint64 day = 86'400'000;
    QCOMPARE(number(1, fixtureWall), u"K-0105-0001"_s);
    QCOMPARE(number(2, fixtureWall), u"K-0105-0002"_s);
    QCOMPARE(number(3, fixtureWall + 14 * 3'600'000 - 1),
             u"K-0105-0003"_s); // the last millisecond of the day in Beijing
    QCOMPARE(number(4, fixtureWall + 14 * 3'600'000), u"K-0106-0001"_s);
    QCOMPARE(number(5, fixtureWall + 365 * day), u"K-0105-0004"_s);
}

void OutboxStoreTest::save_everyField_comesBackAfterReopening() {
    StoreFixture fixture;
    auto store = fixture.open();
    OutboxItem item = *store->insert(newItem(1));
    item.state = ItemState::Sending;
    QVERIFY(store->save(item));
    item.state = ItemState::Unknown;
    item.attempts = 5;
    item.ownFailures = 3;
    item.othersSucceeded = true;
    item.dueWall = fixtureWall + 77'000;
    item.delay = 80'000;
    item.dueByServer = true;
    item.uploadLocation = u"/v1/uploads/abc"_s;
    item.bytesMayHaveLeft = true;
    item.lastOutcome = u"ambiguous"_s;
    item.processingMilliseconds = 4711;
    QVERIFY(store->save(item));
    store.reset();
    store = fixture.open();
    const auto items = store->load();
    QVERIFY(items && items->size() == 1);
    const OutboxItem& back = items->front();
    QCOMPARE(back.key, item.key);
    QCOMPARE(back.localNumber, item.localNumber);
    QCOMPARE(back.sha256, item.sha256);
    QCOMPARE(back.size, item.size);
    QCOMPARE(back.state, item.state);
    QCOMPARE(back.attempts, 5);
    QCOMPARE(back.ownFailures, 3);
    QVERIFY(back.othersSucceeded && back.dueByServer && back.bytesMayHaveLeft);
    QCOMPARE(back.dueWall, item.dueWall);
    QCOMPARE(back.delay, item.delay);
    QCOMPARE(back.uploadLocation, item.uploadLocation);
    QCOMPARE(back.lastOutcome, item.lastOutcome);
    QCOMPARE(back.processingMilliseconds, 4711);
}

void OutboxStoreTest::filesOfTheStore_areForTheirOwnerOnly() {
    StoreFixture fixture;
    const auto store = fixture.open();
    QVERIFY(store->insert(newItem(1)));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const QFileInfo folder(QFileInfo(fixture.path()).path());
    QVERIFY(!(folder.permissions() & others));
    const auto files = QDir(folder.filePath()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 4); // store, -wal, -shm, .lock
    for (const QFileInfo& file : files) {
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
}

void OutboxStoreTest::pathWithSpacesAndChinese_works() {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"京安 银行 #1%20?/store/outbox.sqlite"_s);
    auto store = OutboxStore::open({path, {}});
    QVERIFY(store);
    QVERIFY((*store)->insert(newItem(1)));
    QVERIFY(QFileInfo::exists(path));
    const auto reader = OutboxReader::open(path);
    QVERIFY(reader);
    QCOMPARE(reader->items()->size(), std::size_t(1));
}

void OutboxStoreTest::commit_eachOne_reachesTheDisk() {
#ifdef KABAN_SIMULATION
    REQUIRES("INV-3");
    int syncs = 0;
    registerShimVfs("kaban-counting", [&syncs](DiskOperation operation) {
        syncs += operation == DiskOperation::Sync ? 1 : 0;
        return SQLITE_OK;
    });
    StoreFixture fixture;
    const auto store = fixture.open("kaban-counting");
    QVERIFY(store);
    for (int number = 1; number <= 5; ++number) {
        syncs = 0;
        QVERIFY(store->insert(newItem(number)));
        QVERIFY(syncs > 0);
    }
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

void OutboxStoreTest::sendingAtStart_flagDecides_unknownOrSealed() {
    StoreFixture fixture;
    auto store = fixture.open();
    OutboxItem left = *store->insert(newItem(1));
    left.state = ItemState::Sending;
    left.bytesMayHaveLeft = true;
    QVERIFY(store->save(left));
    OutboxItem stayed = *store->insert(newItem(2));
    stayed.state = ItemState::Sending;
    QVERIFY(store->save(stayed));
    store.reset();
    store = fixture.open();
    QCOMPARE((*store->find(left.key))->item.state, ItemState::Unknown);
    QCOMPARE((*store->find(stayed.key))->item.state, ItemState::Sealed);
}

void OutboxStoreTest::quietOfTheServer_isKept() {
    StoreFixture fixture;
    auto store = fixture.open();
    const OutboxItem item = *store->insert(newItem(1));
    QVERIFY(store->save(item, StoredQuiet{fixtureWall + 5, 5}));
    QVERIFY(store->save(item)); // which has no wish of its own
    store.reset();
    store = fixture.open();
    QCOMPARE(store->quiet()->untilWall, fixtureWall + 5);
    QCOMPARE(store->quiet()->delay, 5);
}

void OutboxStoreTest::bodyDevice_fromAnyOffset_givesTheRestInOrder_data() {
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<qint64>("step");
    for (const qint64 offset : {qint64(0), qint64(1), chunkBytes - 1, chunkBytes, chunkBytes + 1, 2 * chunkBytes + 7}) {
        for (const qint64 step : {qint64(16'384), chunkBytes, 3 * chunkBytes + 5}) {
            QTest::addRow("from %lld by %lld", offset, step) << offset << step;
        }
    }
}

void OutboxStoreTest::bodyDevice_fromAnyOffset_givesTheRestInOrder() {
    QFETCH(qint64, offset);
    QFETCH(qint64, step);
    StoreFixture fixture;
    const auto store = fixture.open();
    const NewItem item = newItem(1, 2 * chunkBytes + 4'711);
    const OutboxItem stored = *store->insert(item);
    BodyDevice device(*store, stored.sequence, offset, stored.size);
    QVERIFY(device.isSequential());
    QVERIFY(device.openMode() & QIODevice::Unbuffered);
    QCOMPARE(device.bytesAvailable(), stored.size - offset);
    QByteArray read;
    while (!device.atEnd()) {
        const QByteArray part = device.read(step);
        QVERIFY(!part.isEmpty());
        read += part;
    }
    QCOMPARE(read, item.body.mid(offset));
    QVERIFY(device.exhausted());
    QVERIFY(!device.seek(0)); // nobody can send it a second time
}

void OutboxStoreTest::bodyDevice_partMissing_endsWithAnError() {
    StoreFixture fixture;
    auto store = fixture.open();
    const OutboxItem item = *store->insert(newItem(1, 3 * chunkBytes));
    store.reset();
    QCOMPARE(tryByHand(fixture.path(), "DROP TRIGGER chunks_stay_without_proof; DELETE FROM chunks WHERE number = 1"),
             QString());
    store = fixture.open();
    BodyDevice device(*store, item.sequence, 0, item.size);
    const QByteArray read = device.read(item.size);
    QCOMPARE(read.size(), chunkBytes);
    char byte = 0;
    QCOMPARE(device.read(&byte, 1), -1);
    QVERIFY(!device.exhausted());
}

void OutboxStoreTest::spaceAndQueue_limitsReached_refuseNewApplications_data() {
    QTest::addColumn<qint64>("free");
    QTest::addColumn<int>("waiting");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("expected"); // −1: none
    constexpr qint64 mebi = 1024 * 1024;
    constexpr qint64 leastFree =
        2 * (3 * 8'750'000LL + mebi) + 200 * mebi; // REL-14, with three pictures at their limit
    QTest::newRow("plenty") << 1'000 * mebi << 0 << qint64(0) << -1;
    QTest::newRow("just enough") << leastFree << 299 << 2048 * mebi - 1 << -1;
    QTest::newRow("one byte short") << leastFree - 1 << 0 << qint64(0) << static_cast<int>(FailureCode::StoreFull);
    QTest::newRow("cannot be told") << qint64(-1) << 0 << qint64(0) << static_cast<int>(FailureCode::StoreFull);
    QTest::newRow("300 wait") << 1'000 * mebi << 300 << qint64(0) << static_cast<int>(FailureCode::QueueLimitReached);
    QTest::newRow("2 GB wait") << 1'000 * mebi << 3 << 2048 * mebi << static_cast<int>(FailureCode::QueueLimitReached);
}

void OutboxStoreTest::spaceAndQueue_limitsReached_refuseNewApplications() {
    QFETCH(qint64, free);
    QFETCH(int, waiting);
    QFETCH(qint64, bytes);
    QFETCH(int, expected);
    SpaceLimits limits;
    limits.freeBytes = [free](const QString&) { return free; };
    const auto refusal = refusalFor(limits, u"/nowhere/store/outbox.sqlite"_s, {waiting, bytes});
    QCOMPARE(refusal ? static_cast<int>(*refusal) : -1, expected);
}

void OutboxStoreTest::usage_countsWhatWaitsAndWhatTakesSpace() {
    StoreFixture fixture;
    const auto store = fixture.open();
    for (int number = 1; number <= 6; ++number) {
        QVERIFY(store->insert(newItem(number, 1'000)));
    }
    const auto items = store->load();
    QVERIFY(bring(*store, (*items)[1], ItemState::Accepted));
    QVERIFY(store->purge((*items)[1]));
    QVERIFY(bring(*store, (*items)[2], ItemState::Held));
    QVERIFY(bring(*store, (*items)[3], ItemState::Parked));
    QVERIFY(bring(*store, (*items)[4], ItemState::Unknown));
    const auto usage = store->usage();
    QCOMPARE(usage->waiting, 4); // two sealed, one parked, one unknown
    QCOMPARE(usage->bodyBytes, 5'000);
    QVERIFY(freeBytesOn(fixture.folder()) > 0);
}

void OutboxStoreTest::slowDisk_fromTheEnvironment_delaysEverySync() {
#ifdef KABAN_SIMULATION
    qputenv("KABAN_SLOW_SYNC_MS", "30");
    const QByteArray vfs = vfsFromEnvironment();
    qunsetenv("KABAN_SLOW_SYNC_MS");
    QCOMPARE(vfs, QByteArray("kaban-slow"));
    QVERIFY(vfsFromEnvironment().isEmpty());
    StoreFixture fixture;
    const auto store = fixture.open(vfs);
    QVERIFY(store);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(store->insert(newItem(1)));
    QVERIFY(timer.elapsed() >= 30);
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

QTEST_GUILESS_MAIN(OutboxStoreTest)
#include "outbox_store_test.moc"
