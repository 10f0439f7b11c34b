#pragma once
// Purpose: a card in device language becomes a person, or a reason why not. Thread: any (pure). Ownership: by value.
// Errors: CardKindNotServed for other kinds of document (GAP-12), CardUnreadable for fields that make no person: also
// for text with control, format or direction characters or broken ones, which no chip holds and which would alter what
// stands beside them on the screen, the slip and in the application; nothing is cleaned here, because the application
// must say what the card says. Private-use characters stay: rare names are written with them. An ethnicity that is no
// code of two digits is not known. Rules: SEC-58, SEC-59, SEC-60.

#include "app/base/result.h"
#include "app/domain/failure_code.h"
#include "app/domain/person.h"
#include "drivers/api/id_card_reader.h"

namespace kaban {

Result<ResidentCard, FailureCode> toResidentCard(const drivers::IdCard& card);

} // namespace kaban
