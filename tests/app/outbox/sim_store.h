#pragma once
// Purpose: the disk of the simulation: what was committed survives a crash, what was not does not. Thread: the test's.
// Ownership: by value. Errors: broken promises are written into `violations`, in the words of the invariants.

#include "sim_upstream.h"

#include <QStringList>

namespace kaban::tests {

struct SimRow {
    OutboxItem item;
    bool bodyIsThere = true;
    bool bodyIsDamaged = false;
    std::optional<ReceiptStrength> receipt;
};

class SimStore {
public:
    explicit SimStore(QStringList& violations) : violations_(violations) {}

    void insert(const OutboxItem& item) {
        rows.insert_or_assign(item.sequence, SimRow{item, true, false, std::nullopt});
    }
    void save(const OutboxItem& item, const std::optional<StoredQuiet>& newQuiet);
    void saveReceipt(const OutboxItem& item, ReceiptStrength strength);
    void purge(qint64 sequence);
    /// As the store does at start.
    std::vector<OutboxItem> recovered();

    std::map<qint64, SimRow> rows;
    StoredQuiet quiet;

private:
    void move(SimRow& row, const OutboxItem& item);
    QStringList& violations_;
};

} // namespace kaban::tests
