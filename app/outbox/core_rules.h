#pragma once
// Purpose: the figures and small rules of sending, each in one place. Thread: any (pure). Units: milliseconds.
// Source: failure cases section 0, "Retry rules under test"; REL-41, REL-51, REL-64.

#include "app/outbox/core_types.h"

namespace kaban::core_rules {

constexpr qint64 firstPause = 5'000;
constexpr qint64 longestPause = 15 * 60'000;
constexpr qint64 longestRetryAfter = 6 * 3'600'000;
constexpr qint64 storeTroublePause = 30'000;
constexpr qint64 longestProcessing = 24 * 3'600'000;
constexpr int ownFailuresToPark = 8;
constexpr std::size_t failingInARowToOpen = 3;
/// Only a backstop: the upstream has time-outs of its own, on progress. The largest body
/// (three pictures at their limit, 27 MB) needs 57 minutes on 64 kbit/s (REL-55).
constexpr qint64 bodyCallDeadline = 120 * 60'000;
constexpr qint64 smallCallDeadline = 5 * 60'000;

/// A fraction of `range`: 0 … range.
qint64 share(qint64 range, quint32 random);
/// The pause before attempt `failures` + 1: doubled up to the cap, half of it fixed and half random.
qint64 pauseAfter(int failures, quint32 random);
/// The server's wish inside our bounds; nothing when it is no wish at all (absent, zero or negative).
std::optional<qint64> boundedRetryAfter(const std::optional<qint64>& milliseconds);
/// How long a stored due time still is: never negative, never longer than it was fixed (REL-64).
qint64 remainingDelay(qint64 dueWall, qint64 delay, qint64 wallNow);

/// Nothing more will ever be sent or asked for it.
bool isFinal(ItemState state);
/// The submission is not settled: it is on its way, or its outcome is open and not in somebody's custody.
bool isWaiting(ItemState state);

/// The way works again: what failed before is no longer held against the item (REL-56).
void clearFailures(OutboxItem& item);

QString outcomeName(UpstreamOutcome outcome);
/// "held", "accepted", "rejected": as in the store and in receipts.
QString receiptStrengthName(ReceiptStrength strength);
QString alarmReasonName(AlarmReason reason);
ItemStatus statusOf(const OutboxItem& item);

} // namespace kaban::core_rules
