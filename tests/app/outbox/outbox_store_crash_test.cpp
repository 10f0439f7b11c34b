// What is left of the store after kills and failing disks.

#include "store_fixture.h"

#include "app/base/kill_point.h"
#include "app/outbox/outbox_reader.h"
#include "app/outbox/store_schema.h"
#include "app/outbox/vfs_shim.h"

#include "tests/support/child_process.h"
#include "tests/support/requires.h"

#include <QRandomGenerator>
#include <QTest>

#include <csignal>
#include <sqlite3.h>
#include <type_traits>

using namespace Qt::StringLiterals;
using namespace kaban;
using namespace kaban::tests;

namespace {

const QString childProgram = u"outbox_store_child"_s;

QStringList promisedBy(ChildProcess& child) {
    QStringList keys;
    for (const QByteArray& line : child.standardOutput().split('\n')) {
        if (line.startsWith("sealed ")) {
            keys.append(QString::fromLatin1(line.mid(7)));
        }
    }
    return keys;
}

/// The last thing it said is that it had begun.
bool diedWhileSealing(ChildProcess& child) {
    const QByteArray said = child.standardOutput();
    return said.lastIndexOf("sealing ") > said.lastIndexOf("sealed ");
}

} // namespace

class OutboxStoreCrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killPoint_eachOne_leavesTheStoreLawful_data();
    void killPoint_eachOne_leavesTheStoreLawful();
    void killedWhileSealing_manyTimes_losesNoPromise();
    void failingDisk_everySyncOnce_noFalsePromise_data();
    void failingDisk_everySyncOnce_noFalsePromise();
    void fullDisk_whileSealing_leavesNoPartAndWorksAgain();
    void failedHandle_isNotTrustedAgain();
    void killedInMigration_storeIsOldOrNew();
};

void OutboxStoreCrashTest::killPoint_eachOne_leavesTheStoreLawful_data() {
    QTest::addColumn<QString>("point");
#ifdef KABAN_SIMULATION
    for (const QString& point : killPointNames()) {
        if (point != u"send.answered"_s) { // lies in the engine: outbox_engine_test
            QTest::newRow(qPrintable(point)) << point;
        }
    }
#else
    QTest::newRow("not in this build") << QString();
#endif
}

void OutboxStoreCrashTest::killPoint_eachOne_leavesTheStoreLawful() {
    REQUIRES("INV-1");
    REQUIRES("INV-4");
    QFETCH(QString, point);
    if (point.isEmpty()) {
        QSKIP("needs a build with KABAN_SIMULATION");
    }
    StoreFixture fixture;
    ChildProcess child(childProgram, {u"deliver"_s, fixture.path()});
    child.setEnvironment(u"KABAN_KILL_AT"_s, point);
    QVERIFY(child.start());
    QVERIFY2(child.waitForExit(), qPrintable(child.failure()));
    QCOMPARE(child.endingSignal(), std::optional(SIGKILL)); // the point was reached and killed it
    const QStringList promised = promisedBy(child);
    const auto store = fixture.open();
    QVERIFY(store);
    QVERIFY(store->movedAside().isEmpty());
    const auto items = store->load();
    QVERIFY(items);
    for (const QString& key : promised) {
        const auto found = store->find(*SubmissionKey::parse(key));
        QVERIFY2(found && *found, "a promised item is gone");
        QCOMPARE(store->checkBody((*found)->item), BodyCondition::Intact);
    }
    const QMap<QString, QString> expected = {
        {u"seal.before_commit"_s, u""_s},           {u"seal.after_commit"_s, u"sealed"_s},
        {u"send.first_byte"_s, u"unknown"_s},       {u"send.last_byte"_s, u"unknown"_s},
        {u"receipt.before_commit"_s, u"unknown"_s}, {u"receipt.after_commit"_s, u"accepted"_s},
        {u"purge.before_commit"_s, u"accepted"_s},
    };
    QVERIFY2(expected.contains(point), "a new kill point needs an expectation here");
    QCOMPARE(items->empty() ? u""_s : itemStateName(items->front().state), expected.value(point));
    QCOMPARE(promised.isEmpty(), point.startsWith(u"seal."_s));
    if (!items->empty() &&
        items->front().state == ItemState::Accepted) { // proof and body are both there: the purge comes later
        QVERIFY(!items->front().purged);
        QVERIFY(store->purge(items->front()));
    }
}

