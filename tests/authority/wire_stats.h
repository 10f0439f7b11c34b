// Counts what really arrived on the wire since the program started, faults included: a request that is refused, dropped
// or answered with nonsense counts like any other (REL-38: a library that resends by itself is found here).
// Calls of the sandbox's own API are not counted, so that asking changes nothing.
// Thread: any.
#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>

#include <nlohmann/json.hpp>

namespace kaban::authority {

class WireStats {
public:
    /// `route` is method and path pattern; `key` is empty where the request could not be tied to one.
    void countRequest(const std::string& method, const std::string& route, const std::string& key);
    void countPatchBytes(const std::string& key, std::uint64_t bytes);
    void countCreation();
    void countRefusedDuplicate();

    nlohmann::json report() const;

private:
    struct PerKey {
        std::uint64_t posts = 0;
        std::uint64_t patches = 0;
        std::uint64_t patchBytes = 0;
        std::uint64_t lookups = 0;
    };

    mutable std::mutex mutex_;
    std::map<std::string, std::uint64_t> requests_;
    std::map<std::string, PerKey> perKey_;
    PerKey total_;
    std::uint64_t creations_ = 0;
    std::uint64_t refusedDuplicates_ = 0;
};

} // namespace kaban::authority
