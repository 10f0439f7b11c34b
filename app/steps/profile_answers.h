#pragma once
// Purpose: what the authority displays back about the signed-in person as answers, and the blank sheet before it: who
// signs in anew may be somebody else (LOG-23, SEC-71, SEC-74). Thread: any (pure). Errors: a value
// that is absent stays unanswered; nothing is invented. Rules: IND-09, FLD-54 (source "upstream"), GEN-04, GAP-39.

#include "app/flow/answers.h"
#include "app/ports/authority_port.h"

namespace kaban {

/// Takes away whatever was told, read, taken and agreed to. What this kiosk can do, and whose tries with the face are
/// over, stays.
void beginAsNobody(Answers& answers);
void setProfileAnswers(Answers& answers, const PersonProfile& profile);
/// Whether the person has signed in at all, or began without network.
bool signedIn(const Answers& answers);

} // namespace kaban
