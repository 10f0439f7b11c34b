#include "tests/authority/exchange.h"

#include "tests/authority/encoding.h"

namespace kaban::authority {

RequestBody::RequestBody(const httplib::Request& request, const httplib::ContentReader* reader)
    : reader_(reader),
      announcedLength_(parseWholeNumber(request.get_header_value("Content-Length"))),
      // Without either header a request has no body (RFC 9112, 6.3); httplib would wait for the end of the connection.
      expected_(reader != nullptr &&
                (request.has_header("Content-Length") || request.has_header("Transfer-Encoding"))) {}

bool RequestBody::stream(const std::function<bool(std::string_view)>& receiver) {
    if (!expected_) {
        return true;
    }
    expected_ = false;
    return (*reader_)([this, &receiver](const char* data, std::size_t size) {
        received_ += size;
        return receiver({data, size});
    });
}

std::optional<std::string> RequestBody::readAll(std::size_t limit) {
    std::string content;
    const bool whole = stream([&content, limit](std::string_view bytes) {
        content += bytes;
        return content.size() <= limit;
    });
    return whole ? std::optional(std::move(content)) : std::nullopt;
}

bool RequestBody::discardRest() {
    return stream([](std::string_view) { return true; });
}

void answerJson(Exchange& exchange, int status, const nlohmann::json& content) {
    exchange.response.status = status;
    exchange.response.set_content(content.dump(), "application/json");
}

void answerPrivateJson(Exchange& exchange, int status, const nlohmann::json& content) {
    exchange.response.set_header("Cache-Control", "no-store");
    answerJson(exchange, status, content);
}

nlohmann::json readJsonObject(Exchange& exchange) {
    static constexpr std::size_t bodyLimit = std::size_t{1024} * 1024;
    const auto text = exchange.body.readAll(bodyLimit);
    nlohmann::json content = nlohmann::json::parse(text.value_or(""), nullptr, false);
    if (!content.is_object()) {
        throw ProblemAnswer{400, "bad-request", "The body is not a JSON object"};
    }
    return content;
}

void answerProblem(Exchange& exchange, const ProblemAnswer& problem) {
    nlohmann::json content = problem.members;
    content["type"] = "urn:kaban:problem:" + problem.name;
    content["title"] = problem.title;
    content["status"] = problem.status;
    if (!problem.detail.empty()) {
        content["detail"] = problem.detail;
    }
    exchange.response.status = problem.status;
    exchange.response.set_content(content.dump(), "application/problem+json");
    for (const auto& [name, value] : problem.headers) {
        exchange.response.set_header(name, value);
    }
}

} // namespace kaban::authority
