// The headers of tus requests, parsed and checked.
// Pure functions; any thread. Errors: ProblemAnswer. Source: tus resumable upload protocol 1.0.0; contract.
#pragma once

#include <cstdint>

#include <httplib.h>

#include "tests/authority/store.h"

namespace kaban::authority {

inline constexpr const char* tusVersion = "1.0.0";
inline constexpr std::uint64_t tusMaxSize = 32ULL * 1024 * 1024;

/// 412 where the request does not speak our version.
void requireTusVersion(const httplib::Request& request);
/// 400 bad-request, 413 too-large.
Announcement parseAnnouncement(const httplib::Request& request);
/// 415 unsupported-media-type, 400 bad-request.
std::uint64_t parsePatchOffset(const httplib::Request& request);

} // namespace kaban::authority
