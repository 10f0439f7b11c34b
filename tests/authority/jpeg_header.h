// What a JPEG says of itself before its first pixel. Nothing is decoded and nothing is allocated by what it says.
// Pure function; any thread. Units: pixels, the density in the unit that the file names.
// Sources: ITU-T T.81, annex B (segments, frame header); T.871 (JFIF).
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace kaban::authority {

struct JpegHeader {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    int precision = 0; ///< bits of a sample
    int components = 0;
    bool baseline = false;
    int densityUnit = -1; ///< 1: dots per inch; -1 where there is no JFIF header
    std::uint32_t densityX = 0;
    std::uint32_t densityY = 0;
    bool hasExif = false;

    std::uint64_t pixels() const { return std::uint64_t{width} * height; }
};

/// Nothing for bytes that are no JPEG by their content: start, segments, exactly one frame, a scan and the end.
std::optional<JpegHeader> readJpegHeader(std::string_view bytes);

} // namespace kaban::authority
