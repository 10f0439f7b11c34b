#pragma once
// Purpose: a card in device language becomes a person, or a reason why not. Thread: any (pure). Ownership: by value.
// Errors: CardKindNotServed for other kinds of document (GAP-12), CardNumberInvalid / CardUnreadable for fields that
// make no person.

#include "app/base/result.h"
#include "app/domain/failure_code.h"
#include "app/domain/person.h"
#include "drivers/api/id_card_reader.h"

namespace kaban {

Result<ResidentCard, FailureCode> toResidentCard(const drivers::IdCard& card);

} // namespace kaban
