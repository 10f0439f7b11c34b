#pragma once
// Purpose: the 256 bytes of text of all four kinds of ID card → IdCard.
// Thread: pure functions. Units: bytes of UTF-16 little-endian, fixed fields. Nothing is corrected: inner spaces,
// private-use characters and surrogates stay as they are; only the filling on the right goes. Errors: a block of
// another size is nothing (std::nullopt); whatever else looks wrong is a name in IdCard::warnings, because the chip is
// authoritative and the reader of a card must see what it says.
// Source: GA/T 490; layouts of the protocol notes (resident, HMT "J", foreign 2017 "I", foreign 2023 "Y"). SEC-58,
// SEC-59.

#include "drivers/api/id_card_reader.h"

#include <QByteArrayView>

#include <optional>

namespace kaban::drivers {

/// Text of a field without the filling on its right (U+0020, U+0000, U+3000); never null. An odd last byte is ignored.
QString decodeCardText(QByteArrayView field);

/// The card without photo and appended addresses, with all warnings.
std::optional<IdCard> parseIdCardText(QByteArrayView text);

} // namespace kaban::drivers
