#include "tests/authority/picture_calls.h"

#include "tests/authority/hostile_photos.h"
#include "tests/authority/picture_rules.h"
#include "tests/authority/sandbox_photos.h"

namespace kaban::authority {
namespace picture_calls_detail {

constexpr const char* jpegType = "image/jpeg";
constexpr std::size_t largestPicture = 8'750'000;
constexpr std::string_view anyPhoto = "S001135"; // hostile bytes are made from it where the person has none

std::string readPicture(Exchange& exchange) {
    if (exchange.request.get_header_value("Content-Type") != jpegType) {
        throw ProblemAnswer{415, "unsupported-media-type", "A picture is image/jpeg"};
    }
    std::string picture;
    // To its end, whatever its size: a rest would be taken for the next request of the connection.
    const bool whole = exchange.body.stream([&picture](std::string_view bytes) {
        picture += picture.size() <= largestPicture ? bytes : std::string_view();
        return true;
    });
    if (picture.size() > largestPicture) {
        throw ProblemAnswer{413, "too-large", "The picture is larger than any that is accepted"};
    }
    if (!whole || picture.empty()) {
        throw ProblemAnswer{400, "bad-request", "There is no whole picture in the body"};
    }
    return picture;
}

} // namespace picture_calls_detail

void PictureCalls::addRoutes(Router& router) {
    router.add("GET", "/v1/profile/photo", [this](Exchange& exchange) { readPhoto(exchange); });
    router.add("POST", "/v1/pictures/{slot}/verdict", [this](Exchange& exchange) { judge(exchange); });
}

void PictureCalls::readPhoto(Exchange& exchange) {
    namespace detail = picture_calls_detail;
    const std::string_view photo = sandboxPhoto(tokens_.personOf(exchange).photo);
    exchange.response.set_header("Cache-Control", "no-store");
    if (const auto hostile = faults_.take(fault::hostilePhoto, exchange.call())) {
        const std::string_view honest = photo.empty() ? sandboxPhoto(detail::anyPhoto) : photo;
        exchange.response.set_content(hostilePhoto(hostile->at("kind").get<std::string>(), honest), detail::jpegType);
        return;
    }
    if (photo.empty()) {
        exchange.response.status = 204;
        return;
    }
    exchange.response.set_content(std::string(photo), detail::jpegType);
}

void PictureCalls::judge(Exchange& exchange) {
    tokens_.personOf(exchange);
    const std::string& slot = exchange.pathParameter;
    if (!isPictureSlot(slot)) {
        throw ProblemAnswer{404, "unknown-slot", "No application has a picture of this name"};
    }
    const std::string picture = picture_calls_detail::readPicture(exchange);
    std::vector<std::string> reasons = reasonsAgainst(slot, picture);
    if (const auto refused = faults_.take(fault::refusePicture, exchange.call())) {
        reasons = {refused->at("reason").get<std::string>()};
    }
    answerPrivateJson(exchange, 200, {{"accepted", reasons.empty()}, {"reasons", reasons}});
}

} // namespace kaban::authority
