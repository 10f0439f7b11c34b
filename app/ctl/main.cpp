// kabanctl: the integrator's and operator's command line. Commands are stable; each stands in a file of its own.

#include "app/ctl/card_read.h"
#include "app/ctl/clerk_commands.h"
#include "app/ctl/command.h"
#include "app/ctl/doctor.h"
#include "app/ctl/flow_commands.h"
#include "app/ctl/id_check.h"
#include "app/ctl/outbox_commands.h"
#include "app/ctl/photo_make.h"
#include "app/ctl/statistics_command.h"
#include "app/health/memory_guard.h"

#include <QCoreApplication>
#include <QTextStream>

namespace {

using namespace kaban::ctl;
using namespace Qt::StringLiterals;

const QString usage = uR"(Usage: kabanctl card read --port PATH [--timeout S] [--json]
       kabanctl id check NUMBER [--json]
       kabanctl photo make IN OUT.jpg [--json]
       kabanctl flow check [FILE…] | flow graph SERVICE
       kabanctl outbox list | show ID | verify | export ID FILE --data-dir D [--json]
       kabanctl outbox send [--until-empty] [--timeout S] --data-dir D
       kabanctl clerk add NUMBER [--pin-only] | remove NUMBER | list --data-dir D [--json]
       kabanctl statistics --data-dir D [--json]
       kabanctl doctor [--config FILE | --data-dir D] [--json]
Exit: 0 done, 1 the thing asked about is not so, 2 bad usage or configuration, 3 device or network failure
)"_s;

int run(const QStringList& arguments, QTextStream& out, QTextStream& err) {
    const QString group = arguments.value(0);
    const QString verb = arguments.value(1);
    if (group == u"outbox") {
        return outboxCommand(arguments.mid(1), out, err);
    }
    if (group == u"clerk") {
        return clerkCommand(arguments.mid(1), out, err);
    }
    if (group == u"statistics") {
        return statisticsCommand(arguments.mid(1), out, err);
    }
    if (group == u"doctor") {
        return doctor(arguments.mid(1), out, err);
    }
    if (group == u"card" && verb == u"read") {
        return cardRead(arguments.mid(2), out, err);
    }
    if (group == u"id" && verb == u"check") {
        return idCheck(arguments.mid(2), out, err);
    }
    if (group == u"photo" && verb == u"make") {
        return photoMake(arguments.mid(2), out, err);
    }
    if (group == u"flow" && verb == u"check") {
        return flowCheck(arguments.mid(2), out, err);
    }
    if (group == u"flow" && verb == u"graph") {
        return flowGraph(arguments.mid(2), out, err);
    }
    if (group == u"--help") {
        out << usage;
        return done;
    }
    if (group == u"--version") {
        out << KABAN_VERSION << '\n';
        return done;
    }
    err << usage;
    return badUsage;
}

} // namespace

int main(int argc, char** argv) {
    kaban::guardMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"kabanctl"_s);
    QTextStream out(stdout);
    QTextStream err(stderr);
    return run(QCoreApplication::arguments().mid(1), out, err);
}