void OutboxStoreCrashTest::killedWhileSealing_manyTimes_losesNoPromise() {
    REQUIRES("INV-1");
    QRandomGenerator random(20260105);
    StoreFixture fixture;
    QStringList ledger;
    constexpr int endless = 100'000; // far more than are sealed before the kill comes
    int first = 1;
    int interrupted = 0;
    for (int round = 0; round < 20; ++round) {
        ChildProcess child(childProgram, {u"seal"_s, fixture.path(), QString::number(first), QString::number(endless)});
        QVERIFY(child.start());
        const int enough = static_cast<int>(random.bounded(1, 25));
        QVERIFY2(QTest::qWaitFor([&] { return promisedBy(child).size() >= enough; }, 30'000),
                 qPrintable(child.failure()));
        child.kill();
        QCOMPARE(child.endingSignal(), std::optional(SIGKILL));
        ledger += promisedBy(child);
        interrupted += diedWhileSealing(child) ? 1 : 0;
        first += endless;
    }
    QVERIFY2(interrupted > 0, "no kill came between the begin of sealing and its promise");
    const auto store = fixture.open();
    QVERIFY(store);
    QVERIFY(store->movedAside().isEmpty());
    for (const QString& key : ledger) {
        const auto found = store->find(*SubmissionKey::parse(key));
        QVERIFY2(found && *found, qPrintable(key));
        QCOMPARE(store->checkBody((*found)->item), BodyCondition::Intact);
    }
    QVERIFY(ledger.size() >= 20);
    QVERIFY(store->load()->size() >= static_cast<std::size_t>(ledger.size()));
}

void OutboxStoreCrashTest::failingDisk_everySyncOnce_noFalsePromise_data() {
    QTest::addColumn<int>("operation");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("forEver");
#ifdef KABAN_SIMULATION
    QTest::newRow("sync fails once") << static_cast<int>(DiskOperation::Sync) << SQLITE_IOERR_FSYNC << false;
    QTest::newRow("sync fails from then on") << static_cast<int>(DiskOperation::Sync) << SQLITE_IOERR_FSYNC << true;
    QTest::newRow("write fails once") << static_cast<int>(DiskOperation::Write) << SQLITE_IOERR_WRITE << false;
    QTest::newRow("write fails from then on") << static_cast<int>(DiskOperation::Write) << SQLITE_IOERR_WRITE << true;
    QTest::newRow("disk full once") << static_cast<int>(DiskOperation::Write) << SQLITE_FULL << false;
    QTest::newRow("read fails once") << static_cast<int>(DiskOperation::Read) << SQLITE_IOERR_READ << false;
#else
    QTest::newRow("not in this build") << 0 << 0 << false;
#endif
}

void OutboxStoreCrashTest::failingDisk_everySyncOnce_noFalsePromise() {
#ifdef KABAN_SIMULATION
    for (const char* id : {"REL-18", "REL-19", "INV-3"}) {
        REQUIRES(id);
    }
    QFETCH(int, operation);
    QFETCH(int, code);
    QFETCH(bool, forEver);
    int fired = 0;
    for (int at = 1; at <= 5'000; ++at) { // the i-th call fails, until none does
        int seen = 0;
        bool armed = false;
        bool hit = false;
        const auto hook = [&](DiskOperation now) {
            if (!armed || static_cast<int>(now) != operation) {
                return SQLITE_OK;
            }
            ++seen;
            const bool fails = seen == at || (forEver && seen > at);
            hit = hit || fails;
            return fails ? code : SQLITE_OK;
        };
        registerShimVfs("kaban-failing", hook);
        StoreFixture fixture;
        auto store = fixture.open("kaban-failing");
        QVERIFY(store);
        const OutboxItem before = *store->insert(newItem(1, 5'000));
        armed = true;
        const auto stored = store->insert(newItem(2, 30'000));
        armed = false;
        if (!stored) {
            QVERIFY2(!store->usable(), "a handle that failed is used again");
            QVERIFY(store->reopen());
            QVERIFY(store->withdrawUnconfirmed(keyNumber(2)));
            QVERIFY(store->insert(newItem(3, 5'000))); // and life goes on
        }
        store.reset();
        store = fixture.open();
        QVERIFY(store && store->movedAside().isEmpty());
        QCOMPARE(store->checkBody(before), BodyCondition::Intact);
        const auto found = store->find(keyNumber(2));
        QVERIFY(found);
        if (stored) {
            QVERIFY2(*found, "promised and gone");
            QCOMPARE(store->checkBody((*found)->item), BodyCondition::Intact);
        } else {
            QVERIFY2(!*found || (*found)->item.state == ItemState::Withdrawn, "called not saved, and yet to be sent");
        }
        fired += hit ? 1 : 0;
        if (!hit) {
            QVERIFY(fired > 0 ||
                    operation == static_cast<int>(DiskOperation::Read)); // a commit from memory may read nothing
            return;
        }
    }
    QFAIL("the fault never stopped firing");
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

void OutboxStoreCrashTest::fullDisk_whileSealing_leavesNoPartAndWorksAgain() {
#ifdef KABAN_SIMULATION
    bool full = false;
    registerShimVfs("kaban-full",
                    [&](DiskOperation now) { return full && now == DiskOperation::Write ? SQLITE_FULL : SQLITE_OK; });
    StoreFixture fixture;
    const auto store = fixture.open("kaban-full");
    full = true;
    const auto stored = store->insert(newItem(1, 2'000'000));
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, StoreError::Kind::Full);
    full = false;
    QVERIFY(store->reopen());
    QVERIFY(!*store->find(keyNumber(1)));
    QCOMPARE(store->usage()->bodyBytes, 0);
    QVERIFY(store->insert(newItem(1, 2'000'000)));
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

void OutboxStoreCrashTest::failedHandle_isNotTrustedAgain() {
#ifdef KABAN_SIMULATION
    REQUIRES("REL-19");
    bool broken = false;
    int after = 0;
    registerShimVfs("kaban-broken", [&](DiskOperation now) {
        after += broken ? 1 : 0;
        return broken && now == DiskOperation::Sync ? SQLITE_IOERR_FSYNC : SQLITE_OK;
    });
    StoreFixture fixture;
    const auto store = fixture.open("kaban-broken");
    const OutboxItem item = *store->insert(newItem(1));
    broken = true;
    QVERIFY(!store->insert(newItem(2)));
    QCOMPARE(OutboxStore::writingConnections(), 0);
    broken = false; // the next flush would succeed: that proves nothing
    QVERIFY(!store->insert(newItem(3)));
    QVERIFY(!store->save(item));
    QVERIFY(!store->load() && !store->find(item.key) && !store->chunk(item.sequence, 0));
    QCOMPARE(store->checkBody(item), BodyCondition::Unreadable);
    QVERIFY(store->reopen());
    QCOMPARE(store->checkBody(item), BodyCondition::Intact);
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

void OutboxStoreCrashTest::killedInMigration_storeIsOldOrNew() {
#ifdef KABAN_SIMULATION
    REQUIRES("REL-70");
    int failures = 0;
    for (int at = 1; at <= 2'000; ++at) {
        int seen = 0;
        bool hit = false;
        registerShimVfs("kaban-migrating", [&](DiskOperation now) {
            if (now == DiskOperation::Read || hit) {
                return hit ? SQLITE_IOERR : SQLITE_OK; // after the fault nothing works any more, as after a power cut
            }
            hit = ++seen == at;
            return hit ? SQLITE_IOERR : SQLITE_OK;
        });
        StoreFixture fixture;
        const bool opened = fixture.open("kaban-migrating") != nullptr;
        const auto store = fixture.open();
        QVERIFY2(store, qPrintable(fixture.lastError.text));
        QVERIFY(store->insert(newItem(1)));
        failures += opened ? 0 : 1;
        if (!hit) {
            QVERIFY(failures > 0);
            return;
        }
    }
    QFAIL("the fault never stopped firing");
#else
    QSKIP("needs a build with KABAN_SIMULATION");
#endif
}

QTEST_GUILESS_MAIN(OutboxStoreCrashTest)
#include "outbox_store_crash_test.moc"
