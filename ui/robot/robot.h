#pragma once
// Purpose: walks a service on the real pages: touches what a person would touch, takes a picture of every screen,
// measures each step. The touch screen and the robot are equal drivers of the same session. Simulation builds only.
// Thread: the screen's; what takes time (placing a card, cutting the network) is a hook that answers later.
// Ownership: window and session belong to the caller. Errors: finished() with what was expected and what came; a step
// that does not come within the deadline ends the walk.

#include "app/view/session.h"
#include "ui/robot/page_habits.h"
#include "ui/robot/picture_writer.h"
#include "ui/robot/typing_count.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace kaban {

struct RobotPlan {
    RobotHabits habits;
    QString endStep; ///< step on which the walk is complete; "home": back there after having been elsewhere
    DoneContent::Standing endStanding = DoneContent::Standing::Accepted; ///< when the end step is a done page
    int stepDeadlineMilliseconds = 30'000;
    int cameraDeadlineMilliseconds = 8'000; ///< then a page is pictured without what its camera would show
    std::function<void(std::function<void()> done)> scanCode; ///< the phone signs in
    std::function<void(std::function<void()> done)> placeCard;
    std::function<void(std::function<void(const QString& code)> done)> readSms; ///< may be empty
    std::function<void(std::function<void()> done)> beforeSubmit;               ///< may be empty
};

class Robot : public QObject {
    Q_OBJECT
public:
    Robot(QWidget& window, Session& session, RobotPlan plan, PictureWriter& pictures, QObject* parent = nullptr);

    void start();
    /// Pages the robot saw: {name, ms, png}, and staff_line where the page told of a problem.
    const QJsonArray& steps() const { return steps_; }
    /// Every step the session was in, also one that was over before its page could be seen: {name, ms}, in order.
    const QJsonArray& visits() const { return visits_; }
    int touches() const { return touches_; }
    /// Keys of the screen and of a keyboard.
    int typedCharacters() const { return keysTouched_ + typing_.characters(); }
    const QString& lastStep() const { return lastStep_; }

Q_SIGNALS:
    /// An empty text means the plan's end was reached.
    void finished(const QString& whatWentWrong);

private:
    void look();
    /// Whether what the page is there to show is on the screen, so that a picture of it says something.
    bool onScreen(const PageModel& page, const QString& look);
    void arrive(const PageModel& page);
    void act(const PageModel& page);
    /// True when something outside the screen has to happen first and has been asked for.
    bool waitsForWorld(const PageModel& page);
    bool atEnd(const PageModel& page) const;
    void tapOrTurnPage(const QString& objectName);
    bool tap(const QString& objectName);
    void end(const QString& whatWentWrong);
    void closeStep();
    void noteEntered();

    QWidget& window_;
    Session& session_;
    RobotPlan plan_;
    PictureWriter& pictures_;
    TypingCount typing_;
    QTimer pulse_;
    QElapsedTimer stepTime_;        ///< since the session entered its step, not since the robot saw its page
    QString entered_;               ///< mark of the step the session is in
    QHash<QString, qint64> stayed_; ///< milliseconds the session spent in the steps it has left, by mark
    QElapsedTimer sinceTap_;
    QString stepMark_;
    QString lastStep_;
    QString picture_;
    QSet<QString> looks_;    ///< of the page, that have been pictured
    QString awaitedLook_;    ///< that is on its way to the screen
    QElapsedTimer lookTime_; ///< since the session wants it there
    QString staffLine_;      ///< of a problem page
    QJsonArray steps_;       ///< pages the robot saw
    QJsonArray visits_;      ///< steps the session was in
    int touches_ = 0;
    int keysTouched_ = 0;
    bool afterKey_ = false; ///< the last touch was a key of a pad
    bool hookRunning_ = false;
    bool hookDone_ = false;
    bool finished_ = false;
};

} // namespace kaban
