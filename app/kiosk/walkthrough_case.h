#pragma once
// Purpose: the made-up people a walkthrough knows and where each must end. Simulation builds only. Thread: any
// (constant data).

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace kaban {

struct WalkthroughCase {
    QString name;
    QString description;
    QJsonObject card; ///< keys of `kabanctl card read --json`
    QString endStep;
    QString expectedState;       ///< of the item at the end, online; empty: no application is expected anywhere
    QStringList readerFault;     ///< name and arguments for `kaban-simdev fault`; empty: none
    QJsonObject authorityFaults; ///< body of PUT /sandbox/faults; empty: none
};

const QList<WalkthroughCase>& walkthroughCases();
std::optional<WalkthroughCase> walkthroughCase(const QString& name);

} // namespace kaban
