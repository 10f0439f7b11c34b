// One request with its answer, as the handlers see it.
// Thread: the worker that serves the request. Ownership: refers to httplib's objects, which outlive the handler.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include <httplib.h>
#include <nlohmann/json.hpp>

#include "tests/authority/faults.h"
#include "tests/authority/tls_connection.h"

namespace kaban::authority {

class RequestBody {
public:
    /// `reader` is null for methods whose body httplib does not read.
    RequestBody(const httplib::Request& request, const httplib::ContentReader* reader);

    /// What the client announced; nothing for a chunked body.
    std::optional<std::uint64_t> announcedLength() const { return announcedLength_; }
    /// Hands over the bytes as they arrive until `receiver` returns false. True when the whole body was received.
    bool stream(const std::function<bool(std::string_view)>& receiver);
    /// The whole body; nothing when it is longer than `limit` or does not arrive.
    std::optional<std::string> readAll(std::size_t limit);
    /// Reads and discards what no handler asked for, so that the next request of the connection starts where it should.
    bool discardRest();
    /// Bytes that arrived so far, whatever became of them.
    std::uint64_t received() const { return received_; }

private:
    const httplib::ContentReader* reader_;
    std::optional<std::uint64_t> announcedLength_;
    bool expected_;
    std::uint64_t received_ = 0;
};

struct Exchange {
    const httplib::Request& request;
    httplib::Response& response;
    TlsConnection& connection;
    RequestBody body;
    std::string pathParameter{}; ///< what stood for {…} in the route

    Call call() const { return {.method = request.method, .path = request.path}; }
};

void answerJson(Exchange& exchange, int status, const nlohmann::json& content);
/// The same for what no cache may keep.
void answerPrivateJson(Exchange& exchange, int status, const nlohmann::json& content);
/// The JSON object in the body; throws ProblemAnswer (400 bad-request) where there is none.
nlohmann::json readJsonObject(Exchange& exchange);

/// A problem of the contract. `name` becomes urn:kaban:problem:<name>. Thrown by handlers, answered by the front door.
/// Source: RFC 9457.
struct ProblemAnswer {
    int status;
    std::string name;
    std::string title;
    std::string detail{};
    httplib::Headers headers{};
    nlohmann::json members = nlohmann::json::object(); ///< of this problem type, beside those of every problem
};

void answerProblem(Exchange& exchange, const ProblemAnswer& problem);

} // namespace kaban::authority
