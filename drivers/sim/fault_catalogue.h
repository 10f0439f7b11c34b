// The faults that can be set: names, what each does, its parameters. One table serves the parser, --list-faults and
// the error messages. Read-only, any thread. Source: id-card reference section 8.3; README.md explains each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kaban::simdev {

enum class FaultId {
    Silence,
    Late,
    Partial,
    Slow,
    Chunks,
    BadChecksum,
    BitFlip,
    NoiseBefore,
    NoiseBetween,
    NoiseAfter,
    Duplicate,
    Oversize,
    Undersize,
    LenMismatch,
    EmbeddedPreamble,
    WrongReply,
    VendorOdd,
    Echo,
    Sw,
    RemoveAt,
    SwapCard,
    StuckCard,
    HangUp,
    BootFail,
    Unauth,
    OrderCode,
    Profile,
    SlowReader,
    Baud
};

enum class ParameterForm { Decimal, Hex, HexBytes, Choice, CardObject };

struct FaultParameter {
    std::string_view key;
    ParameterForm form;
    std::string_view fallback = {}; // empty: not given
    long long lowest = 0;
    long long highest = 0;
    std::string_view choices = {}; // a|b|c
};

struct FaultKind {
    FaultId id;
    std::string_view name;
    std::string_view effect;
    bool lasting;                           // times is -1 unless given
    std::vector<FaultParameter> parameters; // the first one may be given without its key
};

const std::vector<FaultKind>& faultCatalogue();

// nullptr for a name that does not exist.
const FaultKind* findFaultKind(std::string_view name);

// "id  effect", one fault per line.
std::string faultList();

} // namespace kaban::simdev
