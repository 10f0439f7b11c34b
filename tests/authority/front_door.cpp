#include "tests/authority/front_door.h"

#include <cstdio>

#include "tests/authority/encoding.h"
#include "tests/authority/kiosk_headers.h"
#include "tests/authority/oauth.h"

namespace kaban::authority {
namespace front_door_detail {

constexpr std::size_t statusLineOnly = 12; // "HTTP/1.1 204"

constexpr const char* portalPage =
    "<!doctype html><html><head><title>Wi-Fi</title></head><body><h1>Welcome</h1><p>Please log in.</p></body></html>";

bool isContractCall(const httplib::Request& request) {
    return request.path.starts_with("/v1/");
}

std::string headerText(const nlohmann::json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

void answerStatusFault(Exchange& exchange, const nlohmann::json& fault) {
    const int status = fault.at("code").get<int>();
    const std::string body = fault.value("body", std::string("problem"));
    if (body == "problem") {
        answerProblem(exchange, {status, "sandbox-fault", "The sandbox was told to answer this"});
    } else {
        exchange.response.status = status;
        exchange.response.set_content(body == "html" ? portalPage : "", "text/html; charset=utf-8");
    }
    if (const auto retryAfter = fault.find("retry_after"); retryAfter != fault.end()) {
        exchange.response.set_header("Retry-After", headerText(*retryAfter));
    }
    if (const auto location = fault.find("location"); location != fault.end()) {
        exchange.response.set_header("Location", headerText(*location));
    }
}

/// The OAuth calls have their own form for a bad request.
void answerRefusal(Exchange& exchange, const ProblemAnswer& problem) {
    if (problem.status == 400 && isOauthCall(exchange.request.path)) {
        answerOauthError(exchange, "invalid_request", problem.detail);
    } else {
        answerProblem(exchange, problem);
    }
}

void answerBrokenJson(Exchange& exchange) {
    exchange.response.status = 200;
    exchange.response.set_content(R"({"state": "accepted", "entries": [{"code)", "application/json");
}

nlohmann::json ofWrongType(const nlohmann::json& value) {
    return value.is_number() ? nlohmann::json("seven") : nlohmann::json(7);
}

/// Whatever the answer was, it becomes a 200 in which nothing (or not the named member) has the promised type.
void spoilTypes(httplib::Response& response, const std::string& member) {
    nlohmann::json content = nlohmann::json::parse(response.body, nullptr, false);
    if (!content.is_object()) {
        content = {{"state", "accepted"}};
    }
    for (auto& [name, value] : content.items()) {
        if (member.empty() || member == name) {
            value = ofWrongType(value);
        }
    }
    response.status = 200;
    response.body.clear();
    response.set_content(content.dump(), "application/json");
}

} // namespace front_door_detail

FrontDoor::FrontDoor(const Router& router, Faults& faults, WireStats& stats, KeyOfUpload keyOfUpload)
    : router_(router), faults_(faults), stats_(stats), keyOfUpload_(std::move(keyOfUpload)) {}

void FrontDoor::attachTo(httplib::Server& server) {
    const std::string everyPath = ".*";
    const auto withoutBody = [this](const httplib::Request& request, httplib::Response& response) {
        serve(request, response, nullptr);
    };
    const auto withBody = [this](const httplib::Request& request, httplib::Response& response,
                                 const httplib::ContentReader& reader) { serve(request, response, &reader); };
    server.Get(everyPath, withoutBody); // HEAD comes here as well
    server.Options(everyPath, withoutBody);
    server.Post(everyPath, withBody);
    server.Put(everyPath, withBody);
    server.Patch(everyPath, withBody);
    server.Delete(everyPath, withBody);
    server.set_post_routing_handler([](const httplib::Request&, httplib::Response& response) {
        if (response.status == 204 || response.status == 304) {
            response.headers.erase("Content-Length"); // RFC 9110, 8.6: not allowed there, httplib adds a zero
        }
    });
}

void FrontDoor::serve(const httplib::Request& request, httplib::Response& response,
                      const httplib::ContentReader* reader) {
    Exchange exchange{request, response, TlsConnection::of(request), RequestBody(request, reader)};
    try {
        if (front_door_detail::isContractCall(request)) {
            serveContractCall(exchange);
        } else {
            dispatch(exchange);
        }
    } catch (const ProblemAnswer& problem) {
        front_door_detail::answerRefusal(exchange, problem);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "kaban-authority: %s: %s\n", request.method.c_str(), error.what());
        answerProblem(exchange, {500, "internal", "The sandbox failed; see its standard error"});
    }
    if (exchange.connection.isUsable() && !exchange.body.discardRest()) {
        exchange.connection.closeWithoutAnswer(Farewell::Close);
    }
    if (front_door_detail::isContractCall(request)) {
        countBody(exchange);
        spoilAnswer(exchange);
    }
    exchange.connection.limitReading(0);
}

void FrontDoor::serveContractCall(Exchange& exchange) {
    countArrival(exchange);
    if (exchange.request.path.starts_with("/v1/uploads")) {
        exchange.response.set_header("Tus-Resumable", "1.0.0");
    }
    if (answeredByFault(exchange)) {
        return;
    }
    if (const auto slow = faults_.take(fault::slowBody, exchange.call())) {
        exchange.connection.limitReading(slow->at("bytes_per_second").get<std::size_t>());
    }
    requireKioskHeaders(exchange.request);
    dispatch(exchange);
}

void FrontDoor::dispatch(Exchange& exchange) {
    const auto found = router_.find(exchange.request.method, exchange.request.path);
    if (const auto* const match = std::get_if<RouteMatch>(&found)) {
        exchange.pathParameter = match->pathParameter;
        match->route->handler(exchange);
        return;
    }
    const std::string& allowed = std::get<NoRoute>(found).allowedMethods;
    if (allowed.empty()) {
        throw ProblemAnswer{404, "not-found", "There is nothing at this address"};
    }
    throw ProblemAnswer{405, "method-not-allowed", "This address does not know the method", "", {{"Allow", allowed}}};
}

void FrontDoor::countArrival(const Exchange& exchange) {
    const httplib::Request& request = exchange.request;
    const auto found = router_.find(request.method, request.path);
    const auto* const match = std::get_if<RouteMatch>(&found);
    stats_.countRequest(request.method, match ? match->route->name() : request.method + " (no such address)",
                        keyOf(request, match));
}

void FrontDoor::countBody(const Exchange& exchange) {
    const httplib::Request& request = exchange.request;
    const auto found = router_.find(request.method, request.path);
    if (request.method == "PATCH") {
        stats_.countPatchBytes(keyOf(request, std::get_if<RouteMatch>(&found)), exchange.body.received());
    }
}

std::string FrontDoor::keyOf(const httplib::Request& request, const RouteMatch* match) const {
    std::string key;
    if (request.method == "POST") {
        key = request.get_header_value("Idempotency-Key");
    } else if (match != nullptr && request.method == "GET") {
        key = match->pathParameter;
    } else if (match != nullptr) {
        key = keyOfUpload_(match->pathParameter);
    }
    return isUuid(key) ? key : std::string();
}

bool FrontDoor::answeredByFault(Exchange& exchange) {
    const Call call = exchange.call();
    if (faults_.take(fault::refuse, call)) {
        exchange.connection.closeWithoutAnswer(Farewell::Close);
        return true;
    }
    if (faults_.take(fault::html200, call)) {
        exchange.response.headers.clear();
        exchange.response.set_content(front_door_detail::portalPage, "text/html; charset=utf-8");
        return true;
    }
    if (faults_.take(fault::badJson, call)) {
        front_door_detail::answerBrokenJson(exchange);
        return true;
    }
    if (const auto status = faults_.take(fault::status, call)) {
        front_door_detail::answerStatusFault(exchange, *status);
        return true;
    }
    return false;
}

void FrontDoor::spoilAnswer(Exchange& exchange) {
    if (!exchange.connection.isUsable()) {
        return;
    }
    if (const auto spoilt = faults_.take(fault::wrongSchema, exchange.call())) {
        front_door_detail::spoilTypes(exchange.response, spoilt->value("member", std::string()));
    }
    if (const auto delay = faults_.take(fault::delay, exchange.call())) {
        exchange.connection.pause(std::chrono::milliseconds(delay->at("ms").get<std::int64_t>()));
    }
    if (const auto cut = faults_.take(fault::cutAnswer, exchange.call())) {
        exchange.connection.cutAnswerAfter(cut->at("bytes").get<std::size_t>());
    }
    if (const auto cut = faults_.take(fault::cutBody, exchange.call())) {
        const auto bytes = cut->at("bytes").get<std::size_t>();
        if (exchange.request.method != "HEAD" && exchange.response.body.size() > bytes) {
            exchange.connection.cutBodyAfter(bytes);
        } else {
            exchange.connection.cutAnswerAfter(front_door_detail::statusLineOnly);
        }
    }
}

} // namespace kaban::authority
