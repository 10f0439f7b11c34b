// What the authority asks of the pictures of an application of version 3 beyond its schema, and of one picture alone.
// Pure functions; any thread. Requirements: IND-10, PHO-02, PHO-03, PHO-13, PHO-16, SEC-68 (by content, the header's
// size first, at most 40 megapixels; nothing here decodes).
// Problem codes: picture-missing, picture-unlisted, picture-altered, picture-invalid.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "tests/authority/submission.h"

namespace kaban::authority {

inline constexpr const char* cardPhotoSlot = "card_photo";

/// `application` keeps the schema; `entries` are those of the archive. One without pictures has nothing to ask here.
std::vector<Problem> brokenPictures(const nlohmann::json& application,
                                    const std::map<std::string, std::string>& entries);

bool isPictureSlot(std::string_view slot);
/// One of the contract's PictureReason.
bool isPictureReason(std::string_view reason);
/// The reasons of the contract (PictureVerdict) against a picture; empty: it is taken.
std::vector<std::string> reasonsAgainst(std::string_view slot, std::string_view jpeg);

} // namespace kaban::authority
