#include "tests/authority/application_rules.h"

#include "tests/authority/eligibility.h"
#include "tests/authority/encoding.h"

namespace kaban::authority {
namespace application_rules_detail {

std::string text(const nlohmann::json& object, const char* member) {
    return object.at(member).get<std::string>();
}

/// GB/T 3304 has 01 to 56; 97 and 98 are the practice for other and naturalised.
bool isEthnicityCode(const std::string& code) {
    const auto number = parseWholeNumber(code).value_or(0);
    return (number >= 1 && number <= 56) || number == 97 || number == 98;
}

} // namespace application_rules_detail

std::vector<Problem> ApplicationRules::broken(const nlohmann::json& application) const {
    std::vector<Problem> problems;
    if (application.at("schema") != "kaban-application-1") {
        checkCodes(application, problems);
        checkBranch(application.at("form"), problems);
        checkPerson(application, problems);
    }
    return problems;
}

void ApplicationRules::checkCodes(const nlohmann::json& application, std::vector<Problem>& problems) const {
    using application_rules_detail::text;
    const nlohmann::json& form = application.at("form");
    const auto require = [&](const char* list, const nlohmann::json& object, const char* member, const char* path) {
        if (lists_.entry(list, text(object, member)) == nullptr) {
            problems.push_back({"code-unknown", path});
        }
    };
    if (!application_rules_detail::isEthnicityCode(text(application.at("applicant"), "ethnicity_code"))) {
        problems.push_back({"code-unknown", "applicant.ethnicity_code"});
    }
    require("occupations", form, "occupation_code", "form.occupation_code");
    require("districts", form, "district_code", "form.district_code");
    if (form.contains("postal")) {
        require("districts", form.at("postal"), "district_code", "form.postal.district_code");
    }
}

void ApplicationRules::checkBranch(const nlohmann::json& form, std::vector<Problem>& problems) const {
    using application_rules_detail::text;
    const std::string bank = text(form, "bank_code");
    if (lists_.entry("banks", bank) == nullptr) {
        problems.push_back({"code-unknown", "form.bank_code"});
        return;
    }
    const nlohmann::json* const branch = lists_.entry(Lists::branchList(bank), text(form, "branch_code"));
    if (branch == nullptr) {
        problems.push_back({"code-unknown", "form.branch_code"});
    } else if (form.at("collection") == "post" && !branch->value("postal", false)) {
        problems.push_back({"post-not-offered", "form.collection"});
    }
}

void ApplicationRules::checkPerson(const nlohmann::json& application, std::vector<Problem>& problems) const {
    using application_rules_detail::text;
    const Person* const person = people_.withIdNumber(text(application.at("applicant"), "id_number"));
    // Somebody the sandbox has not heard of may apply; whom it knows it judges again, whatever the kiosk was told.
    if (!mayApplyAfter(text(application.at("eligibility"), "outcome")) ||
        (person != nullptr && !mayApplyAfter(person->outcome))) {
        problems.push_back({"not-eligible", "eligibility.outcome"});
    }
    if (person != nullptr && person->profile.contains("fixed_bank_code") &&
        person->profile["fixed_bank_code"] != application.at("form").at("bank_code")) {
        problems.push_back({"bank-fixed", "form.bank_code"});
    }
}

} // namespace kaban::authority
