#pragma once
// Purpose: the sanity checks of a card's fields: do number, dates, sex and kind go together.
// Thread: pure functions. Errors: names of checks that failed, never values, so that they may be logged.
// Source: GB 11643-1999 (ISO 7064 MOD 11-2), the 7-3-1 rule of machine-readable travel documents for 2017 foreign
// cards, GB/T 2261.1, GB/T 3304; consistency checks of the protocol notes.

#include "drivers/api/id_card_reader.h"

namespace kaban::drivers {

/// 18 characters, digits and a last digit or X that fulfils GB 11643. Says nothing about region or date.
bool citizenNumberChecksumHolds(QStringView number);
/// 15 characters, three letters and twelve digits, the last one the 7-3-1 check of the rest.
bool foreignNumber2017ChecksumHolds(QStringView number);

/// In this order: kind, encoding, name, sex, ethnicity, birth-date, id-number-checksum, id-number-birth-date,
/// id-number-sex, valid-from, valid-to.
QStringList idCardWarnings(const IdCard& card);

} // namespace kaban::drivers
