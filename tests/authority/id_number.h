// The number of a mainland resident identity card.
// Pure function; any thread. Sources: GB 11643-1999 (form, check character: ISO 7064 MOD 11-2), GB/T 2260 (first two
// digits: province). Requirement FLD-03.
#pragma once

#include <string_view>

#include "tests/authority/sandbox_clock.h"

namespace kaban::authority {

/// 17 digits and a check character (X in upper case), a known province, a real birth date that is not after `today`.
bool isValidIdNumber(std::string_view number, Moment today);

} // namespace kaban::authority
