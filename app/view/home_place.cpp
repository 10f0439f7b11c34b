#include "app/view/home_place.h"

#include "app/view/pages.h"
#include "app/view/services_off.h"

namespace kaban {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 offMilliseconds = 60'000;

} // namespace

void HomePlace::showHome() {
    off_.clear();
    attracts_ = false;
    all_ = false;
    document_.clear();
    touched();
    ++visit_;
}

void HomePlace::showAttract() {
    attracts_ = true;
    ++visit_;
}

bool HomePlace::attractDue(bool elder) const {
    const qint64 limit = 1000LL * parts_.attractSeconds * (elder ? 2 : 1);
    return limit > 0 && !attracts_ && off_.isEmpty() && parts_.clock.monotonicMilliseconds() >= touchedAt_ + limit;
}

void HomePlace::showOff(const QString& service) {
    off_ = service;
    touched();
    ++visit_;
}

bool HomePlace::ranOut(bool elder) const {
    return !off_.isEmpty() && parts_.clock.monotonicMilliseconds() >= touchedAt_ + offMilliseconds * (elder ? 2 : 1);
}

void HomePlace::touched() {
    touchedAt_ = parts_.clock.monotonicMilliseconds();
}

bool HomePlace::leftAlone() const {
    return parts_.clock.monotonicMilliseconds() >= touchedAt_ + 1000LL * parts_.idleSeconds;
}

void HomePlace::chooseDocument(const QString& document) {
    document_ = document;
    ++visit_;
}

bool HomePlace::asksForDocument() const {
    return document_.isEmpty() && parts_.translations.language() == u"en";
}

QString HomePlace::documentShown() const {
    return parts_.translations.language() == u"en" ? document_ : QString();
}

PageModel HomePlace::page(bool elder) const {
    PageModel page = attracts_ ? pages::attract() : pages::serviceOff(parts_, off_).value_or(homePage(elder));
    page.visit = visit_;
    return page;
}

PageModel HomePlace::homePage(bool elder) const {
    if (asksForDocument()) {
        return pages::homeDocuments(parts_);
    }
    PageModel page = elder ? pages::elderHome(parts_, all_) : pages::home(parts_);
    if (const QString document = documentShown(); !document.isEmpty()) {
        std::get<HomeContent>(page.content).sentence = pages::documentInHand(document);
    }
    return page;
}

} // namespace kaban
