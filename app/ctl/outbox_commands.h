#pragma once
// Purpose: `kabanctl outbox list | show ID | verify | export ID FILE | send [--until-empty] [--timeout S]` with
// --data-dir D [--config FILE] [--json]. ID is a submission key or a local number. The first four open the store
// read-only and work beside a running kiosk; send runs the product's own engine, or asks the engine of the kiosk that
// runs on D. Exit: 0 done, 1 not so (unknown ID, damaged body, parked items), 2 bad usage or no store, 3 upstream not
// reached in time. Thread: main. No personal data is ever printed: none can be read.

#include <QStringList>
#include <QTextStream>

namespace kaban::ctl {

int outboxCommand(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
