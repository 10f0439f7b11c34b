#pragma once
// Purpose: how the screen is shown to the person before it, besides the language (visual language, section 4). Chosen
// in the assist bar, acts at once, loses nothing, and is gone with the session. Thread: any; a plain value.

namespace kaban {

struct DisplaySettings {
    bool elder = false; ///< large text, and all that makes it easier for older people
    bool highContrast = false;
    bool lowered = false; ///< the page stands in the lower two thirds; portrait screens only
    bool operator==(const DisplaySettings&) const = default;
};

enum class DisplayFeature { Elder, HighContrast, Lowered };

} // namespace kaban
