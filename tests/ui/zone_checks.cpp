// The zones of page_checks.h. The numbers are those of visual-language.md section 2 and of mockup 27, on purpose not
// those of the theme: the theme is what is judged.
#include "tests/ui/page_checks.h"
#include "ui/pages/clerk_page_parts.h"
#include "ui/shell/lowered_head.h"
#include "ui/widgets/action_strip.h"
#include "ui/widgets/assist_bar.h"
#include "ui/widgets/big_button.h"
#include "ui/widgets/offline_banner.h"
#include "ui/widgets/step_rail.h"
#include "ui/widgets/text_keys.h"
#include "ui/widgets/top_strip.h"

namespace kaban::tests {
using namespace Qt::StringLiterals;

namespace zone_checks {

struct ZonePlan {
    QSize screen;
    int topStrip, rail, actionStrip, assistBar; ///< heights
    int button, gutter;                         ///< of the action strip
    int callRight, callAbove;                   ///< room around the call button

    int assistTop() const { return screen.height() - assistBar; }
    int actionTop() const { return assistTop() - actionStrip; }
};

/// Of elder mode only the portrait screen is drawn (mockups 22, 23).
std::optional<ZonePlan> planOf(FormFactor form, bool elder) {
    if (elder && form == FormFactor::Portrait)
        return ZonePlan{{1080, 1920}, 104, 84, 208, 184, 152, 64, 24, 20};
    if (elder)
        return std::nullopt;
    switch (form) {
    case FormFactor::Portrait:
        return ZonePlan{{1080, 1920}, 104, 54, 176, 144, 120, 64, 24, 20};
    case FormFactor::Small:
        return ZonePlan{{1280, 1024}, 84, 54, 124, 104, 92, 40, 24, 8};
    case FormFactor::Landscape:
        break;
    }
    return std::nullopt;
}

class Judge {
public:
    Judge(FrameOnScreen& screen, const PageModel& page, const ZonePlan& plan)
        : screen_(screen), page_(page), plan_(plan) {}

    QStringList faults() {
        const int width = plan_.screen.width();
        staff_ = std::holds_alternative<ClerkContent>(page_.content);
        if (staff_) { // SEC-79: a strip of their own, no assist bar
            place(u"strip of the staff"_s, zone<StaffStrip>(), {0, 0, width, plan_.topStrip});
            shown(u"top strip"_s, zone<TopStrip>(), false);
            shown(u"assist bar"_s, zone<AssistBar>(), false);
        } else {
            if (shown(u"top strip"_s, zone<TopStrip>(), !attracts()))
                place(u"top strip"_s, zone<TopStrip>(), {0, 0, width, plan_.topStrip});
            place(u"assist bar"_s, zone<AssistBar>(), {0, plan_.assistTop(), width, plan_.assistBar});
        }
        banner();
        rail();
        actions();
        if (!staff_)
            call();
        return faults_;
    }

private:
    template <class Zone>
    QWidget* zone() const {
        return screen_.frame().findChild<Zone*>();
    }

    void place(const QString& what, const QWidget* widget, const QRect& wanted) {
        const QRect is = screen_.placeOf(widget);
        if (!widget || !widget->isVisible() || !nearTo(is, wanted))
            faults_ += u"%1 is at %2 and not at %3"_s.arg(what, told(is), told(wanted));
    }

    bool shown(const QString& what, const QWidget* widget, bool wanted) {
        if (widget->isVisible() != wanted)
            faults_ += what + (wanted ? u" is not shown"_s : u" is shown"_s);
        return wanted && widget->isVisible();
    }

    /// It stands alone: its mark is on the page itself.
    bool attracts() const { return std::holds_alternative<AttractContent>(page_.content); }

    int actionTop() const { return plan_.actionTop() + (staff_ ? plan_.assistBar : 0); }

    /// It moves down what stands below it.
    void banner() {
        const QWidget* banner = zone<OfflineBanner>();
        below_ = plan_.topStrip;
        if (!shown(u"offline banner"_s, banner, !staff_ && !page_.banner.isEmpty()))
            return;
        place(u"offline banner"_s, banner, {0, below_, plan_.screen.width(), banner->height()});
        below_ += banner->height();
    }

    void rail() {
        const QWidget* rail = zone<StepRail>();
        const bool home = std::holds_alternative<HomeContent>(page_.content);
        const bool withoutRail = (std::holds_alternative<SignpostContent>(page_.content) ||
                                  std::holds_alternative<QuestionContent>(page_.content) ||
                                  std::holds_alternative<WhatToBringContent>(page_.content) ||
                                  std::holds_alternative<ClerkContent>(page_.content)) &&
                                 page_.rail.isEmpty();
        if (shown(u"step rail"_s, rail, !home && !attracts() && !withoutRail))
            place(u"step rail"_s, rail, {0, below_, plan_.screen.width(), plan_.rail});
    }

    void actions() {
        const QWidget* strip = zone<ActionStrip>();
        if (keyboardInItsPlace(strip))
            return;
        if (!shown(u"action strip"_s, strip, !page_.actions.isEmpty()))
            return;
        place(u"action strip"_s, strip, {0, actionTop(), plan_.screen.width(), plan_.actionStrip});
        const QRect sides(plan_.gutter, 0, plan_.screen.width() - 2 * plan_.gutter, plan_.screen.height());
        const int above = actionTop() + (plan_.actionStrip - plan_.button) / 2;
        for (const BigButton* button : strip->findChildren<BigButton*>()) {
            const QRect is = screen_.placeOf(button);
            place(u"button "_s + button->id(), button, {is.left(), above, is.width(), plan_.button});
            if (!sides.contains(is))
                faults_ += u"button %1 is at %2, over the side"_s.arg(button->id(), told(is));
        }
    }

    /// A docked keyboard ends where the strip would end, and is as wide as the screen.
    bool keyboardInItsPlace(const QWidget* strip) {
        QWidget* const keys = zone<TextKeys>();
        if (!keys || !keys->isVisible() || strip->isVisible())
            return false;
        const int high = keys->height();
        place(u"keyboard"_s, keys, {0, plan_.assistTop() - high, plan_.screen.width(), high});
        return true;
    }

    void call() {
        const QWidget* call = screen_.find("call_staff");
        const int width = call ? call->width() : 0;
        place(u"call button"_s, call,
              {plan_.screen.width() - plan_.callRight - width, plan_.assistTop() + plan_.callAbove, width,
               plan_.assistBar - 2 * plan_.callAbove});
    }

    FrameOnScreen& screen_;
    const PageModel& page_;
    const ZonePlan& plan_;
    bool staff_ = false; ///< a page of theirs
    int below_ = 0;      ///< top of what follows the banner
    QStringList faults_;
};

} // namespace zone_checks

QStringList zoneFaults(FrameOnScreen& screen, const PageModel& page) {
    const auto plan = zone_checks::planOf(screen.theme().form(), screen.theme().elder());
    const QWidget* head = screen.frame().findChild<LoweredHead*>();
    const bool lowered = head && head->isVisible();
    return plan && !lowered ? zone_checks::Judge(screen, page, *plan).faults() : QStringList();
}

} // namespace kaban::tests
