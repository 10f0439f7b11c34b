// kaban: the kiosk. Start-up only: command line, application object, then the mode that was asked for.

#include "app/base/log.h"
#include "app/health/memory_guard.h"
#include "app/kiosk/command_line.h"
#include "app/kiosk/kiosk.h"
#include "app/kiosk/ui_watchdog.h"
#ifdef KABAN_SIMULATION
#include "app/kiosk/demo.h"
#include "app/kiosk/walkthrough.h"
#endif

#include <QTextStream>

namespace {

using kaban::KioskOptions;
using namespace Qt::StringLiterals;

constexpr int badCommandLine = 2;

QStringList argumentsOf(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

int runKiosk(kaban::WatchedApplication& application, const KioskOptions& options) {
    auto kiosk = kaban::Kiosk::build(options);
    if (!kiosk) {
        QTextStream(stderr) << kiosk.error() << '\n';
        return badCommandLine;
    }
    (*kiosk)->show(application);
    return application.exec();
}

#ifndef KABAN_SIMULATION
int refuseSimulation() {
    QTextStream(stderr) << "this build has no simulation: --demo and --walkthrough need the option KABAN_SIMULATION\n";
    return badCommandLine;
}
#endif

int runMode(kaban::WatchedApplication& application, const KioskOptions& options) {
#ifdef KABAN_SIMULATION
    if (options.mode == KioskOptions::Mode::Walkthrough) {
        return kaban::runWalkthrough(application, options);
    }
    if (options.mode == KioskOptions::Mode::Demo) {
        return kaban::runDemo(application, options);
    }
#endif
    return runKiosk(application, options);
}

} // namespace

int main(int argc, char** argv) {
    kaban::guardMemory();
    const auto options = kaban::parseCommandLine(argumentsOf(argc, argv));
    if (!options) {
        QTextStream(stderr) << options.error() << '\n' << kaban::usageText();
        return badCommandLine;
    }
    using Mode = KioskOptions::Mode;
    if (options->mode == Mode::Help || options->mode == Mode::Version) {
        QTextStream(stdout) << (options->mode == Mode::Help ? kaban::usageText() : u"" KABAN_VERSION "\n"_s);
        return 0;
    }
#ifdef KABAN_SIMULATION
    if (options->mode == Mode::ListCases) {
        return kaban::listWalkthroughCases();
    }
#else
    if (options->mode != Mode::Kiosk) {
        return refuseSimulation();
    }
#endif
    QCoreApplication::setApplicationName(u"kaban"_s);
    kaban::WatchedApplication application(argc, argv);
    return runMode(application, *options);
}
