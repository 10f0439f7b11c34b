// Finds the handler of a request by method and path. A path pattern may hold one {…} that stands for one segment.
// Thread: add() before the server starts, find() from any worker.
#pragma once

#include <functional>
#include <string>
#include <variant>
#include <vector>

#include "tests/authority/exchange.h"

namespace kaban::authority {

using Handler = std::function<void(Exchange&)>;

struct Route {
    std::string method;
    std::string pattern;
    Handler handler;

    /// "PATCH /v1/uploads/{id}"
    std::string name() const { return method + " " + pattern; }
};

/// No route at all (allowed is empty) or none for this method.
struct NoRoute {
    std::string allowedMethods; ///< for the Allow header, "GET, PUT"
};

struct RouteMatch {
    const Route* route;
    std::string pathParameter;
};

class Router {
public:
    void add(std::string method, std::string pattern, Handler handler);
    std::variant<RouteMatch, NoRoute> find(const std::string& method, const std::string& path) const;

private:
    std::vector<Route> routes_;
};

} // namespace kaban::authority
