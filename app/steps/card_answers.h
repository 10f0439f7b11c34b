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

/// The profile has come after the card: what the card holds stays as the card has it (FLD-09), and whether the
/// authority writes the name otherwise is marked (card.differs, FLD-53).
void keepCardBesideProfile(Answers& answers, const QString& cardEthnicity);
/// The same name, whatever dot and spaces are in it (SEC-61).
bool sameName(const QString& one, const QString& other);

} // namespace kaban
