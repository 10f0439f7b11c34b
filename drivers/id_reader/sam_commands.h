#pragma once
// Purpose: the commands of the SAM module as data: bytes, success status and the size of what a success carries.
// Thread: constant data and pure functions. Units: bytes.
// Errors: replyFits() is false for a reply that cannot be the answer to the command; such a reply belongs to an earlier
// command and is thrown away (receiver rule 7). Source: GA 467; command and reply tables of the protocol notes.

#include "drivers/id_reader/sam_codec.h"

#include <span>

namespace kaban::drivers::sam {

enum class Command {
    ResetModule,
    ModuleStatus,
    ModuleNumber,
    FindCard,
    SelectCard,
    ReadBase,
    ReadBaseAndFingerprints, ///< known, never sent: fingerprints have no use here and need a legal basis
    ReadNewAddress,
    ReadManagementNumber,
    SetRadioFrameSize,
};

inline constexpr qsizetype TextSize = 256;
inline constexpr qsizetype PhotoSize = 1024;
inline constexpr qsizetype AddressSize = 70;
inline constexpr qsizetype MaximumAddresses = 4;

struct CommandSpec {
    Command command;
    const char* name; ///< as in the tables, for the log
    quint8 code;
    quint8 parameter;
    quint8 success;         ///< status of a success
    qsizetype minimumData;  ///< of a success
    qsizetype maximumData;  ///< of a success
    qsizetype dataStep = 1; ///< sizes go up in these steps
};

std::span<const CommandSpec> allCommands();
const CommandSpec& specOf(Command command);
bool replyFits(Command command, const Reply& reply);

} // namespace kaban::drivers::sam
