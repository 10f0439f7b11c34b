#pragma once
// Purpose: `kabanctl card read --port PATH [--timeout S] [--json]`: reads one ID card through the real driver.
// Thread: the program's main thread with a QCoreApplication; runs an event loop of its own until it knows the result.
// Units: --timeout in seconds. Shapes: one JSON object on one line, keys as the architecture page lists them, or "key:
// value" lines. Errors: exit code 0 read, 1 no card or not readable, 2 bad usage, 3 the reader cannot be used. Reasons
// go to `err`, never data of a card.

#include "drivers/api/id_card_reader.h"

#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

namespace kaban::ctl {

/// The object that --json prints. Dates are ISO or "long-term", a key that the kind of card lacks is absent, a blank
/// field is "". A date that is none stays as the chip has it (the warnings name it); half a character becomes U+FFFD.
QJsonObject cardJson(const drivers::IdCard& card, const QString& samId);

/// `arguments` is what stands behind "card read".
int cardRead(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace kaban::ctl
