// What the authority asks of an application of version 2 and later beyond its schema: codes that exist, a bank that the
// person may choose, post only where the branch offers it, a person who may apply. Thread: any; reads only.
// Requirements: ELG-07, GAP-39, FLD-09, FLD-16, FLD-17. Problem codes: code-unknown, bank-fixed, post-not-offered,
// not-eligible.
#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "tests/authority/lists.h"
#include "tests/authority/people.h"
#include "tests/authority/submission.h"

namespace kaban::authority {

class ApplicationRules {
public:
    ApplicationRules(const People& people, const Lists& lists) : people_(people), lists_(lists) {}

    /// `application` keeps the schema. An application of version 1 has nothing to ask about here.
    std::vector<Problem> broken(const nlohmann::json& application) const;

private:
    void checkCodes(const nlohmann::json& application, std::vector<Problem>& problems) const;
    void checkBranch(const nlohmann::json& form, std::vector<Problem>& problems) const;
    void checkPerson(const nlohmann::json& application, std::vector<Problem>& problems) const;

    const People& people_;
    const Lists& lists_;
};

} // namespace kaban::authority
