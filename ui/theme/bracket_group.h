#pragma once
// Purpose: what stands in brackets is one name, as in "Resident ID card (居民身份证)": where a line would end inside
// a short one, which characters belong together. Thread: any; a pure function. Units: positions in the text.

#include <QString>

#include <optional>

namespace kaban {

struct BracketGroup {
    qsizetype from = 0; ///< the opening bracket
    qsizetype end = 0;  ///< after the closing one and the signs that no line can begin with
};

/// The group that a line's end before `position` would part, half or full width; none where the brackets hold more
/// than some characters, or a line cannot begin with the opening one.
std::optional<BracketGroup> bracketGroupAcross(const QString& text, qsizetype position);

} // namespace kaban
