// The faults that are active now, how often each was hit, and the part the sandbox plays (authority or gateway).
//
// JSON form: {"role": "authority" | "gateway", "accept_after_lookups": n?, "faults": [{"fault": name, "times": n?,
// …}]}. `times` is 1 unless given, -1 means for ever. A fault is used up by being hit, never by being looked at, and
// the number of hits is reported, because a test whose fault never struck proves nothing.
//
// Thread: any. Errors: std::invalid_argument with words for the person who wrote the JSON.
#pragma once

#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "tests/authority/fault_catalogue.h"

namespace kaban::authority {

enum class Role {
    Authority, ///< judges and accepts
    Gateway    ///< takes custody: `held`, signed by the bank
};

/// What a fault may be bound to.
struct Call {
    std::string method;
    std::string path;
};

class Faults {
public:
    void replace(const nlohmann::json& description);
    nlohmann::json report() const;

    Role role() const;
    /// As a gateway: the look-up after this many `held` answers finds the submission accepted.
    std::optional<std::uint64_t> acceptAfterLookups() const;

    /// The arguments of the first active fault of that name that applies to the call; uses one of its times.
    std::optional<nlohmann::json> take(std::string_view name, const Call& call);
    /// The same without using it up, for faults that strike later or not at all.
    std::optional<nlohmann::json> peek(std::string_view name, const Call& call) const;

private:
    struct Active {
        nlohmann::json description;
        const FaultKind* kind;
        std::int64_t timesLeft;
        std::uint64_t hits = 0;
    };

    static Active parseFault(const nlohmann::json& entry);
    static bool applies(const Active& active, std::string_view name, const Call& call);

    mutable std::mutex mutex_;
    Role role_ = Role::Authority;
    std::optional<std::uint64_t> acceptAfterLookups_;
    std::vector<Active> active_;
};

} // namespace kaban::authority
