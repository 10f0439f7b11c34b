#include "app/kiosk/walkthrough.h"

#include "app/health/system_clock.h"
#include "app/identity/one_time_code.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/product_data.h"
#include "app/kiosk/sandbox_thread.h"
#include "app/kiosk/stage_hand.h"
#include "app/kiosk/walkthrough_case.h"
#include "app/kiosk/walkthrough_verdict.h"
#include "app/ports/outbox_port.h"
#include "drivers/audio/simulated_audio.h"
#include "ui/robot/robot.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr int badCommand = 2;
const QString clerkNumber = u"0721"_s;
const QString clerkPin = u"273846"_s;

/// Made up, as everybody here.
SecretBytes clerkSecret() {
    return SecretBytes(QByteArray("a clerk of the demo.").left(oneTimeSecretBytes));
}

/// One walkthrough from start to verdict.
class WalkthroughRun {
public:
    WalkthroughRun(WatchedApplication& application, const KioskOptions& options, const WalkthroughCase& walked)
        : application_(application),
          options_(options),
          case_(walked),
          offline_(options.offline != KioskOptions::Offline::No),
          sandbox_(options.out, options.speed),
          pictures_(options.out) {}

    /// Empty when everything is as expected.
    QString run() {
        if (const QString mistake = prepare(); !mistake.isEmpty()) {
            return mistake;
        }
        Robot robot(kiosk_->window(), kiosk_->session(), plan(), pictures_);
        QString mistake;
        QObject::connect(&robot, &Robot::finished, &application_, [&](const QString& whatWentWrong) {
            mistake = whatWentWrong;
            application_.quit();
        });
        robot.start();
        application_.exec();
        steps_ = robot.steps();
        visits_ = robot.visits();
        touches_ = robot.touches();
        typedCharacters_ = robot.typedCharacters();
        if (mistake.isEmpty() && !pictures_.finish()) {
            mistake = u"a picture could not be written to "_s + options_.out;
        }
        return mistake.isEmpty() ? judge(robot.lastStep()) : mistake;
    }

    void writeResult(const QString& mistake) const {
        QJsonArray stalls;
        for (const UiStall& stall : application_.stalls()) {
            stalls.append(QJsonObject{{u"ms"_s, stall.milliseconds},
                                      {u"wall_ms"_s, stall.wallMilliseconds},
                                      {u"cpu_ms"_s, stall.cpuMilliseconds},
                                      {u"run_queue_ms"_s, stall.runQueueMilliseconds},
                                      {u"painter_ms"_s, stall.painterMilliseconds},
                                      {u"major_faults"_s, stall.majorFaults},
                                      {u"sleeps"_s, stall.sleeps},
                                      {u"receiver"_s, stall.receiver},
                                      {u"event"_s, stall.eventType}});
        }
        const QJsonObject result{{u"application_id"_s, item_.applicationId},
                                 {u"key"_s, item_.key},
                                 {u"local_number"_s, item_.localNumber},
                                 {u"state"_s, item_.key.isEmpty() ? QString() : itemStateName(item_.state)},
                                 {u"steps"_s, steps_},
                                 {u"entered"_s, visits_},
                                 {u"touches"_s, touches_},
                                 {u"typed_characters"_s, typedCharacters_},
                                 {u"stalls"_s, stalls},
                                 {u"longest_wait_ms"_s, application_.longestWaitSeenMilliseconds()},
                                 {u"mistake"_s, mistake}};
        QSaveFile file(options_.out + u"/result.json"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(result).toJson()) < 0 || !file.commit()) {
            QTextStream(stderr) << "result.json cannot be written\n";
        }
    }

