#include "tests/authority/picture_rules.h"

#include <algorithm>
#include <array>
#include <set>

#include "tests/authority/bundle_archive.h"
#include "tests/authority/encoding.h"
#include "tests/authority/jpeg_header.h"

namespace kaban::authority {
namespace picture_rules_detail {

constexpr std::uint64_t mostPixels = 40'000'000;
constexpr std::size_t fewestBytes = 20'480; // PHO-02: both readings of 20K-8.75M
constexpr std::size_t mostBytes = 8'750'000;
constexpr std::uint32_t photoWidth = 358;
constexpr std::uint32_t photoHeight = 441;
constexpr std::uint32_t photoDensity = 350;
constexpr std::array slotNames{cardPhotoSlot, "id_emblem", "id_person"};
constexpr std::array<std::string_view, 14> reasonNames{
    "UNREADABLE", "FILE",  "NO_FACE",     "MULTIPLE_FACES", "FACE_COVERED", "EYES_CLOSED",  "BACKGROUND",
    "BLUR",       "GLARE", "NO_DOCUMENT", "DOCUMENT_CUT",   "WRONG_SIDE",   "NOT_ORIGINAL", "OTHER"};

bool isCardPhoto(const JpegHeader& header) {
    return header.width == photoWidth && header.height == photoHeight && header.components == 3 &&
           header.precision == 8 && header.densityUnit == 1 && header.densityX == photoDensity &&
           header.densityY == photoDensity && !header.hasExif;
}

/// What the application tells of the size, where it does.
bool isOfToldSize(const JpegHeader& header, const nlohmann::json& listed) {
    return listed.value("width", header.width) == header.width &&
           listed.value("height", header.height) == header.height;
}

std::vector<Problem> brokenPicture(const nlohmann::json& listed, const std::map<std::string, std::string>& entries,
                                   const std::string& path) {
    const auto found = entries.find(listed.at("file").get<std::string>());
    if (found == entries.end()) {
        return {{"picture-missing", path + ".file"}};
    }
    const std::string& jpeg = found->second;
    if (jpeg.size() != listed.at("bytes").get<std::size_t>()) {
        return {{"picture-altered", path + ".bytes"}};
    }
    if (sha256Hex(jpeg) != listed.at("sha256")) {
        return {{"picture-altered", path + ".sha256"}};
    }
    const bool taken = reasonsAgainst(listed.at("slot").get<std::string>(), jpeg).empty();
    if (!taken || !isOfToldSize(*readJpegHeader(jpeg), listed)) {
        return {{"picture-invalid", path}};
    }
    return {};
}

void requireSlots(const nlohmann::json& application, std::vector<Problem>& problems) {
    std::set<std::string> slots;
    const nlohmann::json& pictures = application.at("pictures");
    for (std::size_t index = 0; index < pictures.size(); ++index) {
        if (!slots.insert(pictures[index].at("slot").get<std::string>()).second) {
            problems.push_back({"application-invalid", "pictures[" + std::to_string(index) + "].slot"});
        }
    }
    const bool licence = application.at("eligibility").at("electronic_licence").get<bool>();
    for (const char* const slot : slotNames) {
        const bool needed = slot == slotNames.front() || !licence;
        if (needed && !slots.contains(slot)) {
            problems.push_back({"picture-missing", "pictures"});
            return;
        }
    }
}

} // namespace picture_rules_detail

std::vector<Problem> brokenPictures(const nlohmann::json& application,
                                    const std::map<std::string, std::string>& entries) {
    namespace detail = picture_rules_detail;
    std::vector<Problem> problems;
    if (!application.contains("pictures")) {
        return problems;
    }
    detail::requireSlots(application, problems);
    std::set<std::string> listedFiles{applicationEntry};
    const nlohmann::json& pictures = application.at("pictures");
    for (std::size_t index = 0; index < pictures.size(); ++index) {
        listedFiles.insert(pictures[index].at("file").get<std::string>());
        const auto broken = detail::brokenPicture(pictures[index], entries, "pictures[" + std::to_string(index) + "]");
        problems.insert(problems.end(), broken.begin(), broken.end());
    }
    const bool allListed = std::all_of(entries.begin(), entries.end(),
                                       [&](const auto& entry) { return listedFiles.contains(entry.first); });
    if (!allListed) {
        problems.push_back({"picture-unlisted", "pictures"});
    }
    return problems;
}

bool isPictureSlot(std::string_view slot) {
    const auto& names = picture_rules_detail::slotNames;
    return std::find(names.begin(), names.end(), slot) != names.end();
}

bool isPictureReason(std::string_view reason) {
    const auto& names = picture_rules_detail::reasonNames;
    return std::find(names.begin(), names.end(), reason) != names.end();
}

std::vector<std::string> reasonsAgainst(std::string_view slot, std::string_view jpeg) {
    namespace detail = picture_rules_detail;
    const auto header = readJpegHeader(jpeg);
    if (!header || header->pixels() > detail::mostPixels) {
        return {"UNREADABLE"};
    }
    const bool fits = jpeg.size() >= detail::fewestBytes && jpeg.size() <= detail::mostBytes &&
                      (slot != cardPhotoSlot || detail::isCardPhoto(*header));
    return fits ? std::vector<std::string>() : std::vector<std::string>{"FILE"};
}

} // namespace kaban::authority
