#include "tests/authority/kiosk_headers.h"

#include <regex>

#include "tests/authority/exchange.h"

namespace kaban::authority {
namespace kiosk_headers_detail {

void requireForm(const httplib::Request& request, const char* name, const std::regex& form) {
    const bool once = request.get_header_value_count(name) == 1;
    if (!once || !std::regex_match(request.get_header_value(name), form)) {
        throw ProblemAnswer{400, "bad-header", "A header is missing or ill-formed", name};
    }
}

} // namespace kiosk_headers_detail

void requireKioskHeaders(const httplib::Request& request) {
    static const std::regex kiosk("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    static const std::regex version("[0-9A-Za-z][0-9A-Za-z.+~-]{0,63}");
    static const std::regex trace("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-01"); // all zeros is invalid
    kiosk_headers_detail::requireForm(request, kioskHeader, kiosk);
    kiosk_headers_detail::requireForm(request, "Kaban-Version", version);
    kiosk_headers_detail::requireForm(request, "traceparent", trace);
}

} // namespace kaban::authority
