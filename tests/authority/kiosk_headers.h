// The headers that every call of a kiosk carries, and how they must look.
// Pure functions; any thread. Sources: contract; W3C Trace Context level 1 (traceparent).
#pragma once

#include <httplib.h>

namespace kaban::authority {

inline constexpr const char* kioskHeader = "Kaban-Kiosk";

/// Throws ProblemAnswer (400 bad-header) when one is missing or ill-formed.
void requireKioskHeaders(const httplib::Request& request);

} // namespace kaban::authority
