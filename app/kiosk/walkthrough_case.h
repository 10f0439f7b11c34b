#pragma once
// Purpose: the made-up people a walkthrough knows, what each of them does and where it must end. Simulation builds
// only. Thread: any (constant data). The people themselves are the sandbox authority's (GET /sandbox/people).

#include "app/kiosk/stage_hand.h"
#include "ui/robot/page_habits.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace kaban {

struct WalkthroughCase {
    QString name;
    QString description;
    QString person;          ///< id of who signs in and lays the card down
    QString endStep;         ///< "home": back on the first page
    QString expectedState{}; ///< of the item at the end, online; empty: no application is expected anywhere
    RobotHabits habits{};
    bool clerk = false;        ///< this kiosk has a clerk account, and the clerk comes when asked for
    QString cardOf{};          ///< id of the person whose card it is; empty: the same
    QJsonObject cardChanges{}; ///< members of the card file that differ
    QStringList readerFault{}; ///< name and arguments for `kaban-simdev fault`; empty: none
    std::optional<CameraTrouble> cameraTrouble{};
    QString faceShown{};           ///< picture before the face camera; empty: the usual face
    QJsonObject authorityFaults{}; ///< body of PUT /sandbox/faults; empty: none
};

const QList<WalkthroughCase>& walkthroughCases();
std::optional<WalkthroughCase> walkthroughCase(const QString& name);

} // namespace kaban
