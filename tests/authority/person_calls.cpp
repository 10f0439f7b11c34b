#include "tests/authority/person_calls.h"

namespace kaban::authority {
namespace person_calls_detail {

void requireCheckable(const nlohmann::json& request) {
    if (request.value("service", nlohmann::json()) != "individual") {
        throw ProblemAnswer{400, "bad-request", "There is no check for this service", "service"};
    }
    if (request.value("authorised", nlohmann::json()) != true) {
        throw ProblemAnswer{400, "not-authorised", "The person has not agreed to the check", "authorised"};
    }
    if (!request.value("use_electronic_licence", nlohmann::json()).is_boolean()) {
        throw ProblemAnswer{400, "bad-request", "It is not told whether the licence may be used",
                            "use_electronic_licence"};
    }
}

} // namespace person_calls_detail

void PersonCalls::addRoutes(Router& router) {
    router.add("GET", "/v1/me", [this](Exchange& exchange) { readProfile(exchange); });
    router.add("POST", "/v1/eligibility", [this](Exchange& exchange) { checkEligibility(exchange); });
}

void PersonCalls::readProfile(Exchange& exchange) {
    answerPrivateJson(exchange, 200, tokens_.personOf(exchange).profile);
}

void PersonCalls::checkEligibility(Exchange& exchange) {
    const Person& person = tokens_.personOf(exchange);
    const nlohmann::json request = readJsonObject(exchange);
    person_calls_detail::requireCheckable(request);
    std::string outcome = person.outcome;
    if (const auto forced = faults_.take(fault::eligibility, exchange.call())) {
        outcome = forced->at("outcome").get<std::string>();
    }
    const bool licence = request["use_electronic_licence"].get<bool>() && person.electronicLicence;
    answerPrivateJson(exchange, 200, {{"outcome", outcome}, {"electronic_licence", licence}});
}

} // namespace kaban::authority
