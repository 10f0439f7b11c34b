#pragma once
// Purpose: the themes between which a person switches: standard and elder, each with and without high contrast, for one
// form factor. All are read at the start: a mistake in them stops the program then, and not before an applicant.
// Thread: the screen's. Ownership: owns the themes; outlives every widget. Errors: load() as Theme::load().

#include "ui/theme/theme.h"

#include <array>

namespace kaban {

class ThemeShelf {
public:
    static Result<ThemeShelf, QString> load(FormFactor form, bool reducedMotion = false);

    FormFactor form() const { return form_; }
    const Theme& theme(bool elder, bool highContrast) const {
        return *themes_[(elder ? 2 : 0) + (highContrast ? 1 : 0)];
    }

private:
    explicit ThemeShelf(FormFactor form) : form_(form) {}

    FormFactor form_;
    std::array<std::unique_ptr<Theme>, 4> themes_;
};

} // namespace kaban
