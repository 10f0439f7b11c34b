// What the screen says while nobody is here (SCR-01): in both languages at once, and nothing of whoever was here
// before.
#include "app/view/pages.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

PageModel attract() {
    AttractContent content;
    content.brand = qtTrId("brand");
    content.first = {qtTrId("attract.name"), qtTrId("attract.touch")};
    // Each language has the other's words beside its own, as the language button has its name.
    content.second = {qtTrId("attract.name.other"), qtTrId("attract.touch.other")};
    content.start = {u"attract.start"_s, content.first.touch + u' ' + content.second.touch, u"hand"_s};
    PageModel page;
    page.step = u"attract"_s;
    page.content = content;
    return page;
}

} // namespace kaban::pages
