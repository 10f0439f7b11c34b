#include "tests/authority/router.h"

#include <optional>

namespace kaban::authority {
namespace router_detail {

/// What stands for {…}, empty where the pattern has none; nothing where the path is another one.
std::optional<std::string> matchPath(const std::string& pattern, const std::string& path) {
    const std::size_t open = pattern.find('{');
    if (open == std::string::npos) {
        return pattern == path ? std::optional<std::string>("") : std::nullopt;
    }
    const std::string before = pattern.substr(0, open);
    const std::string after = pattern.substr(pattern.find('}') + 1);
    if (path.size() <= before.size() + after.size() || !path.starts_with(before) || !path.ends_with(after)) {
        return std::nullopt;
    }
    std::string parameter = path.substr(before.size(), path.size() - before.size() - after.size());
    return parameter.find('/') == std::string::npos ? std::optional(std::move(parameter)) : std::nullopt;
}

} // namespace router_detail

void Router::add(std::string method, std::string pattern, Handler handler) {
    routes_.push_back({std::move(method), std::move(pattern), std::move(handler)});
}

std::variant<RouteMatch, NoRoute> Router::find(const std::string& method, const std::string& path) const {
    NoRoute none;
    for (const Route& route : routes_) {
        std::optional<std::string> parameter = router_detail::matchPath(route.pattern, path);
        if (!parameter) {
            continue;
        }
        if (route.method == method) {
            return RouteMatch{&route, std::move(*parameter)};
        }
        none.allowedMethods += (none.allowedMethods.empty() ? "" : ", ") + route.method;
    }
    return none;
}

} // namespace kaban::authority
