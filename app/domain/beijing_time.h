#pragma once
// Purpose: the one place where an instant becomes a calendar day. Thread: any (pure). Units: milliseconds since
// 1970-01-01 UTC. Rule: GEN-16 (Beijing time, UTC+8 without daylight saving, governs ages and validity; ISO dates).

#include <QDate>
#include <QString>

namespace kaban {

QDate beijingDate(qint64 wallMilliseconds);
/// "2026-11-21T11:20:00+08:00"
QString beijingIsoText(qint64 wallMilliseconds);
/// "11:20"
QString beijingClockText(qint64 wallMilliseconds);

} // namespace kaban
