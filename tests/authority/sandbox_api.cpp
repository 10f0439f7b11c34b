#include "tests/authority/sandbox_api.h"

namespace kaban::authority {
namespace sandbox_api_detail {

nlohmann::json summaryOf(const Submission& submission) {
    return {{"id", submission.applicationId},
            {"key", submission.key},
            {"state", stateName(submission.state)},
            {"kiosk", submission.kiosk},
            {"service", submission.service ? nlohmann::json(*submission.service) : nlohmann::json()},
            {"received_at", submission.receivedAt},
            {"number", submission.number},
            {"sha256", submission.sha256},
            {"problems", nlohmann::json::parse(problemsToJson(submission.problems))}};
}

} // namespace sandbox_api_detail

SandboxApi::SandboxApi(Store& store, Submissions& submissions, Faults& faults, WireStats& stats, SandboxClock& clock)
    : store_(store), submissions_(submissions), faults_(faults), stats_(stats), clock_(clock) {}

void SandboxApi::addRoutes(Router& router) {
    router.add("GET", "/sandbox/applications", [this](Exchange& exchange) { listApplications(exchange); });
    router.add("GET", "/sandbox/applications/{id}", [this](Exchange& exchange) { showApplication(exchange); });
    router.add("GET", "/sandbox/stats", [this](Exchange& exchange) { showStats(exchange); });
    router.add("GET", "/sandbox/faults", [this](Exchange& exchange) { answerJson(exchange, 200, faults_.report()); });
    router.add("PUT", "/sandbox/faults", [this](Exchange& exchange) { replaceFaults(exchange); });
    router.add("PUT", "/sandbox/clock", [this](Exchange& exchange) { setClock(exchange); });
}

void SandboxApi::listApplications(Exchange& exchange) {
    nlohmann::json list = nlohmann::json::array();
    for (const Submission& submission : store_.submissions()) {
        list.push_back(sandbox_api_detail::summaryOf(submission));
    }
    answerJson(exchange, 200, list);
}

void SandboxApi::showApplication(Exchange& exchange) {
    const auto submission = store_.findSubmission(exchange.pathParameter);
    if (!submission) {
        throw ProblemAnswer{404, "not-found", "No application has this id or key"};
    }
    nlohmann::json answer = sandbox_api_detail::summaryOf(*submission);
    answer["receipt"] = submission->receipt;
    answer["application"] =
        submissions_.judge().openApplication(store_.bundle(submission->key)).value_or(nlohmann::json());
    answerJson(exchange, 200, answer);
}

void SandboxApi::showStats(Exchange& exchange) {
    nlohmann::json answer = stats_.report();
    const std::int64_t held = store_.countInState(SubmissionState::Held);
    const std::int64_t accepted = store_.countInState(SubmissionState::Accepted);
    answer["held"] = held;
    answer["accepted"] = accepted;
    answer["rejected"] = store_.countInState(SubmissionState::Rejected);
    answer["effects"] = held + accepted;
    answerJson(exchange, 200, answer);
}

void SandboxApi::replaceFaults(Exchange& exchange) {
    const nlohmann::json description = readJsonObject(exchange);
    try {
        faults_.replace(description);
    } catch (const std::exception& error) { // std::invalid_argument, or a JSON type error
        throw ProblemAnswer{400, "bad-request", "These faults cannot be used", error.what()};
    }
    submissions_.acceptHeld();
    answerJson(exchange, 200, faults_.report());
}

void SandboxApi::setClock(Exchange& exchange) {
    const nlohmann::json content = readJsonObject(exchange);
    if (content.empty()) {
        clock_.reset();
    } else {
        const auto now = content.value("now", nlohmann::json());
        const auto moment = now.is_string() ? parseMoment(now.get<std::string>()) : std::nullopt;
        if (!moment || content.size() != 1) {
            throw ProblemAnswer{400, "bad-request", "The clock takes {\"now\": \"2026-11-21T11:20:00+08:00\"} or {}"};
        }
        clock_.set(*moment);
    }
    answerJson(exchange, 200, {{"now", utcText(clock_.now())}});
}

} // namespace kaban::authority
