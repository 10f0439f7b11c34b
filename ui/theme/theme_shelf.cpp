#include "ui/theme/theme_shelf.h"

namespace kaban {

Result<ThemeShelf, QString> ThemeShelf::load(FormFactor form, bool reducedMotion) {
    ThemeShelf shelf(form);
    for (std::size_t i = 0; i < shelf.themes_.size(); ++i) {
        auto theme = Theme::load({form, i >= 2, i % 2 == 1, reducedMotion});
        if (!theme)
            return failure(theme.error());
        shelf.themes_[i] = std::move(*theme);
    }
    return shelf;
}

} // namespace kaban
