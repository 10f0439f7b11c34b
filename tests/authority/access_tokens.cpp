#include "tests/authority/access_tokens.h"

#include "tests/authority/encoding.h"
#include "tests/authority/kiosk_headers.h"

namespace kaban::authority {
namespace access_tokens_detail {

constexpr std::string_view scheme = "Bearer ";

ProblemAnswer notSignedIn(const char* challenge) {
    return {401, "not-signed-in", "Nobody has signed in with this token", "", {{"WWW-Authenticate", challenge}}};
}

} // namespace access_tokens_detail

std::string AccessTokens::issue(const std::string& personId, const std::string& kiosk) {
    const std::lock_guard lock(mutex_);
    const Moment now = clock_.now();
    std::erase_if(tokens_, [now](const auto& entry) { return now >= entry.second.expiresAt; });
    std::string token = toBase64Url(sha256(randomUuid() + randomUuid()));
    issued_.add("access_token", token);
    tokens_.emplace(token, Token{personId, kiosk, now + lifetime});
    return token;
}

const Person& AccessTokens::personOf(const Exchange& exchange) const {
    const std::string header = exchange.request.get_header_value("Authorization");
    if (!header.starts_with(access_tokens_detail::scheme)) {
        throw access_tokens_detail::notSignedIn("Bearer");
    }
    const std::lock_guard lock(mutex_);
    const auto found = tokens_.find(header.substr(access_tokens_detail::scheme.size()));
    if (found == tokens_.end() || clock_.now() >= found->second.expiresAt ||
        found->second.kiosk != exchange.request.get_header_value(kioskHeader)) {
        throw access_tokens_detail::notSignedIn("Bearer error=\"invalid_token\"");
    }
    return *people_.withId(found->second.personId); // people never go away
}

} // namespace kaban::authority
