#include "app/view/pages.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

/// Only the ways that this kiosk has, in the order of LOG-20.
void signInChoice(const PageInput& input, PageModel& page) {
    Q_UNUSED(input)
    SignInChoiceContent content;
    content.card = {u"card"_s, qtTrId("way.card"), qtTrId("way.card.sentence"), u"id-card"_s, true};
    content.phoneTitle = qtTrId("way.without_card");
    content.phone = {u"phone"_s, qtTrId("way.qr"), qtTrId("way.qr.sentence"), u"qr"_s};
    content.counterTitle = qtTrId("way.neither");
    content.counter = {u"counter"_s, qtTrId("way.counter"), qtTrId("way.counter.sentence"), u"staff"_s};
    content.note = qtTrId("way.note");
    page.content = content;
    page.actions = {backAction()};
}

} // namespace kaban::pages
