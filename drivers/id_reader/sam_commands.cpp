#include "drivers/id_reader/sam_commands.h"

#include "drivers/id_reader/sam_status.h"

#include <algorithm>
#include <array>

namespace kaban::drivers::sam {

namespace commands_detail {

using status_code::CardFound;
using status_code::Done;

// A base reply is let through with any plausible size; its inner lengths are judged where it is taken apart, because a
// reply with wrong inner lengths is bad data from this card, not somebody else's reply.
constexpr qsizetype LargestBase = MaximumReplyLength - MinimumReplyLength;

// ModuleNumber must be the only one with 16 bytes and so on: these sizes are what tells replies apart.
constexpr std::array<CommandSpec, 10> Table = {{
    {Command::ResetModule, "10 FF", 0x10, 0xFF, Done, 0, 0},
    {Command::ModuleStatus, "11 FF", 0x11, 0xFF, Done, 0, 0},
    {Command::ModuleNumber, "12 FF", 0x12, 0xFF, Done, 16, 16},
    {Command::FindCard, "20 01", 0x20, 0x01, CardFound, 4, 4},
    {Command::SelectCard, "20 02", 0x20, 0x02, Done, 8, 8},
    {Command::ReadBase, "30 01", 0x30, 0x01, Done, 4 + TextSize, LargestBase},
    {Command::ReadBaseAndFingerprints, "30 10", 0x30, 0x10, Done, 6 + TextSize, LargestBase},
    {Command::ReadNewAddress, "30 03", 0x30, 0x03, Done, AddressSize, MaximumAddresses* AddressSize, AddressSize},
    {Command::ReadManagementNumber, "30 05", 0x30, 0x05, Done, 28, 28},
    {Command::SetRadioFrameSize, "61 FF", 0x61, 0xFF, Done, 0, 0},
}};

bool sizeFits(const CommandSpec& spec, qsizetype size) {
    return size >= spec.minimumData && size <= spec.maximumData && (size - spec.minimumData) % spec.dataStep == 0;
}

} // namespace commands_detail

std::span<const CommandSpec> allCommands() {
    return commands_detail::Table;
}

const CommandSpec& specOf(Command command) {
    return *std::find_if(commands_detail::Table.begin(), commands_detail::Table.end(),
                         [command](const CommandSpec& spec) { return spec.command == command; });
}

bool replyFits(Command command, const Reply& reply) {
    const CommandSpec& spec = specOf(command);
    if (reply.status == spec.success)
        return commands_detail::sizeFits(spec, reply.data.size());
    // A success of another command is a stray; a short frame with any other status is an answer to whatever was asked.
    const StatusKind kind = statusOf(reply.status).kind;
    return kind != StatusKind::Done && kind != StatusKind::CardFound && reply.data.isEmpty();
}

} // namespace kaban::drivers::sam
