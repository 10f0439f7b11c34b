#include "drivers/id_reader/sam_status.h"

#include <algorithm>
#include <array>

namespace kaban::drivers::sam {

namespace status_detail {

constexpr std::array<Status, 23> Table = {{
    {0x90, StatusKind::Done, "done"},
    {0x9F, StatusKind::CardFound, "card found"},
    {0x91, StatusKind::NoSuchItem, "the card has no such item"},
    {0x10, StatusKind::LinkTrouble, "the module saw a bad checksum"},
    {0x11, StatusKind::LinkTrouble, "the module saw a bad length"},
    {0x21, StatusKind::OrderTrouble, "bad command or parameter"},
    {0x23, StatusKind::NotPermitted, "not permitted"},
    {0x24, StatusKind::Unspecified, "unspecified error"},
    {0x31, StatusKind::CardTrouble, "the card rejected the module"},
    {0x32, StatusKind::CardTrouble, "the module rejected the card"},
    {0x33, StatusKind::CardTrouble, "data verification failed"},
    {0x34, StatusKind::OrderTrouble, "no find done yet"},
    {0x37, StatusKind::CardTrouble, "fingerprint data verification failed"},
    {0x3F, StatusKind::CardTrouble, "data length error"},
    {0x40, StatusKind::WrongCard, "unknown card type"},
    {0x41, StatusKind::CardTrouble, "read failed"},
    {0x47, StatusKind::CardTrouble, "card random number failed"},
    {0x50, StatusKind::Unspecified, "write failed"},
    {0x60, StatusKind::SelfTestFailed, "module self-test failed"},
    {0x61, StatusKind::Unspecified, "operator login failed"},
    {0x66, StatusKind::NotAuthorised, "module not authorised"},
    {0x80, StatusKind::NoCard, "no card found"},
    {0x81, StatusKind::CardTrouble, "select failed"},
}};

constexpr Status Unknown = {0x24, StatusKind::Unspecified, "unknown status"};

} // namespace status_detail

std::span<const Status> allStatuses() {
    return status_detail::Table;
}

const Status& statusOf(quint8 code) {
    const auto found = std::find_if(status_detail::Table.begin(), status_detail::Table.end(),
                                    [code](const Status& s) { return s.code == code; });
    return found == status_detail::Table.end() ? status_detail::Unknown : *found;
}

bool saysPresent(quint8 code) {
    return code == status_code::Done || code == status_code::NoSuchItem;
}

QString hexText(quint8 code) {
    return QString::number(code, 16).rightJustified(2, u'0').toUpper();
}

} // namespace kaban::drivers::sam
