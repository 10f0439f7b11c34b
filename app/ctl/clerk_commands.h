#pragma once
// Purpose: `kabanctl clerk add NUMBER | remove NUMBER | list --data-dir D [--json]`: the clerk accounts of a kiosk, who
// may confirm a person at its screen. Works beside a running kiosk. add asks for the PIN (pin_entry.h). Exit: 0 done, 1
// not so (there already, no such clerk, a PIN that is refused), 2 bad usage or a folder or file that cannot be used.
// Thread: main. Source: architecture 4, LOG-29, SEC-78.

#include <QStringList>
#include <QTextStream>

namespace kaban::ctl {

int clerkCommand(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
