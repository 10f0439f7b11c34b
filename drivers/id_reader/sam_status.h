#pragma once
// Purpose: the module's status byte (SW3) as a table: what it means and which kind of answer it calls for.
// Thread: constant data. Errors: a number that the table lacks is treated like "unspecified error" (24) and named by
// its number. Source: GA 467; status table of the protocol notes.

#include <QString>

#include <span>

namespace kaban::drivers::sam {

enum class StatusKind {
    Done,
    CardFound,
    NoSuchItem, ///< the card lacks the item: an empty success
    NoCard,
    LinkTrouble,    ///< the module did not understand our bytes: send again
    CardTrouble,    ///< start again at find, a few times
    OrderTrouble,   ///< start again at find: a command came at the wrong moment
    NotPermitted,   ///< start again once
    WrongCard,      ///< no ID card: starting again does not help
    SelfTestFailed, ///< module broken; one reset may help
    NotAuthorised,  ///< module without production keys
    Unspecified,
};

struct Status {
    quint8 code;
    StatusKind kind;
    const char* meaning; ///< for the log and the support page
};

namespace status_code {
inline constexpr quint8 Done = 0x90;
inline constexpr quint8 NoSuchItem = 0x91;
inline constexpr quint8 CardFound = 0x9F;
inline constexpr quint8 CardNotAccepted = 0x32;
} // namespace status_code

std::span<const Status> allStatuses();
/// Whether an answer to 30 03 comes from a card: it has the item, or lacks it.
bool saysPresent(quint8 code);
/// Never fails: an unknown code has the kind Unspecified.
const Status& statusOf(quint8 code);
/// Two hexadecimal digits, as the tables and the vendors write them.
QString hexText(quint8 code);

} // namespace kaban::drivers::sam
