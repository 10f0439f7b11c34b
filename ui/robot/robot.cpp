#include "ui/robot/robot.h"

#include "ui/robot/touch.h"

#include <QJsonObject>
#include <QThread>

#include <utility>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int pulseMilliseconds = 40;
constexpr int plantedSleepAfterSteps = 2;    // by then a page has surely been reported as shown, and is judged
constexpr int betweenTapsMilliseconds = 450; // a second tap within 400 ms is ignored by the buttons, but not by keys

QString markOf(const PageModel& page) {
    return u"%1/%2"_s.arg(page.step).arg(page.visit);
}

/// Null on a page that shows none.
const CameraContent* cameraOf(const PageModel& page) {
    if (const auto* face = std::get_if<FaceCheckContent>(&page.content)) {
        return face->cameraShown ? &face->camera : nullptr;
    }
    return std::get_if<CameraContent>(&page.content);
}

/// A page with a picture looks different from one moment to the next, and each look is worth a picture; a word for the
/// file's name, empty for pages that have one look only.
QString lookWord(const PageModel& page) {
    if (offersLargeText(page)) {
        return u"large-text"_s;
    }
    if (page.enlarged) {
        return u"enlarged"_s;
    }
    if (std::holds_alternative<PhotoContent>(page.content)) {
        return u"photo"_s;
    }
    if (std::holds_alternative<CommitmentContent>(page.content)) {
        return u"text"_s; // may stand on a page that looks otherwise before and after
    }
    const CameraContent* camera = cameraOf(page);
    if (camera == nullptr) {
        return {};
    }
    switch (camera->phase) {
    case CameraContent::Phase::Taken:
        return u"taken"_s;
    case CameraContent::Phase::Away:
        return u"away"_s;
    case CameraContent::Phase::Unwanted:
        return u"unwanted"_s;
    case CameraContent::Phase::Opening:
    case CameraContent::Phase::Live:
    case CameraContent::Phase::Working:
        break;
    }
    return u"live"_s;
}

/// Of two documents that are photographed one after the other the title alone tells which it is.
QString lookOf(const PageModel& page) {
    const QString word = lookWord(page);
    return word.isEmpty() ? word : word + u'/' + page.title;
}

/// A camera takes a moment to open, and its first picture another one.
bool cameraShown(const PageModel& page, const QWidget& shown) {
    const CameraContent* camera = cameraOf(page);
    if (camera == nullptr || camera->phase == CameraContent::Phase::Away ||
        camera->phase == CameraContent::Phase::Unwanted) {
        return true;
    }
    if (camera->phase != CameraContent::Phase::Live && camera->phase != CameraContent::Phase::Taken) {
        return false;
    }
    const auto* view = shown.findChild<QWidget*>(u"camera"_s);
    return view != nullptr && view->property("showsPicture").toBool();
}

/// Proves that the watchdog of the screen's thread can see: one sleep of the length a test asks for.
void plantSleep() {
    static int milliseconds = qEnvironmentVariableIntValue("KABAN_PLANT_UI_SLEEP_MS");
    if (milliseconds > 0) {
        QThread::msleep(static_cast<unsigned long>(std::exchange(milliseconds, 0)));
    }
}

} // namespace

Robot::Robot(QWidget& window, Session& session, RobotPlan plan, PictureWriter& pictures, QObject* parent)
    : QObject(parent),
      window_(window),
      session_(session),
      plan_(std::move(plan)),
      pictures_(pictures),
      typing_(window),
      pulse_(this) {
    pulse_.setInterval(pulseMilliseconds);
    connect(&pulse_, &QTimer::timeout, this, &Robot::look);
    connect(&session_, &Session::pageChanged, this, [this](bool newPage) {
        if (newPage && !finished_) {
            noteEntered();
        }
    });
}

void Robot::start() {
    entered_ = markOf(session_.page());
    stepTime_.start();
    sinceTap_.start();
    pulse_.start();
}

void Robot::look() {
    if (finished_) {
        return;
    }
    const PageModel page = session_.page();
    const QString mark = markOf(page);
    const QString look = lookOf(page);
    if (mark != stepMark_) {
        if (onScreen(page, look)) {
            closeStep();
            stepMark_ = mark;
            looks_ = {look};
            arrive(page);
        }
        return;
    }
    if (!looks_.contains(look)) {
        if (onScreen(page, look)) {
            looks_.insert(look);
            pictures_.take(window_, page.step + u'-' + lookWord(page));
        }
        return;
    }
    if (stepTime_.elapsed() > plan_.stepDeadlineMilliseconds) {
        picture_ = pictures_.take(window_, page.step + u"-stuck"_s);
        end(u"step %1 did not go on within %2 ms"_s.arg(page.step).arg(plan_.stepDeadlineMilliseconds));
        return;
    }
    if (!hookRunning_) {
        act(page);
    }
}

