#pragma once
// Purpose: an ID card's fields as answers and back. Thread: any (pure). Errors: cardFromAnswers() gives nothing when a
// field is missing. Rules: FLD-01..09; the chip is the source of every one of them.

#include "app/domain/person.h"
#include "app/flow/answers.h"

#include <optional>

namespace kaban {

/// The answer ids an ID card fills; besides them "nationality", which is not on it but follows from it.
QStringList cardFields();
void setCardAnswers(Answers& answers, const ResidentCard& card);
std::optional<ResidentCard> cardFromAnswers(const Answers& answers);

} // namespace kaban
