#include "sim_store.h"

namespace kaban::tests {

using namespace Qt::StringLiterals;

namespace {

/// Failure cases section 0, written down a second time on purpose: the product has it in its tables.
bool mayFollow(const OutboxItem& before, const OutboxItem& after) {
    using enum ItemState;
    if (before.state == after.state) {
        return true;
    }
    switch (before.state) {
    case Sealed:
        return after.state == Sending || after.state == Parked;
    case Sending:
        return after.state == Unknown || after.state == Parked || (after.state == Sealed && !after.bytesMayHaveLeft);
    case Unknown:
        return after.state != Sealed && after.state != Withdrawn;
    case Held:
        return after.state == Accepted || after.state == Rejected || after.state == Parked;
    case Parked:
        return after.state == Unknown || after.state == Held;
    case Accepted:
    case Rejected:
    case Withdrawn:
        return false;
    }
    return false;
}

} // namespace

void SimStore::move(SimRow& row, const OutboxItem& item) {
    if (item.key != row.item.key || item.sha256 != row.item.sha256 || item.size != row.item.size) {
        violations_.append(u"INV-5: key or bytes of item %1 changed"_s.arg(item.sequence));
    }
    if (!mayFollow(row.item, item)) {
        violations_.append(u"item %1 went from %2 to %3"_s.arg(
            QString::number(item.sequence), itemStateName(row.item.state), itemStateName(item.state)));
    }
    row.item = item;
}

void SimStore::save(const OutboxItem& item, const std::optional<StoredQuiet>& newQuiet) {
    move(rows.at(item.sequence), item);
    quiet = newQuiet.value_or(quiet);
}

void SimStore::saveReceipt(const OutboxItem& item, ReceiptStrength strength) {
    SimRow& row = rows.at(item.sequence);
    row.receipt = strength;
    move(row, item);
}

void SimStore::purge(qint64 sequence) {
    SimRow& row = rows.at(sequence);
    if (!row.receipt || *row.receipt == ReceiptStrength::Rejected) {
        violations_.append(u"INV-4: item %1 was purged without a stored receipt"_s.arg(sequence));
    }
    row.bodyIsThere = false;
    row.item.purged = true;
}

std::vector<OutboxItem> SimStore::recovered() {
    std::vector<OutboxItem> items;
    for (auto& [sequence, row] : rows) {
        if (row.item.state == ItemState::Sending) {
            row.item.state = row.item.bytesMayHaveLeft ? ItemState::Unknown : ItemState::Sealed;
        }
        OutboxItem fresh(row.item.key); // only what is stored comes back
        fresh.sequence = row.item.sequence;
        fresh.localNumber = row.item.localNumber;
        fresh.sha256 = row.item.sha256;
        fresh.size = row.item.size;
        fresh.state = row.item.state;
        fresh.attempts = row.item.attempts;
        fresh.ownFailures = row.item.ownFailures;
        fresh.othersSucceeded = row.item.othersSucceeded;
        fresh.dueWall = row.item.dueWall;
        fresh.delay = row.item.delay;
        fresh.dueByServer = row.item.dueByServer;
        fresh.uploadLocation = row.item.uploadLocation;
        fresh.bytesMayHaveLeft = row.item.bytesMayHaveLeft;
        fresh.receiptNumber = row.item.receiptNumber;
        fresh.applicationId = row.item.applicationId;
        fresh.purged = row.item.purged;
        fresh.lastOutcome = row.item.lastOutcome;
        fresh.processingMilliseconds = row.item.processingMilliseconds;
        items.push_back(fresh);
    }
    return items;
}

} // namespace kaban::tests
