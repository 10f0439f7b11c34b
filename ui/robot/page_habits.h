#pragma once
// Purpose: what the robot touches next on a page, as a person with this plan would. Pure: a page model and the plan in,
// an object name out. Thread: any. Errors: an empty name means: nothing to touch, wait. Simulation builds only.

#include "app/view/page_model.h"

#include <QHash>
#include <QString>

#include <functional>

namespace kaban {

struct RobotHabits {
    QString service;
    QHash<QString, QString> instead;             ///< step → what is touched there instead of the usual thing
    QString signInWay = QStringLiteral("phone"); ///< id of the tile where there is a choice; another where it is off
    bool byFace = true;                          ///< shows the face where that is possible; else asks for a person
    std::function<QString()> clerkCode;          ///< the clerk's second factor at this moment
    QString clerkNumber, clerkPin;               ///< of who comes when a clerk is asked for
    QString collection;                          ///< action id of the method; empty: the one that is chosen already
    bool electronicLicence = true;               ///< gives the second tick of the authorisation
    QHash<QString, QString> typedValues; ///< field → what is typed or picked (code) when it is asked for; a text
                                         ///< as text_habits.h has it
    QStringList once;                    ///< controls that are touched once more than needed, where a page offers them
};

/// The question that an older person's card brings over whichever page comes next.
bool offersLargeText(const PageModel& page);

/// Object name of what is touched next.
QString nextTouch(const PageModel& page, const RobotHabits& habits);

} // namespace kaban
