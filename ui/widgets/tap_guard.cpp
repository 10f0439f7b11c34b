#include "ui/widgets/tap_guard.h"

namespace kaban {

bool TapGuard::accept(std::optional<qint64>& lastOfButton) {
    const qint64 now = clock_.monotonicMilliseconds();
    if (!open() || (lastOfButton && now - *lastOfButton < quietMilliseconds))
        return false;
    lastOfButton = now;
    lastOfAny_ = now;
    return true;
}

bool TapGuard::acceptKey() {
    if (!open())
        return false;
    lastOfAny_ = clock_.monotonicMilliseconds();
    return true;
}

void TapGuard::surfaceChanged() {
    if (lastOfAny_)
        closedUntil_ = *lastOfAny_ + quietMilliseconds;
}

bool TapGuard::open() const {
    return !closedUntil_ || clock_.monotonicMilliseconds() >= *closedUntil_;
}

} // namespace kaban