private:
    QString prepare() {
        const auto prepared = sandbox_.now([this](Sandbox& sandbox) -> Result<bool, QString> {
            auto result = sandbox.start();
            if (result) {
                result = findCard(sandbox);
            }
            if (result && case_.clerk) {
                result = sandbox.addClerk(clerkNumber, clerkPin, clerkSecret());
            }
            if (result && !case_.readerFault.isEmpty()) {
                result = sandbox.setReaderFault(case_.readerFault);
            }
            if (result && !case_.authorityFaults.isEmpty()) {
                result = sandbox.setAuthorityFaults(case_.authorityFaults);
            }
            if (result && options_.offline == KioskOptions::Offline::FromStart) {
                sandbox.cutNetwork();
            }
            return result;
        });
        if (!prepared) {
            return prepared.error();
        }
        KioskOptions inner = options_;
        inner.dataFolder = sandbox_.kioskFolder();
        inner.stages = makeStages();
        if (!case_.faceShown.isEmpty()) {
            inner.stages.face->show(case_.faceShown);
        }
        inner.audio = std::make_shared<drivers::AudioRecord>();
        inner.window = options_.window.isEmpty() ? QSize(1080, 1920) : options_.window;
        auto kiosk = Kiosk::build(inner);
        if (!kiosk) {
            return kiosk.error();
        }
        kiosk_ = std::move(*kiosk);
        hand_ = std::make_unique<StageHand>(inner.stages, kiosk_->session(), case_.cameraTrouble);
        QObject::connect(&kiosk_->outbox(), &OutboxPort::sealed, &application_,
                         [this](const ItemStatus& item) { item_ = item; });
        QObject::connect(&kiosk_->outbox(), &OutboxPort::itemChanged, &application_,
                         [this](const ItemStatus& item) { item_ = item; });
        kiosk_->show(application_);
        return {};
    }

    /// The card is the person's own as the sandbox made it up, with what the case changes.
    Result<bool, QString> findCard(Sandbox& sandbox) {
        const auto card = sandbox.cardOf(case_.cardOf.isEmpty() ? case_.person : case_.cardOf);
        if (!card) {
            return failure(card.error());
        }
        card_ = *card;
        for (auto it = case_.cardChanges.begin(); it != case_.cardChanges.end(); ++it) {
            card_.insert(it.key(), it.value());
        }
        return true;
    }

    RobotPlan plan() {
        RobotPlan plan;
        plan.habits = case_.habits;
        plan.habits.service = options_.service;
        plan.habits.clerkNumber = clerkNumber;
        plan.habits.clerkPin = clerkPin;
        plan.habits.clerkCode = [] {
            return QString::fromLatin1(
                oneTimeCode(clerkSecret(), oneTimeStep(SystemClock().wallMilliseconds() / 1000)));
        };
        if (options_.offline == KioskOptions::Offline::FromStart) { // without network there is no check to wait for
            plan.habits.instead.insert(u"eligibility_unavailable"_s, u"go_on"_s);
            plan.habits.typedValues.insert(u"mobile"_s, u"13800000001"_s);
        }
        plan.endStep = case_.endStep;
        const bool held = case_.expectedState == u"held";
        plan.endStanding = offline_ ? DoneContent::Standing::Saved
                           : held   ? DoneContent::Standing::Held
                                    : DoneContent::Standing::Accepted;
        const auto inWorld = [this](SandboxThread::Deed deed) {
            return [this, deed = std::move(deed)](std::function<void()> done) {
                sandbox_.later(deed, &application_, [done = std::move(done)](const QString& mistake) {
                    QTextStream(stderr) << mistake;
                    done();
                });
            };
        };
        plan.scanCode =
            inWorld([person = case_.person](Sandbox& sandbox) { return sandbox.usePhone(u"confirm"_s, person); });
        plan.placeCard = inWorld([this](Sandbox& sandbox) { return sandbox.insertCard(card_); });
        plan.readSms = [this](std::function<void(const QString&)> done) {
            auto code = std::make_shared<QString>();
            const auto read = [code](Sandbox& sandbox) -> Result<bool, QString> {
                const auto found = sandbox.lastSmsCode();
                if (!found) {
                    return failure(found.error());
                }
                *code = *found;
                return true;
            };
            sandbox_.later(read, &application_, [code, done = std::move(done)](const QString&) { done(*code); });
        };
        if (options_.offline == KioskOptions::Offline::AtSubmit) {
            plan.beforeSubmit = [this](std::function<void()> done) {
                const auto cut = [](Sandbox& sandbox) -> Result<bool, QString> {
                    sandbox.cutNetwork();
                    return true;
                };
                sandbox_.later(cut, &application_, [done](const QString&) { done(); });
            };
        }
        return plan;
    }

    QString judge(const QString& lastStep) {
        if (lastStep != case_.endStep) {
            return u"ended at %1 instead of %2"_s.arg(lastStep, case_.endStep);
        }
        if (!hand_->troubleWasTold()) {
            return u"no page told of the camera's trouble"_s;
        }
        const bool expected = !case_.expectedState.isEmpty();
        if (expected && item_.key.isEmpty()) {
            return u"nothing was sealed"_s;
        }
        if (!application_.judging()) {
            return u"no page was ever reported as shown, so nobody watched the screen"_s;
        }
        if (!application_.stalls().isEmpty()) {
            const UiStall& stall = application_.stalls().first();
            return u"the screen waited %1 ms (%2 major page faults) in %3"_s.arg(stall.milliseconds)
                .arg(stall.majorFaults)
                .arg(stall.receiver);
        }
        if (expected) {
            if (const QString mistake = judgeByStore(); !mistake.isEmpty()) {
                return mistake;
            }
        }
        return offline_ ? QString() : judgeByAuthority(expected);
    }

    QString judgeByFaults() {
        const auto struck = sandbox_.now([](Sandbox& sandbox) { return sandbox.everyFaultStruck(); });
        return struck ? QString() : struck.error();
    }

    /// "Durably sealed" is what lies on the disk, whatever a signal said.
    QString judgeByStore() {
        const auto stored = readStoredItem(sandbox_.kioskFolder(), item_.key);
        if (!stored) {
            return stored.error();
        }
        item_.state = stored->item.state;
        item_.applicationId = stored->item.applicationId;
        return judgeStoredState(item_.state, offline_, case_.expectedState);
    }

    QString judgeByAuthority(bool expected) {
        const auto arrived = sandbox_.applications();
        if (!arrived) {
            return arrived.error();
        }
        int ours = 0;
        for (const QJsonValue& application : *arrived) {
            ours += application[u"key"_s].toString() == item_.key &&
                            application[u"state"_s].toString() == case_.expectedState
                        ? 1
                        : 0;
        }
        if (const QString mistake = judgeByFaults(); !mistake.isEmpty()) {
            return mistake;
        }
        if (!expected) {
            return arrived->isEmpty() ? QString() : u"the authority holds an application that nobody made"_s;
        }
        return ours == 1 ? QString()
                         : u"the authority's record names the application %1 times as %2"_s.arg(ours).arg(
                               case_.expectedState);
    }

    WatchedApplication& application_;
    const KioskOptions& options_;
    const WalkthroughCase& case_;
    bool offline_;
    SandboxThread sandbox_;
    std::unique_ptr<Kiosk> kiosk_;
    std::unique_ptr<StageHand> hand_;
    PictureWriter pictures_;
    QJsonObject card_;
    ItemStatus item_;
    QJsonArray steps_;
    QJsonArray visits_;
    int touches_ = 0;
    int typedCharacters_ = 0;
};