bool Robot::onScreen(const PageModel& page, const QString& look) {
    const QWidget* shown = window_.findChild<QWidget*>(u"page."_s + page.step);
    const auto* signIn = std::get_if<SignInContent>(&page.content);
    const bool loading = signIn != nullptr && signIn->phase == SignInContent::Phase::Loading;
    if (shown == nullptr || !shown->isVisible() || loading) {
        return false;
    }
    if (const QString awaited = markOf(page) + look; awaited != awaitedLook_) {
        awaitedLook_ = awaited;
        lookTime_.start();
    }
    return cameraShown(page, *shown) || lookTime_.elapsed() > plan_.cameraDeadlineMilliseconds;
}

void Robot::noteEntered() {
    const qint64 stayed = stepTime_.restart();
    stayed_.insert(entered_, stayed);
    visits_.append(QJsonObject{{u"name"_s, entered_.section(u'/', 0, 0)}, {u"ms"_s, stayed}});
    entered_ = markOf(session_.page());
}

void Robot::arrive(const PageModel& page) {
    lastStep_ = page.step;
    hookDone_ = false;
    picture_ = pictures_.take(window_, page.step);
    const auto* problem = std::get_if<ProblemContent>(&page.content);
    staffLine_ = problem == nullptr ? QString() : problem->staffLine;
    if (steps_.size() == plantedSleepAfterSteps) {
        plantSleep();
    }
}

void Robot::closeStep() {
    if (!lastStep_.isEmpty()) {
        QJsonObject step{
            {u"name"_s, lastStep_}, {u"ms"_s, stayed_.value(stepMark_, stepTime_.elapsed())}, {u"png"_s, picture_}};
        if (!staffLine_.isEmpty()) {
            step.insert(u"staff_line"_s, staffLine_);
        }
        steps_.append(step);
    }
}

void Robot::act(const PageModel& page) {
    if (waitsForWorld(page)) {
        return;
    }
    if (atEnd(page)) {
        picture_ = pictures_.take(window_, page.step + u"-final"_s);
        end({});
        return;
    }
    const QString next = nextTouch(page, plan_.habits);
    if (!next.isEmpty()) {
        tapOrTurnPage(next);
    } else if (std::holds_alternative<ProblemContent>(page.content)) {
        end(u"a problem page came: "_s + std::get<ProblemContent>(page.content).staffLine);
    } else if (std::holds_alternative<SignpostContent>(page.content)) {
        end(u"a signpost came: "_s + page.title);
    }
}

bool Robot::waitsForWorld(const PageModel& page) {
    const auto run = [this](const std::function<void(std::function<void()>)>& hook) {
        hookRunning_ = true;
        hook([this] {
            hookRunning_ = false;
            hookDone_ = true;
        });
        return true;
    };
    if (page.editor && page.editor->field.endsWith(u"mobile.code") && plan_.readSms) {
        if (page.editor->second && !plan_.habits.typedValues.contains(page.editor->field) &&
            page.editor->confirm.enabled) { // the code has been sent
            hookRunning_ = true;
            plan_.readSms([this, field = page.editor->field](const QString& code) {
                hookRunning_ = false;
                plan_.habits.typedValues.insert(field, code);
            });
            return true;
        }
        return !plan_.habits.typedValues.contains(page.editor->field);
    }
    if (hookDone_ || plan_.habits.instead.contains(page.step)) {
        return false;
    }
    if (const auto* signIn = std::get_if<SignInContent>(&page.content)) {
        return signIn->phase == SignInContent::Phase::Live && run(plan_.scanCode);
    }
    if (std::holds_alternative<PlaceCardContent>(page.content)) {
        return run(plan_.placeCard);
    }
    return page.confirm && plan_.beforeSubmit && page.step == u"confirm_submit" && run(plan_.beforeSubmit);
}

bool Robot::atEnd(const PageModel& page) const {
    if (page.step != plan_.endStep || page.confirm || (page.step == u"home" && steps_.isEmpty())) {
        return false;
    }
    const auto* done = std::get_if<DoneContent>(&page.content);
    if (done == nullptr) {
        return true;
    }
    const bool printing = done->receipt && (!done->receipt->enabled || plan_.habits.once.contains(done->receipt->id));
    return done->standing == plan_.endStanding && !printing;
}

/// What is out of sight is reached by the page buttons, as by a person.
void Robot::tapOrTurnPage(const QString& objectName) {
    for (const QString& name : {objectName, u"entries.page_down"_s, u"column.page_down"_s, u"column.page_up"_s}) {
        if (tap(name)) {
            return;
        }
    }
}

bool Robot::tap(const QString& objectName) {
    const bool word = objectName.startsWith(u"word."_s) || objectName.startsWith(u"words."_s);
    const bool key = word || objectName.startsWith(u"key."_s);
    const bool typing = key && afterKey_;
    if ((!typing && sinceTap_.elapsed() < betweenTapsMilliseconds) || !touch(window_, objectName)) {
        return false;
    }
    sinceTap_.restart();
    afterKey_ = key;
    plan_.habits.once.removeAll(objectName);
    if (key) {
        keysTouched_ += word || objectName == u"key.backspace" ? 0 : 1;
    } else {
        ++touches_;
    }
    return true;
}

void Robot::end(const QString& whatWentWrong) {
    finished_ = true;
    pulse_.stop();
    closeStep();
    noteEntered();
    Q_EMIT finished(whatWentWrong);
}

} // namespace kaban
