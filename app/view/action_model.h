#pragma once
// Purpose: a button as a page shows it. Thread: the session's (the screen's) thread; a plain value. Ownership: by
// value.

#include <QString>

namespace kaban {

/// What a button does is its id; the session understands it, the page only returns it.
struct ActionModel {
    enum class Kind { Primary, Secondary, Neutral, Danger };
    QString id; ///< "next", "back", "submit" … also the object name tests look for
    QString label;
    QString icon; ///< file name in resources/icons without .svg, or empty
    Kind kind = Kind::Primary;
    bool enabled = true;    ///< when false the label says why
    bool iconAfter = false; ///< the arrow of "next" stands after the word

    bool operator==(const ActionModel&) const = default;
};

} // namespace kaban