/// Empty when the program was built with this service.
QString unknownService(const QString& wanted) {
    const auto data = loadProductData();
    if (!data) {
        return data.error();
    }
    QStringList known;
    for (const ServiceDefinition& service : data->services) {
        known.append(service.id);
    }
    return known.contains(wanted) ? QString()
                                  : u"there is no service “%1”; there is: %2"_s.arg(wanted, known.join(u", "_s));
}

} // namespace

int listWalkthroughCases() {
    QTextStream out(stdout);
    for (const WalkthroughCase& walked : walkthroughCases()) {
        out << walked.name << '\t' << walked.description << '\n';
    }
    return 0;
}

int runWalkthrough(WatchedApplication& application, const KioskOptions& options) {
    QTextStream err(stderr);
    const auto walked = walkthroughCase(options.caseName);
    if (!walked) {
        err << u"there is no case “%1”; see --list-cases"_s.arg(options.caseName) << '\n';
        return badCommand;
    }
    if (const QString mistake = unknownService(options.service); !mistake.isEmpty()) {
        err << mistake << '\n';
        return badCommand;
    }
    if (!QDir().mkpath(options.out)) {
        err << options.out << " cannot be created\n";
        return badCommand;
    }
    QElapsedTimer time;
    time.start();
    WalkthroughRun run(application, options, *walked);
    const QString mistake = run.run();
    run.writeResult(mistake);
    if (!mistake.isEmpty()) {
        err << mistake << '\n';
        return 1;
    }
    QTextStream(stdout) << u"walkthrough of %1 (%2) done in %3 ms; pictures and result.json in %4"_s
                               .arg(options.service, options.caseName)
                               .arg(time.elapsed())
                               .arg(QDir(options.out).absolutePath())
                        << '\n';
    return 0;
}

} // namespace kaban
