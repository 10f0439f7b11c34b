#pragma once
// Purpose: `kabanctl doctor [--config FILE | --data-dir D] [--json]`: configuration, reader, cameras, picture decoder,
// network, clock, disk, queue, keys, loudspeaker, desk, receipts, pinyin engine, voice, clerks: what works, what does
// not, what to do. Looks, never changes anything; safe while a kiosk runs (then the reader is busy, and it says so).
// Exit: 0 all well, 1 something is not, 2 bad usage or configuration. Thread: main; every look has a deadline.

#include <QStringList>
#include <QTextStream>

namespace kaban::ctl {

int doctor(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
