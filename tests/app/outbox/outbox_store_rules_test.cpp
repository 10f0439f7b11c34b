// What the store refuses, whatever the program asks or somebody does by hand.

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

/// Whether any file of the folder holds the bytes.
bool foundOnDisk(const QString& folder, const QByteArray& mark) {
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    return std::any_of(files.begin(), files.end(), [&](const QFileInfo& info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(mark);
    });
}

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

class OutboxStoreRulesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rules_brokenByHand_areKeptByTheTables_data();
    void rules_brokenByHand_areKeptByTheTables();
    void unlawfulState_isRefused_data();
    void unlawfulState_isRefused();
    void purge_withoutReceipt_isRefusedAndBodyStays();
    void purge_withReceipt_leavesNothingOnTheDisk();
    void receiptNumber_usedTwice_isADuplicate();
    void receipt_sameOneAgain_isTaken_strongerOneToo();
    void damagedBody_isFoundByItsHash();
    void unconfirmedSeal_isWithdrawnAndNeverSent();
    void reader_besideTheEngine_seesCommitsAndWritesNothing();
    void largeItem_inserted_isDurableInTheLogAndMergedAfterwards();

private:
    std::unique_ptr<StoreFixture> ruled_;
};

void OutboxStoreRulesTest::rules_brokenByHand_areKeptByTheTables_data() {
    QTest::addColumn<QByteArray>("sql");
    const std::vector<const char*> attempts = {
        "UPDATE items SET key = '00000000-0000-7000-8000-000000000000' WHERE seq = 1",
        "UPDATE items SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x') WHERE seq = 1",
        "UPDATE items SET size = size + 1 WHERE seq = 1",
        "UPDATE items SET local_number = 'K-0000-0000' WHERE seq = 1",
        "UPDATE items SET service = 'other' WHERE seq = 1",
        "UPDATE items SET created_wall_ms = 0 WHERE seq = 1",
        "UPDATE items SET time_trusted = 0 WHERE seq = 1",
        "UPDATE items SET recipient_key_ids = '' WHERE seq = 1",
        "UPDATE items SET seq = 99 WHERE seq = 1",
        "DELETE FROM items WHERE seq = 1",
        "UPDATE chunks SET bytes = x'00' WHERE item = 1",
        "UPDATE chunks SET number = 7 WHERE item = 1",
        "UPDATE chunks SET item = 2 WHERE item = 1",
        "DELETE FROM chunks WHERE item = 1",
        "INSERT INTO chunks VALUES(1, 9, x'00')",
        "UPDATE consents SET version = 'other' WHERE item = 1",
        "DELETE FROM consents WHERE item = 1",
        "UPDATE items SET purged = 1 WHERE seq = 1",
        "UPDATE items SET state = 'accepted' WHERE seq = 1",
        "UPDATE items SET state = 'held' WHERE seq = 2",
        "UPDATE items SET state = 'nonsense' WHERE seq = 1",
        "UPDATE items SET receipt = NULL, receipt_strength = NULL WHERE seq = 2",
        "UPDATE items SET receipt = 'forged', receipt_number = 'other' WHERE seq = 2",
        "UPDATE items SET receipt_strength = 'rejected' WHERE seq = 2",
        "DELETE FROM chunks WHERE item = 3", // rejected: not custody, not acceptance
        "INSERT INTO items(key, local_number, service, sha256, size, created_wall_ms, time_trusted, recipient_key_ids, "
        "state)"
        " SELECT 'z' || substr(key, 2), 'K-x', service, sha256, size, created_wall_ms, 1, '', 'accepted' FROM items "
        "WHERE seq = 1",
    };
    for (const char* sql : attempts) {
        QTest::newRow(sql) << QByteArray(sql);
    }
}

void OutboxStoreRulesTest::rules_brokenByHand_areKeptByTheTables() {
    REQUIRES("INV-5");
    QFETCH(QByteArray, sql);
    if (!ruled_) { // one store for all rows: none of the attempts may change it
        ruled_ = std::make_unique<StoreFixture>();
        const auto store = ruled_->open();
        QVERIFY(store->insert(newItem(1)));
        QVERIFY(bring(*store, *store->insert(newItem(2)), ItemState::Accepted));
        QVERIFY(bring(*store, *store->insert(newItem(3)), ItemState::Rejected));
    }
    const QString said = tryByHand(ruled_->path(), sql.constData());
    QVERIFY2(!said.isEmpty(), "the table let it pass");
    QVERIFY2(!said.contains(u"syntax"_s) && !said.contains(u"no such"_s),
             qPrintable(said)); // refused for the right reason
}

