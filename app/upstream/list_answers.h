#pragma once
// Purpose: the authority's lists as values: banks, districts, occupations, branches of a bank. Thread: any (pure).
// Units: metres. Errors: nothing when one member of one entry is not the agreed one: half a list would hide from people
// what they look for. Names and addresses are cleaned and cut (SEC-49, SEC-60). Rules: FLD-16, FLD-17, SEC-48.

#include "app/domain/code_list.h"
#include "app/ports/authority_port.h"

#include <optional>
#include <variant>

namespace kaban {

using AuthorityList = std::variant<CodeList, BranchList>;

/// `list` as in the contract: "banks", "branches-ICBC"; `json` is the body of the answer.
std::optional<AuthorityList> authorityListOf(const QString& list, const QByteArray& json);

} // namespace kaban
