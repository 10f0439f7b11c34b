#pragma once
// Purpose: what tests/peers/contract_proxy wrote down: which calls of the contract went through it, and every breach of
// it by either side. Thread: the test's. Ownership: a copy of what the file held. Errors: a line that cannot be read is
// a breach of nobody's and shows in both lists.

#include <QMap>
#include <QString>
#include <QStringList>

namespace kaban::tests {

struct ContractRecord {
    QMap<QString, QList<int>>
        seen;          ///< statuses by operation in order, 0 where no answer came; "" is not in the contract
    QStringList kiosk; ///< its breaches, "operation: what"
    QStringList authority;

    /// Empty where the file is not there: nothing was seen.
    static ContractRecord read(const QString& file);
};

} // namespace kaban::tests
