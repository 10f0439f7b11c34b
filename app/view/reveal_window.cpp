#include "app/view/reveal_window.h"

namespace kaban {

pages::Reveal RevealWindow::at(qint64 now) const {
    const qint64 left = until_ ? *until_ - now : 0;
    return left > 0 ? pages::Reveal{group_, static_cast<int>((left + 999) / 1000)} : pages::Reveal();
}

bool RevealWindow::toggle(int group, qint64 now) {
    const bool shown = at(now).group == group;
    until_ = shown ? std::nullopt : std::optional(now + milliseconds);
    group_ = group;
    return !shown;
}

bool RevealWindow::ranOut(qint64 now) {
    if (!until_ || now < *until_) {
        return false;
    }
    until_.reset();
    return true;
}

} // namespace kaban
