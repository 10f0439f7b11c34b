#include "tests/authority/tus_headers.h"

#include <sstream>

#include "tests/authority/encoding.h"
#include "tests/authority/exchange.h"
#include "tests/authority/kiosk_headers.h"

namespace kaban::authority {
namespace tus_headers_detail {

[[noreturn]] void refuse(const std::string& header) {
    throw ProblemAnswer{400, "bad-request", "A header is missing or ill-formed", header};
}

/// "name base64, name base64": the value of `name`, decoded.
std::optional<std::string> metadataValue(const std::string& metadata, const std::string& name) {
    std::istringstream pairs(metadata);
    for (std::string pair; std::getline(pairs, pair, ',');) {
        std::istringstream words(pair);
        std::string key;
        std::string value;
        words >> key >> value;
        if (key == name) {
            return fromBase64(value);
        }
    }
    return std::nullopt;
}

} // namespace tus_headers_detail

void requireTusVersion(const httplib::Request& request) {
    if (request.get_header_value("Tus-Resumable") != tusVersion) {
        throw ProblemAnswer{
            412, "unsupported-version", "Only tus 1.0.0 is spoken here", "", {{"Tus-Version", tusVersion}}};
    }
}

Announcement parseAnnouncement(const httplib::Request& request) {
    Announcement announcement{.key = request.get_header_value("Idempotency-Key"),
                              .kiosk = request.get_header_value(kioskHeader)};
    if (!isUuid(announcement.key)) {
        tus_headers_detail::refuse("Idempotency-Key");
    }
    const auto length = parseWholeNumber(request.get_header_value("Upload-Length"));
    if (!length || *length == 0) {
        tus_headers_detail::refuse("Upload-Length");
    }
    if (*length > tusMaxSize) {
        throw ProblemAnswer{413,
                            "too-large",
                            "The bundle is larger than Tus-Max-Size",
                            "",
                            {{"Tus-Max-Size", std::to_string(tusMaxSize)}}};
    }
    announcement.length = *length;
    announcement.sha256 =
        tus_headers_detail::metadataValue(request.get_header_value("Upload-Metadata"), "sha256").value_or("");
    if (!isSha256Hex(announcement.sha256)) {
        tus_headers_detail::refuse("Upload-Metadata");
    }
    return announcement;
}

std::uint64_t parsePatchOffset(const httplib::Request& request) {
    if (request.get_header_value("Content-Type") != "application/offset+octet-stream" ||
        request.has_header("Content-Encoding")) {
        throw ProblemAnswer{415, "unsupported-media-type", "The body must be application/offset+octet-stream"};
    }
    const auto offset = parseWholeNumber(request.get_header_value("Upload-Offset"));
    if (!offset) {
        tus_headers_detail::refuse("Upload-Offset");
    }
    return *offset;
}

} // namespace kaban::authority
