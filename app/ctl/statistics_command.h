#pragma once
// Purpose: `kabanctl statistics --data-dir D [--json]`: what a kiosk remembers of finished cases, for the bank's
// people: per service how many of the last hundred times are known and the usual minutes, and how often a clerk
// released a card photo, by reason (PHO-17). Works beside a running kiosk. Exit: 0 done, 2 bad usage or no such folder.
// Thread: main. Source: PHO-17, architecture 4.

#include <QStringList>
#include <QTextStream>

namespace kaban::ctl {

int statisticsCommand(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
