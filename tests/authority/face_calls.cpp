#include "tests/authority/face_calls.h"

#include <algorithm>
#include <array>
#include <regex>

#include "tests/authority/encoding.h"
#include "tests/authority/jpeg_header.h"
#include "tests/authority/kiosk_headers.h"
#include "tests/authority/sms_calls.h"

namespace kaban::authority {
namespace face_calls_detail {

constexpr std::array<std::string_view, 4> results{"matched", "not_matched", "no_usable_face", "tries_used_up"};
constexpr std::size_t fewestPictures = 3;
constexpr std::size_t mostPictures = 5;
constexpr std::size_t largestPicture = 200'000;
constexpr std::uint32_t narrowest = 400;
constexpr std::uint32_t widest = 1280;

ProblemAnswer badRequest(const char* member) {
    return {400, "bad-request", "A member is missing or ill-formed", member};
}

std::string text(const nlohmann::json& object, const char* member, const char* form, ProblemAnswer otherwise) {
    const nlohmann::json value = object.value(member, nlohmann::json());
    if (!value.is_string() || !std::regex_match(value.get_ref<const std::string&>(), std::regex(form))) {
        throw otherwise;
    }
    return value.get<std::string>();
}

void requireConsent(const nlohmann::json& question) {
    const ProblemAnswer missing{400, "not-authorised", "The person has not agreed to the use of the face", "consent"};
    const nlohmann::json consent = question.value("consent", nlohmann::json());
    if (!consent.is_object()) {
        throw missing;
    }
    text(consent, "id", "[a-z0-9]+([._-][a-z0-9]+)*", missing);
    text(consent, "version", ".{1,40}", missing);
    text(consent, "sha256", "[0-9a-f]{64}", missing);
    text(consent, "accepted_at", R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?\+08:00)", missing);
}

void requirePicture(const nlohmann::json& picture) {
    if (!picture.is_object() || !picture.value("after_ms", nlohmann::json()).is_number_unsigned()) {
        throw badRequest("pictures.after_ms");
    }
    const nlohmann::json encoded = picture.value("jpeg", nlohmann::json());
    const auto bytes = encoded.is_string() ? fromBase64(encoded.get_ref<const std::string&>()) : std::nullopt;
    const auto header = bytes && bytes->size() <= largestPicture ? readJpegHeader(*bytes) : std::nullopt;
    if (!header || header->hasExif || std::min(header->width, header->height) < narrowest ||
        std::max(header->width, header->height) > widest) {
        throw badRequest("pictures.jpeg");
    }
}

void requirePictures(const nlohmann::json& question) {
    const nlohmann::json pictures = question.value("pictures", nlohmann::json());
    if (!pictures.is_array() || pictures.size() < fewestPictures || pictures.size() > mostPictures) {
        throw badRequest("pictures");
    }
    for (const nlohmann::json& picture : pictures) {
        requirePicture(picture);
    }
}

} // namespace face_calls_detail

bool isFaceResult(std::string_view text) {
    const auto& results = face_calls_detail::results;
    return std::find(results.begin(), results.end(), text) != results.end();
}

void FaceCalls::addRoutes(Router& router) {
    router.add("POST", "/v1/identity/face", [this](Exchange& exchange) { check(exchange); });
}

void FaceCalls::check(Exchange& exchange) {
    namespace detail = face_calls_detail;
    const nlohmann::json question = readJsonObject(exchange);
    detail::text(question, "client_id", "[A-Za-z0-9._-]{1,64}", detail::badRequest("client_id"));
    const std::string name = detail::text(question, "name", ".{1,400}", detail::badRequest("name"));
    const std::string number = detail::text(question, "id_number", "[0-9]{17}[0-9X]", detail::badRequest("id_number"));
    if (question.value("id_type", nlohmann::json()) != "resident") {
        throw detail::badRequest("id_type");
    }
    detail::requireConsent(question);
    detail::requirePictures(question);
    if (question.contains("sms_challenge") &&
        (!question["sms_challenge"].is_string() ||
         !smsCodes_.isProven(question["sms_challenge"].get<std::string>(), smsHolderWithoutToken(exchange)))) {
        throw ProblemAnswer{403, "mobile-not-proven", "The mobile number has not been proven here"};
    }
    const Person* person = people_.withIdNumber(number);
    const bool known = person != nullptr && person->name() == name;
    const std::string result = resultFor(exchange, known ? person : nullptr, question);
    nlohmann::json answer{{"result", result},
                          {"tries_left", result == "not_matched" ? tries_.spend(number) : tries_.left(number)}};
    if (result == "matched") {
        answer["access_token"] = tokens_.issue(person->id, exchange.request.get_header_value(kioskHeader));
        answer["token_type"] = "Bearer";
        answer["expires_in"] = AccessTokens::lifetime.count();
    }
    answerPrivateJson(exchange, 200, answer);
}

std::string FaceCalls::resultFor(const Exchange& exchange, const Person* person, const nlohmann::json& question) {
    if (tries_.left(question["id_number"].get<std::string>()) == 0) {
        return "tries_used_up";
    }
    const auto forced = faults_.take(fault::faceResult, exchange.call());
    const std::string result = forced ? forced->at("result").get<std::string>() : "matched";
    return result == "matched" && person == nullptr ? "not_matched" : result;
}

} // namespace kaban::authority