void OutboxStoreRulesTest::unlawfulState_isRefused_data() {
    QTest::addColumn<ItemState>("from");
    QTest::addColumn<ItemState>("to");
    QTest::newRow("unknown to sealed") << ItemState::Unknown << ItemState::Sealed;
    QTest::newRow("unknown to withdrawn") << ItemState::Unknown << ItemState::Withdrawn;
    QTest::newRow("sealed to unknown") << ItemState::Sealed << ItemState::Unknown;
    QTest::newRow("accepted to sealed") << ItemState::Accepted << ItemState::Sealed;
    QTest::newRow("accepted to parked") << ItemState::Accepted << ItemState::Parked;
    QTest::newRow("rejected to sending") << ItemState::Rejected << ItemState::Sending;
    QTest::newRow("held to sending") << ItemState::Held << ItemState::Sending;
    QTest::newRow("parked to sealed") << ItemState::Parked << ItemState::Sealed;
    QTest::newRow("withdrawn to sealed") << ItemState::Withdrawn << ItemState::Sealed;
}

void OutboxStoreRulesTest::unlawfulState_isRefused() {
    QFETCH(ItemState, from);
    QFETCH(ItemState, to);
    StoreFixture fixture;
    const auto store = fixture.open();
    OutboxItem item = *store->insert(newItem(1));
    QVERIFY(bring(*store, item, from));
    item = (*store->find(item.key))->item;
    item.state = to;
    const auto saved = store->save(item);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, StoreError::Kind::NotAllowed);
    QVERIFY(store->usable());
    QCOMPARE((*store->find(item.key))->item.state, from);
}

void OutboxStoreRulesTest::purge_withoutReceipt_isRefusedAndBodyStays() {
    REQUIRES("INV-4");
    StoreFixture fixture;
    const auto store = fixture.open();
    const OutboxItem item = *store->insert(newItem(1));
    for (const ItemState state : {ItemState::Sealed, ItemState::Unknown}) {
        QVERIFY(bring(*store, item, state));
        const auto purged = store->purge(item);
        QVERIFY(!purged);
        QCOMPARE(purged.error().kind, StoreError::Kind::NotAllowed);
        QCOMPARE(store->checkBody(item), BodyCondition::Intact);
    }
}

