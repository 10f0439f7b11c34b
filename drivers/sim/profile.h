// How modules on the market differ, as plain values. Source: id-card reference section 8.1.
#pragma once

#include "drivers/sim/bytes.h"

#include <optional>
#include <string_view>

namespace kaban::simdev {

struct Profile {
    bool findsAgainAfterRead = false; // "refind": find answers 9F for a card that was read
    bool showsNumbers = false;        // "sn-nonzero": IIN and SN are the card's, not zero
    int fingers = 0;
    std::optional<int> newAddresses; // "addr-N": as many records in 30 03; unset: what the card file holds
    int rate = 115200;               // baud; decides the time a byte takes
    std::uint8_t orderCode = 0x41;   // answer to a read before select
};

// classic, refind, sn-nonzero, no-fp, one-fp, two-fp, addr-0 … addr-4, slow-9600; each changes what it names, classic
// puts everything back. Throws Refusal for any other name.
void applyProfile(Profile& profile, std::string_view name);

} // namespace kaban::simdev
