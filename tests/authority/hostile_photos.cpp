#include "tests/authority/hostile_photos.h"

#include <algorithm>
#include <array>
#include <random>

namespace kaban::authority {
namespace hostile_photos_detail {

using namespace std::string_view_literals;

constexpr std::array kinds{"huge"sv, "cut"sv, "noise"sv, "svg"sv, "too-small"sv, "too-large"sv};
constexpr std::size_t justTooSmall = 19'999;
constexpr std::size_t justTooLarge = 9'175'041;
constexpr std::size_t noiseBytes = 50'000;

/// The frame header's height and width stand three bytes behind its length and precision.
std::string withHugeFrame(std::string photo) {
    constexpr std::size_t toSize = 5;
    const std::size_t frame = std::min(photo.find("\xFF\xC0"sv), photo.find("\xFF\xC2"sv));
    if (frame != std::string::npos) {
        photo.replace(frame + toSize, 4, "\xFF\xFF\xFF\xFF"sv);
    }
    return photo;
}

std::string noise() {
    std::minstd_rand generator(4711); // the same on every run
    std::string bytes(noiseBytes, '\0');
    std::generate(bytes.begin(), bytes.end(), [&generator] { return static_cast<char>(generator() >> 8U); });
    return bytes;
}

std::string picture() {
    std::string svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg"><image href="https://elsewhere.example/x.png"/></svg>)";
    svg.resize(noiseBytes, ' ');
    return svg;
}

} // namespace hostile_photos_detail

std::span<const std::string_view> hostilePhotoKinds() {
    return hostile_photos_detail::kinds;
}

bool isHostilePhotoKind(std::string_view kind) {
    const auto kinds = hostilePhotoKinds();
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

std::string hostilePhoto(std::string_view kind, std::string_view honest) {
    namespace detail = hostile_photos_detail;
    std::string photo(honest);
    if (kind == "huge") {
        return detail::withHugeFrame(std::move(photo));
    }
    if (kind == "cut") {
        photo.resize(photo.size() * 2 / 3);
        return photo;
    }
    if (kind == "noise" || kind == "svg") {
        return kind == "svg" ? detail::picture() : detail::noise();
    }
    photo.resize(kind == "too-small" ? detail::justTooSmall : detail::justTooLarge, '\0');
    return photo;
}

} // namespace kaban::authority
