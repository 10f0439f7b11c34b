// The code lists that kiosks load: banks, districts, occupations, and the branches of each bank.
// Thread: any; read-only after construction. Errors: ProblemAnswer. Source: data/*.json (codes: the national lists
// named there by their words; branches are made up). Requirements: FLD-16, FLD-17, GAP-17 (official order, own bank
// first).
#pragma once

#include <map>
#include <string>

#include <nlohmann/json.hpp>

#include "tests/authority/exchange.h"
#include "tests/authority/router.h"

namespace kaban::authority {

class Lists {
public:
    Lists();

    void addRoutes(Router& router) const;

    /// The entry with the code; null where the list or the entry does not exist.
    const nlohmann::json* entry(const std::string& list, const std::string& code) const;
    /// The Chinese name of the branch in which the kiosks of the sandbox stand.
    std::string ownBranch() const;

    static std::string branchList(const std::string& bankCode) { return "branches-" + bankCode; }

private:
    struct List {
        nlohmann::json entries;
        std::string body; ///< the answer to a kiosk
        std::string etag;
    };

    void add(const std::string& name, nlohmann::json entries);
    void read(Exchange& exchange) const;

    std::map<std::string, List> lists_;
};

} // namespace kaban::authority
