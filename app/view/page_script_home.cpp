// What is said while nobody is served: home, and the page of a service that is not to be had here.
#include "app/view/page_script.h"

namespace kaban::pages {

using namespace Qt::StringLiterals;

PageScript homeScript(const SessionParts& parts, bool elder, bool all, const QString& document) {
    const bool few = elder && !all;
    PageScript script;
    script.say(elder ? spoken("home.elder.headline") : spoken("home.headline"));
    if (!document.isEmpty()) {
        script.say(spoken("home.document.have", {SpokenText::of(u"home.document."_s + document)}));
    } else if (!elder) {
        script.say(spoken("home.sentence"));
    }
    if (!few) {
        script.say(spoken("entry.apply"));
    }
    for (const HomeTile& tile : homeTiles(parts, few)) {
        script.say({SpokenText::of(tile.title), SpokenText::of(tile.subtitle)});
    }
    script.say(few ? QList{spoken("home.elder.counter"), spoken("home.elder.phone")}
                   : QList{spoken("home.counter.title"), spoken("home.counter.sentence")});
    return script;
}

PageScript documentsScript(const SessionParts& parts) {
    PageScript script;
    script.say({spoken("home.document.headline"), spoken("home.document.sentence"), spoken("home.document.question"),
                spoken("home.document.why")});
    const PageModel page = homeDocuments(parts);
    for (const TileModel& tile : std::get<HomeContent>(page.content).tiles) {
        script.say({SpokenText::of(u"home."_s + tile.id), tile.here ? spoken("bring.here") : spoken("bring.counter")});
    }
    return script;
}

PageScript serviceOffScript() {
    PageScript script;
    script.say({spoken("off.title"), spoken("off.sentence"), spoken("signpost.way.counter.title"),
                spoken("signpost.way.counter.sentence"), spoken("off.phone.title"), spoken("off.phone.sentence")});
    return script;
}

} // namespace kaban::pages