void OutboxStoreRulesTest::purge_withReceipt_leavesNothingOnTheDisk() {
    REQUIRES("SEC-36");
    StoreFixture fixture;
    const auto store = fixture.open();
    const QByteArray mark = "only-in-this-body-7f3a91.";
    const OutboxItem kept = *store->insert(newItem(1, 300'000));
    const OutboxItem item = *store->insert(newItem(2, 900'000, mark));
    QVERIFY(bring(*store, item, ItemState::Held));
    const QString folder = QFileInfo(fixture.path()).path();
    QVERIFY(foundOnDisk(folder, mark)); // else the search proves nothing
    QVERIFY(store->purge(item));
    QVERIFY(!foundOnDisk(folder, mark));
    const auto tombstone = store->find(item.key);
    QVERIFY(tombstone && *tombstone && (*tombstone)->item.purged);
    QCOMPARE((*tombstone)->item.sha256, item.sha256);
    QVERIFY(!(*tombstone)->item.receiptNumber.isEmpty());
    QCOMPARE(store->checkBody(kept), BodyCondition::Intact);
}

void OutboxStoreRulesTest::receiptNumber_usedTwice_isADuplicate() {
    REQUIRES("REL-42");
    StoreFixture fixture;
    const auto store = fixture.open();
    const OutboxItem first = *store->insert(newItem(1));
    OutboxItem second = *store->insert(newItem(2));
    QVERIFY(bring(*store, first, ItemState::Accepted));
    QVERIFY(bring(*store, second, ItemState::Unknown));
    second.state = ItemState::Accepted;
    second.receiptNumber = (*store->find(first.key))->item.receiptNumber;
    const auto saved = store->saveReceipt(second, "h.p.s", ReceiptStrength::Accepted);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, StoreError::Kind::Duplicate);
    QCOMPARE((*store->find(second.key))->item.state, ItemState::Unknown);
}

void OutboxStoreRulesTest::receipt_sameOneAgain_isTaken_strongerOneToo() {
    StoreFixture fixture;
    const auto store = fixture.open();
    OutboxItem item = *store->insert(newItem(1));
    QVERIFY(bring(*store, item, ItemState::Held));
    item = (*store->find(item.key))->item;
    QVERIFY(store->saveReceipt(item, "other.signature.bytes", ReceiptStrength::Held)); // signed anew, same number
    item.state = ItemState::Accepted;
    item.receiptNumber = u"202601050099"_s;
    QVERIFY(store->saveReceipt(item, "h.p.accepted", ReceiptStrength::Accepted));
    const auto found = store->find(item.key);
    QCOMPARE((*found)->receipt, QByteArray("h.p.accepted"));
    QCOMPARE((*found)->receiptStrength, u"accepted"_s);
}

void OutboxStoreRulesTest::damagedBody_isFoundByItsHash() {
    REQUIRES("REL-28");
    REQUIRES("INV-5");
    for (const char* sql :
         {"DROP TRIGGER chunks_are_fixed; UPDATE chunks SET bytes = zeroblob(length(bytes)) WHERE number = 1",
          "DROP TRIGGER chunks_stay_without_proof; DELETE FROM chunks WHERE number = 2"}) {
        StoreFixture fixture;
        auto store = fixture.open();
        const OutboxItem item = *store->insert(newItem(1, 3 * chunkBytes));
        QCOMPARE(store->checkBody(item), BodyCondition::Intact);
        store.reset();
        QCOMPARE(tryByHand(fixture.path(), sql), QString());
        store = fixture.open();
        QCOMPARE(store->checkBody(item), BodyCondition::Different);
    }
}

void OutboxStoreRulesTest::unconfirmedSeal_isWithdrawnAndNeverSent() {
    StoreFixture fixture;
    auto store = fixture.open();
    const QByteArray mark = "never-promised-55aa.";
    const OutboxItem item = *store->insert(newItem(1, 5'000, mark));
    QVERIFY(store->withdrawUnconfirmed(item.key));
    QVERIFY(store->withdrawUnconfirmed(keyNumber(9))); // nothing there: nothing to do
    QVERIFY(store->load()->empty());
    const auto found = store->find(item.key);
    QCOMPARE((*found)->item.state, ItemState::Withdrawn);
    store.reset(); // the log goes with the last connection
    QVERIFY(!foundOnDisk(QFileInfo(fixture.path()).path(), mark));
}

void OutboxStoreRulesTest::reader_besideTheEngine_seesCommitsAndWritesNothing() {
    REQUIRES("REL-31");
    StoreFixture fixture;
    const auto store = fixture.open();
    QVERIFY(store->insert(newItem(1, 300'000)));
    const QFileInfo log(fixture.path() + u"-wal"_s);
    const qint64 before = log.size();
    QVERIFY(before > 0);
    {
        const auto reader = OutboxReader::open(fixture.path());
        QVERIFY(reader);
        const auto items = reader->items();
        QCOMPARE(items->size(), std::size_t(1));
        QVERIFY(reader->check());
        QCOMPARE(reader->checkBody(items->front().item), BodyCondition::Intact);
        QVERIFY(*reader->find(items->front().item.localNumber));
        QCOMPARE(OutboxStore::writingConnections(), 1);
    }
    QFileInfo after(fixture.path() + u"-wal"_s);
    QCOMPARE(after.size(), before); // not checkpointed, not cut
    QVERIFY(store->insert(newItem(2)));
}

/// The person waits for the promise, not for the copy from the log into the file.
void OutboxStoreRulesTest::largeItem_inserted_isDurableInTheLogAndMergedAfterwards() {
    REQUIRES("INV-3");
    constexpr qint64 size = 6'000'000; // more pages than SQLite leaves in the log by itself
    StoreFixture fixture;
    const auto store = fixture.open();
    const auto inserted = store->insert(newItem(1, size));
    QVERIFY(inserted);
    QVERIFY(QFileInfo(fixture.path() + u"-wal"_s).size() > size);
    QVERIFY(QFileInfo(fixture.path()).size() < size);
    QCOMPARE(store->checkBody(*inserted), BodyCondition::Intact);
    store->mergeLog();
    QVERIFY(QFileInfo(fixture.path()).size() > size);
    QCOMPARE(store->checkBody(*inserted), BodyCondition::Intact);
    // Who does not ask for it gets it with the next commit.
    const auto second = store->insert(newItem(2, size));
    QVERIFY(QFileInfo(fixture.path()).size() < 2 * size);
    QVERIFY(store->probe());
    QVERIFY(QFileInfo(fixture.path()).size() > 2 * size);
    QCOMPARE(store->checkBody(*second), BodyCondition::Intact);
}

QTEST_GUILESS_MAIN(OutboxStoreRulesTest)
#include "outbox_store_rules_test.moc"
