// The store as a file: a second process, foreign hands, damage, other versions.

#include "store_fixture.h"

#include "app/base/kill_point.h"
#include "app/outbox/outbox_reader.h"
#include "app/outbox/store_schema.h"
#include "app/outbox/vfs_shim.h"

#include "tests/support/child_process.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

const QString childProgram = u"outbox_store_child"_s;

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be read");
}

} // namespace

class OutboxStoreFileTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondProcess_whileFirstRuns_isRefused_afterKillIsNot();
    void writingConnection_isTheOnlyOne();
    void storeReplacedWhileOpen_givesNoPromise();
    void damagedStore_isMovedAsideAndKept_data();
    void damagedStore_isMovedAsideAndKept();
    void newerStore_isRefusedAndNotTouched();
    void storeOfVersionOne_keepsStateKeyAndBytes();
};

void OutboxStoreFileTest::secondProcess_whileFirstRuns_isRefused_afterKillIsNot() {
    REQUIRES("REL-10");
    StoreFixture fixture;
    ChildProcess first(childProgram, {u"hold"_s, fixture.path()});
    QVERIFY(first.start());
    QVERIFY2(first.firstLine() || first.standardOutput().startsWith("{\"open\""), qPrintable(first.failure()));
    ChildProcess second(childProgram, {u"hold"_s, fixture.path()});
    QVERIFY(second.start());
    QVERIFY(second.waitForExit());
    QCOMPARE(second.exitCode(), 4);
    QVERIFY2(second.standardOutput().contains("in use by process " + QByteArray::number(first.processId())),
             second.standardOutput().constData());
    QVERIFY(!fixture.open());
    QCOMPARE(fixture.lastError.kind, StoreError::Kind::Locked);
    first.kill();
    QVERIFY(QFileInfo::exists(fixture.path() + u".lock"_s)); // stale now, and no obstacle
    QVERIFY(fixture.open());
}

void OutboxStoreFileTest::writingConnection_isTheOnlyOne() {
    REQUIRES("REL-31");
    static_assert(!std::is_copy_constructible_v<OutboxStore> && !std::is_move_constructible_v<OutboxStore>);
    static_assert(!std::is_copy_constructible_v<StoreLock>);
    // The race of 3.7.0-3.51.2 needs two connections that write or checkpoint; there is exactly one in every version.
    QVERIFY(sqlite3_libversion_number() >= 3'037'000); // STRICT tables
    StoreFixture fixture;
    QCOMPARE(OutboxStore::writingConnections(), 0);
    auto store = fixture.open();
    QVERIFY(store);
    QCOMPARE(OutboxStore::writingConnections(), 1);
    QVERIFY(!fixture.open());
    QCOMPARE(fixture.lastError.kind, StoreError::Kind::Locked);
    QCOMPARE(OutboxStore::writingConnections(), 1);
    QVERIFY(store->reopen());
    QCOMPARE(OutboxStore::writingConnections(), 1);
    QVERIFY(!fixture.open());
    store.reset();
    QCOMPARE(OutboxStore::writingConnections(), 0);
    QVERIFY(fixture.open());
}

void OutboxStoreFileTest::storeReplacedWhileOpen_givesNoPromise() {
    REQUIRES("REL-26");
    StoreFixture fixture;
    const auto store = fixture.open();
    QVERIFY(store->insert(newItem(1)));
    QVERIFY(QFile::rename(fixture.path(), fixture.path() + u".taken"_s));
    const auto gone = store->insert(newItem(2));
    QVERIFY(!gone);
    QCOMPARE(gone.error().kind, StoreError::Kind::Gone);
    QVERIFY(!store->reopen()); // no second, empty store in its place
    StoreFixture elsewhere;
    QVERIFY(elsewhere.open()->insert(newItem(7)));
    QVERIFY(QFile::copy(elsewhere.path(), fixture.path())); // a whole store, but not ours
    QVERIFY(!store->insert(newItem(3)));
    QVERIFY(!store->reopen());
    QVERIFY(QFile::remove(fixture.path()));
    QVERIFY(QFile::rename(fixture.path() + u".taken"_s, fixture.path()));
    QVERIFY(store->reopen()); // it is back
    QVERIFY(store->insert(newItem(3)));
    QVERIFY(*store->find(keyNumber(1)));
}

