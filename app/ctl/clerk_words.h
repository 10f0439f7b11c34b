#pragma once
// Purpose: what is wrong with a clerk account, in words for the operator. Thread: any. Ownership: none. Errors: none.

#include "app/identity/clerk_register.h"

namespace kaban::ctl {

QString clerkFaultSentence(ClerkFault fault);

} // namespace kaban::ctl
