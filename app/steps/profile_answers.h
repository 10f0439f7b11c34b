#pragma once
// Purpose: what the authority displays back about the signed-in person as answers. Thread: any (pure). Errors: a value
// that is absent stays unanswered; nothing is invented. Rules: IND-09, FLD-54 (source "upstream"), GEN-04, GAP-39.

#include "app/flow/answers.h"
#include "app/ports/authority_port.h"

namespace kaban {

/// The answer ids that sign-in fills and that a new sign-in forgets first.
QStringList profileFields();
void setProfileAnswers(Answers& answers, const PersonProfile& profile);
/// Whether the person has signed in at all, or began without network.
bool signedIn(const Answers& answers);

} // namespace kaban
