#include "tests/authority/lists.h"

#include <algorithm>
#include <stdexcept>

#include "tests/authority/encoding.h"
#include "tests/authority/sandbox_data.h"

namespace kaban::authority {
namespace lists_detail {

constexpr const char* version = "2026-11";

/// RFC 9110, 13.1.2: a list of tags, compared weakly, or a star.
bool matchesEtag(std::string header, const std::string& etag) {
    header.erase(std::remove(header.begin(), header.end(), ' '), header.end());
    while (!header.empty()) {
        std::string tag = header.substr(0, header.find(','));
        header.erase(0, tag.size() + 1);
        if (tag == "*" || tag == etag || tag == "W/" + etag) {
            return true;
        }
    }
    return false;
}

} // namespace lists_detail

Lists::Lists() {
    add("banks", nlohmann::json::parse(banksText));
    add("districts", nlohmann::json::parse(districtsText));
    add("occupations", nlohmann::json::parse(occupationsText));
    const nlohmann::json branches = nlohmann::json::parse(branchesText);
    for (const auto& [bankCode, entries] : branches.items()) {
        add(branchList(bankCode), entries);
    }
}

void Lists::add(const std::string& name, nlohmann::json entries) {
    const std::string body =
        nlohmann::json{{"list", name}, {"version", lists_detail::version}, {"entries", entries}}.dump();
    lists_.emplace(name, List{std::move(entries), body, "\"" + sha256Hex(body).substr(0, 32) + "\""});
}

void Lists::addRoutes(Router& router) const {
    router.add("GET", "/v1/lists/{list}", [this](Exchange& exchange) { read(exchange); });
}

void Lists::read(Exchange& exchange) const {
    const auto found = lists_.find(exchange.pathParameter);
    if (found == lists_.end()) {
        throw ProblemAnswer{404, "unknown-list", "There is no such list"};
    }
    const List& list = found->second;
    exchange.response.set_header("ETag", list.etag);
    exchange.response.set_header("Cache-Control", "no-cache");
    if (lists_detail::matchesEtag(exchange.request.get_header_value("If-None-Match"), list.etag)) {
        exchange.response.status = 304;
        return;
    }
    exchange.response.status = 200;
    exchange.response.set_content(list.body, "application/json");
}

const nlohmann::json* Lists::entry(const std::string& list, const std::string& code) const {
    const auto found = lists_.find(list);
    if (found == lists_.end()) {
        return nullptr;
    }
    const nlohmann::json& entries = found->second.entries;
    const auto entry = std::find_if(entries.begin(), entries.end(),
                                    [&code](const auto& candidate) { return candidate["code"] == code; });
    return entry == entries.end() ? nullptr : &*entry;
}

std::string Lists::ownBranch() const {
    for (const auto& [name, list] : lists_) {
        for (const nlohmann::json& entry : list.entries) {
            if (entry.value("here", false)) {
                return entry.at("zh").get<std::string>();
            }
        }
    }
    throw std::logic_error("no branch is the kiosk's own");
}

} // namespace kaban::authority
