#pragma once
// Purpose: made-up items and stores for the tests of the outbox. Thread: the test's. Ownership: the folder goes with
// the object. Units: bytes. Errors: a store that cannot be opened is a null pointer; the test says so. All data is made
// up.

#include "app/outbox/outbox_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

namespace kaban::tests {

constexpr qint64 fixtureWall = 1'767'578'400'000; // 2026-01-05 10:00 in Beijing

/// Bytes that no compression or page boundary hides: `mark` again and again.
inline QByteArray markedBytes(qint64 size, const QByteArray& mark = "kaban-made-up-body.") {
    QByteArray bytes;
    bytes.reserve(size + mark.size());
    for (int line = 0; bytes.size() < size; ++line) {
        bytes += mark + QByteArray::number(line);
    }
    bytes.truncate(size);
    return bytes;
}

inline QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

inline SubmissionKey keyNumber(int number) {
    return SubmissionKey::generate(fixtureWall + number, QByteArray(10, static_cast<char>(number)));
}

inline NewItem newItem(int number, qint64 size = 1'000, const QByteArray& mark = "kaban-made-up-body.") {
    NewItem item{keyNumber(number)};
    item.service = QStringLiteral("individual");
    item.body = markedBytes(size, mark + QByteArray::number(number));
    item.sha256 = sha256Of(item.body);
    item.createdWall = fixtureWall;
    item.timeTrusted = true;
    item.recipientKeyIds = {QString(64, QLatin1Char('1')), QString(64, QLatin1Char('2'))};
    item.consents = {{QStringLiteral("commitment.individual"), QStringLiteral("2026-01-sample"),
                      QString(64, QLatin1Char('c')), fixtureWall - 60'000}};
    return item;
}

class StoreFixture {
public:
    QString folder() const { return folder_.path(); }
    QString path() const { return folder_.filePath(QStringLiteral("store/outbox.sqlite")); }

    std::unique_ptr<OutboxStore> open(const QByteArray& vfs = {}) {
        auto store = OutboxStore::open({path(), vfs});
        if (!store) {
            lastError = store.error();
            return nullptr;
        }
        return std::move(*store);
    }

    StoreError lastError;

private:
    QTemporaryDir folder_;
};

/// The ways to the state, as the engine would go them.
inline bool bring(OutboxStore& store, OutboxItem item, ItemState wanted) {
    const auto go = [&](ItemState state) {
        item.state = state;
        return store.save(item).has_value();
    };
    const auto sent = [&] {
        item.bytesMayHaveLeft = true;
        return go(ItemState::Sending) && go(ItemState::Unknown);
    };
    const auto receipt = [&](ItemState state, ReceiptStrength strength) {
        item.state = state;
        item.receiptNumber = QStringLiteral("2026010500%1").arg(item.sequence);
        item.applicationId = QStringLiteral("BJ-TEST-%1").arg(item.sequence);
        return store.saveReceipt(item, "header.payload.signature", strength).has_value();
    };
    switch (wanted) {
    case ItemState::Sealed:
        return true;
    case ItemState::Sending:
        return go(ItemState::Sending);
    case ItemState::Unknown:
        return sent();
    case ItemState::Held:
        return sent() && receipt(wanted, ReceiptStrength::Held);
    case ItemState::Accepted:
        return sent() && receipt(wanted, ReceiptStrength::Accepted);
    case ItemState::Rejected:
        return sent() && receipt(wanted, ReceiptStrength::Rejected);
    case ItemState::Parked:
        item.lastOutcome = QStringLiteral("key-reused");
        return go(ItemState::Parked);
    case ItemState::Withdrawn:
        return go(ItemState::Withdrawn);
    }
    return false;
}

} // namespace kaban::tests
