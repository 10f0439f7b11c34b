// Reads a body of the type application/x-www-form-urlencoded.
// Pure function; any thread. Source: WHATWG URL, section 5.1 (what RFC 6749, appendix B, builds on).
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace kaban::authority {

using FormFields = std::map<std::string, std::string>;

/// Nothing where a name occurs twice (RFC 6749, 3.2) or an escape is cut off.
std::optional<FormFields> parseForm(std::string_view body);

} // namespace kaban::authority
