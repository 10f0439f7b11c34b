#include "tests/authority/wire_stats.h"

namespace kaban::authority {
namespace wire_stats_detail {

constexpr const char* creationRoute = "POST /v1/uploads";
constexpr const char* lookupRoute = "GET /v1/submissions/";

} // namespace wire_stats_detail

void WireStats::countRequest(const std::string& method, const std::string& route, const std::string& key) {
    const std::lock_guard lock(mutex_);
    ++requests_[route];
    const auto count = [&method, &route](PerKey& counters) {
        counters.posts += route == wire_stats_detail::creationRoute ? 1 : 0;
        counters.patches += method == "PATCH" ? 1 : 0;
        counters.lookups += route.starts_with(wire_stats_detail::lookupRoute) ? 1 : 0;
    };
    count(total_);
    if (!key.empty()) {
        count(perKey_[key]);
    }
}

void WireStats::countPatchBytes(const std::string& key, std::uint64_t bytes) {
    const std::lock_guard lock(mutex_);
    total_.patchBytes += bytes;
    if (!key.empty()) {
        perKey_[key].patchBytes += bytes;
    }
}

void WireStats::countCreation() {
    const std::lock_guard lock(mutex_);
    ++creations_;
}

void WireStats::countRefusedDuplicate() {
    const std::lock_guard lock(mutex_);
    ++refusedDuplicates_;
}

nlohmann::json WireStats::report() const {
    const std::lock_guard lock(mutex_);
    const auto counters = [](const PerKey& counted) -> nlohmann::json {
        return {{"posts", counted.posts},
                {"patches", counted.patches},
                {"patch_bytes", counted.patchBytes},
                {"lookups", counted.lookups}};
    };
    nlohmann::json report = counters(total_);
    report["requests"] = requests_;
    report["creations"] = creations_;
    report["duplicates_refused"] = refusedDuplicates_;
    report["by_key"] = nlohmann::json::object();
    for (const auto& [key, counted] : perKey_) {
        report["by_key"][key] = counters(counted);
    }
    return report;
}

} // namespace kaban::authority
