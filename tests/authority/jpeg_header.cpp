#include "tests/authority/jpeg_header.h"

namespace kaban::authority {
namespace jpeg_header_detail {

using namespace std::string_view_literals;

constexpr unsigned startOfScan = 0xDA;
constexpr unsigned jfifSegment = 0xE0;
constexpr unsigned exifSegment = 0xE1;
constexpr std::size_t frameHeaderSize = 6;
constexpr std::size_t jfifHeaderSize = 12;

unsigned byteAt(std::string_view bytes, std::size_t position) {
    return static_cast<unsigned char>(bytes[position]);
}

std::uint32_t wordAt(std::string_view bytes, std::size_t position) {
    return byteAt(bytes, position) << 8U | byteAt(bytes, position + 1);
}

/// SOF0 to SOF15; DHT, JPG and DAC lie among them and are none.
bool isFrame(unsigned marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool takeFrame(unsigned marker, std::string_view content, JpegHeader& header) {
    if (header.components != 0 || content.size() < frameHeaderSize) {
        return false;
    }
    header.precision = static_cast<int>(byteAt(content, 0));
    header.height = wordAt(content, 1);
    header.width = wordAt(content, 3);
    header.components = static_cast<int>(byteAt(content, 5));
    header.baseline = marker == 0xC0;
    return header.width > 0 && header.height > 0 && header.components > 0;
}

bool takeSegment(unsigned marker, std::string_view content, JpegHeader& header) {
    if (isFrame(marker)) {
        return takeFrame(marker, content, header);
    }
    if (marker == jfifSegment && content.starts_with("JFIF\0"sv) && content.size() >= jfifHeaderSize) {
        header.densityUnit = static_cast<int>(byteAt(content, 7));
        header.densityX = wordAt(content, 8);
        header.densityY = wordAt(content, 10);
    }
    header.hasExif = header.hasExif || (marker == exifSegment && content.starts_with("Exif\0"sv));
    return true;
}

} // namespace jpeg_header_detail

std::optional<JpegHeader> readJpegHeader(std::string_view bytes) {
    using namespace jpeg_header_detail;
    if (!bytes.starts_with("\xFF\xD8"sv) || !bytes.ends_with("\xFF\xD9"sv)) {
        return std::nullopt;
    }
    JpegHeader header;
    std::size_t position = 2;
    while (position + 4 <= bytes.size() && byteAt(bytes, position) == 0xFF) {
        const unsigned marker = byteAt(bytes, position + 1);
        if (marker == 0xFF) { // fill byte
            ++position;
            continue;
        }
        const std::size_t length = wordAt(bytes, position + 2);
        if (length < 2 || position + 2 + length > bytes.size()) {
            return std::nullopt;
        }
        if (marker == startOfScan) {
            return header.components > 0 ? std::optional(header) : std::nullopt;
        }
        if (!takeSegment(marker, bytes.substr(position + 4, length - 2), header)) {
            return std::nullopt;
        }
        position += 2 + length;
    }
    return std::nullopt;
}

} // namespace kaban::authority
