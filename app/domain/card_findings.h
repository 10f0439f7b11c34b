#pragma once
// Purpose: what is strange about the data of an ID card: its parts against each other and against the law's rules for
// validity. Thread: any (pure). Errors: none; who reads the card decides what a finding leads to (an expired one is
// validityOn()'s business). A part that is missing or broken is compared with nothing.
// Rules: FLD-03, FLD-07, FLD-08, IND-18, VAL-08.

#include "app/domain/person.h"

#include <QDate>
#include <QList>
#include <QString>

namespace kaban {

enum class CardFinding {
    NumberWrong,      ///< not a citizen number (GB 11643)
    BirthDateDiffers, ///< the number holds another birth date than the card
    SexDiffers,       ///< the number's 17th digit says the other sex
    ValidityPeriod,   ///< neither 5, 10 nor 20 years nor long-term
    ValidityForAge,   ///< a period of the law, but not that of the holder's age at its start
};

/// "number-wrong" … for logs and tools.
QString cardFindingName(CardFinding finding);

/// In the order of the list above; empty when all is plausible. `today` is the Beijing date.
QList<CardFinding> cardFindings(const ResidentCard& card, const QDate& today);

} // namespace kaban
