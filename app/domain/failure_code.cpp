#include "app/domain/failure_code.h"

#include <algorithm>

namespace kaban {

const QList<FailureEntry>& failureEntries() {
    using enum FailureCode;
    static const QList<FailureEntry> entries = {
        {CardReaderOffline, 201, "card_reader_offline"},
        {CardReaderFault, 202, "card_reader_fault"},
        {CardWaitTimedOut, 203, "card_wait_timed_out"},
        {CardUnreadable, 204, "card_unreadable"},
        {CardNotGenuine, 205, "card_not_genuine"},
        {WrongCard, 206, "wrong_card"},
        {CardExpired, 301, "card_expired"},
        {CardNumberInvalid, 302, "card_number_invalid"},
        {ApplicantTooYoung, 303, "applicant_too_young"},
        {CardKindNotServed, 304, "card_kind_not_served"},
        {StoreFull, 401, "store_full"},
        {StoreFault, 402, "store_fault"},
        {SealFault, 403, "seal_fault"},
        {QueueLimitReached, 404, "queue_limit_reached"},
        {SavingUnsure, 405, "saving_unsure"},
        {ProgramFault, 901, "program_fault"},
    };
    return entries;
}

const FailureEntry& failureEntry(FailureCode code) {
    const QList<FailureEntry>& entries = failureEntries();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [code](const FailureEntry& entry) { return entry.code == code; });
    Q_ASSERT(found != entries.end());
    return *found;
}

QString failureNumberText(FailureCode code) {
    return QStringLiteral("E-%1").arg(failureEntry(code).number);
}

QByteArray failureTextId(FailureCode code, const char* part) {
    return QByteArray("failure.") + failureEntry(code).name + '.' + part;
}

} // namespace kaban
