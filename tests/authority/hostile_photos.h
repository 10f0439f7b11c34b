// Bytes that somebody who has taken the authority over might send as a person's photo, made from an honest one.
// Pure functions; any thread. Requirements: SEC-50, SEC-68, PHO-02 (sizes of a received picture).
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kaban::authority {

/// "huge" (a header of 65,535 × 65,535), "cut" (ends in the middle), "noise", "svg", "too-small", "too-large".
std::span<const std::string_view> hostilePhotoKinds();
bool isHostilePhotoKind(std::string_view kind);
std::string hostilePhoto(std::string_view kind, std::string_view honest);

} // namespace kaban::authority
