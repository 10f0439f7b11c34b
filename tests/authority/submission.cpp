#include "tests/authority/submission.h"

#include <stdexcept>

#include <nlohmann/json.hpp>

namespace kaban::authority {

std::string_view stateName(SubmissionState state) {
    switch (state) {
    case SubmissionState::Held:
        return "held";
    case SubmissionState::Accepted:
        return "accepted";
    case SubmissionState::Rejected:
        return "rejected";
    }
    throw std::logic_error("unknown state");
}

SubmissionState stateFromName(std::string_view name) {
    for (const auto state : {SubmissionState::Held, SubmissionState::Accepted, SubmissionState::Rejected}) {
        if (stateName(state) == name) {
            return state;
        }
    }
    throw std::invalid_argument("no such state: " + std::string(name));
}

std::string problemsToJson(const std::vector<Problem>& problems) {
    nlohmann::json list = nlohmann::json::array();
    for (const Problem& problem : problems) {
        nlohmann::json entry{{"code", problem.code}};
        if (!problem.field.empty()) {
            entry["field"] = problem.field;
        }
        list.push_back(std::move(entry));
    }
    return list.dump();
}

std::vector<Problem> problemsFromJson(const std::string& text) {
    std::vector<Problem> problems;
    for (const auto& entry : nlohmann::json::parse(text)) {
        problems.push_back({entry.at("code").get<std::string>(), entry.value("field", std::string())});
    }
    return problems;
}

} // namespace kaban::authority
