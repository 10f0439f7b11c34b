#include "app/kiosk/demo.h"

#include "app/kiosk/kiosk.h"
#include "app/kiosk/sandbox_thread.h"
#include "app/kiosk/walkthrough_case.h"
#include "ui/robot/device_panel.h"
#include "ui/shell/main_window.h"

#include <QTemporaryDir>
#include <QTextStream>

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

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
    auto kiosk = Kiosk::build(inner);
    if (!kiosk) {
        err << kiosk.error() << '\n';
        return 1;
    }
    (*kiosk)->show(application);
    std::unique_ptr<DevicePanel> panel;
    panel = std::make_unique<DevicePanel>(qtTrId("panel.title"), panelDeeds(sandbox, panel));
    panel->show();
    application.setQuitOnLastWindowClosed(true);
    return application.exec();
}

} // namespace kaban
