// Text as the chip of an ID card holds it: UTF-16LE units in a field of fixed width, U+0020 on the right.
// Pure functions, any thread. Widths are in UTF-16 units, a surrogate pair takes two. Too long a text throws Refusal.
// Source: id-card reference section 2.
#pragma once

#include "drivers/sim/bytes.h"

#include <string>
#include <string_view>

namespace kaban::simdev {

std::u16string utf16FromUtf8(std::string_view text);

// Writes `text` at byte `offset` of `block`, padded to `units`; `what` names the field in the error message.
void putField(Bytes& block, std::size_t offset, std::size_t units, std::u16string_view text, std::string_view what);

} // namespace kaban::simdev
