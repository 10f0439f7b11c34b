#include "app/view/home_place.h"

#include "app/view/pages.h"
#include "app/view/services_off.h"

namespace kaban {

namespace {

constexpr qint64 offMilliseconds = 60'000;

} // namespace

void HomePlace::showHome() {
    off_.clear();
    all_ = false;
    touched();
    ++visit_;
}

void HomePlace::showOff(const QString& service) {
    off_ = service;
    offUntil_ = parts_.clock.monotonicMilliseconds() + offMilliseconds;
    ++visit_;
}

bool HomePlace::ranOut() const {
    return !off_.isEmpty() && parts_.clock.monotonicMilliseconds() >= offUntil_;
}

void HomePlace::touched() {
    touchedAt_ = parts_.clock.monotonicMilliseconds();
}

bool HomePlace::leftAlone() const {
    return parts_.clock.monotonicMilliseconds() >= touchedAt_ + 1000LL * parts_.idleSeconds;
}

PageModel HomePlace::page(bool elder) const {
    PageModel page =
        pages::serviceOff(parts_, off_).value_or(elder ? pages::elderHome(parts_, all_) : pages::home(parts_));
    page.visit = visit_;
    return page;
}

} // namespace kaban
