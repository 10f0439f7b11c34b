#include "tests/authority/faults.h"

#include <algorithm>
#include <stdexcept>

#include <fnmatch.h>

namespace kaban::authority {
namespace faults_detail {

constexpr std::int64_t forEver = -1;

Role parseRole(const std::string& name) {
    if (name == "authority") {
        return Role::Authority;
    }
    if (name == "gateway") {
        return Role::Gateway;
    }
    throw std::invalid_argument("role is 'authority' or 'gateway', not '" + name + "'");
}

/// `pattern` is a method, a path with wildcards, or both with a space between them.
bool matchesCall(const std::string& pattern, const Call& call) {
    const std::size_t path = pattern.find('/');
    const std::string method = pattern.substr(0, pattern.find(' '));
    const bool methodFits = path == 0 || method == call.method;
    const bool pathFits =
        path == std::string::npos || ::fnmatch(pattern.substr(path).c_str(), call.path.c_str(), 0) == 0;
    return methodFits && pathFits;
}

void requireKnownMembers(const nlohmann::json& description) {
    if (!description.is_object()) {
        throw std::invalid_argument("faults are described by a JSON object");
    }
    for (const auto& [key, value] : description.items()) {
        if (key != "role" && key != "faults" && key != "accept_after_lookups") {
            throw std::invalid_argument("unknown member '" + key + "'");
        }
    }
}

} // namespace faults_detail

Faults::Active Faults::parseFault(const nlohmann::json& entry) {
    if (!entry.is_object() || !entry.contains("fault") || !entry["fault"].is_string()) {
        throw std::invalid_argument("every fault is an object with the name under 'fault'");
    }
    const FaultKind& kind = faultKind(entry["fault"].get<std::string>());
    checkFaultArguments(kind, entry);
    const auto& times = entry.value("times", nlohmann::json(1));
    if (!times.is_number_integer() || times.get<std::int64_t>() < faults_detail::forEver) {
        throw std::invalid_argument("'times' is a whole number, -1 for ever");
    }
    return {.description = entry, .kind = &kind, .timesLeft = times.get<std::int64_t>()};
}

void Faults::replace(const nlohmann::json& description) {
    faults_detail::requireKnownMembers(description);
    const Role role = faults_detail::parseRole(description.value("role", std::string("authority")));
    std::optional<std::uint64_t> acceptAfterLookups;
    if (const auto given = description.find("accept_after_lookups"); given != description.end()) {
        if (!given->is_number_unsigned()) {
            throw std::invalid_argument("'accept_after_lookups' is a whole number");
        }
        acceptAfterLookups = given->get<std::uint64_t>();
    }
    std::vector<Active> active;
    for (const auto& entry : description.value("faults", nlohmann::json::array())) {
        active.push_back(parseFault(entry));
    }
    const std::lock_guard lock(mutex_);
    role_ = role;
    acceptAfterLookups_ = acceptAfterLookups;
    active_ = std::move(active);
}

nlohmann::json Faults::report() const {
    const std::lock_guard lock(mutex_);
    nlohmann::json list = nlohmann::json::array();
    for (const Active& active : active_) {
        nlohmann::json entry = active.description;
        entry["times_left"] = active.timesLeft;
        entry["hits"] = active.hits;
        list.push_back(std::move(entry));
    }
    nlohmann::json report{{"role", role_ == Role::Gateway ? "gateway" : "authority"}, {"faults", std::move(list)}};
    if (acceptAfterLookups_) {
        report["accept_after_lookups"] = *acceptAfterLookups_;
    }
    return report;
}

Role Faults::role() const {
    const std::lock_guard lock(mutex_);
    return role_;
}

std::optional<std::uint64_t> Faults::acceptAfterLookups() const {
    const std::lock_guard lock(mutex_);
    return acceptAfterLookups_;
}

bool Faults::applies(const Active& active, std::string_view name, const Call& call) {
    return active.kind->name == name && active.timesLeft != 0 &&
           faults_detail::matchesCall(active.description.value("on", std::string(active.kind->defaultCalls)), call);
}

std::optional<nlohmann::json> Faults::take(std::string_view name, const Call& call) {
    const std::lock_guard lock(mutex_);
    for (Active& active : active_) {
        if (applies(active, name, call)) {
            active.timesLeft -= active.timesLeft == faults_detail::forEver ? 0 : 1;
            ++active.hits;
            return active.description;
        }
    }
    return std::nullopt;
}

std::optional<nlohmann::json> Faults::peek(std::string_view name, const Call& call) const {
    const std::lock_guard lock(mutex_);
    const auto found =
        std::find_if(active_.begin(), active_.end(), [&](const Active& active) { return applies(active, name, call); });
    return found == active_.end() ? std::nullopt : std::optional(found->description);
}

} // namespace kaban::authority
