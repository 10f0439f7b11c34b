// What a simulated card gives to the module, and how a card file becomes it. Pure, any thread.
// The encoder is written from the tables of the id-card reference (sections 2.1-2.4) alone: it must not share code,
// and so a mistake, with the driver that decodes. Bad card files throw Refusal.
#pragma once

#include "drivers/sim/bytes.h"

#include <array>
#include <nlohmann/json.hpp>
#include <vector>

namespace kaban::simdev {

struct Card {
    bool isIdCard = true;            // false: some other card of the same radio type, select answers 40
    bool answersFind = true;         // false: the module does not even see it, find answers 80
    Bytes text;                      // 256 bytes
    Bytes photo;                     // 1024 bytes, opaque (WLT)
    std::vector<Bytes> newAddresses; // records of 70 bytes, as command 30 03 returns them
    std::array<std::uint8_t, 4> iin{};
    std::array<std::uint8_t, 8> serial{};
    std::array<std::uint8_t, 16> managementTail{}; // the last part of what 30 05 returns
};

// `file` uses the keys of `kabanctl card read --json`, plus photo (base64) and text_hex (the whole text block, for bad
// texts). Keys that the kind lacks are ignored; a key that no kind knows is refused, because it is a typing mistake.
Card encodeCard(const nlohmann::json& file);

// One record of 70 bytes.
Bytes encodeNewAddress(std::string_view utf8);

} // namespace kaban::simdev
