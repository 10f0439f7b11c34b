// The ZIP inside a bundle: application.json and pictures, all stored without compression.
// Pure function; any thread. Errors: BundleError (archive-invalid).
// Sources: contract; PKWARE APPNOTE (method 0 = stored). Compression is refused because sealed sizes would tell
// content.
#pragma once

#include <map>
#include <string>

namespace kaban::authority {

inline constexpr const char* applicationEntry = "application.json";

/// Entry name → bytes. application.json is always there; every other entry is images/<slot>.jpg.
std::map<std::string, std::string> readBundleArchive(const std::string& zip);

} // namespace kaban::authority
