#pragma once
// Purpose: the closed list of ways a step can end badly. Each has a stable number (E-nnn, never reused), texts in both
// languages (title, what happened, what to do, who helps: text ids failure.<name>.*), a log category and an entry in
// the operator's manual. Thread: any (values). Source: "Errors" of the visual language section 5; a test fails when
// list, texts and manual disagree.

#include <QList>
#include <QString>

namespace kaban {

enum class FailureCode {
    SignInDenied,        // E-101
    SignInUnavailable,   // E-102
    CardUnreadable,      // E-204
    CardNotGenuine,      // E-205
    WrongCard,           // E-206
    CardOfAnotherPerson, // E-207
    CardReaderOffline,   // E-201
    CardReaderFault,     // E-202
    CardWaitTimedOut,    // E-203
    CardExpired,         // E-301
    CardNumberInvalid,   // E-302
    ApplicantTooYoung,   // E-303
    CardKindNotServed,   // E-304
    CardNotYetValid,     // E-305
    StoreFull,           // E-401
    StoreFault,          // E-402
    SealFault,           // E-403
    QueueLimitReached,   // E-404
    SavingUnsure,        // E-405
    ProgramFault,        // E-901
};

inline constexpr FailureCode lastFailureCode = FailureCode::ProgramFault; ///< new ones stand before it

struct FailureEntry {
    FailureCode code;
    int number;        ///< shown to staff as E-nnn
    const char* name;  ///< part of the text ids and of the manual
    bool again = true; ///< trying once more can help
};

const QList<FailureEntry>& failureEntries();
const FailureEntry& failureEntry(FailureCode code);
/// "E-204"
QString failureNumberText(FailureCode code);
/// For instance failureTextId(CardExpired, "what") → "failure.card_expired.what"
QByteArray failureTextId(FailureCode code, const char* part);

} // namespace kaban
