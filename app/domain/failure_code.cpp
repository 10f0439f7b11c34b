#include "app/domain/failure_code.h"

#include <algorithm>
#include <iterator>

namespace kaban {

namespace {

/// A code without an entry, or with two, does not compile.
template <std::size_t Count>
constexpr bool eachCodeStandsOnce(const FailureEntry (&entries)[Count]) {
    for (int code = 0; code <= static_cast<int>(lastFailureCode); ++code) {
        if (std::count_if(std::begin(entries), std::end(entries), [code](const FailureEntry& entry) {
                return entry.code == static_cast<FailureCode>(code);
            }) != 1) {
            return false;
        }
    }
    return Count == static_cast<std::size_t>(lastFailureCode) + 1;
}

} // namespace

const QList<FailureEntry>& failureEntries() {
    using enum FailureCode;
    static constexpr FailureEntry entries[] = {
        {SignInDenied, 101, "sign_in_denied"},
        {SignInUnavailable, 102, "sign_in_unavailable"},
        {CardReaderOffline, 201, "card_reader_offline"},
        {CardReaderFault, 202, "card_reader_fault"},
        {CardWaitTimedOut, 203, "card_wait_timed_out"},
        {CardUnreadable, 204, "card_unreadable"},
        {CardNotGenuine, 205, "card_not_genuine"},
        {WrongCard, 206, "wrong_card"},
        {CardOfAnotherPerson, 207, "card_of_another_person"},
        {CardExpired, 301, "card_expired", false},
        {CardNumberInvalid, 302, "card_number_invalid"},
        {ApplicantTooYoung, 303, "applicant_too_young", false},
        {CardKindNotServed, 304, "card_kind_not_served", false},
        {CardNotYetValid, 305, "card_not_yet_valid"},
        {StoreFull, 401, "store_full"},
        {StoreFault, 402, "store_fault"},
        {SealFault, 403, "seal_fault"},
        {QueueLimitReached, 404, "queue_limit_reached"},
        {SavingUnsure, 405, "saving_unsure"},
        {ProgramFault, 901, "program_fault"},
    };
    static_assert(eachCodeStandsOnce(entries));
    static const QList<FailureEntry> list(std::begin(entries), std::end(entries));
    return list;
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
