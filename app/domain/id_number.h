#pragma once
// Purpose: citizen identification numbers. Thread: any (pure). Errors: IdNumberFault says the first thing that is
// wrong. Source: GB 11643-1999 (structure, ISO 7064 MOD 11-2 check character), FLD-03, TV-04, TV-05.

#include "app/base/result.h"
#include "app/domain/person.h"

#include <QDate>
#include <QString>

namespace kaban {

enum class IdNumberFault { Length, Characters, Region, BirthDate, FutureBirthDate, Sequence, CheckCharacter };

/// "length", "check-character" … for tools and logs
QString idNumberFaultName(IdNumberFault fault);

struct IdNumber {
    QString text; ///< 18 characters, the last one digit or upper-case X
    QDate birthDate;
    Sex sex = Sex::Unknown; ///< Male or Female
};

/// `today` is the Beijing date (a birth date may not lie after it). Lower-case x is accepted and stored as X.
Result<IdNumber, IdNumberFault> parseIdNumber(const QString& text, const QDate& today);

} // namespace kaban
