#include "app/kiosk/demo.h"

#include "app/kiosk/kiosk.h"
#include "app/kiosk/sandbox_thread.h"
#include "app/kiosk/stage_hand.h"
#include "app/kiosk/walkthrough_case.h"
#include "ui/robot/device_panel.h"
#include "ui/shell/main_window.h"

#include <QDateTime>
#include <QFileDialog>
#include <QJsonArray>
#include <QScreen>
#include <QTemporaryDir>
#include <QTextStream>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

/// What the authority may suffer, until it is well again.
struct AuthorityTrouble {
    const char* label;
    QJsonObject fault;
};

QList<AuthorityTrouble> authorityTroubles() {
    const auto lasting = [](QJsonObject fault) {
        fault.insert(u"times"_s, -1);
        return fault;
    };
    return {{"panel.authority.slow", lasting({{u"fault"_s, u"delay"_s}, {u"ms"_s, 5000}})},
            {"panel.authority.busy", lasting({{u"fault"_s, u"status"_s}, {u"code"_s, 503}})},
            {"panel.authority.broken", lasting({{u"fault"_s, u"bad-json"_s}})},
            {"panel.authority.refuses", lasting({{u"fault"_s, u"refuse-picture"_s}, {u"reason"_s, u"GLARE"_s}})}};
}

/// A picture or clip of the presenter's own in the camera's place.
PanelDeed clipDeed(const std::shared_ptr<drivers::CameraStage>& stage, const QString& camera,
                   std::unique_ptr<DevicePanel>& panel) {
    const QString label = qtTrId("panel.camera.clip").arg(camera);
    return {label, [stage, label, &panel] {
                // Not exec(): the watchdog would take the dialog's own loop for a screen that stands still.
                auto* dialog = new QFileDialog(nullptr, label);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setFileMode(QFileDialog::ExistingFile);
                QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [stage, &panel](const QString& file) {
                    panel->say(file); // before what the camera says of it
                    stage->show(file);
                });
                dialog->show();
            }};
}

/// What a hand can do to a camera.
QList<PanelDeed> cameraDeeds(const CameraStages& stages, std::unique_ptr<DevicePanel>& panel) {
    const auto deeds = [&panel](const std::shared_ptr<drivers::CameraStage>& stage, const char* name) {
        const auto deed = [&](const char* label, const QString& command) {
            return PanelDeed{qtTrId(label).arg(qtTrId(name)), [stage, command] { stage->command(command); }};
        };
        return QList<PanelDeed>{clipDeed(stage, qtTrId(name), panel), deed("panel.camera.unplug", u"unplug"_s),
                                deed("panel.camera.plug", u"plug"_s), deed("panel.camera.freeze", u"freeze"_s),
                                deed("panel.camera.thaw", u"thaw"_s)};
    };
    return deeds(stages.face, "panel.camera.face") + deeds(stages.document, "panel.camera.document");
}

/// What a camera cannot play is said where it was chosen; its page only says that there is no picture.
void tellRefusals(const CameraStages& stages, DevicePanel& panel) {
    const auto tell = [&panel](const std::shared_ptr<drivers::CameraStage>& stage, const char* camera) {
        QObject::connect(stage.get(), &drivers::CameraStage::refused, &panel, [&panel, camera](const QString& words) {
            panel.say(qtTrId("panel.camera.unreadable").arg(qtTrId(camera), words));
        });
    };
    tell(stages.face, "panel.camera.face");
    tell(stages.document, "panel.camera.document");
}

/// Beside the window where the screen has room: no window manager may be there to do it.
void placeBeside(const QWidget& window, QWidget& panel) {
    const int left = window.frameGeometry().right() + 1;
    const QRect screen = window.screen()->availableGeometry();
    if (left + panel.width() <= screen.right() + 1) {
        panel.move(left, window.frameGeometry().top());
    }
}

QList<PanelDeed> panelDeeds(SandboxThread& sandbox, std::unique_ptr<DevicePanel>& panel) {
    const auto deed = [&](const QString& label, SandboxThread::Deed work) {
        return PanelDeed{label, [&sandbox, &panel, label, work = std::move(work)] {
                             sandbox.later(work, panel.get(), [&panel, label](const QString& mistake) {
                                 panel->say(mistake.isEmpty() ? label : mistake);
                             });
                         }};
    };
    QList<PanelDeed> deeds;
    QStringList people;
    for (const WalkthroughCase& walked : walkthroughCases()) {
        if (!people.contains(walked.person)) {
            people.append(walked.person);
            deeds.append(deed(qtTrId("panel.phone").arg(walked.person), [person = walked.person](Sandbox& world) {
                return world.usePhone(u"confirm"_s, person);
            }));
            deeds.append(deed(qtTrId("panel.card").arg(walked.person),
                              [person = walked.person](Sandbox& world) -> Result<bool, QString> {
                                  const auto card = world.cardOf(person);
                                  return card ? world.insertCard(*card) : failure(card.error());
                              }));
        }
    }
    deeds.append(deed(qtTrId("panel.deny"), [](Sandbox& world) { return world.usePhone(u"deny"_s, QString()); }));
    deeds.append(deed(qtTrId("panel.remove"), [](Sandbox& world) { return world.removeCard(); }));
    deeds.append(deed(qtTrId("panel.cut"), [](Sandbox& world) -> Result<bool, QString> {
        world.cutNetwork();
        return true;
    }));
    deeds.append(deed(qtTrId("panel.restore"), [](Sandbox& world) { return world.restoreNetwork(); }));
    for (const AuthorityTrouble& trouble : authorityTroubles()) {
        deeds.append(deed(qtTrId(trouble.label), [fault = trouble.fault](Sandbox& world) {
            return world.setAuthorityFaults({{u"faults"_s, QJsonArray{fault}}});
        }));
    }
    deeds.append(deed(qtTrId("panel.authority.well"), [](Sandbox& world) {
        return world.setAuthorityFaults({{u"faults"_s, QJsonArray()}});
    }));
    deeds.append(deed(qtTrId("panel.clock.tomorrow"), [](Sandbox& world) {
        return world.setAuthorityClock(QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate));
    }));
    deeds.append(deed(qtTrId("panel.clock.real"), [](Sandbox& world) { return world.setAuthorityClock({}); }));
    return deeds;
}

} // namespace

int runDemo(WatchedApplication& application, const KioskOptions& options) {
    const QTemporaryDir folder;
    SandboxThread sandbox(options.dataFolder.isEmpty() ? folder.path() : options.dataFolder, options.speed);
    QTextStream err(stderr);
    if (const auto started = sandbox.now([](Sandbox& world) { return world.start(); }); !started) {
        err << started.error() << '\n';
        return 1;
    }
    KioskOptions inner = options;
    inner.dataFolder = sandbox.kioskFolder();
    inner.stages = makeStages();
    auto kiosk = Kiosk::build(inner);
    if (!kiosk) {
        err << kiosk.error() << '\n';
        return 1;
    }
    const StageHand hand(inner.stages, (*kiosk)->session());
    (*kiosk)->show(application);
    std::unique_ptr<DevicePanel> panel;
    panel = std::make_unique<DevicePanel>(qtTrId("panel.title"),
                                          panelDeeds(sandbox, panel) + cameraDeeds(inner.stages, panel));
    tellRefusals(inner.stages, *panel);
    panel->show();
    placeBeside((*kiosk)->window(), *panel);
    application.setQuitOnLastWindowClosed(true);
    return application.exec();
}

} // namespace kaban
