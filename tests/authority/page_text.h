// Text for the console's pages: HTML escaping, masks, Chinese words for states and fields.
// Pure functions; any thread. Units: UTF-8. Requirements: MSK-01, MSK-02, MSK-08.
#pragma once

#include <string>
#include <string_view>

#include "tests/authority/submission.h"

namespace kaban::authority {

std::string escapeHtml(std::string_view text);
/// "张**": the first user-perceived character, then two stars whatever the length.
std::string maskName(std::string_view name);
/// "110*****002X": first three and last four, five stars whatever the length.
std::string maskIdNumber(std::string_view number);

std::string_view stateWord(SubmissionState state);
std::string serviceWord(const std::string& service);
/// The Chinese name of a field of application.json; its own path where there is none.
std::string fieldWord(const std::string& path);

} // namespace kaban::authority
