#include "drivers/sim/fault_catalogue.h"

#include <algorithm>

namespace kaban::simdev {

namespace catalogue_detail {

using enum ParameterForm;
using enum FaultId;

constexpr long long minute = 60'000;
constexpr long long anyNumber = 0x7FFFFFFF;

FaultParameter number(std::string_view key, std::string_view fallback, long long highest, long long lowest = 0) {
    return {key, Decimal, fallback, lowest, highest, {}};
}

FaultParameter hex(std::string_view key, std::string_view fallback, long long highest) {
    return {key, Hex, fallback, 0, highest, {}};
}

FaultParameter choice(std::string_view key, std::string_view fallback, std::string_view choices) {
    return {key, Choice, fallback, 0, 0, choices};
}

std::vector<FaultKind> lineFaults() {
    const FaultParameter noiseHex{"hex", HexBytes};
    return {
        {Silence, "silence", "no answer; the command is not performed", false, {}},
        {Late, "late", "the answer comes ms= later (wall clock, default 1000)", false, {number("ms", "1000", minute)}},
        {Partial, "partial", "only the first n= bytes are sent (default 5)", false, {number("n", "5", 4096)}},
        {Slow,
         "slow",
         "ms= between bytes (wall clock, default 20), at gaps= places only (default all)",
         false,
         {number("ms", "20", minute), number("gaps", "", 4096, 1)}},
        {Chunks,
         "chunks",
         "the answer comes in random pieces of 1 to 64 bytes (seed=)",
         false,
         {number("seed", "", anyNumber)}},
        {BadChecksum, "bad_checksum", "last byte of the answer ^ 01", false, {}},
        {BitFlip,
         "bit_flip",
         "bit k= of the answer is flipped (default: a random one, seed=)",
         false,
         {number("k", "", anyNumber), number("seed", "", anyNumber)}},
        {NoiseBefore,
         "noise_before",
         "n= random bytes (default 5, seed=) or hex= before the preamble",
         false,
         {number("n", "5", 4096), noiseHex, number("seed", "", anyNumber)}},
        {NoiseBetween,
         "noise_between",
         "n= random bytes or hex= on the idle line, ms= after the answer (default 20)",
         false,
         {number("n", "5", 4096), noiseHex, number("ms", "20", minute), number("seed", "", anyNumber)}},
        {NoiseAfter,
         "noise_after",
         "n= random bytes (default 5, seed=) or hex= right after CHK",
         false,
         {number("n", "5", 4096), noiseHex, number("seed", "", anyNumber)}},
        {Duplicate, "duplicate", "the answer is sent twice", false, {}},
    };
}

std::vector<FaultKind> frameFaults() {
    return {
        {Oversize,
         "oversize",
         "LEN is len= (hex, default FFFF), the bytes stay as they are",
         false,
         {hex("len", "FFFF", 0xFFFF)}},
        {Undersize,
         "undersize",
         "LEN is len= (hex, default 0000), the bytes stay as they are",
         false,
         {hex("len", "0000", 0xFFFF)}},
        {LenMismatch,
         "len_mismatch",
         "inner text= and photo= lengths of 3001 and 3010 are wrong (default text=257)",
         false,
         {number("text", "", 0xFFFF), number("photo", "", 0xFFFF)}},
        {EmbeddedPreamble,
         "embedded_preamble",
         "the photo holds a whole 80 frame at at= (default 100)",
         false,
         {number("at", "100", 1013)}},
        {WrongReply,
         "wrong_reply",
         "the good answer of another command, as= (hex, default 12FF, for 12FF 2002)",
         false,
         {hex("as", "", 0xFFFF)}},
        {VendorOdd,
         "vendor_odd",
         "AA AA AA 96 69 00 05 05 05 05, which is no frame; the command is not performed",
         false,
         {}},
        {Echo, "echo", "the request comes back before its answer", false, {}},
        {Sw,
         "sw",
         "status sw1= sw2= sw3= (hex, default 00 00 41) instead of performing the command; state=keep or idle "
         "for the card (default: idle for 31 32 33 3F 41 47 81)",
         false,
         {hex("sw3", "41", 0xFF), hex("sw1", "00", 0xFF), hex("sw2", "00", 0xFF), choice("state", "", "keep|idle")}},
    };
}

std::vector<FaultKind> deviceFaults() {
    return {
        {RemoveAt,
         "remove_at",
         "the card leaves when=before or after the command (cmd= or on=), or after byte= bytes of "
         "the answer, which then breaks off with a 41 frame; back= ms later it is back",
         false,
         {number("byte", "", 4096), choice("when", "before", "before|after"), number("back", "", minute)}},
        {SwapCard,
         "swap_card",
         "file= is put in the place of the card just before the command; state=idle or keep",
         false,
         {{"card", CardObject}, choice("state", "idle", "keep|idle")}},
        {StuckCard,
         "stuck_card",
         "80, 81, 41 until 10 FF came resets= times (default 1; 0: only lifting helps)",
         true,
         {number("resets", "1", 1000)}},
        {HangUp,
         "hangup",
         "the port vanishes and comes back ms= later (default 1000) under a new name, powered up anew; "
         "at once, or instead of answering on=",
         false,
         {number("ms", "1000", minute)}},
        {BootFail,
         "boot_fail",
         "every command is answered code=60 (self-test) or 66 (not authorised)",
         true,
         {choice("code", "60", "60|66")}},
        {Unauth, "unauth", "every card command is answered 66", true, {}},
        {OrderCode,
         "order_code",
         "a read before select is answered code=21, 34 or 41",
         true,
         {choice("code", "34", "21|34|41")}},
        {Profile,
         "profile",
         "the module behaves as name=: classic refind sn-nonzero no-fp one-fp two-fp addr-0..4 slow-9600",
         true,
         {choice("name", "classic",
                 "classic|refind|sn-nonzero|no-fp|one-fp|two-fp|addr-0|addr-1|addr-2|addr-3|addr-4|slow-9600")}},
        {SlowReader,
         "slow_reader",
         "every delay is factor= times as long (default 3)",
         true,
         {number("factor", "3", 1000, 1)}},
        {Baud,
         "baud",
         "the module runs at rate= (default 9600) and hears nothing while the port is set to another",
         true,
         {choice("rate", "9600", "115200|57600|38400|19200|9600")}},
    };
}

} // namespace catalogue_detail

const std::vector<FaultKind>& faultCatalogue() {
    static const std::vector<FaultKind> all = [] {
        std::vector<FaultKind> kinds = catalogue_detail::lineFaults();
        for (const auto& more : {catalogue_detail::frameFaults(), catalogue_detail::deviceFaults()})
            kinds.insert(kinds.end(), more.begin(), more.end());
        return kinds;
    }();
    return all;
}

const FaultKind* findFaultKind(std::string_view name) {
    const auto& all = faultCatalogue();
    const auto found = std::ranges::find(all, name, &FaultKind::name);
    return found == all.end() ? nullptr : &*found;
}

std::string faultList() {
    std::string text;
    for (const FaultKind& kind : faultCatalogue()) {
        std::string name(kind.name);
        name.resize(std::max<std::size_t>(name.size(), 18), ' ');
        text += name + std::string(kind.effect) + "\n";
    }
    return text;
}

} // namespace kaban::simdev
