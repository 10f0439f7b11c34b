#include "app/outbox/core_rules.h"

#include <algorithm>

namespace kaban::core_rules {

using namespace Qt::StringLiterals;

qint64 share(qint64 range, quint32 random) {
    return static_cast<qint64>(static_cast<double>(range) * (static_cast<double>(random) / 4294967295.0));
}

qint64 pauseAfter(int failures, quint32 random) {
    qint64 pause = firstPause;
    for (int i = 1; i < failures && pause < longestPause; ++i) {
        pause *= 2;
    }
    pause = std::min(pause, longestPause);
    return pause / 2 + share(pause / 2, random);
}

std::optional<qint64> boundedRetryAfter(const std::optional<qint64>& milliseconds) {
    if (!milliseconds || *milliseconds <= 0) {
        return std::nullopt;
    }
    return std::min(*milliseconds, longestRetryAfter);
}

qint64 remainingDelay(qint64 dueWall, qint64 delay, qint64 wallNow) {
    return std::clamp<qint64>(dueWall - wallNow, 0, std::clamp<qint64>(delay, 0, longestRetryAfter + longestPause));
}

bool isFinal(ItemState state) {
    return state == ItemState::Accepted || state == ItemState::Rejected || state == ItemState::Withdrawn;
}

bool isWaiting(ItemState state) {
    return state == ItemState::Sealed || state == ItemState::Sending || state == ItemState::Unknown;
}

void clearFailures(OutboxItem& item) {
    item.attempts = 0;
    item.ownFailures = 0;
    item.othersSucceeded = false;
    item.troubled = false;
}

QString outcomeName(UpstreamOutcome outcome) {
    switch (outcome) {
    case UpstreamOutcome::Ok:
        return u"ok"_s;
    case UpstreamOutcome::Offline:
        return u"offline"_s;
    case UpstreamOutcome::Ambiguous:
        return u"ambiguous"_s;
    case UpstreamOutcome::Busy:
        return u"busy"_s;
    case UpstreamOutcome::UnknownKey:
        return u"unknown-key"_s;
    case UpstreamOutcome::UploadGone:
        return u"upload-gone"_s;
    case UpstreamOutcome::OffsetConflict:
        return u"offset-conflict"_s;
    case UpstreamOutcome::AlreadyComplete:
        return u"already-complete"_s;
    case UpstreamOutcome::KeyReused:
        return u"key-reused"_s;
    case UpstreamOutcome::TooLarge:
        return u"too-large"_s;
    case UpstreamOutcome::NotSignedIn:
        return u"not-signed-in"_s;
    case UpstreamOutcome::ConfigurationFault:
        return u"configuration-fault"_s;
    case UpstreamOutcome::ChecksumMismatch:
        return u"checksum-mismatch"_s;
    }
    Q_UNREACHABLE();
}

QString receiptStrengthName(ReceiptStrength strength) {
    switch (strength) {
    case ReceiptStrength::Held:
        return u"held"_s;
    case ReceiptStrength::Accepted:
        return u"accepted"_s;
    case ReceiptStrength::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE();
}

QString alarmReasonName(AlarmReason reason) {
    switch (reason) {
    case AlarmReason::BodyDamaged:
        return u"body-damaged"_s;
    case AlarmReason::KeyReused:
        return u"key-reused"_s;
    case AlarmReason::TooLarge:
        return u"too-large"_s;
    case AlarmReason::ReceiptForOther:
        return u"receipt-for-other"_s;
    case AlarmReason::ReceiptContradicts:
        return u"receipt-contradicts"_s;
    case AlarmReason::ReceiptNumberTaken:
        return u"receipt-number-taken"_s;
    case AlarmReason::ReceiptUntrusted:
        return u"receipt-untrusted"_s;
    case AlarmReason::HeldForgotten:
        return u"held-forgotten"_s;
    case AlarmReason::TriedTooOften:
        return u"tried-too-often"_s;
    case AlarmReason::ProcessingTooLong:
        return u"processing-too-long"_s;
    case AlarmReason::NotSignedIn:
        return u"not-signed-in"_s;
    case AlarmReason::ConfigurationFault:
        return u"configuration-fault"_s;
    case AlarmReason::StoreFault:
        return u"store-fault"_s;
    }
    Q_UNREACHABLE();
}

ItemStatus statusOf(const OutboxItem& item) {
    return {item.key.text(), item.localNumber, item.state, item.receiptNumber, item.applicationId, item.purged};
}

} // namespace kaban::core_rules