void OutboxStoreFileTest::damagedStore_isMovedAsideAndKept_data() {
    QTest::addColumn<QString>("how");
    for (const char* how : {"garbage", "empty", "half", "flipped header", "flipped page"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void OutboxStoreFileTest::damagedStore_isMovedAsideAndKept() {
    QFETCH(QString, how);
    StoreFixture fixture;
    auto store = fixture.open();
    for (int number = 1; number <= 4; ++number) {
        QVERIFY(store->insert(newItem(number, 40'000)));
    }
    store.reset();
    QByteArray bytes = contentOf(fixture.path());
    QVERIFY(bytes.size() > 100'000);
    if (how == u"garbage"_s) {
        bytes.fill('g');
    } else if (how == u"empty"_s) {
        bytes.clear();
    } else if (how == u"half"_s) {
        bytes.truncate(bytes.size() / 2 + 100);
    } else if (how == u"flipped header"_s) {
        bytes[3] = static_cast<char>(bytes[3] ^ 0x55);
    } else {
        for (qsizetype at = 4096; at < 4096 + 16; ++at) {
            bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        }
    }
    QFile file(fixture.path());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
    file.close();
    store = fixture.open();
    QVERIFY2(store, qPrintable(fixture.lastError.text));
    QCOMPARE(QFileInfo(store->movedAside()).fileName(), u"outbox-corrupt-1.sqlite"_s);
    QCOMPARE(contentOf(store->movedAside()), bytes);
    QVERIFY(store->load()->empty());
    QVERIFY(store->insert(newItem(9)));
    store.reset();
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate)); // it happens again: the first one stays too
    file.write("garbage once more, long enough to be no header at all");
    file.close();
    store = fixture.open();
    QCOMPARE(QFileInfo(store->movedAside()).fileName(), u"outbox-corrupt-2.sqlite"_s);
    QCOMPARE(contentOf(QFileInfo(fixture.path()).dir().filePath(u"outbox-corrupt-1.sqlite"_s)), bytes);
}

void OutboxStoreFileTest::newerStore_isRefusedAndNotTouched() {
    REQUIRES("REL-71");
    StoreFixture fixture;
    QVERIFY(fixture.open()->insert(newItem(1)));
    sqlite3* handle = nullptr;
    QCOMPARE(sqlite3_open(fixture.path().toUtf8().constData(), &handle), SQLITE_OK);
    sqlite3_exec(handle, "PRAGMA user_version = 99", nullptr, nullptr, nullptr);
    sqlite3_close(handle);
    const QByteArray before = contentOf(fixture.path());
    QVERIFY(!fixture.open());
    QCOMPARE(fixture.lastError.kind, StoreError::Kind::TooNew);
    QCOMPARE(contentOf(fixture.path()), before);
    QVERIFY(!OutboxReader::open(fixture.path()));
}

/// The kept file was written by version 1 of the store (see outbox_store_v1_maker.cpp): made-up items, one in every
/// state.
void OutboxStoreFileTest::storeOfVersionOne_keepsStateKeyAndBytes() {
    REQUIRES("REL-69");
    StoreFixture fixture;
    QVERIFY(QDir().mkpath(QFileInfo(fixture.path()).path()));
    QVERIFY(QFile::copy(QStringLiteral(KABAN_SOURCE_DIR "/tests/data/outbox/store-v1.sqlite"), fixture.path()));
    QVERIFY(QFile::setPermissions(fixture.path(), QFile::ReadOwner | QFile::WriteOwner));
    const auto store = fixture.open();
    QVERIFY2(store, qPrintable(fixture.lastError.text));
    QVERIFY(store->movedAside().isEmpty());
    using enum ItemState;
    const std::vector<ItemState> states = {Sealed, Unknown, Unknown, Held, Accepted, Rejected, Parked, Withdrawn};
    for (int number = 1; number <= static_cast<int>(states.size()); ++number) {
        const NewItem made = newItem(number, 3'000);
        const auto found = store->find(made.key);
        QVERIFY2(found && *found, qPrintable(QString::number(number)));
        const OutboxItem& item = (*found)->item;
        QCOMPARE(item.state, states[static_cast<std::size_t>(number - 1)]);
        QCOMPARE(item.sha256, made.sha256);
        QCOMPARE(item.size, 3'000);
        QCOMPARE(item.localNumber, u"K-0105-000%1"_s.arg(number));
        QCOMPARE(item.purged, item.state == Held || item.state == Accepted);
        QCOMPARE((*found)->recipientKeyIds, made.recipientKeyIds);
        if (!item.purged) {
            QCOMPARE(store->checkBody(item), BodyCondition::Intact);
            QCOMPARE(*store->chunk(item.sequence, 0), made.body);
        }
    }
    QCOMPARE((*store->find(keyNumber(3)))->item.attempts, 4);
    QCOMPARE((*store->find(keyNumber(3)))->item.uploadLocation, u"/v1/uploads/made-up"_s);
    QCOMPARE((*store->find(keyNumber(4)))->item.receiptNumber, u"20260105004"_s);
    QVERIFY(store->insert(newItem(9)));
}

QTEST_GUILESS_MAIN(OutboxStoreFileTest)
#include "outbox_store_file_test.moc"
