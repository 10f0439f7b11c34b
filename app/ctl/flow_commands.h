#pragma once
// Purpose: `kabanctl flow check [FILE…]` proves the service files sound (those compiled in when no file is named);
// `kabanctl flow graph SERVICE` prints a Graphviz diagram. Exit: 0 sound, 1 findings, 2 bad usage or unreadable file.
// Thread: main.

#include <QStringList>
#include <QTextStream>

namespace kaban::ctl {

int flowCheck(const QStringList& arguments, QTextStream& out, QTextStream& err);
int flowGraph(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
