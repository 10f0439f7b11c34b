#pragma once
// Purpose: what every page before which a clerk stands shows: strip, request, pad, the button that says what is
// missing. Internal to app/view. Thread: the screen's (texts). Ownership: by value. Rules: LOG-29, SEC-78, SEC-79.

#include "app/steps/clerk_step.h"
#include "app/view/pages.h"

namespace kaban::pages {

/// What the last button says: all is there; the question is open; digits are missing (a text id that takes a number).
struct ClerkWords {
    QString confirm;
    QString unanswered;
    const char* digitsId;
};

/// Strip, lock, pad and error; the question and why it is asked are the page's own.
ClerkContent clerkContent(const PageInput& input, const ClerkStep& step);
/// On to the PIN, or the answer itself.
ActionModel clerkConfirmAction(const ClerkStep& step, const ClerkWords& words);

} // namespace kaban::pages
