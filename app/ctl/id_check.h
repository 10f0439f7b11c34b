#pragma once
// Purpose: `kabanctl id check NUMBER [--json]`. Exit: 0 valid, 1 not valid, 2 bad usage. Thread: main. Source: GB
// 11643.

#include <QStringList>
#include <QTextStream>

namespace kaban::ctl {

int idCheck(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
